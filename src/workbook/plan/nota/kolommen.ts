import type { Bedragkolom } from '../../../model/nota/nota';
import { kolomletters } from '../../adres';

/** The columns of a nota on its sheet, from A; together they can be read on A4. */
export const KOLOMMEN = [
  { kop: 'Naam', breedte: 27 },
  { kop: 'Primitieve begroting', breedte: 12, bedrag: 'primitief' },
  { kop: 'Wijzigingen', breedte: 12, bedrag: 'wijzigingen' },
  { kop: 'Actuele begroting', breedte: 12, bedrag: 'actueel' },
  { kop: 'Gerealiseerd', breedte: 14, bedrag: 'realisatie' },
  { kop: 'Nog te ontvangen', breedte: 11, bedrag: 'nogTeOntvangen' },
  { kop: 'Prognose', breedte: 12, bedrag: 'prognose' },
  { kop: 'Verschil', breedte: 11, bedrag: 'verschil' },
  { kop: 'V/N', breedte: 5 },
  { kop: 'Aard', breedte: 12 },
  { kop: 'Dekking', breedte: 16 },
  { kop: '+1', breedte: 9 },
  { kop: '+2', breedte: 9 },
  { kop: '+3', breedte: 9 },
  { kop: 'Toelichting', breedte: 52 },
] as const satisfies readonly { kop: string; breedte: number; bedrag?: Bedragkolom }[];

/** Where what stands, counted from 0. */
export const PLEK = { naam: 0, oordeel: 8, aard: 9, dekking: 10, vervolg: 11, toelichting: 14 } as const;

/** The column of an amount, counted from 0. */
export function plekVan(kolom: Bedragkolom): number {
  return KOLOMMEN.findIndex((plan) => 'bedrag' in plan && plan.bedrag === kolom);
}

/** The letter of the column of an amount. */
export function letterVan(kolom: Bedragkolom): string {
  return kolomletters(plekVan(kolom));
}
