import type { Cent } from '../../model/geld';
import type { Prognosevraag } from '../../model/jaarprognose/vraag';
import { bereikadres, celadres, kolomletters, vastadres } from '../adres';
import type { Formulevak } from './blad';
import { gewichtcellen, type Maandgewichten } from './maandgewichten';
import { aandeelformule, peilcel, type Naijlmaat } from './naijlblad';
import { uitkomstformules, vraagtBegroot } from './uitkomstformules';

export const MAANDEN = 12;
/** Where the sheet has what, counted from 0: headers in one row, and below them a row per line. */
export const KOPRIJ = 5;
export const UITKOMST = 1;
export const BEGROOT = 5;
export const EERSTE_MAAND = 6;
export const EERSTE_GEWICHT = EERSTE_MAAND + MAANDEN + 1;

/** A line that was claimed on. */
export interface Bladregel {
  readonly naam: string;
  readonly gewichten: Maandgewichten;
  /** What its contract pays on what was planned; absent where nothing was. */
  readonly begroot: Cent | undefined;
}

/** What the sheet is about. */
export interface Prognosekeuze {
  readonly regels: readonly Bladregel[];
  /** Of one gemeente its claims are added up; how claims come in, and the season, are those of all together. */
  readonly vraag: Prognosevraag;
}

/** The months and what they weigh, what was claimed of each, and what that comes to. */
export function prognoseformules(naijl: string, maat: Naijlmaat, koppen: readonly string[], { regels, vraag }: Prognosekeuze): Formulevak[] {
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
  const totalen = [0, 1, 2, 3].map((k) => `=SUM(${bereikadres(eerste, UITKOMST + k, aantal, 1)})`);
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
