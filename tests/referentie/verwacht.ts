import { cent, leesReferentiewerkmap, type Rij } from './werkmap-lezen';

/** What one line of the example must cost under one scenario, in cents. */
export interface Regelverwachting {
  readonly scenario: string;
  readonly segment: string;
  readonly regel: string;
  readonly voorPlafond: number;
  readonly teBetalen: number;
  readonly onvergoed: number;
}

/** What one segment of the example must cost under one scenario; amounts in cents. */
export interface Segmentverwachting {
  readonly scenario: string;
  readonly segment: string;
  readonly teBetalen: number;
  readonly onvergoed: number;
  readonly plafond: number;
  readonly ruimte: number;
  readonly benutting: number;
  readonly volumestatus: string;
}

/**
 * The reference workbook: the Westerkwartier example worked out in ordinary cell formulas by another program.
 * `npm run referentie` makes it.
 */
export interface Referentie {
  readonly regels: readonly Regelverwachting[];
  readonly segmenten: readonly Segmentverwachting[];
  /** The figures it was worked out from, by column. */
  readonly invoer: { readonly wetten: readonly Rij[]; readonly producten: readonly Rij[]; readonly algemeen: readonly Rij[] };
}

export async function leesReferentie(): Promise<Referentie> {
  const blad = await leesReferentiewerkmap('westerkwartier.xlsx');
  return {
    regels: blad('Verwacht per regel').map((rij) => ({
      scenario: tekst(rij, 'scenario'),
      segment: tekst(rij, 'segment'),
      regel: tekst(rij, 'regel'),
      voorPlafond: cent(rij, 'voor plafond'),
      teBetalen: cent(rij, 'te betalen'),
      onvergoed: cent(rij, 'onvergoed'),
    })),
    segmenten: blad('Verwacht per segment').map((rij) => ({
      scenario: tekst(rij, 'scenario'),
      segment: tekst(rij, 'segment'),
      teBetalen: cent(rij, 'te betalen'),
      onvergoed: cent(rij, 'onvergoed'),
      plafond: cent(rij, 'plafond'),
      ruimte: cent(rij, 'ruimte'),
      benutting: Number(rij.benutting),
      volumestatus: tekst(rij, 'volumestatus'),
    })),
    invoer: {
      wetten: blad('Invoer per wet'),
      producten: blad('Invoer per product'),
      algemeen: blad('Invoer algemeen'),
    },
  };
}

function tekst(rij: Rij, kop: string): string {
  return String(rij[kop]);
}
