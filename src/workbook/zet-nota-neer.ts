import { zinVoorRegel } from '../locales/notazinnen';
import type { Dag } from '../model/kalender';
import type { Tekenstijl } from '../model/nota/tekens';
import { vastgelegdeRijen } from '../tables/nota/nota-rijen';
import { alsVastgelegd, type Notabeeld } from '../tables/nota/notabeeld';
import { zetBladenNeer, type Bladenmaker } from './bladen';
import type { Modellezing } from './model';
import { notabladen } from './plan/nota/notabladen';
import { tabelblad } from './plan/tabelblad';
import { wijzigTabellen } from './wijzig-tabellen';

/** The tables that a budget is typed into. */
const BEGROTINGSTABELLEN = ['tblBegroting', 'tblBegrotingswijzigingen', 'tblReserves'] as const;

/** Puts the empty tables of a budget on sheets of their own. */
export function zetBegrotingstabellenNeer(): Promise<void> {
  return zetBladenNeer((vrijeNaam) => BEGROTINGSTABELLEN.map((naam) => tabelblad(naam, undefined, vrijeNaam)));
}

/** Puts a nota on sheets of its own; those that are there already stay as they are. */
export function zetNotaNeer(beeld: Notabeeld, stijl: Tekenstijl, lezing: Modellezing): Promise<void> {
  return zetBladenNeer(bladenVan(beeld, stijl, lezing));
}

/** Keeps a nota as it is on a day: its rows in tblNotas and its sheet with values, both or neither. */
export function legNotaVast(beeld: Notabeeld, dag: Dag, stijl: Tekenstijl, lezing: Modellezing): Promise<void> {
  const zinnen = new Map(beeld.regels.map((regel) => [regel.exact, regel.tekst ?? zinVoorRegel(regel)]));
  const rijen = vastgelegdeRijen(beeld.soort, beeld.keuze, [...zinnen.keys()], (regel) => zinnen.get(regel)!, dag);
  return wijzigTabellen([{ soort: 'nieuw', tabel: 'tblNotas', rijen }], bladenVan(alsVastgelegd(beeld, dag), stijl, lezing));
}

function bladenVan(beeld: Notabeeld, stijl: Tekenstijl, { plaatsen }: Modellezing): Bladenmaker {
  return (vrijeNaam) => notabladen(beeld, stijl, (tabel) => plaatsen[tabel]?.tabelnaam ?? tabel, vrijeNaam);
}
