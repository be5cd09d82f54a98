import { eersteDagVanMaand } from '../../model/kalender';
import { toEuros } from '../../model/geld';
import type { Realisatierij } from '../../model/realisatie';
import { naamsleutel } from '../celwaarde';
import type { Tabelinhoud } from '../tabel';
import type { Rijinhoud, Tabelwijziging } from '../wijziging';

/**
 * What must change in tblRealisatie for claims to stand in it.
 *
 * @param gelezen the table as it was read; absent while there is none
 * @param vervangt the source whose rows give way to the new ones; absent: they come below what is there
 */
export function realisatiewijzigingen(
  rijen: readonly Realisatierij[],
  bron: string,
  gelezen: Tabelinhoud | undefined,
  vervangt?: string,
): readonly Tabelwijziging[] {
  const oud = gelezen && vervangt !== undefined ? rijenVanBron(gelezen, vervangt) : [];
  const nieuw = rijen.map((rij) => alsInhoud(rij, bron));
  const eronder = nieuw.slice(oud.length);
  return [
    // Writing over the old rows keeps the user's own columns, and is far less work than taking rows out.
    ...oud.slice(0, nieuw.length).map((rij, i): Tabelwijziging => ({ soort: 'wijzig', gelezen: gelezen!, rij, waarden: nieuw[i]! })),
    ...oud.slice(nieuw.length).map((rij): Tabelwijziging => ({ soort: 'vervalt', gelezen: gelezen!, rij })),
    ...(eronder.length > 0 ? [{ soort: 'nieuw', tabel: 'tblRealisatie', rijen: eronder } as const] : []),
  ];
}

function rijenVanBron({ koppen, rijen }: Tabelinhoud, bron: string): number[] {
  const kolom = koppen.findIndex((kop) => naamsleutel(kop) === 'bron');
  return rijen.flatMap((rij, i) => (naamsleutel(rij[kolom]) === naamsleutel(bron) ? [i + 1] : []));
}

function alsInhoud({ leveringsmaand, declaratiemaand, bedrag, ...rij }: Realisatierij, bron: string): Rijinhoud {
  return {
    ...rij,
    leveringsmaand: eersteDagVanMaand(leveringsmaand),
    declaratiemaand: eersteDagVanMaand(declaratiemaand),
    bedrag: toEuros(bedrag),
    bron,
  };
}
