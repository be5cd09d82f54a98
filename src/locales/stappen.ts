import type { Segmentvolumesoort } from '../model/afspraken/segmentvolumedeel';
import type { Stapnaam, Toelichting } from '../model/bekostiging/stappen';
import { euro, getal, procent, tarief, type Taal } from './taal';

const NAMEN: Record<Taal, Record<Stapnaam | 'teBetalen', string>> = {
  nl: {
    basis: 'basis',
    volumeafspraak: 'volumeafspraak',
    resultaat: 'resultaat',
    kostencorridor: 'kostencorridor',
    plafond: 'plafond',
    teBetalen: 'te betalen',
  },
  en: {
    basis: 'basis',
    volumeafspraak: 'volume agreement',
    resultaat: 'result',
    kostencorridor: 'cost corridor',
    plafond: 'ceiling',
    teBetalen: 'to be paid',
  },
};

/** What a step is called; `teBetalen` is the last row. */
export function naamVanStap(stap: Stapnaam | 'teBetalen', taal: Taal): string {
  return NAMEN[taal][stap];
}

type Zin<C> = (toelichting: Extract<Toelichting, { code: C }>) => string;
type Zinnen = { [C in Toelichting['code']]: Zin<C> };

/** One sentence about a step, with its figures. */
export function zinVoorStap(toelichting: Toelichting, taal: Taal): string {
  return (ZINNEN[taal][toelichting.code] as (toelichting: Toelichting) => string)(toelichting);
}

