import type { Controlefouten } from '../../model/fouten/controles';
import type { Zinnen } from '../foutzinnen';
import { euro, getal, procent, tarief } from '../taal';

export const CONTROLES_EN: Zinnen<Controlefouten> = {
  segmentZonderNormtarief: ({ segment, term }) =>
    `${segment} has a minimum or maximum with ${term}, but no normtarief: without a price per unit it is only reported. ` +
    `Fill in normtarief, or put ${term} at the lines it is meant for.`,
  regelplafondBovenSegment: ({ regel, plafond, segment, segmentplafond }) =>
    `The ceiling of ${regel} (${euro(plafond)}) is above that of its segment ${segment} (${euro(segmentplafond)}), so it is never reached. ` +
    "Lower the line's ceiling or raise the segment's.",
  plafondsTellenNietOp: ({ segment, samen, plafond }) =>
    `The lines of ${segment} have ceilings of ${euro(samen)} together, ${euro(Math.abs(samen - plafond))} ` +
    (samen > plafond
      ? `more than the segment's ceiling (${euro(plafond)}): not every line can reach its own. `
      : `less than the segment's ceiling (${euro(plafond)}): no line can use that room. `) +
    "Make them equal, or let the segment's ceiling only signal.",
  gemeenteplafondsTellenNietOp: ({ bereik, samen, plafond }) =>
    `For ${bereik} the gemeenten have ceilings of ${euro(samen)} together, and the region one of ${euro(plafond)}: ${euro(Math.abs(samen - plafond))} ` +
    `${samen > plafond ? 'more' : 'less'}. Share the region's ceiling over the gemeenten, or change it.`,
  staffelOngebruikt: ({ regel, vorm }) =>
    `${regel} has tiers in tblStaffels, but vorm ${vorm} does not use them. Choose vorm inspanning, or remove the tiers.`,
  staffelklif: ({ regel, drempel, verlies }) =>
    `At threshold ${getal(drempel)} of ${regel} the payment drops by ${euro(verlies)}: staying just below it earns the provider more. ` +
    'Choose soort marginaal, or make the step between the tariffs smaller.',
  crisisPerInspanning: ({ segment, regel }) =>
    `${regel} belongs to ${segment} and is paid per effort. Crisis care stands ready even when nobody uses it; paying for use alone ` +
    'does not pay for that availability. Consider vorm beschikbaarheid.',
  minderLeverenLoont: ({ regel, kostprijs, terug }) =>
    `A unit below the minimum of ${regel} saves the provider ${tarief(kostprijs)}, and ${tarief(terug)} of it goes back: delivering less pays. ` +
    'Choose terugvordering and normtarief so that together at least the kostprijs goes back.',
  garantieLoontMeer: ({ regel, nietGeleverd, geleverd }) =>
    `Below the minimum of ${regel} the provider keeps ${tarief(nietGeleverd)} of a unit that is not delivered, and ${tarief(geleverd)} of one that is. ` +
    'Lower the guarantee: it should only cover what goes on without delivery.',
  resultaatZonderEffect: ({ regel, resultaatdeel, plafond }) =>
    `The ceiling of ${regel} (${euro(plafond)}) cuts off the whole result share of ${procent(resultaatdeel)}: a better score earns nothing. ` +
    'Raise the ceiling or lower the volume.',
  gemeenteZonderGewicht: ({ gemeente, kolom }) =>
    `${gemeente} has no ${kolom}, while costs are shared by ${kolom}: ${gemeente} pays nothing of them. Fill in ${kolom}.`,
  naamLijktOp: ({ kolom, waarde, ander }) =>
    `${kolom}: "${waarde}" and "${ander}" differ in punctuation or accents alone, and count as two. Write them the same everywhere, or make the difference clearer.`,
  taakveldOngeldig: ({ regel, taakveld, jaar, mogelijk }) =>
    `Taakveld ${taakveld} of ${regel} does not exist in ${jaar}. Choose one of: ${mogelijk.join(', ')}.`,
  eenhedenOngelijk: ({ regel, tariefeenheid, volumeEenheid, factor }) =>
    `The tariff of ${regel} is per ${tariefeenheid} and its volume counts in ${volumeEenheid}: 1 ${tariefeenheid} is ${getal(factor)} ${volumeEenheid}, ` +
    'and the amount is off by that factor. Put tariff and volume in the same unit.',
  voorschotZonderRecht: ({ regel, jaar }) =>
    `${regel} has an advance for ${jaar}, but the model does not calculate the line in that year. Correct the year, or add the delivery of ${jaar}.`,
};
