import { ANTWOORD_NL } from './fouten/antwoord.nl';
import { BEGROTING_NL } from './fouten/begroting.nl';
import { BESTAND_NL } from './fouten/bestand.nl';
import { CONTROLES_NL } from './fouten/controles.nl';
import { FORMULE_NL } from './fouten/formule.nl';
import { FUNCTIES_NL } from './fouten/functies.nl';
import { PROGNOSE_NL } from './fouten/prognose.nl';
import { REALISATIE_NL } from './fouten/realisatie.nl';
import { JAREN_NL } from './fouten/jaren.nl';
import { SCENARIOS_NL } from './fouten/scenarios.nl';
import { TABELLEN_NL } from './fouten/tabellen.nl';
import { TEGENSPRAAK_NL } from './fouten/tegenspraak.nl';
import { VERREKENING_NL } from './fouten/verrekening.nl';
import { WAARDEN_NL } from './fouten/waarden.nl';
import type { Foutzinnen } from './foutzinnen';

export const FOUTEN_NL: Foutzinnen = {
  ...WAARDEN_NL,
  ...TEGENSPRAAK_NL,
  ...VERREKENING_NL,
  ...CONTROLES_NL,
  ...ANTWOORD_NL,
  ...FUNCTIES_NL,
  ...TABELLEN_NL,
  ...FORMULE_NL,
  ...JAREN_NL,
  ...SCENARIOS_NL,
  ...BEGROTING_NL,
  ...REALISATIE_NL,
  ...PROGNOSE_NL,
  ...BESTAND_NL,
};