const NL: Zinnen = {
  prijsMaalVolume: ({ prijs, volume }) => `${tarief(prijs)} × ${getal(volume)} geleverd`,
  staffel: ({ volume, perTrede }) => `${getal(volume)} geleverd${volume > 0 ? `: ${inTreden(perTrede)}` : ''}`,
  trajecten: (t) =>
    `${tarief(t.prijs)} × (${delen([
      [t.startdeel, t.gestart, 'gestart'],
      [t.tussendeel, t.tussentijds, 'tussentijds'],
      [t.einddeel, t.afgerond, 'afgerond'],
    ])})`,
  vastDeel: ({ prijs, resultaatdeel, clienten }) =>
    `${tarief(prijs)} × ${procent(1 - resultaatdeel)} vast deel × ${getal(clienten)} cliënten`,
  budget: ({ budget }) => `lumpsum van ${tarief(budget)}`,
  plekken: ({ plekken, prijs, perioden, variabeltarief, volume }) =>
    `${getal(plekken)} plekken × ${tarief(prijs)}` +
    (perioden === 1 ? '' : ` × ${getal(perioden)} etmalen`) +
    (variabeltarief > 0 ? ` + ${tarief(variabeltarief)} × ${getal(volume)} gebruikt` : ''),
  populatie: ({ omvang, normbedrag, zorgzwaarte }) =>
    `${getal(omvang)} personen × ${tarief(normbedrag)}` +
    (zorgzwaarte === 1 ? '' : ` × zorgzwaarte ${getal(zorgzwaarte)}`),
  formule: ({ formule, waarden }) => `${formule}${metWaarden(waarden, ' met ')}`,
  volumeBinnen: ({ volume, minimum, maximum }) => `volume ${getal(volume)} ligt binnen de afspraak (${band(minimum, maximum)})`,
  bovenMaximum: ({ volume, maximum, meerprijs, tellend }) =>
    `volume ${getal(volume)} ligt ${getal(volume - maximum)} boven het maximum van ${getal(maximum)}; ` +
    (meerprijs === 0
      ? 'daarboven wordt niet betaald'
      : `daarboven geldt ${procent(meerprijs)} van de prijs: ${getal(tellend)} telt mee`),
  onderMinimum: ({ volume, minimum, garantie, gegarandeerd }) =>
    `volume ${getal(volume)} ligt ${getal(minimum - volume)} onder het minimum van ${getal(minimum)}; ` +
    (garantie === 0
      ? 'zonder garantie wordt dat alleen gemeld'
      : `garantie ${procent(garantie)} van het tekort: ${getal(gegarandeerd)} wordt betaald`),
  trajectenAfspraak: (t) =>
    `${getal(t.gestart)} gestart bij een afspraak van ${band(t.minimum, t.maximum)}; ` +
    `mee tellen ${getal(t.tellendGestart)} gestart, ${getal(t.tellendTussentijds)} tussentijds, ` +
    `${getal(t.tellendAfgerond)} afgerond (boven het maximum ${procent(t.meerprijs)})` +
    (t.gegarandeerd > 0 ? ` en ${getal(t.gegarandeerd)} gegarandeerd` : ''),
  corridorOnder: ({ volume, minimum, normtarief, terugvordering, begrensd }) =>
    `volume ${getal(volume)} ligt ${getal(minimum - volume)} onder het minimum van ${getal(minimum)}; ` +
    (terugvordering === 0
      ? 'zonder terugvordering wordt dat alleen gemeld'
      : `terug gaat ${procent(terugvordering)} van ${tarief(normtarief)} per eenheid` +
        (begrensd ? ', tot ten hoogste het hele budget' : '')),
  corridorBoven: ({ volume, maximum, normtarief, bijbetaling }) =>
    `volume ${getal(volume)} ligt ${getal(volume - maximum)} boven het maximum van ${getal(maximum)}; ` +
    (bijbetaling === 0
      ? 'zonder bijbetaling wordt dat alleen gemeld'
      : `bij komt ${procent(bijbetaling)} van ${tarief(normtarief)} per eenheid`),
  blended: ({ budget, volume, afgesprokenvolume, variabeldeel, tarief: prijs, begrensd }) =>
    `budget van ${tarief(budget)} voor ${getal(afgesprokenvolume)} afgesproken; ` +
    (volume === afgesprokenvolume
      ? 'precies dat is geleverd'
      : `${getal(volume)} geleverd, dus ${getal(Math.abs(volume - afgesprokenvolume))} ` +
        `${volume > afgesprokenvolume ? 'meer: erbij komt' : 'minder: eraf gaat'} ${procent(variabeldeel)} van ${tarief(prijs)} per eenheid` +
        (begrensd ? ', tot ten hoogste het hele budget' : '')),
  kostencorridor: ({ kosten, doel, kostprijs, volume, verrekening, begrensd }) =>
    `kosten van de aanbieder ${euro(kosten)} (${tarief(kostprijs)} × ${getal(volume)}) bij een doel van ${euro(doel)}; ` +
    (verrekening === 0
      ? 'zo dicht bij het doel wordt niets verrekend'
      : verrekening > 0
        ? `de gemeente betaalt ${euro(verrekening)} mee`
        : `${euro(-verrekening)} gaat terug${begrensd ? ', tot ten hoogste wat was te betalen' : ''}`),
  resultaat: (t) =>
    `score ${getal(t.score)} (ondergrens ${getal(t.ondergrens)}, doel ${getal(t.doel)}) verdient ` +
    `${procent(t.factor)} van het resultaatdeel: ${tarief(t.prijs)} × ${procent(t.resultaatdeel)} × ` +
    `${procent(t.factor)} × ${getal(t.clienten)} cliënten`,
  plafond: ({ soort, bedrag, plafond, onvergoed }) =>
    bedrag <= plafond
      ? `blijft ${euro(plafond - bedrag)} onder het plafond van ${euro(plafond)}`
      : soort === 'hard'
        ? `${euro(onvergoed)} boven het plafond van ${euro(plafond)} wordt niet vergoed; de plicht om te helpen blijft`
        : `${euro(bedrag - plafond)} boven het plafond van ${euro(plafond)}; het plafond signaleert en kort niet`,
  segmentvolume: ({ soort, volume, grens, normtarief, deel }) =>
    `het segment heeft ${getal(volume)}, ${getal(Math.abs(volume - grens))} ${volume < grens ? 'onder zijn minimum' : 'boven zijn maximum'} van ${getal(grens)}; ` +
    `${SEGMENTVOLUME_NL[soort]} ${procent(deel)} van ${tarief(normtarief)} per eenheid, na wat regels zelf al verrekenen; dit is het deel van deze regel`,
  segmentplafond: ({ korting }) => `aandeel van deze regel in wat het segment boven zijn harde plafond komt: ${euro(korting)}`,
  gemeenteplafond: ({ korting }) => `${euro(korting)} boven het eigen plafond van een gemeente blijft onvergoed`,
  perGemeente: ({ aantal }) => `som van ${getal(aantal)} gemeenten, elk op haar eigen afspraak`,
};

