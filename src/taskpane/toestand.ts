import type { Doorrekening } from '../tables/doorrekening';
import type { Gevonden, Modellezing } from '../workbook/model';
import type { Werkmapfout } from '../workbook/werkmapfout';

/** What the workbook holds, as far as the pane is concerned. */
export type Werkmapstand =
  | Exclude<Gevonden, { soort: 'model' }>
  | { readonly soort: 'model'; readonly lezing: Modellezing; readonly doorrekening: Doorrekening };

export type Modelstand = Extract<Werkmapstand, { soort: 'model' }>;

/** What the pane does with the workbook. */
export type Bezigheid = 'lezen' | 'volgen' | 'schrijven';

/** What did not succeed last, until it does. */
export interface Mislukking {
  readonly bij: Bezigheid;
  readonly fout: Werkmapfout;
}

/** All that the pane knows. What was known stays until something newer takes its place. */
export interface Toestand {
  /** Absent until the workbook has been read once. */
  readonly stand: Werkmapstand | undefined;
  readonly bezig: Readonly<Record<Bezigheid, boolean>>;
  readonly mislukking: Mislukking | undefined;
  /** The last failures, newest first, for the diagnostics. */
  readonly sporen: readonly Mislukking[];
}

export type Gebeurtenis =
  | { readonly soort: 'begonnen'; readonly bij: Bezigheid }
  | { readonly soort: 'gelezen'; readonly stand: Werkmapstand }
  | { readonly soort: 'gelukt'; readonly bij: Bezigheid }
  | { readonly soort: 'mislukt'; readonly bij: Bezigheid; readonly fout: Werkmapfout }
  | { readonly soort: 'weggeklikt' };

export const BEGINTOESTAND: Toestand = {
  stand: undefined,
  bezig: { lezen: false, volgen: false, schrijven: false },
  mislukking: undefined,
  sporen: [],
};

const AANTAL_SPOREN = 5;

/** The state after an event. */
export function volgende(toestand: Toestand, gebeurtenis: Gebeurtenis): Toestand {
  switch (gebeurtenis.soort) {
    case 'begonnen':
      return { ...toestand, bezig: { ...toestand.bezig, [gebeurtenis.bij]: true } };
    case 'gelezen':
      return { ...toestand, stand: gebeurtenis.stand };
    case 'gelukt': {
      const { bij } = gebeurtenis;
      // Success ends only the failure of its own kind: reading on does not hide that writing failed.
      const mislukking = toestand.mislukking?.bij === bij ? undefined : toestand.mislukking;
      return { ...toestand, mislukking, bezig: { ...toestand.bezig, [bij]: false } };
    }
    case 'mislukt': {
      const { bij, fout } = gebeurtenis;
      const mislukking = { bij, fout };
      return {
        ...toestand,
        mislukking,
        bezig: { ...toestand.bezig, [bij]: false },
        sporen: [mislukking, ...toestand.sporen].slice(0, AANTAL_SPOREN),
      };
    }
    case 'weggeklikt':
      return { ...toestand, mislukking: undefined };
  }
}
