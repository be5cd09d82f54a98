/** The languages of messages and pane. What stands in cells is always Dutch, so that two people see the same. */
export type Taal = 'nl' | 'en';

/** Dutch where there is no Office to ask; English for every language that is not Dutch. */
export function taalVan(displayLanguage: string | undefined): Taal {
  return displayLanguage === undefined || displayLanguage.toLowerCase().startsWith('nl') ? 'nl' : 'en';
}

/** Numbers are written the Dutch way in both languages: the workbook beside them does so too. */
const NOTATIE = 'nl-NL';

const EURO = new Intl.NumberFormat(NOTATIE, { style: 'currency', currency: 'EUR' });
const HELE_EURO = new Intl.NumberFormat(NOTATIE, { style: 'currency', currency: 'EUR', maximumFractionDigits: 0 });
const KORTE_EURO = new Intl.NumberFormat(NOTATIE, { style: 'currency', currency: 'EUR', notation: 'compact', maximumFractionDigits: 1 });
const TARIEF = new Intl.NumberFormat(NOTATIE, {
  style: 'currency',
  currency: 'EUR',
  minimumFractionDigits: 2,
  maximumFractionDigits: 6,
});
const GETAL = new Intl.NumberFormat(NOTATIE, { maximumFractionDigits: 6 });
const HOEVEELHEID = new Intl.NumberFormat(NOTATIE, { maximumFractionDigits: 2 });
const PROCENT = new Intl.NumberFormat(NOTATIE, { style: 'percent', maximumFractionDigits: 2 });
const TIJDSTIP = new Intl.DateTimeFormat(NOTATIE, { dateStyle: 'short', timeStyle: 'short' });

/** @param cents whole eurocents */
export const euro = (cents: number): string => EURO.format(cents / 100);
/** @param cents whole eurocents, a change up or down */
export const euroMetTeken = (cents: number): string => metTeken(cents, euro);
/** @param cents whole eurocents, shown without cents */
export const heleEuro = (cents: number): string => HELE_EURO.format(cents / 100);
/** @param cents whole eurocents, shown in thousands or millions: for the axis of a chart */
export const korteEuro = (cents: number): string => KORTE_EURO.format(cents / 100);
/** @param cents whole eurocents, a change up or down, shown without cents */
export const heleEuroMetTeken = (cents: number): string => metTeken(cents, heleEuro);
const metTeken = (cents: number, geschreven: (bedrag: number) => string): string =>
  cents === 0 ? geschreven(0) : `${cents > 0 ? '+' : '−'} ${geschreven(Math.abs(cents))}`;
/** @param euros a price per unit, in euros, with as many decimals as it has */
export const tarief = (euros: number): string => TARIEF.format(euros);
export const getal = (waarde: number): string => GETAL.format(waarde);
/** A quantity to look at: what has grown or was averaged has more decimals than anyone reads. */
export const hoeveelheid = (waarde: number): string => HOEVEELHEID.format(waarde);
/** @param fractie 0.8 is 80% */
export const procent = (fractie: number): string => PROCENT.format(fractie);
/** A moment where the user is, in figures: "25-11-2026 09:42". */
export const tijdstip = (moment: Date): string => TIJDSTIP.format(moment).replace(',', '');

/** "1 fout", "3 fouten"; nothing for none. */
export const meervoud = (aantal: number, een: string, meer: string): string =>
  aantal === 0 ? '' : `${getal(aantal)} ${aantal === 1 ? een : meer}`;

/** Rows by their number, those that follow each other as one: "1–3, 7". */
export function rijnummers(rijen: readonly number[]): string {
  const reeksen: [eerste: number, laatste: number][] = [];
  for (const rij of [...rijen].sort((a, b) => a - b)) {
    const reeks = reeksen.at(-1);
    if (reeks?.[1] === rij - 1) reeks[1] = rij;
    else reeksen.push([rij, rij]);
  }
  return reeksen.map(([eerste, laatste]) => (eerste === laatste ? String(eerste) : `${String(eerste)}–${String(laatste)}`)).join(', ');
}
