import type { Tekenstijl } from '../model/nota/tekens';
import type { Notabeeld } from '../tables/nota/notabeeld';
import { zetBladenNeer } from './bladen';
import type { Modellezing } from './model';
import { notablad } from './plan/nota/notablad';
import { tabelblad } from './plan/tabelblad';

/** The tables that a budget is typed into. */
const BEGROTINGSTABELLEN = ['tblBegroting', 'tblBegrotingswijzigingen', 'tblReserves'] as const;

/** Puts the empty tables of a budget on sheets of their own. */
export function zetBegrotingstabellenNeer(): Promise<void> {
  return zetBladenNeer((vrijeNaam) =>
    BEGROTINGSTABELLEN.map((naam) => {
      const blad = tabelblad(naam, undefined);
      return { ...blad, naam: vrijeNaam(blad.naam) };
    }),
  );
}

/** Puts a nota on a sheet of its own; one that is there already stays as it is. */
export function zetNotaNeer(beeld: Notabeeld, stijl: Tekenstijl, { plaatsen }: Modellezing): Promise<void> {
  return zetBladenNeer((vrijeNaam) => [notablad(beeld, stijl, (tabel) => plaatsen[tabel]?.tabelnaam ?? tabel, vrijeNaam)]);
}