const EN: Zinnen = {
  prijsMaalVolume: ({ prijs, volume }) => `${tarief(prijs)} × ${getal(volume)} delivered`,
  staffel: ({ volume, perTrede }) => `${getal(volume)} delivered${volume > 0 ? `: ${inTreden(perTrede)}` : ''}`,
  trajecten: (t) =>
    `${tarief(t.prijs)} × (${delen([
      [t.startdeel, t.gestart, 'started'],
      [t.tussendeel, t.tussentijds, 'halfway'],
      [t.einddeel, t.afgerond, 'completed'],
    ])})`,
  vastDeel: ({ prijs, resultaatdeel, clienten }) =>
    `${tarief(prijs)} × ${procent(1 - resultaatdeel)} fixed part × ${getal(clienten)} clients`,
  budget: ({ budget }) => `lump sum of ${tarief(budget)}`,
  plekken: ({ plekken, prijs, perioden, variabeltarief, volume }) =>
    `${getal(plekken)} places × ${tarief(prijs)}` +
    (perioden === 1 ? '' : ` × ${getal(perioden)} days`) +
    (variabeltarief > 0 ? ` + ${tarief(variabeltarief)} × ${getal(volume)} used` : ''),
  populatie: ({ omvang, normbedrag, zorgzwaarte }) =>
    `${getal(omvang)} people × ${tarief(normbedrag)}` + (zorgzwaarte === 1 ? '' : ` × care weight ${getal(zorgzwaarte)}`),
  formule: ({ formule, waarden }) => `${formule}${metWaarden(waarden, ' with ')}`,
  volumeBinnen: ({ volume, minimum, maximum }) => `volume ${getal(volume)} is within the agreement (${band(minimum, maximum)})`,
  bovenMaximum: ({ volume, maximum, meerprijs, tellend }) =>
    `volume ${getal(volume)} is ${getal(volume - maximum)} above the maximum of ${getal(maximum)}; ` +
    (meerprijs === 0
      ? 'nothing is paid above it'
      : `above it ${procent(meerprijs)} of the price is paid: ${getal(tellend)} counts`),
  onderMinimum: ({ volume, minimum, garantie, gegarandeerd }) =>
    `volume ${getal(volume)} is ${getal(minimum - volume)} below the minimum of ${getal(minimum)}; ` +
    (garantie === 0
      ? 'without a guarantee this is only reported'
      : `${procent(garantie)} of the shortfall is guaranteed: ${getal(gegarandeerd)} is paid`),
  trajectenAfspraak: (t) =>
    `${getal(t.gestart)} started against an agreement of ${band(t.minimum, t.maximum)}; ` +
    `counted are ${getal(t.tellendGestart)} started, ${getal(t.tellendTussentijds)} halfway, ` +
    `${getal(t.tellendAfgerond)} completed (above the maximum ${procent(t.meerprijs)})` +
    (t.gegarandeerd > 0 ? ` and ${getal(t.gegarandeerd)} guaranteed` : ''),
  corridorOnder: ({ volume, minimum, normtarief, terugvordering, begrensd }) =>
    `volume ${getal(volume)} is ${getal(minimum - volume)} below the minimum of ${getal(minimum)}; ` +
    (terugvordering === 0
      ? 'without a clawback this is only reported'
      : `${procent(terugvordering)} of ${tarief(normtarief)} a unit goes back` +
        (begrensd ? ', up to the whole budget' : '')),
  corridorBoven: ({ volume, maximum, normtarief, bijbetaling }) =>
    `volume ${getal(volume)} is ${getal(volume - maximum)} above the maximum of ${getal(maximum)}; ` +
    (bijbetaling === 0
      ? 'without an extra payment this is only reported'
      : `${procent(bijbetaling)} of ${tarief(normtarief)} a unit is added`),
  blended: ({ budget, volume, afgesprokenvolume, variabeldeel, tarief: prijs, begrensd }) =>
    `budget of ${tarief(budget)} for ${getal(afgesprokenvolume)} agreed; ` +
    (volume === afgesprokenvolume
      ? 'exactly that was delivered'
      : `${getal(volume)} delivered, so ${getal(Math.abs(volume - afgesprokenvolume))} ` +
        `${volume > afgesprokenvolume ? 'more: added is' : 'less: taken off is'} ${procent(variabeldeel)} of ${tarief(prijs)} a unit` +
        (begrensd ? ', up to the whole budget' : '')),
  kostencorridor: ({ kosten, doel, kostprijs, volume, verrekening, begrensd }) =>
    `the provider's costs are ${euro(kosten)} (${tarief(kostprijs)} × ${getal(volume)}) against a target of ${euro(doel)}; ` +
    (verrekening === 0
      ? 'this near the target nothing is settled'
      : verrekening > 0
        ? `the gemeente pays ${euro(verrekening)} of it`
        : `${euro(-verrekening)} goes back${begrensd ? ', up to what was to be paid' : ''}`),
  resultaat: (t) =>
    `score ${getal(t.score)} (lower bound ${getal(t.ondergrens)}, target ${getal(t.doel)}) earns ` +
    `${procent(t.factor)} of the result share: ${tarief(t.prijs)} × ${procent(t.resultaatdeel)} × ` +
    `${procent(t.factor)} × ${getal(t.clienten)} clients`,
  plafond: ({ soort, bedrag, plafond, onvergoed }) =>
    bedrag <= plafond
      ? `stays ${euro(plafond - bedrag)} below the ceiling of ${euro(plafond)}`
      : soort === 'hard'
        ? `${euro(onvergoed)} above the ceiling of ${euro(plafond)} is not paid; the duty to help remains`
        : `${euro(bedrag - plafond)} above the ceiling of ${euro(plafond)}; the ceiling signals and does not cut`,
  segmentvolume: ({ soort, volume, grens, normtarief, deel }) =>
    `the segment has ${getal(volume)}, ${getal(Math.abs(volume - grens))} ${volume < grens ? 'below its minimum' : 'above its maximum'} of ${getal(grens)}; ` +
    `${SEGMENTVOLUME_EN[soort]} ${procent(deel)} of ${tarief(normtarief)} a unit, after what lines settle themselves; this is this line's share`,
  segmentplafond: ({ korting }) => `this line's share of what the segment exceeds its hard ceiling by: ${euro(korting)}`,
  gemeenteplafond: ({ korting }) => `${euro(korting)} above a gemeente's own ceiling is not paid`,
  perGemeente: ({ aantal }) => `sum of ${getal(aantal)} gemeenten, each on its own agreement`,
};

