import type { Indexcijfers } from '../../model/indexering/indexering';
import type { Werkmap } from '../rijen';
import type { Meld } from '../tabel';
import { controleerBegroting } from './controleer-begroting';
import { controleerVastgelegd } from './controleer-notas';
import { controleerPerioden } from './controleer-perioden';
import type { Begroting } from './begroting';
import { leesBegroting } from './lees-begroting';
import { leesNotateksten, leesVastgelegd, type Notatekst, type Vastgelegderegel } from './lees-notas';
import { notaspelling } from './notaspelling';

/** All that a nota is drawn up from: the budget, and what was written and frozen before. */
export interface Notatabellen {
  readonly begroting: Begroting;
  readonly teksten: readonly Notatekst[];
  readonly vastgelegd: readonly Vastgelegderegel[];
}

/** Reads the tables behind a nota and checks them, whether a nota is asked for or not. */
export function leesNotatabellen(werkmap: Werkmap, index: Indexcijfers, meld: Meld): Notatabellen {
  const spel = notaspelling(werkmap);
  const begroting = leesBegroting(werkmap, spel, index, meld);
  controleerBegroting(begroting, meld);
  controleerPerioden(werkmap, meld);
  const vastgelegd = leesVastgelegd(werkmap, spel, meld);
  controleerVastgelegd(vastgelegd, meld);
  return { begroting, teksten: leesNotateksten(werkmap, spel, meld), vastgelegd };
}
