import bron from '../../parameters/westerkwartier-2020.json';
import { toEuros } from '../../model/geld';
import { verdeel } from '../../model/regio/verdeling';
import { bouwTabel } from '../bouw-tabel';
import type { Celwaarde } from '../celwaarde';
import { wijzigt, type Verschilrij } from '../scenario/verschilrij';
import type { Werkmapinhoud } from '../werkmapinhoud';
import { AANNAMEN, KOSTPRIJSDEEL, OUTCOME, SEGMENTAFSPRAKEN, TAAKGERICHT, type Productaanname } from './westerkwartier-aannamen';

/** A product with what the published figures say of it, and what is assumed of it. */
interface Product {
  regel: string;
  naam: string;
  wet: string;
  segment: string;
  /** Euros, derived from the published total by its rounded percentage. */
  gedeclareerd: number;
  clienten: number;
  /** Euros per client: the derived amount over the derived number of clients. */
  tarief: number;
  aanname: Productaanname;
}

const { jaar, gemeente } = bron;
const EERSTE_DAG = 43831; // 1 January 2020 as Excel counts days
const LAATSTE_DAG = 44196; // 31 December 2020
const TAAKVELD: Readonly<Record<string, string>> = { Wmo: '6.71', Jeugd: '6.72' };
const VINDPLAATS = `${bron.bron.document}, ${bron.bron.plaats} (${bron.bron.datum})`;

/** What was claimed in Westerkwartier in 2020, and what the same care would cost under three scenarios. */
export function westerkwartier(): Werkmapinhoud {
  const producten = bron.wetten.flatMap(leidAf);
  return {
    titel: 'Voorbeeld: Westerkwartier 2020',
    toelichting: [
      `Bron: ${VINDPLAATS}. Gepubliceerd zijn de gedeclareerde bedragen en aantallen cliënten per wet, en de verdeling over producten in hele procenten.`,
      'Aanname, de splitsing: bedragen en cliënten per product zijn met de grootste-restmethode uit de afgeronde procenten afgeleid, zodat ze optellen tot het gepubliceerde totaal. Het tarief is het bedrag gedeeld door de cliënten. Bij Jeugd verdelen de procenten indicaties; hier verdelen ze cliënten.',
      'Aanname, de afspraken: plafonds, minima, maxima, garantie, normtarief en verrekening staan niet in de bron en zijn gekozen om te laten zien wat ze doen.',
      `Aanname, de kostprijs: wat een cliënt de aanbieder kost staat niet in de bron; gekozen is ${KOSTPRIJSDEEL * 100}% van het tarief, behalve waar een minimum is gegarandeerd.`,
      'Aanname, de resultaten: scores, resultaatdeel en doel in het scenario Outcome staan niet in de bron.',
      'Basis: P×Q met volumeafspraken, onder een hard plafond per regel. Scenario Inspanning: zoals het in 2020 was, alles wat gedeclareerd is wordt betaald. Scenario Taakgericht: een lumpsum met een volumecorridor. Scenario Outcome: een vijfde van de prijs hangt van het resultaat af.',
    ],
    tabellen: [
      bouwTabel('tblUitgangspunten', bron.wetten.flatMap(uitgangspunten)),
      bouwTabel('tblGemeenten', [{ gemeente }]),
      bouwTabel(
        'tblSegmenten',
        bron.wetten.map(({ wet, segment, producten: van }) => ({ segment, toelichting: `${wet}: ${van.length} producten` })),
      ),
      bouwTabel('tblContracten', producten.map(contractrij)),
      bouwTabel('tblAfspraken', [...producten.map(afspraakrij), ...SEGMENTAFSPRAKEN]),
      bouwTabel('tblLeveringen', producten.map(leveringsrij)),
      bouwTabel('tblScenarios', [
        ...producten.flatMap(zoalsHetWas),
        ...producten.flatMap(alsTaak),
        ...producten.flatMap(opResultaat),
      ]),
    ],
  };
}

function leidAf({ wet, segment, gedeclareerd, clienten, producten }: (typeof bron.wetten)[number]): Product[] {
  const bedragen = verdeel(gedeclareerd.waarde * 100, producten.map((product) => product.kostenProcent));
  const aantallen = verdeel(clienten.waarde, producten.map((product) => product.clientenProcent));
  return producten.map(({ regel, naam }, i) => {
    const bedrag = toEuros(bedragen[i]!);
    // Six decimals are few enough to read and enough to give the amount back to the cent.
    const tarief = Number((bedrag / aantallen[i]!).toFixed(6));
    return { regel, naam, wet, segment, gedeclareerd: bedrag, clienten: aantallen[i]!, tarief, aanname: AANNAMEN[regel]! };
  });
}

