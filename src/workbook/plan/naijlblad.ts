import type { Maand } from '../../model/kalender';
import { bereikadres, celadres, opBlad, vastadres } from '../adres';
import type { Blad, Formulevak } from './blad';
import { KOP, KOPGETAL, NOTATIE, ONDERTITEL, TABKLEUR, TITEL, TOELICHTING } from './opmaak';

/** What the sheets of a forecast are put down for; the formulas follow the tables from there on. */
export interface Naijlmaat {
  /** How many months of care the triangle has room for. */
  readonly maanden: number;
  /** How many months after the care the first claims come. */
  readonly vanaf: number;
  /** Whether tblUitgangspunten is there to name a peilmaand, or what comes after the triangle. */
  readonly metUitgangspunten: boolean;
  /** Whether something is expected after the last month that the triangle knows. */
  readonly metStaart: boolean;
  /** The peilmaand where it is another than the tables say. */
  readonly gekozen?: Maand;
}

export const NAIJL = 'Naijl';

const UITLEG = 'Declaraties van alle regels samen, opgeteld per leveringsmaand. Rekent vanzelf mee met tblRealisatie.';
const UITLEG_STAART = ' De staart telt mee in het aandeel binnen, en niet in wat rechts van de driehoek staat.';

/** Where the sheet holds what the forecast needs, counted from 0. */
const PEIL = { rij: 3, kolom: 1 };
const EERSTE = { rij: 4, kolom: 1 };
const VANAF = { rij: 5, kolom: 1 };
const KOPRIJ = 8;
const DRIEHOEK = { rij: KOPRIJ + 1, kolom: 1 };

const patroonrij = ({ maanden }: Naijlmaat) => DRIEHOEK.rij + maanden + 2;

/** The cell with the peilmaand, from another sheet. */
export const peilcel = (blad: string): string => opBlad(blad, vastadres(PEIL.rij, PEIL.kolom));

/** The share that is in of a month whose first day stands in a cell: 0 as long as nothing can be said of it. */
export function aandeelformule(blad: string, maat: Naijlmaat, maandcel: string): string {
  const rij = patroonrij(maat) + 1;
  const aandelen = opBlad(blad, `${vastadres(rij, 1)}:${vastadres(rij, maat.maanden)}`);
  const na = `${maandverschil(maandcel, peilcel(blad))}-${opBlad(blad, vastadres(VANAF.rij, VANAF.kolom))}`;
  return `IF(${na}<0,0,IF(${na}>=${maat.maanden},1,INDEX(${aandelen},1,${na}+1)))`;
}

/** The triangle of all claims, how they come in, and what is still to come: all of it live. */
export function naijlblad(naam: string, maat: Naijlmaat): Blad {
  const { maanden } = maat;
  const breedte = Array.from({ length: maanden }, () => 14);
  return {
    naam,
    tabkleur: TABKLEUR.uitkomst,
    breedtes: [26, ...breedte, 3, 16, 16, 18, 16],
    bevroren: bereikadres(0, 0, KOPRIJ + 1, 1),
    vakken: [
      { rij: 0, kolom: 0, waarden: [['Naijl']], opmaak: TITEL },
      { rij: 1, kolom: 0, waarden: [[UITLEG + (maat.metStaart ? UITLEG_STAART : '')]], opmaak: TOELICHTING },
      { rij: PEIL.rij, kolom: 0, waarden: [['Stand tot en met'], ['Eerste leveringsmaand'], ['Eerste declaraties na (maanden)']] },
      { rij: VANAF.rij, kolom: 1, waarden: [[maat.vanaf]] },
      { rij: KOPRIJ - 1, kolom: 1, waarden: [['Gedeclareerd na … maanden']], opmaak: ONDERTITEL },
      { rij: KOPRIJ, kolom: 0, waarden: [['Leveringsmaand']], opmaak: KOP },
      { rij: KOPRIJ, kolom: 1, waarden: [Array.from({ length: maanden }, (_, j) => maat.vanaf + j)], opmaak: KOPGETAL },
      { rij: KOPRIJ, kolom: maanden + 2, waarden: [['Geclaimd', 'Eindstand', 'Nog te ontvangen', 'Standaardfout']], opmaak: KOPGETAL },
      { rij: patroonrij(maat), kolom: 0, waarden: [['Ontwikkelfactor'], ['Aandeel binnen']] },
    ],
    notaties: [
      { rij: PEIL.rij, kolom: 1, rijen: 2, notatie: NOTATIE.maand },
      { rij: DRIEHOEK.rij, kolom: 0, rijen: maanden, notatie: NOTATIE.maand },
      ...Array.from({ length: maanden }, (_, j) => ({ rij: DRIEHOEK.rij, kolom: 1 + j, rijen: maanden, notatie: NOTATIE.heleEuro })),
      ...Array.from({ length: maanden }, (_, j) => ({ rij: patroonrij(maat), kolom: 1 + j, rijen: 1, notatie: '0.0000_)' })),
      ...Array.from({ length: maanden }, (_, j) => ({ rij: patroonrij(maat) + 1, kolom: 1 + j, rijen: 1, notatie: NOTATIE.procentMetDecimaal })),
      ...[0, 1, 2, 3].map((k) => ({ rij: DRIEHOEK.rij, kolom: maanden + 2 + k, rijen: maanden + 1, notatie: NOTATIE.heleEuro })),
    ],
    formules: formules(maat),
  };
}

