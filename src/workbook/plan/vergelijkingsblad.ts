import type { Tabelnaam } from '../../tables/schema';
import { bereikadres, celadres, vastadres } from '../adres';
import type { Blad, Formulevak, Notatievak, Opmaak, Vak } from './blad';
import { KOP, KOPGETAL, NOTATIE, ONDERTITEL, TABKLEUR, TITEL, TOELICHTING } from './opmaak';

export const VERGELIJKING = 'Vergelijking';
export const VERGELIJKING_PER_REGEL = 'Vergelijking per regel';

/** Where every comparison begins, counted from 0: its header row, and below it the one formula. */
const KOPRIJ = 3;
const UITKOMST = KOPRIJ + 1;

/** How many rows of outcome are formatted and added up. */
const RUIMTE = 1000;
/** How many scenarios the totals have room for. */
const MEESTE_SCENARIOS = 40;

interface Uitkomstkolom {
  readonly kop: string;
  readonly breedte: number;
  /** Absent for text. */
  readonly notatie?: string;
}

const SCENARIO: Uitkomstkolom = { kop: 'Scenario', breedte: 22 };
const SEGMENT: Uitkomstkolom = { kop: 'Segment', breedte: 24 };
const REGEL: Uitkomstkolom = { kop: 'Regel', breedte: 24 };
const TE_BETALEN: Uitkomstkolom = { kop: 'Te betalen', breedte: 15, notatie: NOTATIE.heleEuro };
const ONVERGOED: Uitkomstkolom = { kop: 'Onvergoed', breedte: 15, notatie: NOTATIE.heleEuro };
const UITKOMST_PER_RIJ: readonly Uitkomstkolom[] = [
  TE_BETALEN,
  ONVERGOED,
  { kop: 'Plafond', breedte: 15, notatie: NOTATIE.heleEuro },
  { kop: 'Ruimte', breedte: 15, notatie: NOTATIE.heleEuro },
  { kop: 'Benutting', breedte: 11, notatie: NOTATIE.procentMetDecimaal },
  { kop: 'Volumestatus', breedte: 17 },
];
const VERSCHIL: Uitkomstkolom = { kop: 'Verschil met basis', breedte: 17, notatie: NOTATIE.heleEuro };

const PER_SEGMENT = [SCENARIO, SEGMENT, ...UITKOMST_PER_RIJ];
const PER_REGEL = [SCENARIO, SEGMENT, REGEL, ...UITKOMST_PER_RIJ];
const TOTALEN = [SCENARIO, TE_BETALEN, ONVERGOED, VERSCHIL];

/** Scenario × segment, the totals per scenario and a chart of them. */
export function vergelijkingsblad(tabellen: readonly Tabelnaam[], aantalScenarios: number): Blad {
  const links = PER_SEGMENT.length + 1;
  const totalenrij = KOPRIJ + 20;
  return {
    ...blad(VERGELIJKING, 'segment', PER_SEGMENT, tabellen),
    breedtes: [...PER_SEGMENT, { breedte: 3 }, ...TOTALEN].map(({ breedte }) => breedte),
    vakken: [
      ...kopvakken(
        'Vergelijking',
        `Wat elk scenario per segment kost. Alles vanaf ${celadres(UITKOMST, 0)} komt uit één formule en rekent mee met de tabellen.`,
        PER_SEGMENT,
      ),
      { rij: totalenrij - 1, kolom: links, waarden: [['Totaal per scenario']], opmaak: ONDERTITEL },
      ...kopcellen(totalenrij, links, TOTALEN),
    ],
    notaties: [...notaties(UITKOMST, 0, RUIMTE, PER_SEGMENT), ...notaties(totalenrij + 1, links, MEESTE_SCENARIOS, TOTALEN)],
    formules: [vergelijk('segment', tabellen), totalen(totalenrij + 1, links)],
    grafiek: {
      naam: 'Totaal per scenario',
      titel: 'Te betalen en onvergoed per scenario',
      bron: bereikadres(totalenrij, links, aantalScenarios + 1, 3),
      linksboven: celadres(KOPRIJ, links),
      rechtsonder: celadres(totalenrij - 3, links + TOTALEN.length - 1),
    },
  };
}

