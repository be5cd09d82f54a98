/** What a column of a claims file may be for. */
export const KOLOMROLLEN = ['product', 'gemeente', 'leveringsmaand', 'declaratiemaand', 'volume', 'bedrag', 'debetcredit'] as const;
export type Kolomrol = (typeof KOLOMROLLEN)[number];

/** Which column plays which role, counted from 0; a role that no column plays is absent. */
export type Kolomindeling = Readonly<Partial<Record<Kolomrol, number>>>;

/** How headers call a role, the surest name first: as the iJw and iWmo messages, financial systems and people do. */
const NAMEN: Readonly<Record<Kolomrol, readonly string[]>> = {
  debetcredit: ['debetcredit', 'creditdebet', 'indicatiedebetcredit', 'dc', 'dcindicatie'],
  declaratiemaand: [
    'declaratiemaand',
    'declaratiedatum',
    'declaratieperiode',
    'factuurdatum',
    'factuurmaand',
    'facturatiemaand',
    'indiendatum',
    'ontvangstdatum',
    'datumontvangst',
    'dagtekening',
    'boekdatum',
    'boekmaand',
    'boekperiode',
  ],
  leveringsmaand: [
    'leveringsmaand',
    'leveringsdatum',
    'leverdatum',
    'zorgmaand',
    'zorgperiode',
    'productperiode',
    'productperiodebegindatum',
    'prestatiemaand',
    'prestatieperiode',
    'prestatiedatum',
    'begindatum',
    'datumvan',
    'startdatum',
    'ingangsdatum',
    'periode',
    'maand',
  ],
  bedrag: ['bedrag', 'totaalbedrag', 'gedeclareerdbedrag', 'declaratiebedrag', 'ingediendbedrag', 'berekendbedrag', 'toegekendbedrag', 'gedeclareerd', 'kosten'],
  volume: ['volume', 'aantal', 'hoeveelheid', 'geleverdvolume', 'gedeclareerdvolume', 'aantaleenheden', 'eenheden', 'uren', 'minuten', 'dagdelen', 'etmalen'],
  gemeente: ['gemeente', 'gemeentenaam', 'naamgemeente', 'woonplaatsgemeente', 'verantwoordelijkegemeente'],
  product: ['productcode', 'regel', 'contractregel', 'product', 'zorgproduct', 'productnaam', 'productomschrijving', 'productcategorie'],
};

/** Proposes what each column is for, by its header; whoever knows the file has the last word. */
export function stelKolommenVoor(koppen: readonly string[]): Kolomindeling {
  const letters = koppen.map(kopsleutel);
  const vergeven = new Set<number>();
  const gevonden = Object.entries(NAMEN).flatMap(([rol, namen]): [string, number][] => {
    const vrij = (past: (kop: string, naam: string) => boolean) =>
      namen.map((naam) => letters.findIndex((kop, k) => !vergeven.has(k) && past(kop, naam))).find((k) => k >= 0);
    const kolom = vrij((kop, naam) => kop === naam) ?? vrij((kop, naam) => naam.length > 3 && kop.startsWith(naam));
    if (kolom === undefined) return [];
    vergeven.add(kolom);
    return [[rol, kolom]];
  });
  return Object.fromEntries(gevonden);
}

/** The unit of time that a header says its volumes count in. */
export function eenheidUitKop(kop: string): string | undefined {
  return { minuten: 'minuut', uren: 'uur', dagdelen: 'dagdeel', etmalen: 'etmaal' }[kopsleutel(kop)];
}

/** Whether a header says that its amounts are in cents. */
export function isInCenten(kop: string): boolean {
  return /(^|[^a-z])(euro)?cent(en|s)?([^a-z]|$)/i.test(kop);
}

/** The letters of a header: capitals, spaces and marks are how it happens to be written. */
export function kopsleutel(kop: string): string {
  return kop
    .toLowerCase()
    .normalize('NFD')
    .replace(/[^a-z0-9]/g, '');
}

/**
 * What files of the same shape have in common, however many rows they have: by it a choice of columns is remembered.
 * FNV-1a (Fowler, Noll, Vo), in two halves of 32 bits.
 */
export function vingerafdrukVanKoppen(koppen: readonly string[]): string {
  const tekst = koppen.map(kopsleutel).join('|');
  return [0x811c9dc5, 0x9747b28c].map((begin) => fnv(tekst, begin)).join('');
}

function fnv(tekst: string, begin: number): string {
  let som = begin;
  for (let i = 0; i < tekst.length; i += 1) som = Math.imul(som ^ tekst.charCodeAt(i), 0x01000193);
  return (som >>> 0).toString(16).padStart(8, '0');
}
