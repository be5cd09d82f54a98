import type { Segmentvolume } from '../afspraken/segmentvolumedeel';
import type { Trededeel } from '../afspraken/staffel';
import type { Plafondsoort } from '../termen';
import type { Cent } from '../geld';

/** The links of the payment chain, in their order. */
export const STAPPEN = ['basis', 'volumeafspraak', 'resultaat', 'kostencorridor', 'plafond'] as const;
export type Stapnaam = (typeof STAPPEN)[number];

/** What was calculated in a step: a code with every value that a sentence about it needs. */
export type Toelichting =
  | { code: 'prijsMaalVolume'; prijs: number; volume: number }
  | { code: 'staffel'; volume: number; perTrede: readonly Trededeel[] }
  | {
      code: 'trajecten';
      prijs: number;
      startdeel: number;
      gestart: number;
      tussendeel: number;
      tussentijds: number;
      einddeel: number;
      afgerond: number;
    }
  | { code: 'vastDeel'; prijs: number; resultaatdeel: number; clienten: number }
  | { code: 'budget'; budget: number }
  | { code: 'plekken'; plekken: number; prijs: number; perioden: number; variabeltarief: number; volume: number }
  | { code: 'populatie'; omvang: number; normbedrag: number; zorgzwaarte: number }
  | { code: 'formule'; formule: string; waarden: readonly { naam: string; waarde: number }[] }
  | { code: 'volumeBinnen'; volume: number; minimum: number | undefined; maximum: number | undefined }
  | { code: 'bovenMaximum'; volume: number; maximum: number; meerprijs: number; tellend: number }
  | { code: 'onderMinimum'; volume: number; minimum: number; garantie: number; gegarandeerd: number }
  | {
      code: 'trajectenAfspraak';
      gestart: number;
      minimum: number | undefined;
      maximum: number | undefined;
      garantie: number;
      meerprijs: number;
      tellendGestart: number;
      tellendTussentijds: number;
      tellendAfgerond: number;
      gegarandeerd: number;
    }
  | {
      code: 'corridorOnder';
      volume: number;
      minimum: number;
      normtarief: number;
      terugvordering: number;
      /** The whole lump sum went back: the shortfall was worth more than it. */
      begrensd: boolean;
    }
  | { code: 'corridorBoven'; volume: number; maximum: number; normtarief: number; bijbetaling: number }
  | {
      code: 'resultaat';
      prijs: number;
      resultaatdeel: number;
      score: number;
      ondergrens: number;
      doel: number;
      bonus: number;
      factor: number;
      clienten: number;
    }
  | {
      code: 'blended';
      budget: number;
      volume: number;
      afgesprokenvolume: number;
      variabeldeel: number;
      tarief: number;
      /** Less volume would have taken more than the budget. */
      begrensd: boolean;
    }
  | { code: 'kostencorridor'; kosten: Cent; doel: Cent; kostprijs: number; volume: number; verrekening: Cent; begrensd: boolean }
  | { code: 'plafond'; soort: Plafondsoort; bedrag: Cent; plafond: Cent; onvergoed: Cent }
  | ({ code: 'segmentvolume' } & Segmentvolume)
  | { code: 'segmentplafond'; korting: Cent }
  | { code: 'gemeenteplafond'; korting: Cent }
  | { code: 'perGemeente'; aantal: number };

/** One step of the chain: what it added or took, and what the amount had become after it. */
export interface Stap {
  stap: Stapnaam;
  bedrag: Cent;
  subtotaal: Cent;
  toelichting: Toelichting;
}

/**
 * Receives each step with the subtotal it led to. Calculations call it as `noteer?.(…)`: without a listener
 * nothing of the explanation is made, so that the amount and its explanation come from the same code.
 */
export type Noteer = (stap: Stapnaam, subtotaal: Cent, toelichting: Toelichting) => void;

/**
 * Collects steps; each amount is the difference of two rounded subtotals, so that they always add up.
 *
 * @param vanaf what was settled before the first of them
 */
export function verzamelStappen(vanaf: Cent = 0): { noteer: Noteer; stappen: Stap[] } {
  const stappen: Stap[] = [];
  let vorige = vanaf;
  return {
    stappen,
    noteer: (stap, subtotaal, toelichting) => {
      stappen.push({ stap, bedrag: subtotaal - vorige, subtotaal, toelichting });
      vorige = subtotaal;
    },
  };
}