/** Scenario × contract line. */
export function vergelijkingPerRegelblad(tabellen: readonly Tabelnaam[]): Blad {
  return {
    ...blad(VERGELIJKING_PER_REGEL, 'regel', PER_REGEL, tabellen),
    vakken: kopvakken(
      'Vergelijking per regel',
      'Wat elk scenario per contractregel kost, na de korting van een hard segmentplafond.',
      PER_REGEL,
    ),
  };
}

function blad(
  naam: string,
  uitvoer: 'segment' | 'regel',
  kolommen: readonly Uitkomstkolom[],
  tabellen: readonly Tabelnaam[],
): Blad {
  return {
    naam,
    tabkleur: TABKLEUR.uitkomst,
    breedtes: kolommen.map(({ breedte }) => breedte),
    bevroren: KOPRIJ + 1,
    vakken: [],
    notaties: notaties(UITKOMST, 0, RUIMTE, kolommen),
    formules: [vergelijk(uitvoer, tabellen)],
  };
}

function kopvakken(titel: string, toelichting: string, kolommen: readonly Uitkomstkolom[]): Vak[] {
  return [
    { rij: 0, kolom: 0, waarden: [[titel]], opmaak: TITEL },
    { rij: 1, kolom: 0, waarden: [[toelichting]], opmaak: TOELICHTING },
    ...kopcellen(KOPRIJ, 0, kolommen),
  ];
}

/** Headers stand above what they head: text left, figures right. */
function kopcellen(rij: number, links: number, kolommen: readonly Uitkomstkolom[]): Vak[] {
  return kolommen.map(({ kop, notatie }, k): Vak => {
    const opmaak: Opmaak = notatie ? KOPGETAL : KOP;
    return { rij, kolom: links + k, waarden: [[kop]], opmaak };
  });
}

function notaties(rij: number, links: number, rijen: number, kolommen: readonly Uitkomstkolom[]): Notatievak[] {
  return kolommen.flatMap(({ notatie }, k) => (notatie ? [{ rij, kolom: links + k, rijen, kolommen: 1, notatie }] : []));
}

/** The one formula over all tables, with their headers and without a totals row. */
function vergelijk(uitvoer: 'segment' | 'regel', gelezen: readonly Tabelnaam[]): Formulevak {
  const tabellen = gelezen.map((naam) => `${naam}[[#Headers],[#Data]]`).join(',');
  return { rij: UITKOMST, kolom: 0, formules: [[`=BEK.VERGELIJK("${uitvoer}",${tabellen})`]] };
}

/** Per scenario, in the order of the comparison, with room for scenarios that are still to be made. */
function totalen(rij: number, links: number): Formulevak {
  const scenarios = kolomVanUitkomst(0);
  const som = (kolom: number, naam: string): string => `SUMIFS(${kolomVanUitkomst(kolom)},${scenarios},${naam})`;
  const basisbedrag = vastadres(rij, links + 1);
  const formules = Array.from({ length: MEESTE_SCENARIOS }, (_, i) => {
    const naam = celadres(rij + i, links);
    const alsErEenScenarioIs = (formule: string): string => `=IF(${naam}="","",${formule})`;
    return [
      `=IFERROR(INDEX(UNIQUE(FILTER(${scenarios},${scenarios}<>"")),${i + 1}),"")`,
      alsErEenScenarioIs(som(2, naam)),
      alsErEenScenarioIs(som(3, naam)),
      alsErEenScenarioIs(`${celadres(rij + i, links + 1)}-${basisbedrag}`),
    ];
  });
  return { rij, kolom: links, formules };
}

function kolomVanUitkomst(kolom: number): string {
  return `${vastadres(UITKOMST, kolom)}:${vastadres(UITKOMST + RUIMTE - 1, kolom)}`;
}
