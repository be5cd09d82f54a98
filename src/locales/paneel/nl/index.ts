import { ALGEMEEN_NL } from './algemeen';
import { ANALYSE_NL } from './analyse';
import { CONTROLES_NL } from './controles';
import { DECLARATIES_NL } from './declaraties';
import { FIGUUR_NL } from './figuur';
import { EERSTE_STAPPEN_NL } from './eerste-stappen';
import { HERLEIDING_NL } from './herleiding';
import { MENU_NL } from './menu';
import { PROGNOSE_NL } from './prognose';
import { SCENARIOS_NL } from './scenarios';
import { SELECTIE_NL } from './selectie';
import { NOTA_NL } from './nota';
import { START_NL } from './start';
import { VERGELIJKING_NL } from './vergelijking';

/** Every text of the task pane, a file per screen. */
export const PANEEL_NL = {
  ...ALGEMEEN_NL,
  ...START_NL,
  ...FIGUUR_NL,
  ...EERSTE_STAPPEN_NL,
  ...VERGELIJKING_NL,
  ...SCENARIOS_NL,
  ...ANALYSE_NL,
  ...HERLEIDING_NL,
  ...PROGNOSE_NL,
  ...CONTROLES_NL,
  ...MENU_NL,
  ...DECLARATIES_NL,
  ...SELECTIE_NL,
  ...NOTA_NL,
};