/** What comes after the last month that the triangle knows, as the workbook says. */
const STAART = 'SUMIFS(tblUitgangspunten[waarde],tblUitgangspunten[naam],"staart naijl")';

function formules(maat: Naijlmaat): Formulevak[] {
  const { maanden } = maat;
  const driehoek = bereikadres(DRIEHOEK.rij, DRIEHOEK.kolom, maanden, maanden);
  const laatste = 'MAX(tblRealisatie[declaratiemaand])';
  const inTabel = 'MAXIFS(tblUitgangspunten[waarde],tblUitgangspunten[naam],"peilmaand")';
  const volgensTabel = maat.metUitgangspunten ? `=IF(${inTabel}=0,${laatste},${inTabel})` : `=${laatste}`;
  const peil = maat.gekozen === undefined ? volgensTabel : `=DATE(${Math.floor(maat.gekozen / 12)},${(maat.gekozen % 12) + 1},1)`;
  const rij = patroonrij(maat);
  return [
    { rij: PEIL.rij, kolom: 1, formules: [[peil], ['=MIN(tblRealisatie[leveringsmaand])']] },
    {
      rij: DRIEHOEK.rij,
      kolom: 0,
      formules: Array.from({ length: maanden }, (_, i) => [`=EDATE(${vastadres(EERSTE.rij, EERSTE.kolom)},${i})`]),
    },
    {
      rij: DRIEHOEK.rij,
      kolom: DRIEHOEK.kolom,
      formules: Array.from({ length: maanden }, (_, i) => Array.from({ length: maanden }, (__, j) => driehoekcel(i, j))),
    },
    { rij: DRIEHOEK.rij, kolom: maanden + 2, formules: [[`=BEK.NAIJL(${driehoek})`]] },
    { rij, kolom: 1, formules: [[`=BEK.NAIJL(${driehoek},"factoren")`]] },
    {
      rij: rij + 1,
      kolom: 1,
      // From the last month back, and what still comes after it: what grows by a factor was so much smaller before.
      formules: [Array.from({ length: maanden }, (_, j) => (j === maanden - 1 ? `=1${maat.metUitgangspunten ? `-${STAART}` : ''}` : `=IFERROR(${celadres(rij + 1, j + 2)}/${celadres(rij, j + 1)},${celadres(rij + 1, j + 2)})`))],
    },
  ];
}

/** What was claimed by then; blank where that is still to come. */
function driehoekcel(i: number, j: number): string {
  const maand = `$${celadres(DRIEHOEK.rij + i, 0)}`;
  const tot = `EDATE(${maand},${kopcel(j)})`;
  const som = `SUMIFS(tblRealisatie[bedrag],tblRealisatie[leveringsmaand],${maand},tblRealisatie[declaratiemaand],"<="&${tot})`;
  return `=IF(${tot}>${vastadres(PEIL.rij, PEIL.kolom)},"",${som})`;
}

/** The header of a column, that stays in its row. */
const kopcel = (j: number): string => celadres(KOPRIJ, 1 + j).replace(/(\d+)$/, '$$$1');

function maandverschil(van: string, tot: string): string {
  return `(YEAR(${tot})*12+MONTH(${tot})-YEAR(${van})*12-MONTH(${van}))`;
}