function uitgangspunten({ wet, gedeclareerd, clienten }: (typeof bron.wetten)[number]): Record<string, Celwaarde>[] {
  return [
    { naam: `${wet}: gedeclareerd`, jaar, waarde: gedeclareerd.waarde, eenheid: gedeclareerd.eenheid, bron: VINDPLAATS },
    { naam: `${wet}: cliënten`, jaar, waarde: clienten.waarde, eenheid: clienten.eenheid, bron: VINDPLAATS },
  ];
}

function contractrij({ regel, naam, wet, segment, tarief, aanname: { garantie } }: Product): Record<string, Celwaarde> {
  return {
    regel,
    contract: `${wet} ${jaar}`,
    segment,
    wet,
    taakveld: TAAKVELD[wet]!,
    product: naam,
    financiering: 'zin',
    vorm: 'inspanning',
    tariefeenheid: 'cliënt',
    'volume-eenheid': 'cliënt',
    vanaf: EERSTE_DAG,
    tot: LAATSTE_DAG,
    tarief,
    prijspeil: jaar,
    // What stands ready for a guaranteed minimum costs the aanbieder without a client too: no share of the tariff says how much.
    ...(garantie === undefined && { kostprijs: Math.round(tarief * KOSTPRIJSDEEL) }),
    toelichting: `Tarief afgeleid: gedeclareerd bedrag ÷ cliënten${garantie === undefined ? '; kostprijs aangenomen (zie Start)' : ''}`,
  };
}

function afspraakrij({ regel, segment, gedeclareerd, tarief, aanname }: Product): Record<string, Celwaarde> {
  const { plafondfactor, ...volumeafspraak } = aanname;
  return {
    id: `A-${regel}`,
    segment,
    regel,
    jaar,
    plafond: opDuizend(gedeclareerd * plafondfactor),
    soort: 'hard',
    ...volumeafspraak,
    normtarief: Math.round(tarief),
    terugvordering: TAAKGERICHT.terugvordering,
    bijbetaling: TAAKGERICHT.bijbetaling,
    prijspeil: jaar,
    toelichting: 'Aanname: staat niet in de bron',
  };
}

function leveringsrij({ regel, clienten }: Product): Record<string, Celwaarde> {
  return {
    regel,
    gemeente,
    jaar,
    volume: clienten,
    cliënten: clienten,
    score: OUTCOME.score[regel]!,
    toelichting: 'Cliënten afgeleid uit procenten; score is een aanname',
  };
}

/** As it was in 2020: all that was claimed was paid, and ceilings were only signals. */
function zoalsHetWas({ regel, aanname }: Product): Verschilrij[] {
  const wijzig = wijzigt('Inspanning', 'tblAfspraken', `A-${regel}`, 'Zoals het in 2020 was: alles wat gedeclareerd is, is betaald');
  return [wijzig('soort', 'signaal'), wijzig('maximum', 'leeg'), ...('garantie' in aanname ? [wijzig('garantie', 'leeg')] : [])];
}

function alsTaak({ regel, gedeclareerd }: Product): Verschilrij[] {
  const contract = wijzigt('Taakgericht', 'tblContracten', regel, 'Aanname: lumpsum is het gedeclareerde bedrag, op duizend euro');
  const afspraak = wijzigt('Taakgericht', 'tblAfspraken', `A-${regel}`, 'De lumpsum zelf is de grens');
  return [contract('vorm', 'taakgericht'), contract('budget', opDuizend(gedeclareerd)), afspraak('plafond', 'leeg')];
}

function opResultaat({ regel }: Product): Verschilrij[] {
  const contract = wijzigt('Outcome', 'tblContracten', regel, 'Aanname: een vijfde van de prijs hangt van het resultaat af');
  return [contract('vorm', 'outcome'), contract('resultaatdeel', OUTCOME.resultaatdeel), contract('doel', OUTCOME.doel)];
}

function opDuizend(euro: number): number {
  return Math.round(euro / 1000) * 1000;
}
