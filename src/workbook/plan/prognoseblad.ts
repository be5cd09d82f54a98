import type { Prognosevraag } from '../../model/jaarprognose/vraag';
import { groepeer } from '../../model/groepeer';
import { bekendOp } from '../../model/naijl/realisatiedriehoek';
import { zinVoorGrondslag } from '../../locales/notazinnen';
import type { Doorrekening } from '../../tables/doorrekening';
import { toEuros, type Cent } from '../../model/geld';
import { prognosebeeld, standaardvraag } from '../../tables/prognosebeeld';
import { bereikadres, celadres, kolomletters, vastadres } from '../adres';
import type { Bladnamen } from '../bladen';
import type { Blad, Formulevak, Vak } from './blad';
import { gewichtcellen, maandgewichten, type Maandgewichten } from './maandgewichten';
import { aandeelformule, NAIJL, naijlblad, peilcel, type Naijlmaat } from './naijlblad';
import { KOP, KOPGETAL, NOTATIE, TABKLEUR, TITEL, TOELICHTING } from './opmaak';
import { uitkomstformules, vraagtBegroot } from './uitkomstformules';

const PROGNOSE = 'Prognose';

/** Months of care that may still be added before the triangle is full. */
const SPELING = 6;
const MAANDEN = 12;
const KOPRIJ = 5;
const UITKOMST = 1;
const BEGROOT = 5;
const EERSTE_MAAND = 6;
const EERSTE_GEWICHT = EERSTE_MAAND + MAANDEN + 1;

/** Two sheets with live formulas: the triangle with its pattern, and a forecast per line that Excel recalculates. */
export function prognosebladen(doorrekening: Doorrekening, vraag: Prognosevraag): (naam: Bladnamen) => readonly Blad[] {
  const { realisatie, scenarios } = doorrekening;
  const eerste = realisatie.reduce((maand, rij) => Math.min(maand, rij.leveringsmaand), vraag.peilmaand);
  const maat: Naijlmaat = {
    maanden: vraag.peilmaand - eerste + 1 + SPELING,
    vanaf: realisatie.reduce((na, rij) => Math.min(na, rij.declaratiemaand - rij.leveringsmaand), Infinity),
    metUitgangspunten: doorrekening.prognose.peilmaand !== undefined || vraag.staart !== 1,
    metStaart: vraag.staart !== 1,
    // Asked otherwise than the tables say, the month stands there as it was chosen.
    ...(vraag.peilmaand !== standaardvraag(doorrekening)?.peilmaand && { gekozen: vraag.peilmaand }),
  };
  const begroot = new Map(prognosebeeld(doorrekening, vraag).segmenten.flatMap(({ regels }) => regels.map((regel) => [regel.regel, regel.begroot])));
  const bekend = groepeer(bekendOp(realisatie, vraag.peilmaand), ({ regel }) => regel);
  const regels = scenarios[0]!.invoer.regels.flatMap((regel): Bladregel[] => {
    const rijen = bekend.get(regel.regel);
    return rijen ? [{ naam: regel.regel, gewichten: maandgewichten(regel, rijen, vraag, maat.vanaf), begroot: begroot.get(regel.regel) }] : [];
  });
  return (naam) => {
    const naijl = naam(NAIJL);
    return [naijlblad(naijl, maat), prognoseblad(naam(PROGNOSE), naijl, maat, { regels, vraag })];
  };
}

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
      ? 'Elke maand aangevuld met Bornhuetter–Ferguson: van een twaalfde van begroot het deel dat nog niet binnen is, naar het patroon van alle regels samen'
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

interface Bladregel {
  readonly naam: string;
  readonly gewichten: Maandgewichten;
  /** What its contract pays on what was planned; absent where nothing was. */
  readonly begroot: Cent | undefined;
}

interface Prognosekeuze {
  readonly regels: readonly Bladregel[];
  /** Of one gemeente its claims are added up; how claims come in, and the season, are those of all together. */
  readonly vraag: Prognosevraag;
}

