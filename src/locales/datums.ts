import type { Taal } from './taal';

/** Days and months to read: in the order of the workbook, with the names of months in the language. */
interface Datums {
  /** @param dag a day as Excel counts them: "25 november 2026" */
  readonly datumVanDag: (dag: number) => string;
  /** @param maand counted from the year 0: "maart 2025" */
  readonly maandnaam: (maand: number) => string;
  /** @param maand counted from the year 0: "mrt" */
  readonly korteMaand: (maand: number) => string;
}

/** The first of January 1970, as Excel counts days. */
const BEGIN_VAN_UNIX = 25_569;
const DAG = 86_400_000;

function datumsIn(notatie: string): Datums {
  const schrijf = (velden: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(notatie, { ...velden, timeZone: 'UTC' });
  const dagen = schrijf({ day: 'numeric', month: 'long', year: 'numeric' });
  const maanden = schrijf({ month: 'long', year: 'numeric' });
  const korteMaanden = schrijf({ month: 'short' });
  const eersteVan = (maand: number) => Date.UTC(Math.floor(maand / 12), maand % 12);
  return {
    datumVanDag: (dag) => dagen.format((dag - BEGIN_VAN_UNIX) * DAG),
    maandnaam: (maand) => maanden.format(eersteVan(maand)),
    korteMaand: (maand) => korteMaanden.format(eersteVan(maand)),
  };
}

export const DATUMS: Record<Taal, Datums> = { nl: datumsIn('nl-NL'), en: datumsIn('en-GB') };
