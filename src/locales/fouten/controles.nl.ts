import type { Controlefouten } from '../../model/fouten/controles';
import type { Zinnen } from '../foutzinnen';
import { euro, getal, procent, tarief } from '../taal';

export const CONTROLES_NL: Zinnen<Controlefouten> = {
  segmentZonderNormtarief: ({ segment, term }) =>
    `${segment} heeft een minimum of maximum met ${term}, maar geen normtarief: zonder prijs per eenheid wordt het alleen gemeld. ` +
    `Vul normtarief in, of zet de ${term} bij de regels waarvoor zij bedoeld is.`,
  regelplafondBovenSegment: ({ regel, plafond, segment, segmentplafond }) =>
    `Het plafond van ${regel} (${euro(plafond)}) ligt boven dat van haar segment ${segment} (${euro(segmentplafond)}), en wordt dus nooit bereikt. ` +
    'Verlaag het plafond van de regel of verhoog dat van het segment.',
  plafondsTellenNietOp: ({ segment, samen, plafond }) =>
    `De regels van ${segment} hebben samen een plafond van ${euro(samen)}, ${euro(Math.abs(samen - plafond))} ` +
    (samen > plafond
      ? `meer dan het plafond van het segment (${euro(plafond)}): niet elke regel kan het hare bereiken. `
      : `minder dan het plafond van het segment (${euro(plafond)}): die ruimte kan geen regel gebruiken. `) +
    'Maak ze gelijk, of laat het plafond van het segment alleen signaleren.',
  gemeenteplafondsTellenNietOp: ({ bereik, samen, plafond }) =>
    `De gemeenten hebben voor ${bereik} samen een plafond van ${euro(samen)}, en de regio een van ${euro(plafond)}: ${euro(Math.abs(samen - plafond))} ` +
    `${samen > plafond ? 'meer' : 'minder'}. Verdeel het plafond van de regio over de gemeenten, of pas het aan.`,
  staffelOngebruikt: ({ regel, vorm }) =>
    `${regel} heeft treden in tblStaffels, maar vorm ${vorm} rekent er niet mee. Kies vorm inspanning, of verwijder de treden.`,
  staffelklif: ({ regel, drempel, verlies }) =>
    `Bij drempel ${getal(drempel)} van ${regel} daalt de betaling met ${euro(verlies)}: net eronder blijven levert de aanbieder meer op. ` +
    'Kies soort marginaal, of verklein de stap tussen de tarieven.',
  crisisPerInspanning: ({ segment, regel }) =>
    `${regel} valt onder ${segment} en wordt per inspanning betaald. Crisiszorg staat klaar, ook als niemand haar gebruikt; wie alleen gebruik betaalt, ` +
    'betaalt die beschikbaarheid niet. Overweeg vorm beschikbaarheid.',
  minderLeverenLoont: ({ regel, kostprijs, terug }) =>
    `Een eenheid onder het minimum van ${regel} bespaart de aanbieder ${tarief(kostprijs)}, en daarvan gaat ${tarief(terug)} terug: ` +
    'minder leveren loont. Kies terugvordering en normtarief zo dat samen minstens de kostprijs terugkomt.',
  garantieLoontMeer: ({ regel, nietGeleverd, geleverd }) =>
    `Onder het minimum van ${regel} houdt de aanbieder aan een eenheid die hij niet levert ${tarief(nietGeleverd)} over, en aan een geleverde ${tarief(geleverd)}. ` +
    'Verlaag de garantie: zij hoort alleen te dekken wat zonder levering doorloopt.',
  resultaatZonderEffect: ({ regel, resultaatdeel, plafond }) =>
    `Het plafond van ${regel} (${euro(plafond)}) kapt het hele resultaatdeel van ${procent(resultaatdeel)} af: een betere score levert niets op. ` +
    'Verhoog het plafond of verlaag het volume.',
  gemeenteZonderGewicht: ({ gemeente, kolom }) =>
    `${gemeente} heeft geen ${kolom}, terwijl kosten naar ${kolom} worden verdeeld: ${gemeente} betaalt daar niets van. Vul ${kolom} in.`,
  naamLijktOp: ({ kolom, waarde, ander }) =>
    `${kolom}: "${waarde}" en "${ander}" verschillen alleen in leestekens of accenten, en tellen als twee. Schrijf ze overal hetzelfde, of maak het verschil duidelijker.`,
  taakveldOngeldig: ({ regel, taakveld, jaar, mogelijk }) =>
    `Taakveld ${taakveld} van ${regel} bestaat in ${jaar} niet. Kies een van: ${mogelijk.join(', ')}.`,
  eenhedenOngelijk: ({ regel, tariefeenheid, volumeEenheid, factor }) =>
    `Het tarief van ${regel} is per ${tariefeenheid} en het volume telt in ${volumeEenheid}: 1 ${tariefeenheid} is ${getal(factor)} ${volumeEenheid}, ` +
    'en zo veel maal wijkt het bedrag af. Zet tarief en volume in dezelfde eenheid.',
  voorschotZonderRecht: ({ regel, jaar }) =>
    `Op ${regel} staat een voorschot voor ${jaar}, maar in dat jaar rekent het model de regel niet. Verbeter het jaar, of voeg de levering van ${jaar} toe.`,
};
