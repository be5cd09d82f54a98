import type { Vormnaam } from '../../model/bekostiging/vorm';
import type { Veldwaarden } from './beginwaarden';
import type { Regeluitgang } from './uitgang';

/** One line under another vorm, with what that vorm asks for. */
export interface Regelontwerp {
  readonly uitgang: Regeluitgang;
  readonly vorm: Vormnaam;
  readonly waarden: Veldwaarden;
}
