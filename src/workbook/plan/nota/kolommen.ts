import { getal } from '../../../locales/taal';
import type { Cent } from '../../../model/geld';
import { EENHEDEN } from '../../../model/nota/afronding';
import { BEDRAGKOLOMMEN, type Bedragkolom, type Notabedragen } from '../../../model/nota/nota';
import type { Notabeeld } from '../../../tables/nota/notabeeld';
import { kolomletters } from '../../adres';

/** The columns of a nota on its sheet, from A, as narrow as their words allow: together they can be read on A4. */
export const KOLOMMEN = [
  { kop: 'Naam', breedte: 24 },
  { kop: 'Primitieve begroting', breedte: 10.5, bedrag: 'primitief' },
  { kop: 'Wijzigingen', breedte: 10.5, bedrag: 'wijzigingen' },
  { kop: 'Actuele begroting', breedte: 10.5, bedrag: 'actueel' },
  { kop: 'Gerealiseerd', breedte: 11, bedrag: 'realisatie' },
  { kop: 'Nog te ontvangen', breedte: 10.5, bedrag: 'nogTeOntvangen' },
  { kop: 'Prognose', breedte: 10.5, bedrag: 'prognose' },
  { kop: 'Verschil', breedte: 10.5, bedrag: 'verschil' },
  { kop: 'V/N', breedte: 4.5 },
  { kop: 'Aard', breedte: 10 },
  { kop: 'Dekking', breedte: 16 },
  { kop: '+1', breedte: 8 },
  { kop: '+2', breedte: 8 },
  { kop: '+3', breedte: 8 },
  { kop: 'Toelichting', breedte: 46 },
] as const satisfies readonly { kop: string; breedte: number; bedrag?: Bedragkolom }[];

/** Where what stands, counted from 0. */
export const PLEK = { naam: 0, oordeel: 8, aard: 9, dekking: 10, vervolg: 11, toelichting: 14 } as const;

/** The columns of words: every other holds figures. */
export const TEKSTKOLOMMEN: readonly number[] = [PLEK.naam, PLEK.oordeel, PLEK.aard, PLEK.dekking, PLEK.toelichting];

/** The column of an amount, counted from 0. */
export function plekVan(kolom: Bedragkolom): number {
  return KOLOMMEN.findIndex((plan) => 'bedrag' in plan && plan.bedrag === kolom);
}

/** The letter of the column of an amount. */
export function letterVan(kolom: Bedragkolom): string {
  return kolomletters(plekVan(kolom));
}

/** The widths of the columns: a figure that does not fit is printed as ####. */
export function breedtesVan({ nota: { regels, totalen, saldo, resultaat }, eenheid }: Notabeeld): number[] {
  const rijen: Notabedragen[] = [...regels, ...Object.values(totalen), saldo, resultaat];
  const bedrag = breedteVoor(rijen.flatMap((rij) => BEDRAGKOLOMMEN.map((kolom) => rij[kolom])), EENHEDEN[eenheid]);
  const vervolg = breedteVoor(rijen.flatMap((rij) => rij.vervolg), EENHEDEN[eenheid]);
  return KOLOMMEN.map((kolom, k) => {
    if ('bedrag' in kolom) return Math.max(kolom.breedte, bedrag);
    return k >= PLEK.vervolg && k < PLEK.toelichting ? Math.max(kolom.breedte, vervolg) : kolom.breedte;
  });
}

/** The width of the amounts of the bridge and of the reserves, which stand in the same columns. */
export function breedteVanBrug({ brug, reserves, eenheid }: Notabeeld): number {
  const reservebedragen = reserves.flatMap(({ begin = 0, einde = 0, storting, onttrekking }) => [begin, einde, storting, onttrekking]);
  return Math.max(SMALSTE_BEDRAG, breedteVoor([...brug.flatMap(({ bedrag, na }) => [bedrag, na]), ...reservebedragen], EENHEDEN[eenheid]));
}

/** Wide enough for the words above it. */
const SMALSTE_BEDRAG = 11;

/** What the longest of these figures takes, in bold and with a sign: separators and signs are half as wide as digits. */
export function breedteVoor(bedragen: readonly Cent[], eenheid: Cent): number {
  const langste = Math.max(...bedragen.map((cents) => Math.abs(Math.round(cents / eenheid))));
  const tekens = getal(-langste);
  const cijfers = tekens.replace(/\D/g, '').length;
  return cijfers + (tekens.length - cijfers) / 2 + 1;
}
