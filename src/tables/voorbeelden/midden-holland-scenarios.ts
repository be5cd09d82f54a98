import { wijzigt, type Verschilrij } from '../scenario/verschilrij';
import { CORRIDOR, CRISIS, HOOG_MINIMUM, OUTCOME } from './midden-holland-aannamen';
import { afgesproken, afspraakId, heeftVolumeafspraak } from './midden-holland-afspraken';
import type { Contractlijn } from './midden-holland-lijnen';

/** What the purchasing advisor would weigh: each a list of differences with the base. */
export function scenarios(lijnen: readonly Contractlijn[]): Verschilrij[] {
  return [
    ...lijnen.filter(heeftVolumeafspraak).flatMap(zonderVolumeafspraak),
    ...lijnen.flatMap(klaarVoorCrisis),
    ...lijnen.filter(({ product }) => product.segment === 5).flatMap(alsTaak),
    ...opResultaat(),
    ...lijnen.filter(({ product }) => product.segment === HOOG_MINIMUM.segment).flatMap(metHoogMinimum),
  ];
}

/** As it is now: ceilings on what is spent, no agreement on how much is delivered. */
function zonderVolumeafspraak({ product }: Contractlijn): Verschilrij[] {
  const wijzig = wijzigt('Huidig P×Q', 'tblAfspraken', afspraakId(product), 'Nu gelden alleen budgetplafonds');
  return [wijzig('minimum', 'leeg'), wijzig('maximum', 'leeg')];
}

function klaarVoorCrisis({ product }: Contractlijn): Verschilrij[] {
  const { regel } = product;
  if (regel !== 'CR-BED' && regel !== 'CR-AMB') return [];
  const naam = 'Crisis als beschikbaarheid';
  const contract = wijzigt(naam, 'tblContracten', regel, 'Aanname: plekken en diensten die dag en nacht klaarstaan');
  const afspraak = wijzigt(naam, 'tblAfspraken', afspraakId(product), 'Wat klaarstaat wordt niet op volume afgerekend');
  const bezetting = CRISIS[regel];
  return [
    contract('vorm', 'beschikbaarheid'),
    contract('tariefeenheid', 'jaar'),
    contract('plekken', bezetting.plekken),
    contract('prijs per plek', bezetting.prijsPerPlek),
    ...('variabelTarief' in bezetting ? [contract('variabel tarief', bezetting.variabelTarief)] : []),
    afspraak('plafond', 'leeg'),
    afspraak('minimum', 'leeg'),
    afspraak('maximum', 'leeg'),
  ];
}

function alsTaak({ product, bedrag }: Contractlijn): Verschilrij[] {
  const naam = 'Begeleiding taakgericht';
  const contract = wijzigt(naam, 'tblContracten', product.regel, 'Aanname: lumpsum is wat er in 2025 wordt verwacht');
  const afspraak = wijzigt(naam, 'tblAfspraken', afspraakId(product), 'Aanname: buiten de corridor wordt de helft verrekend');
  return [
    contract('vorm', 'taakgericht'),
    contract('budget', bedrag),
    afspraak('plafond', 'leeg'),
    afspraak('normtarief', product.tarief!),
    afspraak('terugvordering', CORRIDOR.terugvordering),
    afspraak('bijbetaling', CORRIDOR.bijbetaling),
  ];
}

function opResultaat(): Verschilrij[] {
  const { regel, prijs, resultaatdeel, doel } = OUTCOME;
  const naam = 'Behandeling op resultaat';
  const contract = wijzigt(naam, 'tblContracten', regel, 'Aanname: een vijfde van de prijs hangt van het resultaat af');
  const afspraak = wijzigt(naam, 'tblAfspraken', afspraakId({ regel }), 'De afspraak telde uren, niet cliënten');
  return [
    contract('vorm', 'outcome'),
    contract('tarief', prijs),
    contract('volume-eenheid', 'cliënt'),
    contract('resultaatdeel', resultaatdeel),
    contract('doel', doel),
    afspraak('minimum', 'leeg'),
    afspraak('maximum', 'leeg'),
  ];
}

function metHoogMinimum({ product, volume }: Contractlijn): Verschilrij[] {
  const wijzig = wijzigt('Wonen met hoog minimum', 'tblAfspraken', afspraakId(product), 'Past niet: het minimum kost meer dan het plafond');
  return [
    wijzig('minimum', afgesproken(volume, HOOG_MINIMUM.minimum)),
    wijzig('maximum', afgesproken(volume, HOOG_MINIMUM.maximum)),
  ];
}
