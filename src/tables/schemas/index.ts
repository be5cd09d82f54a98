import type { Tabelnaam, Tabelschema } from '../schema';
import { tblAfspraken } from './afspraken';
import { tblGemeenten, tblSegmenten, tblUitgangspunten } from './basis';
import { tblBegroting, tblBegrotingswijzigingen, tblReserves } from './begroting';
import { tblContracten } from './contracten';
import { tblCorridors } from './corridors';
import { tblInstroom } from './instroom';
import { tblLeveringen } from './leveringen';
import { tblNotas, tblNotateksten } from './notas';
import { tblAansluiting, tblPrognosecorrecties } from './prognose';
import { tblRealisatie } from './realisatie';
import { tblScenarios } from './scenarios';
import { tblStaffels } from './staffels';
import { tblTarieven } from './tarieven';
import { tblVoorschotten } from './voorschotten';
import { tblVastgelegd } from './vastgelegd';

/** Every table of the model workbook, in the order of their sheets. */
export const SCHEMAS: { readonly [Naam in Tabelnaam]: Tabelschema<Naam> } = {
  tblUitgangspunten,
  tblGemeenten,
  tblSegmenten,
  tblContracten,
  tblTarieven,
  tblAfspraken,
  tblLeveringen,
  tblScenarios,
  tblRealisatie,
  tblPrognosecorrecties,
  tblAansluiting,
  tblStaffels,
  tblCorridors,
  tblVoorschotten,
  tblBegroting,
  tblBegrotingswijzigingen,
  tblReserves,
  tblNotateksten,
  tblNotas,
  tblVastgelegd,
  tblInstroom,
};
