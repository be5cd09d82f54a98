import bron from '../../parameters/medemblik-2017.json';
import { eersteDag, eersteDagVanMaand } from '../../model/kalender';
import { bouwTabel } from '../bouw-tabel';
import type { Celwaarde } from '../celwaarde';
import type { Werkmapinhoud } from '../werkmapinhoud';
import { MAATWERK_18MIN, NADEEL_JAARREKENING, OVERIG, PROGRAMMA, type Programmaregel } from './medemblik-aannamen';
import { declaraties, PEILMAAND, realisatierij } from './medemblik-declaraties';
import { begrotingstabellen } from './medemblik-begroting';
import { grootboek } from './medemblik-grootboek';

const { jaar, gemeente, feiten } = bron;
const VINDPLAATS = `${bron.bron.document}, ${bron.bron.plaats} (${bron.bron.datum})`;
const AANNAME = 'Aanname: staat niet in de bron';
const TAAKVELD: Readonly<Record<Programmaregel['wet'], string>> = { Jeugd: '6.72', Wmo: '6.71' };

/** A controller in the autumn of 2017: claims so far, late claims to come, and a forecast that the annual account can be held against. */
export function medemblik(): Werkmapinhoud {
  return {
    titel: 'Voorbeeld: Medemblik 2017',
    toelichting: [
      `Bron: ${VINDPLAATS}. Gepubliceerd zijn het verwachte nadeel in de herfstnota (€ 1.000.000), en in de jaarrekening dat het € 168.000 lager was, met € 1.200.000 nadeel op maatwerk 18−.`,
      'Aanname, de begroting: de bron geeft verschillen en geen begroting. Regels, volumes, tarieven en plafond zijn gekozen; de verschillen zijn de gepubliceerde.',
      'Gegenereerd, de declaraties: tblRealisatie is een verzonnen reeks, elke keer dezelfde, die tot en met september naar de herfstnota leidt en over het hele jaar naar de jaarrekening.',
      'Gegenereerd, het grootboek: tblAansluiting volgt de declaraties met enkele afwijkingen, om te zien wat de aansluiting vindt.',
      'Aanname, de nota: primitieve begroting, wijziging, eigen bijdragen en wat structureel is staan niet in de bron. De reserve sociaal domein is de som van de gepubliceerde stortingen over 2015 en 2016; dat zij daarvoor leeg was is een aanname.',
    ],
    tabellen: [
      bouwTabel('tblUitgangspunten', uitgangspunten()),
      bouwTabel('tblGemeenten', [{ gemeente, jeugdigen: feiten.jeugdigenTot18.waarde }]),
      bouwTabel('tblSegmenten', [
        { segment: MAATWERK_18MIN, verdeelsleutel: 'jeugdigen', toelichting: 'Jeugdwet' },
        { segment: OVERIG, verdeelsleutel: 'jeugdigen', toelichting: 'Wmo en toegang' },
      ]),
      bouwTabel('tblContracten', PROGRAMMA.map(contractrij)),
      bouwTabel('tblAfspraken', [
        { id: 'P-AMB', segment: MAATWERK_18MIN, regel: 'JGD-AMB', jaar, plafond: 3_900_000, soort: 'signaal', toelichting: AANNAME },
      ]),
      bouwTabel('tblLeveringen', PROGRAMMA.map(leveringsrij)),
      bouwTabel('tblScenarios', []),
      bouwTabel('tblRealisatie', declaraties().map(realisatierij)),
      bouwTabel('tblAansluiting', grootboek()),
      ...begrotingstabellen(),
    ],
  };
}

function uitgangspunten(): Record<string, Celwaarde>[] {
  const feit = (naam: string, { waarde, eenheid, stuk }: { waarde: number; eenheid: string; stuk: string }) => ({
    naam,
    jaar,
    waarde,
    eenheid,
    bron: `${stuk}, in: ${VINDPLAATS}`,
  });
  return [
    { naam: 'peilmaand', waarde: eersteDagVanMaand(PEILMAAND), eenheid: 'maand', bron: 'Herfstnota: tot en met september (aanname)' },
    { naam: 'prognosepatroon', waarde: 'seizoen', bron: 'Aanname: de maanden die komen wegen als die van 2016' },
    feit('verwacht nadeel herfstnota', feiten.verwachtNadeelHerfstnota),
    feit('lager dan herfstnota', feiten.lagerDanHerfstnota),
    feit('nadeel jaarrekening', { ...feiten.lagerDanHerfstnota, waarde: NADEEL_JAARREKENING }),
    feit('nadeel maatwerk 18−', feiten.nadeelMaatwerk18min),
  ];
}

function contractrij({ regel, segment, product, wet, prijs, begroot }: Programmaregel): Record<string, Celwaarde> {
  return {
    regel,
    segment,
    wet,
    taakveld: TAAKVELD[wet],
    product,
    financiering: 'zin',
    vorm: prijs ? 'inspanning' : 'taakgericht',
    ...(prijs ? { tariefeenheid: prijs.eenheid, 'volume-eenheid': prijs.eenheid, tarief: prijs.tarief } : { budget: begroot }),
    vanaf: eersteDag(jaar - 1),
    tot: eersteDag(jaar + 1) - 1,
    toelichting: AANNAME,
  };
}

function leveringsrij({ regel, prijs, begroot }: Programmaregel): Record<string, Celwaarde> {
  return { regel, gemeente, jaar, ...(prijs && { volume: begroot / prijs.tarief }), toelichting: `Begroot. ${AANNAME}` };
}
