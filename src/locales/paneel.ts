import { PANEEL_EN } from './paneel/en';
import { PANEEL_NL } from './paneel/nl';
import type { Taal } from './taal';

export type Paneelteksten = typeof PANEEL_NL;

const TEKSTEN: Record<Taal, Paneelteksten> = { nl: PANEEL_NL, en: PANEEL_EN };

export const paneelteksten = (taal: Taal): Paneelteksten => TEKSTEN[taal];
