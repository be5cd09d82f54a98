import bron from '../../parameters/midden-holland-2025.json';
import { eersteDag } from '../../model/kalender';
import { verdeel } from '../../model/regio/verdeling';
import { bouwTabel } from '../bouw-tabel';
import type { Celwaarde } from '../celwaarde';
import type { Werkmapinhoud } from '../werkmapinhoud';
import * as aannamen from './midden-holland-aannamen';
import { afspraken } from './midden-holland-afspraken';
import { contractlijn, type Contractlijn } from './midden-holland-lijnen';
import { scenarios } from './midden-holland-scenarios';

type Rij = Record<string, Celwaarde>;

const { jaar, kerncijfers } = bron;
const { document, plaats, datum } = bron.bronnen['kaders-2025'];
const VINDPLAATS = `${document}, ${plaats} (${datum})`;
const AANNAME = 'aanname';
/** Contracts run for the years that have an index. */
const LAATSTE_JAAR = Math.max(...Object.keys(aannamen.INDEX).map(Number));

/** Nine segments that five gemeenten buy together, from 2025 to 2029: about € 110 million a year. */
export function middenHolland(): Werkmapinhoud {
  const lijnen = aannamen.PRODUCTEN.map((product) => contractlijn(product, kerncijfers[0]!.waarde));
  return {
    titel: 'Voorbeeld: Midden-Holland 2025',
    toelichting: [
      `Bron: ${VINDPLAATS}. Daaruit komen de vijf gemeenten, de negen segmenten met hun kader en het totaal van € 110 miljoen aan Jeugdwet en Wmo in 2021.`,
      'Aanname, de splitsing: de bron verdeelt het totaal niet over segmenten, producten en gemeenten. De delen, tarieven en aantallen per cliënt zijn gekozen; het totaal van 2021 is aangehouden als omvang van 2025. Volumes zijn bedrag ÷ tarief, in hele eenheden.',
      'Aanname, de gemeenten: inwoners en jeugdigen zijn afgerond op vijfhonderd en dienen als verdeelsleutel, ook voor het volume van 2025. Het zijn geen gepubliceerde aantallen.',
      'Aanname, de jaren: de rijen index en groei in tblUitgangspunten brengen 2025 naar 2026 tot en met 2029. Bedragen staan op prijspeil 2025.',
      'Aanname, de afspraken: plafonds, minima, maxima, garantie, meerprijs en verrekening staan niet in de bron. Een regelplafond is hard, een segmentplafond signaleert. De volumes groeien en de afspraken niet: vanaf 2026 is te zien waar dat gaat knellen.',
      'Basis: P×Q met volumeafspraken waar per cliënt wordt geleverd, en daarnaast per traject, als taak, per inwoner of voor beschikbaarheid. Huidig P×Q: alleen budgetplafonds, zonder minimum en maximum. Crisis als beschikbaarheid: plekken en diensten die klaarstaan. Begeleiding taakgericht: een lumpsum met een volumecorridor. Behandeling op resultaat: een vijfde van de prijs hangt van de score af.',
      'Wonen met hoog minimum is een voorbeeld van een afspraak die niet past: alleen al het minimum kost meer dan het plafond. Het tabblad Controles van het paneel zegt waar.',
    ],
    tabellen: [
      bouwTabel('tblUitgangspunten', uitgangspunten()),
      bouwTabel('tblGemeenten', bron.gemeenten.map((gemeente) => ({ gemeente, ...aannamen.GEMEENTEN[gemeente]! }))),
      bouwTabel('tblSegmenten', bron.segmenten.map(segmentrij)),
      bouwTabel('tblContracten', lijnen.map(contractrij)),
      bouwTabel('tblAfspraken', afspraken(lijnen)),
      bouwTabel('tblLeveringen', lijnen.flatMap(leveringsrijen)),
      bouwTabel('tblScenarios', scenarios(lijnen)),
    ],
  };
}

function uitgangspunten(): Rij[] {
  const perJaar = (naam: string, cijfers: Readonly<Record<number, number>>): Rij[] =>
    Object.entries(cijfers).map(([van, waarde]) => ({ naam, jaar: Number(van), waarde, eenheid: 'deel', bron: AANNAME }));
  const jaren = Object.keys(aannamen.GROEI);
  return [
    ...kerncijfers.map(({ naam, waarde, eenheid, datum: van }) => ({ naam, jaar: Number(van), waarde, eenheid, bron: VINDPLAATS })),
    ...perJaar('index', aannamen.INDEX),
    ...perJaar('groei', aannamen.GROEI),
    ...Object.entries(aannamen.EIGEN_GROEI).flatMap(([gemeente, groei]) =>
      perJaar(`groei ${gemeente}`, Object.fromEntries(jaren.map((van) => [van, groei]))),
    ),
  ];
}

function segmentrij({ naam, wetten, kader }: (typeof bron.segmenten)[number]): Rij {
  const verdeelsleutel = wetten.includes('Wmo') ? 'inwoners' : 'jeugdigen';
  return { segment: naam, verdeelsleutel, toelichting: `${wetten.join(' en ')}: ${kader}` };
}

function contractrij({ product, segment, prijs }: Contractlijn): Rij {
  const { regel, wet, taakveld, naam, vorm, eenheid, startdeel, plekken, subsidie } = product;
  return {
    regel,
    contract: `${segment} ${jaar}`,
    segment,
    wet,
    taakveld,
    product: naam,
    financiering: subsidie ? 'subsidie' : 'zin',
    vorm,
    tariefeenheid: vorm === 'beschikbaarheid' || vorm === 'taakgericht' ? 'jaar' : eenheid,
    'volume-eenheid': eenheid,
    vanaf: eersteDag(jaar),
    tot: eersteDag(LAATSTE_JAAR + 1) - 1,
    prijspeil: jaar,
    ...prijs,
    ...(startdeel !== undefined && { startdeel }),
    ...(plekken !== undefined && { plekken }),
    toelichting: 'Aanname: staat niet in de bron',
  };
}

/** Youth care goes by where youths live, Wmo by where residents do. */
function leveringsrijen({ product, volume }: Contractlijn): Rij[] {
  const { regel, wet, vorm, perClient } = product;
  const gewichten = bron.gemeenten.map((gemeente) => aannamen.GEMEENTEN[gemeente]![wet === 'Jeugd' ? 'jeugdigen' : 'inwoners']);
  const volumes = verdeel(volume, gewichten);
  return bron.gemeenten.map((gemeente, i) => {
    const aantal = volumes[i]!;
    const { inwoners } = aannamen.GEMEENTEN[gemeente]!;
    return {
      regel,
      gemeente,
      jaar,
      ...(volume > 0 && (vorm === 'output' ? { gestart: aantal, afgerond: Math.round(aantal * aannamen.AFGEROND) } : { volume: aantal })),
      ...(perClient !== undefined && { cliënten: Math.round(aantal / perClient) }),
      ...(regel === aannamen.OUTCOME.regel && { score: aannamen.OUTCOME.score }),
      ...(vorm === 'populatie' && { omvang: inwoners }),
      toelichting: 'Aanname: deel van het totaal, naar wie er woont',
    };
  });
}
