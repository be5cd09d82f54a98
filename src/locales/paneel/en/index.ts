import type { PANEEL_NL } from '../nl';
import { ALGEMEEN_EN } from './algemeen';
import { ANALYSE_EN } from './analyse';
import { CONTROLES_EN } from './controles';
import { DECLARATIES_EN } from './declaraties';
import { FIGUUR_EN } from './figuur';
import { EERSTE_STAPPEN_EN } from './eerste-stappen';
import { HERLEIDING_EN } from './herleiding';
import { MENU_EN } from './menu';
import { PROGNOSE_EN } from './prognose';
import { SCENARIOS_EN } from './scenarios';
import { SELECTIE_EN } from './selectie';
import { NOTA_EN } from './nota';
import { START_EN } from './start';
import { VERGELIJKING_EN } from './vergelijking';

export const PANEEL_EN: typeof PANEEL_NL = {
  ...ALGEMEEN_EN,
  ...START_EN,
  ...FIGUUR_EN,
  ...EERSTE_STAPPEN_EN,
  ...VERGELIJKING_EN,
  ...SCENARIOS_EN,
  ...ANALYSE_EN,
  ...HERLEIDING_EN,
  ...PROGNOSE_EN,
  ...CONTROLES_EN,
  ...MENU_EN,
  ...DECLARATIES_EN,
  ...SELECTIE_EN,
  ...NOTA_EN,
};
