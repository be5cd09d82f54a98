import type { Notaregel } from '../model/nota/nota';
import type { Begrotingssoort } from '../model/nota/post';
import type { Verandering } from '../model/nota/vergelijk-notas';
import type { Oorzaak } from '../model/nota/verklaring';
import type { Prognosevraag } from '../model/jaarprognose/vraag';
import type { Doorwerking } from '../tables/nota/doorwerking';
import { DATUMS } from './datums';
import { heleEuro } from './taal';

const { maandnaam } = DATUMS.nl;

// A nota is read by the council and stands in cells: its sentences are Dutch in every language of Excel.

/** A line with its amounts in the unit of the nota, and the cause that weighs most in its difference. */
export interface Zinregel {
  readonly regel: Notaregel;
  /** To the cent. */
  readonly exact: Notaregel;
  readonly oorzaak?: Oorzaak | undefined;
}

/** The sentence about a line: how much, for better or worse, why, for how long and paid from what. */
export function zinVoorRegel({ regel, exact, oorzaak }: Zinregel): string {
  const { naam, soort, verschil, actueel, realisatie, prognose, conformBegroting } = regel;
  const wat = `${ONDERWERP[soort]} ${naam}`;
  // What rounding alone puts above the budget is not.
  if (conformBegroting && realisatie > actueel && exact.realisatie > exact.actueel) {
    return `${wat} zijn nu al ${heleEuro(realisatie)}, meer dan de begroting van ${heleEuro(actueel)}; een prognose is er niet.`;
  }
  if (verschil === 0) {
    return conformBegroting
      ? `${wat} lopen volgens de begroting van ${heleEuro(actueel)}.`
      : `${wat} komen naar verwachting uit op de begroting van ${heleEuro(actueel)}.`;
  }
  const hoger = prognose > actueel;
  const kant = verschil > 0 ? 'voordeel (V)' : 'nadeel (N)';
  const waardoor = oorzaak && oorzaak !== 'overig' ? `, vooral door ${DOOR[oorzaak](regel.verklaring[oorzaak] > 0)} (${heleEuro(Math.abs(regel.verklaring[oorzaak]))})` : '';
  return [
    `${wat} komen naar verwachting ${heleEuro(Math.abs(prognose - actueel))} ${hoger ? 'hoger' : 'lager'} uit dan begroot: een ${kant}${waardoor}.`,
    slot(regel),
  ]
    .filter((zin) => zin !== '')
    .join(' ');
}

const ONDERWERP: Record<Begrotingssoort, string> = {
  lasten: 'De lasten van',
  baten: 'De baten van',
  storting: 'De stortingen in',
  onttrekking: 'De onttrekkingen aan',
};

/** What a cause is called, for more and for less of it. */
const DOOR: Record<Exclude<Oorzaak, 'overig'>, (meer: boolean) => string> = {
  prijs: (meer) => (meer ? 'hogere tarieven' : 'lagere tarieven'),
  indexatie: () => 'indexatie',
  volume: (meer) => (meer ? 'meer zorg' : 'minder zorg'),
  mix: (meer) => (meer ? 'duurdere zorg' : 'goedkopere zorg'),
  'vast bedrag': (meer) => (meer ? 'hogere vaste bedragen' : 'lagere vaste bedragen'),
  volumeafspraak: () => 'de volumeafspraken',
  corridor: () => 'de corridors',
  resultaat: () => 'de resultaatafspraken',
  plafond: () => 'de plafonds',
};

function slot({ verschil, aard, dekking }: Notaregel): string {
  const wat = verschil > 0 ? 'Het voordeel' : 'Het nadeel';
  const duur = aard === 'gemengd' ? 'is deels structureel' : aard && `is ${aard}`;
  const gedekt = verschil < 0 && dekking.length > 0 ? `wordt gedekt uit ${dekking.join(' en ')}` : undefined;
  const delen = [duur, gedekt].filter((deel) => deel !== undefined);
  return delen.length === 0 ? '' : `${wat} ${delen.join(' en ')}.`;
}

