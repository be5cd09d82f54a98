import { som } from '../formules.mjs';
import { JAREN } from './invoer.mjs';

/** What the tests compare with, in euros: per line and gemeente, per gemeente in each year, and over all years. */
export function schrijfVerwacht(werkmap, regios, gemeentejaren, gemeenteblad) {
  const euro = (rijen) => `=ROUND((${som(rijen.map((rij) => gemeenteblad.cel(rij, 'te betalen')))})/100,2)`;
  const model = ({ regio }) => regio.nummer;
  const gemeente = (rij) => rij.gemeente.gemeente;

  werkmap.tabel('verwacht per regel', gemeentejaren, {
    model,
    regel: ({ regel }) => regel.regel,
    jaar: ({ jaar }) => jaar,
    gemeente,
    'te betalen': (rij) => euro([rij]),
  });
  const perGemeente = regios.flatMap((regio) => regio.gemeenten.flatMap((eigen) => [...JAREN, 'looptijd'].map((jaar) => ({ regio, gemeente: eigen, jaar }))));
  werkmap.tabel('verwacht per gemeente', perGemeente, {
    model,
    gemeente,
    jaar: ({ jaar }) => jaar,
    'te betalen': ({ regio, gemeente: eigen, jaar }) =>
      euro(gemeentejaren.filter((rij) => rij.regio === regio && rij.gemeente === eigen && (jaar === 'looptijd' || rij.jaar === jaar))),
  });
}
