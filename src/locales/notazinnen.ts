import type { Notaregel } from '../model/nota/nota';
import type { Begrotingssoort } from '../model/nota/post';
import type { Verandering } from '../model/nota/vergelijk-notas';
import type { Oorzaak } from '../model/nota/verklaring';
import { heleEuro } from './taal';

// A nota is read by the council and stands in cells: its sentences are Dutch in every language of Excel.

/** A line with its amounts in the unit of the nota, and the cause that weighs most in its difference. */
export interface Zinregel {
  readonly regel: Notaregel;
  readonly oorzaak?: Oorzaak | undefined;
}

/** The sentence about a line: how much, for better or worse, why, for how long and paid from what. */
export function zinVoorRegel({ regel, oorzaak }: Zinregel): string {
  const { naam, soort, verschil, actueel, prognose, conformBegroting } = regel;
  const wat = `${ONDERWERP[soort]} ${naam}`;
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
  volumeafspraak: () => 'de volumeafspraken',
  corridor: () => 'de volumecorridor',
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
  if (verschil === 0) return doorPrognose === 0 ? 'Niets veranderd sinds de lentenota.' : 'De raad heeft de begroting bijgesteld zoals verwacht.';
  const beter = `${heleEuro(Math.abs(verschil))} ${verschil > 0 ? 'beter' : 'slechter'} dan in de lentenota`;
  const redenen = [
    doorPrognose !== 0 && `de prognose is ${heleEuro(Math.abs(doorPrognose))} ${doorPrognose > 0 ? 'gunstiger' : 'ongunstiger'}`,
    doorBegroting !== 0 && `de raad wijzigde de begroting met ${heleEuro(Math.abs(doorBegroting))}`,
  ].filter((reden) => reden !== false);
  const waardoor = oorzaak && oorzaak !== 'overig' && doorPrognose !== 0 ? `, vooral door ${DOOR_KORT[oorzaak]}` : '';
  const sindsdien = realisatie > 0 ? ` Sindsdien is ${heleEuro(realisatie)} gedeclareerd.` : '';
  return `${beter}: ${redenen.join(' en ')}${waardoor}.${sindsdien}`;
}

/** A cause without saying which way it went. */
const DOOR_KORT: Record<Exclude<Oorzaak, 'overig'>, string> = {
  prijs: 'de tarieven',
  indexatie: 'indexatie',
  volume: 'het volume',
  mix: 'de mix van zorg',
  volumeafspraak: 'de volumeafspraken',
  corridor: 'de volumecorridor',
  resultaat: 'de resultaatafspraken',
  plafond: 'de plafonds',
};