function prognoseblad(naam: string, naijl: string, maat: Naijlmaat, keuze: Prognosekeuze): Blad {
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
    formules: formules(naijl, maat, maandkoppen, keuze),
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

function formules(naijl: string, maat: Naijlmaat, koppen: readonly string[], { regels, vraag }: Prognosekeuze): Formulevak[] {
  const peil = peilcel(naijl);
  const jarenTerug = Math.floor(vraag.peilmaand / 12) - vraag.jaar;
  const jaar = jarenTerug === 0 ? `YEAR(${peil})` : `YEAR(${peil})-${jarenTerug}`;
  const eerste = KOPRIJ + 1;
  const aandelen = vastbereik(KOPRIJ - 1);
  const maanden: Formulevak[] = [
    { rij: KOPRIJ - 1, kolom: EERSTE_MAAND, formules: [koppen.map((kop) => `=${aandeelformule(naijl, maat, kop)}`)] },
    { rij: KOPRIJ, kolom: EERSTE_MAAND, formules: [koppen.map((_, m) => `=DATE(${jaar},${m + 1},1)`)] },
    { rij: KOPRIJ, kolom: EERSTE_GEWICHT, formules: [koppen.map((kop) => `=${kop}`)] },
  ];
  const aantal = regels.length;
  const perRegel = regels.map(({ gewichten }, i): Formulevak[] => {
    const rij = eerste + i;
    const realisatie = bereikadres(rij, EERSTE_MAAND, 1, MAANDEN);
    const gewicht = bereikadres(rij, EERSTE_GEWICHT, 1, MAANDEN);
    return [
      {
        rij,
        kolom: EERSTE_MAAND,
        formules: [koppen.map((_, m) => maandcel(peil, rij, m, vraag))],
      },
      { rij, kolom: EERSTE_GEWICHT, formules: [gewichtcellen(gewichten, naijl, maat, `$A${rij + 1}`, koppen)] },
      { rij, kolom: UITKOMST, formules: [uitkomst(rij, uitkomstformules({ realisatie, gewicht, aandelen, begroot: `$${celadres(rij, BEGROOT)}` }, vraag))] },
    ];
  }).flat();
  const totalen = [...[0, 1, 2, 3].map((k) => UITKOMST + k)].map((kolom) => `=SUM(${bereikadres(eerste, kolom, aantal, 1)})`);
  return [...maanden, ...perRegel, { rij: eerste + aantal, kolom: UITKOMST, formules: [totalen] }];
}

/** What one function does not spill has its whole beside it. */
function uitkomst(rij: number, delen: string[]): string[] {
  return delen.length === 1 ? delen : [...delen, `=SUM(${bereikadres(rij, UITKOMST, 1, delen.length)})`];
}

/** What was claimed of a month; as one function wants it, blank as long as nothing can be said of it. */
function maandcel(peil: string, rij: number, m: number, { gemeente, ...wijze }: Prognosevraag): string {
  const letters = kolomletters(EERSTE_MAAND + m);
  const som =
    `SUMIFS(tblRealisatie[bedrag],tblRealisatie[regel],$A${rij + 1},` +
    `tblRealisatie[leveringsmaand],${letters}$${KOPRIJ + 1},tblRealisatie[declaratiemaand],"<="&${peil}` +
    (gemeente === undefined ? ')' : `,tblRealisatie[gemeente],"${gemeente.replaceAll('"', '""')}")`);
  if (vraagtBegroot(wijze)) return `=${som}`;
  return `=IF(${letters}$${KOPRIJ}=0,"",IF(${som}=0,"nul",${som}))`;
}

function vastbereik(rij: number): string {
  return `${vastadres(rij, EERSTE_MAAND)}:${vastadres(rij, EERSTE_MAAND + MAANDEN - 1)}`;
}
