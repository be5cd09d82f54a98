import { als, invoer, som } from '../formules.mjs';

/** Per case some products, some of them in another unit; the last of them adds up what they differ by. */
export function verschil(werkmap) {
  const gevallen = [
    [[50, 1000, 52, 1100]],
    [[10, 100, 10, 120], [20, 100, 20, 100]],
    [[10.15, 100, 11.45, 80], [20.05, 0, 20.05, 40], [7.77, 55.5, 7.77, 0]],
    [[62.5, 1200, 61, 1300, 'uur'], [2000, 10, 2100, 8, 'stuks'], [45, 700, 47.35, 650.5, 'uur']],
    [[33.33, 333, 66.67, 667], [99.99, 101, 12.34, 56.7], [0.05, 12_345.6, 0.07, 65_432.1]],
  ].map((producten) => producten.map(([tarief0, volume0, tarief1, volume1, eenheid]) => ({ tarief0, volume0, tarief1, volume1, eenheid })));
  const plat = gevallen.flatMap((producten, i) => producten.map((product) => ({ geval: i + 1, ...product })));
  const eenheden = gevallen.flatMap((producten, i) =>
    [...new Set(producten.map(({ eenheid }) => eenheid))].map((eenheid) => ({ geval: i + 1, eenheid })),
  );
  const van = (rijen, { geval, eenheid }) => rijen.filter((rij) => rij.geval === geval && rij.eenheid === eenheid);
  const producten = werkmap.tabel('verschilproducten', plat, {
    ...invoer('geval', 'tarief0', 'volume0', 'tarief1', 'volume1', 'eenheid'),
    // What is new or lapses has no price to compare.
    oud: (_, eigen) => `=${als(`${eigen('volume0')}=0`, eigen('tarief1'), eigen('tarief0'))}`,
    nieuw: (_, eigen) => `=${als(`${eigen('volume1')}=0`, eigen('tarief0'), eigen('tarief1'))}`,
  });
  const optelsom = (rijen, product) => som(rijen.map((rij) => product((kop) => producten.cel(rij, kop))));
  const perEenheid = werkmap.tabel('verschileenheden', eenheden, {
    geval: ({ geval }) => geval,
    totaal0: (rij) => `=${optelsom(van(plat, rij), (p) => p('volume0'))}`,
    totaal1: (rij) => `=${optelsom(van(plat, rij), (p) => p('volume1'))}`,
    prijs: (rij) => `=${optelsom(van(plat, rij), (p) => `(${p('nieuw')}-${p('oud')})*${p('volume1')}`)}`,
    volume: (rij, eigen) => `=(${optelsom(van(plat, rij), (p) => `${p('oud')}*${p('volume0')}`)})*(${eigen('totaal1')}/${eigen('totaal0')}-1)`,
    mix: (rij, eigen) => `=${optelsom(van(plat, rij), (p) => `${p('oud')}*(${p('volume1')}-${p('volume0')})`)}-${eigen('volume')}`,
    'prijs symmetrisch': (rij) =>
      `=${optelsom(van(plat, rij), (p) => `(${p('nieuw')}-${p('oud')})*(${p('volume0')}+${p('volume1')})/2`)}`,
    'volume symmetrisch': (rij, eigen) =>
      `=(${optelsom(van(plat, rij), (p) => `(${p('oud')}+${p('nieuw')})/2*(${p('volume0')}/${eigen('totaal0')}+${p('volume1')}/${eigen('totaal1')})/2`)})*(${eigen('totaal1')}-${eigen('totaal0')})`,
    'mix symmetrisch': (rij, eigen) =>
      `=${optelsom(van(plat, rij), (p) => `(${p('oud')}+${p('nieuw')})/2*(${p('volume1')}-${p('volume0')})`)}-${eigen('volume symmetrisch')}`,
  });
  const deel = (soort) => ({ geval }) => `=ROUND(${som(eenheden.filter((rij) => rij.geval === geval).map((rij) => perEenheid.cel(rij, soort)))},2)`;
  const bedrag = (kant) => (geval) => `ROUND(${optelsom(plat.filter((rij) => rij.geval === geval), (p) => `${p(`tarief${kant}`)}*${p(`volume${kant}`)}`)},2)`;
  werkmap.tabel('verschil', gevallen.map((_, i) => ({ geval: i + 1 })), {
    ...invoer('geval'),
    prijs: deel('prijs'),
    volume: deel('volume'),
    mix: deel('mix'),
    'prijs symmetrisch': deel('prijs symmetrisch'),
    'volume symmetrisch': deel('volume symmetrisch'),
    'mix symmetrisch': deel('mix symmetrisch'),
    totaal: ({ geval }) => `=ROUND(${bedrag(1)(geval)}-${bedrag(0)(geval)},2)`,
  });
}
