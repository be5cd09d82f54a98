import { als, alsKolommen, genummerd, invoer, som } from '../formules.mjs';
import { kruis } from '../kruis.mjs';

/** Largest remainder over five rows, in whole numbers, so that nothing but the rule decides a tie. */
export function verdeel(werkmap) {
  const gewichten = [[1, 1, 1, 0, 0], [3, 2, 2, 2, 1], [75_000, 45_000, 30_000, 0, 1], [5, 5, 5, 5, 5], [1, 999, 1, 999, 7]];
  const gevallen = kruis(
    [100, -100, 0.07, 99_999.99, -1234.56, 1_000_000].map((bedrag) => ({ bedrag })),
    gewichten.map((lijst) => alsKolommen('gewicht', lijst)),
    [{}, { eenheid: 0.05 }, { eenheid: 1 }],
  ).filter(({ bedrag, eenheid = 0.01 }) => Math.round(bedrag * 100) % Math.round(eenheid * 100) === 0);
  const rijen = [1, 2, 3, 4, 5];
  const totaal = (eigen) => `(${som(rijen.map((r) => eigen(`gewicht ${r}`)))})`;
  const perRij = (naam, cel) => Object.fromEntries(rijen.map((r) => [`${naam} ${r}`, (_, eigen) => `=${cel(eigen, r)}`]));
  werkmap.tabel('verdeel', gevallen, {
    ...invoer('bedrag', ...genummerd('gewicht', 5), 'eenheid'),
    stap: (_, eigen) => `=${als(`${eigen('eenheid')}=""`, 0.01, eigen('eenheid'))}`,
    eenheden: (_, eigen) => `=ROUND(ABS(${eigen('bedrag')})/${eigen('stap')},0)`,
    ...perRij('rest', (eigen, r) => `MOD(${eigen('eenheden')}*${eigen(`gewicht ${r}`)},${totaal(eigen)})`),
    ...perRij('heel', (eigen, r) => `ROUND((${eigen('eenheden')}*${eigen(`gewicht ${r}`)}-${eigen(`rest ${r}`)})/${totaal(eigen)},0)`),
    over: (_, eigen) => `=${eigen('eenheden')}-(${som(rijen.map((r) => eigen(`heel ${r}`)))})`,
    ...perRij('deel', (eigen, r) => {
      const voor = rijen.filter((ander) => ander !== r).map((ander) => `(${eigen(`rest ${ander}`)}${ander < r ? '>=' : '>'}${eigen(`rest ${r}`)})`);
      return `SIGN(${eigen('bedrag')})*ROUND((${eigen(`heel ${r}`)}+IF(${som(voor)}<${eigen('over')},1,0))*${eigen('stap')},2)`;
    }),
  });
}