/** What changed on a line since the nota before, and why; nothing where nothing did. */
export function zinVoorVerandering({ verschil, doorBegroting, doorPrognose, realisatie, eerst, nu, oorzaak }: Verandering): string {
  if (!eerst) return 'Deze regel stond niet in de lentenota.';
  if (!nu) return 'Deze regel uit de lentenota is vervallen.';
  if (verschil === 0) {
    return doorPrognose === 0
      ? 'Niets veranderd sinds de lentenota.'
      : `De raad wijzigde de begroting met ${heleEuro(Math.abs(doorBegroting))}, en de prognose veranderde evenveel: het verschil is gebleven.`;
  }
  const beter = `${heleEuro(Math.abs(verschil))} ${verschil > 0 ? 'beter' : 'slechter'} dan in de lentenota`;
  const redenen = [
    doorPrognose !== 0 && `de prognose is ${heleEuro(Math.abs(doorPrognose))} ${doorPrognose > 0 ? 'gunstiger' : 'ongunstiger'}`,
    doorBegroting !== 0 && `de raad wijzigde de begroting met ${heleEuro(Math.abs(doorBegroting))}`,
  ].filter((reden) => reden !== false);
  const waardoor = oorzaak && oorzaak !== 'overig' && doorPrognose !== 0 ? `, vooral door ${DOOR_KORT[oorzaak]}` : '';
  const sindsdien = realisatie > 0 ? ` Sindsdien is ${heleEuro(realisatie)} gedeclareerd.` : '';
  return `${beter}: ${redenen.join(' en ')}${waardoor}.${sindsdien}`;
}

/** What the forecasts of a nota are made of. */
export function zinVoorGrondslag({ peilmaand, patroon, methode, niveau, viaContract }: Prognosevraag): string {
  const contract = viaContract ? ', en door het contract gerekend' : '';
  return `Prognose uit declaraties tot en met ${maandnaam(peilmaand)}: ${PATROON[patroon]}, late declaraties volgens ${METHODE[methode]}, geschat op ${NIVEAU[niveau]}${contract}.`;
}

const PATROON: Record<Prognosevraag['patroon'], string> = {
  doorlopend: 'de maanden die komen zoals de maanden tot nu toe',
  seizoen: 'de maanden die komen naar het seizoen van eerdere jaren',
  begroting: 'de maanden die komen zoals begroot',
};
const METHODE: Record<Prognosevraag['methode'], string> = {
  'chain ladder': 'chain ladder',
  'bornhuetter-ferguson': 'Bornhuetter–Ferguson',
  'vorig jaar': 'het patroon van vorig jaar',
  'eigen patroon': 'een eigen patroon',
};
const NIVEAU: Record<Prognosevraag['niveau'], string> = { 'alle regels': 'alle regels samen', segment: 'het segment', regel: 'de regel zelf' };

/** By what structural differences go on in the years after; nothing of a year where none does, or was filled in by hand. */
export function zinVoorDoorwerking(doorwerking: readonly (readonly Doorwerking[])[], jaar: number): string {
  if (doorwerking.every((wijzen) => wijzen.length === 0)) return '';
  const jaren = doorwerking.flatMap((wijzen, i) =>
    wijzen.length === 0 ? [] : [`in ${String(jaar + 1 + i)} ${wijzen.map((wijze) => WERKT_DOOR[wijze]).join(' of ')}`],
  );
  const gelijk = doorwerking.some((wijzen) => wijzen.includes('gelijk')) ? ` ${ZELFDE_BEDRAG}` : '';
  return `Structurele verschillen werken door: ${jaren.join('; ')}.${gelijk}`;
}

const WERKT_DOOR: Record<Doorwerking, string> = {
  contracten: 'naar wat de contractregels dan kosten',
  index: 'met de index',
  gelijk: 'als hetzelfde bedrag',
};
const ZELFDE_BEDRAG = 'Hetzelfde bedrag geldt voor baten en reserves, en voor jaren waarvoor de werkmap geen index of groei heeft.';

/** A cause without saying which way it went. */
const DOOR_KORT: Record<Exclude<Oorzaak, 'overig'>, string> = {
  prijs: 'de tarieven',
  indexatie: 'indexatie',
  volume: 'het volume',
  mix: 'de mix van zorg',
  'vast bedrag': 'de vaste bedragen',
  volumeafspraak: 'de volumeafspraken',
  corridor: 'de corridors',
  resultaat: 'de resultaatafspraken',
  plafond: 'de plafonds',
};
