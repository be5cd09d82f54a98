/** The notas of a year: in spring and in autumn. */
export const NOTASOORTEN = ['lentenota', 'herfstnota'] as const;
export type Notasoort = (typeof NOTASOORTEN)[number];

/** By what a nota may be set out. */
export const INDELINGEN = ['segment', 'taakveld', 'programma'] as const;
export type Indeling = (typeof INDELINGEN)[number];

/** The columns for the effect on the years after. */
export const VERVOLGKOLOMMEN = ['jaar +1', 'jaar +2', 'jaar +3'] as const;

/** Which nota: of what year, for whom, and set out by what. */
export interface Notakeuze {
  readonly jaar: number;
  /** Absent: the region. */
  readonly gemeente?: string;
  readonly indeling: Indeling;
}

/** What a nota is called: its sheet, its heading and its frozen rows. Stands in cells, so always Dutch. */
export function notanaam(nota: Notasoort, { jaar, gemeente }: Notakeuze): string {
  const naam = nota === 'lentenota' ? 'Lentenota' : 'Herfstnota';
  return [naam, jaar, gemeente].filter((deel) => deel !== undefined).join(' ');
}
