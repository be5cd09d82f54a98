import { BASIS } from '../tables/scenarios';
import { naamsleutel } from '../tables/celwaarde';
import { TABELNAMEN, type Tabelnaam } from '../tables/schema';
import { SCHEMAS } from '../tables/schemas';
import type { Werkmapinhoud } from '../tables/werkmapinhoud';
import type { Blad } from './plan/blad';
import { startblad } from './plan/startblad';
import { tabelblad } from './plan/tabelblad';
import { vergelijkingPerRegelblad, vergelijkingsblad } from './plan/vergelijkingsblad';

/** Every sheet of a model workbook, in order: what is written, and nothing besides. */
export function maakPlan(inhoud: Werkmapinhoud): readonly Blad[] {
  const inhoudVan = (naam: Tabelnaam) => inhoud.tabellen.find((tabel) => tabel.naam === naam);
  const namen = TABELNAMEN.filter((naam) => !SCHEMAS[naam].optioneel || inhoudVan(naam));
  return [
    startblad(inhoud, namen),
    ...namen.map((naam) => tabelblad(naam, inhoudVan(naam))),
    vergelijkingsblad(namen, scenarionamen(inhoud).size),
    vergelijkingPerRegelblad(namen),
  ];
}

/** The scenarios that the content compares: the base, and every name in tblScenarios. */
function scenarionamen({ tabellen }: Werkmapinhoud): Set<string> {
  const tabel = tabellen.find(({ naam }) => naam === 'tblScenarios');
  const kolom = tabel?.koppen.findIndex((kop) => naamsleutel(kop) === 'scenario') ?? -1;
  const namen = (tabel?.rijen ?? []).map((rij) => naamsleutel(rij[kolom])).filter((naam) => naam !== '');
  return new Set([BASIS, ...namen]);
}