/** What an agreement of a segment does with the normtarief. */
const SEGMENTVOLUME_NL: Record<Segmentvolumesoort, string> = {
  garantie: 'gegarandeerd is',
  meerprijs: 'niet betaald wordt',
  terugvordering: 'terug gaat',
  bijbetaling: 'bij komt',
};
const SEGMENTVOLUME_EN: Record<Segmentvolumesoort, string> = {
  garantie: 'guaranteed is',
  meerprijs: 'not paid is',
  terugvordering: 'to go back is',
  bijbetaling: 'added is',
};

const ZINNEN: Record<Taal, Zinnen> = { nl: NL, en: EN };

/** A volume as its tiers price it: "1.000 × € 60,00 + 500 × € 50,00". */
function inTreden(perTrede: readonly { aantal: number; tarief: number }[]): string {
  return perTrede.map(({ aantal, tarief: prijs }) => `${getal(aantal)} × ${tarief(prijs)}`).join(' + ');
}

/** The parts of a trajectory price that are used: "30% × 12 gestart + 70% × 8 afgerond". */
function delen(onderdelen: [deel: number, aantal: number, wat: string][]): string {
  return onderdelen
    .filter(([deel]) => deel > 0)
    .map(([deel, aantal, wat]) => `${procent(deel)} × ${getal(aantal)} ${wat}`)
    .join(' + ');
}

/** What a formula's names stood for: " met tarief = 62,5; volume = 950". */
function metWaarden(waarden: readonly { naam: string; waarde: number }[], met: string): string {
  const lijst = waarden.map(({ naam, waarde }) => `${naam} = ${getal(waarde)}`).join('; ');
  return lijst && met + lijst;
}

/** An agreed band of volume: "900 – 1.100", "≥ 900", "≤ 1.100". */
function band(minimum: number | undefined, maximum: number | undefined): string {
  if (minimum === undefined) return `≤ ${getal(maximum!)}`;
  return maximum === undefined ? `≥ ${getal(minimum)}` : `${getal(minimum)} – ${getal(maximum)}`;
}
