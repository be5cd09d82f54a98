import { als, alsKolommen, genummerd, invoer, som } from '../formules.mjs';
import { kruis } from '../kruis.mjs';

/** A year of four quarters: what is not yet there is blank. */
export function prognose(werkmap) {
  const gevallen = kruis(
    [[90_000], [90_000, 80_000.45], [90_000.1, 0.33, 70_000], [1, 2, 3, 4]].map((bedragen) => alsKolommen('realisatie', bedragen)),
    [[1, 1, 1, 1], [0.3, 0.3, 0.2, 0.2], [5, 4, 2, 7]].map((delen) => alsKolommen('patroon', delen)),
    [[1, 1, 1, 1], [1, 0.9, 0.55, 1], [0.7, 0.6, 0.5, 0.4]].map((delen) => alsKolommen('binnen', delen)),
  );
  const kwartalen = [1, 2, 3, 4];
  werkmap.tabel('prognose', gevallen, {
    ...invoer(...genummerd('realisatie', 4), ...genummerd('patroon', 4), ...genummerd('binnen', 4)),
    gerealiseerd: (_, eigen) => `=ROUND(${som(kwartalen.map((k) => eigen(`realisatie ${k}`)))},2)`,
    compleet: (_, eigen) => `=${som(kwartalen.map((k) => `${eigen(`realisatie ${k}`)}/${eigen(`binnen ${k}`)}`))}`,
    verstreken: (_, eigen) =>
      `=${som(kwartalen.map((k) => als(`${eigen(`realisatie ${k}`)}<>""`, eigen(`patroon ${k}`), 0)))}`,
    'nog te ontvangen': (_, eigen) => `=ROUND(ROUND(${eigen('compleet')},2)-${eigen('gerealiseerd')},2)`,
    prognose: (_, eigen) =>
      `=ROUND(${eigen('compleet')}/${eigen('verstreken')}*(${som(kwartalen.map((k) => eigen(`patroon ${k}`)))}),2)`,
    resterend: (_, eigen) => `=ROUND(${eigen('prognose')}-ROUND(${eigen('compleet')},2),2)`,
  });
}
