import type { Celwaarde } from '../celwaarde';
import type { Tabelnaam } from '../schema';
import type { Actie } from '../schemas/scenarios';

/** A difference, of whichever scenario. */
export interface Verschilkern extends Readonly<Record<string, Celwaarde>> {
  readonly actie: Actie;
  readonly tabel: Tabelnaam;
  readonly sleutel: string;
  /** Empty where a row lapses. */
  readonly kolom: string;
  readonly waarde: Celwaarde;
}

/** A difference as it stands, or will stand, in tblScenarios. */
export interface Verschilrij extends Verschilkern {
  readonly scenario: string;
  readonly toelichting: string;
}

/** A difference that is not in any scenario yet. */
export type Losverschil = Verschilkern & Pick<Verschilrij, 'toelichting'>;

/** Differences that change cells of one row: the row once, then column by column. */
export function wijzigt(scenario: string, tabel: Tabelnaam, sleutel: string, toelichting: string) {
  return (kolom: string, waarde: Celwaarde): Verschilrij => ({ scenario, actie: 'wijzig', tabel, sleutel, kolom, waarde, toelichting });
}
