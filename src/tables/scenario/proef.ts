import { bouwTabel } from '../bouw-tabel';
import { rekenWerkmapDoor, type Scenariouitkomst } from '../doorrekening';
import type { Melding, Tabelinhoud } from '../tabel';
import type { Verschilrij } from './verschilrij';

/** What differences would do, before they are saved. */
export interface Proef {
  readonly basis: Scenariouitkomst;
  readonly scenario: Scenariouitkomst;
  /** What the differences bring that does not fit. */
  readonly meldingen: readonly Melding[];
}

/**
 * Calculates differences as the workbook will once they stand in it: in place of every other scenario, through the
 * same reading. Nothing is written.
 */
export function beproef(tabellen: readonly Tabelinhoud[], rijen: readonly Verschilrij[]): Proef | undefined {
  const proeftabel = bouwTabel('tblScenarios', rijen);
  const anderen = tabellen.filter(({ naam }) => naam !== 'tblScenarios');
  const { scenarios, meldingen } = rekenWerkmapDoor([...anderen, proeftabel]);
  const [basis, scenario] = scenarios;
  if (!basis || !scenario) return undefined;
  return { basis, scenario, meldingen: meldingen.filter(({ scenario: van, plaats }) => van !== undefined || plaats.tabel === 'tblScenarios') };
}
