import type { Celwaarde } from '../celwaarde';

/**
 * Everything in the Westerkwartier example that its source does not give, in one place. The choices have one aim:
 * that each status and each kind of agreement occurs at least once.
 */
export interface Productaanname {
  /** The plafond, as a multiple of what was claimed. */
  plafondfactor: number;
  minimum: number;
  maximum: number;
  garantie?: number;
  meerprijs?: number;
}

export const AANNAMEN: Readonly<Record<string, Productaanname>> = {
  'WMO-HH': { plafondfactor: 1.02, minimum: 1500, maximum: 1650 },
  'WMO-BI': { plafondfactor: 0.98, minimum: 550, maximum: 600, meerprijs: 0.5 },
  'WMO-BG': { plafondfactor: 1.15, minimum: 280, maximum: 320 },
  'WMO-VV': { plafondfactor: 1.2, minimum: 200, maximum: 240, garantie: 0.5 },
  'JGD-IB': { plafondfactor: 0.97, minimum: 220, maximum: 240 },
  'JGD-GB': { plafondfactor: 1.05, minimum: 65, maximum: 80 },
  'JGD-GL': { plafondfactor: 1.15, minimum: 5, maximum: 10 },
  'JGD-GR': { plafondfactor: 1.25, minimum: 15, maximum: 20 },
};

/** What a client costs the aanbieder, as a part of the tarief. */
export const KOSTPRIJSDEEL = 0.95;

/** The corridor around a lump sum: half the difference is settled, either way. */
export const TAAKGERICHT = { terugvordering: 0.5, bijbetaling: 0.5 };

/** Paying by outcome: one fifth depends on a score whose target is 0.8. */
export const OUTCOME: { resultaatdeel: number; doel: number; score: Readonly<Record<string, number>> } = {
  resultaatdeel: 0.2,
  doel: 0.8,
  score: {
    'WMO-HH': 0.85,
    'WMO-BI': 0.7,
    'WMO-BG': 0.72,
    'WMO-VV': 0.9,
    'JGD-IB': 0.64,
    'JGD-GB': 0.8,
    'JGD-GL': 0.5,
    'JGD-GR': 0.76,
  },
};

const TOELICHTING = 'Aanname: staat niet in de bron; een segmentplafond is een signaal';

export const SEGMENTAFSPRAKEN: readonly Readonly<Record<string, Celwaarde>>[] = [
  {
    id: 'S-WMO',
    segment: 'Wmo-voorzieningen',
    jaar: 2020,
    plafond: 9700000,
    soort: 'signaal',
    minimum: 2500,
    maximum: 2700,
    prijspeil: 2020,
    toelichting: TOELICHTING,
  },
  {
    id: 'S-JGD',
    segment: 'Jeugdhulp licht',
    jaar: 2020,
    plafond: 2400000,
    soort: 'signaal',
    minimum: 300,
    maximum: 340,
    prijspeil: 2020,
    toelichting: TOELICHTING,
  },
];
