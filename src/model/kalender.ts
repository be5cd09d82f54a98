/** A day as Excel counts them: 1 January 1900 is 1, 1 January 2025 is 45658. */
export type Dag = number;

/** A month, counted from the year 0 as months go: year × 12 + month − 1, so that the next one is one more. */
export type Maand = number;

/** The days of a contract or a price, the first and the last of them included; absent is unlimited. */
export interface Periode {
  readonly vanaf?: Dag;
  readonly tot?: Dag;
}

const DAY = 86_400_000;
/** Excel's number of 1 January 1970, the day that computers count from. */
const UNIX_EPOCH: Dag = 25_569;

export function eersteDag(jaar: number): Dag {
  const bekend = eersteDagen.get(jaar) ?? Date.UTC(jaar, 0, 1) / DAY + UNIX_EPOCH;
  eersteDagen.set(jaar, bekend);
  return bekend;
}

/** Every line asks for the same few years. */
const eersteDagen = new Map<number, Dag>();

export function dagenIn(jaar: number): number {
  return eersteDag(jaar + 1) - eersteDag(jaar);
}

/** The month that a day falls in. */
export function maandVan(dag: Dag): Maand {
  const datum = new Date((dag - UNIX_EPOCH) * DAY);
  return datum.getUTCFullYear() * 12 + datum.getUTCMonth();
}

/** The day by which a cell names a month. */
export function eersteDagVanMaand(maand: Maand): Dag {
  return Date.UTC(Math.floor(maand / 12), maand % 12) / DAY + UNIX_EPOCH;
}

/** The part of a period that falls in a year. */
export function inJaar({ vanaf = -Infinity, tot = Infinity }: Periode, jaar: number): Required<Periode> {
  return { vanaf: Math.max(vanaf, eersteDag(jaar)), tot: Math.min(tot, eersteDag(jaar + 1) - 1) };
}

/** How many days a period has; none when it ends before it begins. */
export function dagenVan({ vanaf, tot }: Required<Periode>): number {
  return Math.max(0, tot - vanaf + 1);
}

/** The part of a year that a period covers, as a fraction. */
export function deelVanJaar(periode: Periode, jaar: number): number {
  return dagenVan(inJaar(periode, jaar)) / dagenIn(jaar);
}

/** Whether any day of a period falls in a year. */
export function looptIn(periode: Periode, jaar: number): boolean {
  return dagenVan(inJaar(periode, jaar)) > 0;
}

/** A day written as 1-7-2025 or 2025-07-01; nothing when there is no such day. */
export function dagUitTekst(tekst: string): Dag | undefined {
  const [, dag, maand, jaar] = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})$/.exec(tekst) ?? [];
  const [, isoJaar, isoMaand, isoDag] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(tekst) ?? [];
  const [j, m, d] = [jaar ?? isoJaar, maand ?? isoMaand, dag ?? isoDag].map(Number);
  const datum = new Date(Date.UTC(j!, m! - 1, d));
  // A day or a month too many ends in another month; years before 100 in the twentieth century.
  const bestaat = datum.getUTCMonth() === m! - 1 && datum.getUTCFullYear() === j;
  return bestaat ? datum.getTime() / DAY + UNIX_EPOCH : undefined;
}
