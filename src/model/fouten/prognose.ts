import type { Maand } from '../kalender';

/** What late claims or a forecast cannot be made of. Months after the care count from 0, the month itself. */
export interface Prognosefouten {
  realisatieOntbreekt: { peilmaand: Maand };
  historieTeKort: { maanden: number };
  geenOntwikkeling: { na: number };
  aandelenDalen: { na: number; aandeel: number; vorige: number };
  aandelenNul: Record<never, never>;
  begrootOntbreekt: { jaar: number };
  geenVolledigJaar: { jaar: number };
  nogGeenMaand: { jaar: number };
  patroonLeeg: { jaar: number };
  realisatieZonderVolume: { regel: string; jaar: number };
}
