import { gelijkeGewichten } from '../../model/jaarprognose/gewichten';
import type { Prognosevraag } from '../../model/jaarprognose/vraag';
import type { Regel } from '../../model/invoer';
import type { Realisatierij } from '../../model/realisatie';
import { aandeelformule, peilcel, type Naijlmaat } from './naijlblad';

/** What the months of a line weigh in its year. */
export interface Maandgewichten {
  /** The part of each month that the line runs. */
  readonly delen: readonly number[];
  /** How many years back the years lie whose months it follows; absent where every month is the same. */
  readonly eerder?: readonly number[];
}

/** @param rijen the claims of the line that are known */
export function maandgewichten(regel: Regel, rijen: readonly Realisatierij[], { jaar, patroon, peilmaand }: Prognosevraag, vanaf: number): Maandgewichten {
  const delen = gelijkeGewichten(jaar, regel);
  if (patroon !== 'seizoen') return { delen };
  const eerste = Math.min(...rijen.map(({ leveringsmaand }) => leveringsmaand));
  // A year counts that was claimed from January to December.
  const terug = Array.from({ length: Math.max(0, jaar - Math.floor(eerste / 12)) }, (_, i) => i + 1);
  return { delen, eerder: terug.filter((k) => (jaar - k) * 12 >= eerste && (jaar - k) * 12 + 11 <= peilmaand - vanaf) };
}

/** The weights of a line as cells: by season the same months of earlier years, completed for what is still to come. */
export function gewichtcellen({ delen, eerder }: Maandgewichten, naijl: string, maat: Naijlmaat, regelcel: string, maandkoppen: readonly string[]): string[] {
  return maandkoppen.map((kop, m) => {
    if (!eerder) return `=${delen[m]!}`;
    if (eerder.length === 0) return '=NA()';
    const jaren = eerder.map((k) => {
      const maand = `EDATE(${kop},-${12 * k})`;
      const som = `SUMIFS(tblRealisatie[bedrag],tblRealisatie[regel],${regelcel},tblRealisatie[leveringsmaand],${maand},tblRealisatie[declaratiemaand],"<="&${peilcel(naijl)})`;
      return `${som}/${aandeelformule(naijl, maat, maand)}`;
    });
    return `=(${jaren.join('+')})*${delen[m]!}`;
  });
}
