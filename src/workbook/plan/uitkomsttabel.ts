import type { Tabelnaam } from '../../tables/schema';
import type { Formulevak, Notatievak, Vak } from './blad';
import { KOP, KOPGETAL, NOTATIE } from './opmaak';

/** A column of outcomes, under a header of its own. */
export interface Uitkomstkolom {
  readonly kop: string;
  readonly breedte: number;
  /** Absent for text. */
  readonly notatie?: string;
}

export const SCENARIO: Uitkomstkolom = { kop: 'Scenario', breedte: 28 };
export const TE_BETALEN: Uitkomstkolom = { kop: 'Te betalen', breedte: 15, notatie: NOTATIE.heleEuro };
export const ONVERGOED: Uitkomstkolom = { kop: 'Onvergoed', breedte: 15, notatie: NOTATIE.heleEuro };

const SEGMENT: Uitkomstkolom = { kop: 'Segment', breedte: 46 };
const REGEL: Uitkomstkolom = { kop: 'Regel', breedte: 24 };
const BEDRAGEN: readonly Uitkomstkolom[] = [
  TE_BETALEN,
  ONVERGOED,
  { kop: 'Plafond', breedte: 15, notatie: NOTATIE.heleEuro },
  { kop: 'Ruimte', breedte: 15, notatie: NOTATIE.heleEuro },
  { kop: 'Benutting', breedte: 12, notatie: NOTATIE.procentMetDecimaal },
  { kop: 'Volumestatus', breedte: 17 },
];

/** What BEK.VERGELIJK gives, column by column. */
export const UITVOER = {
  segment: [SCENARIO, SEGMENT, ...BEDRAGEN],
  regel: [SCENARIO, SEGMENT, REGEL, ...BEDRAGEN],
} as const satisfies Record<string, readonly Uitkomstkolom[]>;

/** How many rows of outcome are formatted and added up. */
export const RUIMTE = 1000;

/** A header row, and the formats of the rows below it. */
export function uitkomsttabel(
  rij: number,
  rijen: number,
  kolommen: readonly Uitkomstkolom[],
): { koppen: Vak[]; notaties: Notatievak[] } {
  return {
    // Headers stand above what they head: text left, figures right.
    koppen: kolommen.map(({ kop, notatie }, kolom) => ({ rij, kolom, waarden: [[kop]], opmaak: notatie ? KOPGETAL : KOP })),
    notaties: kolommen.flatMap(({ notatie }, kolom) =>
      notatie ? [{ rij, kolom, rijen: 1, notatie: NOTATIE.woord }, { rij: rij + 1, kolom, rijen, notatie }] : [],
    ),
  };
}

/** A table with its headers and without a totals row. */
export const tabelverwijzing = (naam: Tabelnaam): string => `${naam}[[#Headers],[#Data]]`;

/** The one formula over all tables. */
export function vergelijkformule(rij: number, uitvoer: keyof typeof UITVOER, gelezen: readonly Tabelnaam[]): Formulevak {
  const tabellen = gelezen.map(tabelverwijzing).join(',');
  return { rij, kolom: 0, formules: [[`=BEK.VERGELIJK("${uitvoer}",${tabellen})`]] };
}
