import { zinVoorGrondslag } from '../../locales/notazinnen';
import { toEuros } from '../../model/geld';
import type { Prognosevraag } from '../../model/jaarprognose/vraag';
import { bereikadres, celadres } from '../adres';
import type { Blad, Vak } from './blad';
import type { Naijlmaat } from './naijlblad';
import { KOP, KOPGETAL, NOTATIE, TABKLEUR, TITEL, TOELICHTING } from './opmaak';
import { BEGROOT, EERSTE_GEWICHT, EERSTE_MAAND, KOPRIJ, MAANDEN, prognoseformules, UITKOMST, type Bladregel, type Prognosekeuze } from './prognoseformules';
import { vraagtBegroot } from './uitkomstformules';

export const PROGNOSE = 'Prognose';

/** What was asked of the pane that the formulas do not follow; nothing where they do. */
function nietGevolgd(vraag: Prognosevraag): string {
  const { methode, niveau, viaContract } = vraag;
  const gevolgd = (methode === 'chain ladder' || methode === 'bornhuetter-ferguson') && niveau === 'alle regels' && !viaContract;
  return gevolgd ? '' : `Het paneel stond op een andere berekening, die dit blad niet volgt. ${zinVoorGrondslag(vraag)}`;
}

/** How the formulas work, as the sheet says it. */
function werkwijze(vraag: Prognosevraag): string {
  const aangevuld =
    vraag.methode === 'bornhuetter-ferguson'
      ? 'Elke maand aangevuld met Bornhuetter–Ferguson: van wat voor de maand was begroot het deel dat nog niet binnen is, naar het patroon van alle regels samen'
      : 'Elke maand aangevuld met chain ladder over alle regels samen';
  const verder = vraag.patroon === 'begroting' ? 'de maanden die komen zoals begroot' : 'naar het gewicht van de maanden doorgetrokken naar het jaar';
  const begroot = vraagtBegroot(vraag) ? ' Begroot is wat de contracten betaalden toen dit blad werd neergezet.' : '';
  return `${aangevuld}, en ${verder}. Zonder correcties, en zonder regels zonder declaraties.${begroot}`;
}

function begrootvakken(regels: readonly Bladregel[]): Vak[] {
  return [
    { rij: KOPRIJ, kolom: BEGROOT, waarden: [['Begroot']], opmaak: KOPGETAL },
    { rij: KOPRIJ + 1, kolom: BEGROOT, waarden: regels.map(({ begroot }) => [begroot === undefined ? null : toEuros(begroot)]) },
  ];
}

/** A row per line: what is in, what is to come, and the months that it follows from. */
export function prognoseblad(naam: string, naijl: string, maat: Naijlmaat, keuze: Prognosekeuze): Blad {
  const { regels, vraag } = keuze;
  const { gemeente } = vraag;
  const maandkoppen = Array.from({ length: MAANDEN }, (_, m) => celadres(KOPRIJ, EERSTE_MAAND + m));
  return {
    naam,
    tabkleur: TABKLEUR.uitkomst,
    breedtes: [24, 16, 18, 16, 16, vraagtBegroot(vraag) ? 16 : 3, ...maandkoppen.map(() => 14), 3, ...maandkoppen.map(() => 14)],
    bevroren: bereikadres(0, 0, KOPRIJ + 1, 1),
    vakken: [
      { rij: 0, kolom: 0, waarden: [[gemeente === undefined ? 'Prognose' : `Prognose ${gemeente}`]], opmaak: TITEL },
      {
        rij: 1,
        kolom: 0,
        waarden: [
          [werkwijze(vraag)],
          [nietGevolgd(vraag)],
        ],
        opmaak: TOELICHTING,
      },
      { rij: KOPRIJ - 1, kolom: 4, waarden: [['Aandeel binnen']], opmaak: TOELICHTING },
      { rij: KOPRIJ - 1, kolom: EERSTE_GEWICHT, waarden: [['Gewicht van de maand in het jaar']], opmaak: TOELICHTING },
      { rij: KOPRIJ, kolom: 0, waarden: [['Regel']], opmaak: KOP },
      { rij: KOPRIJ, kolom: UITKOMST, waarden: [['Gerealiseerd', 'Nog te ontvangen', 'Resterend', 'Prognose']], opmaak: KOPGETAL },
      ...(vraagtBegroot(vraag) ? begrootvakken(regels) : []),
      { rij: KOPRIJ + 1, kolom: 0, waarden: [...regels.map((regel) => [regel.naam]), ['Totaal']] },
    ],
    notaties: [
      ...[0, 1, 2, 3, 4].map((k) => ({ rij: KOPRIJ + 1, kolom: UITKOMST + k, rijen: regels.length + 1, notatie: NOTATIE.heleEuro })),
      ...maandkoppen.flatMap((_, m) => [
        { rij: KOPRIJ - 1, kolom: EERSTE_MAAND + m, rijen: 1, notatie: NOTATIE.procentMetDecimaal },
        { rij: KOPRIJ, kolom: EERSTE_MAAND + m, rijen: 1, notatie: NOTATIE.maand },
        { rij: KOPRIJ + 1, kolom: EERSTE_MAAND + m, rijen: regels.length + 1, notatie: NOTATIE.heleEuro },
        { rij: KOPRIJ, kolom: EERSTE_GEWICHT + m, rijen: 1, notatie: NOTATIE.maand },
        { rij: KOPRIJ + 1, kolom: EERSTE_GEWICHT + m, rijen: regels.length, notatie: '#,##0.##_)' },
      ]),
    ],
    formules: prognoseformules(naijl, maat, maandkoppen, keuze),
    grafieken: [
      {
        naam: 'Prognose per regel',
        titel: 'Gerealiseerd, nog te ontvangen en resterend per regel',
        soort: 'BarStacked',
        bron: bereikadres(KOPRIJ, 0, regels.length + 1, 4),
        linksboven: celadres(KOPRIJ + regels.length + 4, 0),
        rechtsonder: celadres(KOPRIJ + regels.length + 24, 4),
      },
    ],
  };
}
