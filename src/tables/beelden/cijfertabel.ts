/**
 * What a column of figures holds, and so how it is written: `bedrag` in cents, `tarief` in euros, `deel` as a fraction
 * of one.
 */
export type Cijfersoort = 'tekst' | 'hoeveelheid' | 'bedrag' | 'tarief' | 'deel';

export interface Cijferkolom {
  readonly kop: string;
  readonly soort: Cijfersoort;
}

/** Absent where there is nothing to say. */
export type Cijfer = string | number | undefined;

/** The figures of a chart: the same in the pane, on a sheet and on the clipboard. */
export interface Cijfertabel {
  readonly kolommen: readonly Cijferkolom[];
  readonly rijen: readonly (readonly Cijfer[])[];
}
