import { ANTWOORD_EN } from './fouten/antwoord.en';
import { BEGROTING_EN } from './fouten/begroting.en';
import { BESTAND_EN } from './fouten/bestand.en';
import { CONTROLES_EN } from './fouten/controles.en';
import { FORMULE_EN } from './fouten/formule.en';
import { FUNCTIES_EN } from './fouten/functies.en';
import { PROGNOSE_EN } from './fouten/prognose.en';
import { REALISATIE_EN } from './fouten/realisatie.en';
import { JAREN_EN } from './fouten/jaren.en';
import { SCENARIOS_EN } from './fouten/scenarios.en';
import { TABELLEN_EN } from './fouten/tabellen.en';
import { TEGENSPRAAK_EN } from './fouten/tegenspraak.en';
import { VERREKENING_EN } from './fouten/verrekening.en';
import { WAARDEN_EN } from './fouten/waarden.en';
import type { Foutzinnen } from './foutzinnen';

export const FOUTEN_EN: Foutzinnen = {
  ...WAARDEN_EN,
  ...TEGENSPRAAK_EN,
  ...VERREKENING_EN,
  ...CONTROLES_EN,
  ...ANTWOORD_EN,
  ...FUNCTIES_EN,
  ...TABELLEN_EN,
  ...FORMULE_EN,
  ...JAREN_EN,
  ...SCENARIOS_EN,
  ...BEGROTING_EN,
  ...REALISATIE_EN,
  ...PROGNOSE_EN,
  ...BESTAND_EN,
};
