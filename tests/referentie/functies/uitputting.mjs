import { als, alsKolommen, genummerd, invoer, som } from '../formules.mjs';
import { kruis } from '../kruis.mjs';

/** Six periods, the plafond reached in the middle of one, at its end, after a credit note, and never. */
export function uitputting(werkmap) {
  const reeksen = [
    [40_000, 40_000, 40_000, 0, 0, 0],
    [100, 200, 300, 400, 500, 600],
    [50_000, -20_000, 30_000, 40_000, 10_000, 5_000],
    [1, 2, 3, 4, 5, 6],
    [0, 0, 80_000.5, 19_999.5, 1, 1],
  ].map((bedragen) => alsKolommen('bedrag', bedragen));
  const perioden = genummerd('bedrag', 6);
  werkmap.tabel('uitputting', kruis(reeksen, [{ plafond: 100 }, { plafond: 1000 }, { plafond: 100_000 }]), {
    ...invoer(...perioden, 'plafond'),
    ...Object.fromEntries(perioden.map((naam, i) => [`tot en met ${i + 1}`, (_, eigen) => `=${som(perioden.slice(0, i + 1).map((eerder) => eigen(eerder)))}`])),
    moment: (_, eigen) =>
      `=${perioden.reduceRight((later, naam, i) => {
        const eerder = i === 0 ? '0' : eigen(`tot en met ${i}`);
        return als(`${eigen(`tot en met ${i + 1}`)}>=${eigen('plafond')}`, `${i}+(${eigen('plafond')}-${eerder})/${eigen(naam)}`, later);
      }, '"nooit"')}`,
  });
}
