import { probeer } from '../../model/fouten';
import type { Indexcijfers } from '../../model/indexering/indexering';
import type { Invoer } from '../../model/invoer';
import { naamsleutel } from '../celwaarde';
import { leesWerkmap } from '../doorrekening';
import { EERSTE_JAAR, LAATSTE_JAAR } from '../lezen/lees-cel';
import { leesInvoer } from '../lezen/lees-invoer';
import { leesScenarios, pasToe } from '../scenarios';
import type { Tabelinhoud } from '../tabel';

const stil = (): void => undefined;

/**
 * All that a scenario is calculated with, as one text: equal texts give equal outcomes. The order of rows and columns,
 * remarks and columns that no calculation reads are not in it.
 *
 * @param scenario a scenario of tblScenarios; any other name is the base
 */
export function invoertekst(tabellen: readonly Tabelinhoud[], scenario: string): string {
  const werkmap = leesWerkmap(tabellen, stil);
  const gekozen = leesScenarios(werkmap, stil).find(({ naam }) => naamsleutel(naam) === naamsleutel(scenario));
  return alsTekst(leesInvoer(gekozen ? pasToe(werkmap, gekozen, stil).werkmap : werkmap, stil));
}

function alsTekst({ index, ...lijsten }: Invoer): string {
  return Object.entries({ ...lijsten, index: indexregels(index) })
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([soort, lijst]: [string, Iterable<unknown>]) => {
      const regels = Array.from(lijst, (waarde) => JSON.stringify(waarde, opVolgorde)).sort();
      return [soort, ...regels].join('\n');
    })
    .join('\n\n');
}

/** The fields of an object in the order of their names. */
function opVolgorde(_: string, waarde: unknown): unknown {
  if (typeof waarde !== 'object' || waarde === null || Array.isArray(waarde)) return waarde;
  return Object.fromEntries(Object.entries(waarde).sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** What is said of every year that a cell can name, to an amount of the year before and to an older one. */
function indexregels(index: Indexcijfers): readonly unknown[] {
  if (index.size === 0) return [];
  const jaren = Array.from({ length: LAATSTE_JAAR - EERSTE_JAAR + 1 }, (_, i) => EERSTE_JAAR + i);
  return jaren.map((jaar) => ({ jaar, stijging: [jaar - 1, jaar - 2].map((prijspeil) => probeer(() => index.get(jaar, prijspeil))) }));
}
