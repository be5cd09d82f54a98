import type { Invoer } from '../src/model/invoer';
import { aantal } from './kale-lus';
import { JAAR } from './regio';

/** One sheet of a workbook in ordinary cells: a value or a formula in each, row by row. */
export interface Blad {
  readonly naam: string;
  readonly rijen: readonly (readonly (string | number)[])[];
}

/**
 * The region as people build it without an add-in: the tables copied for each scenario, and beside every contract
 * line the columns that look up its volume and its agreement and pay it; below them the segments.
 */
export function metOpzoeken(invoer: Invoer, scenario: number): Blad[] {
  const [contracten, afspraken, leveringen] = ['Contracten', 'Afspraken', 'Leveringen'].map((naam) => `${naam}${scenario}`);
  const regelafspraken = invoer.afspraken.filter(({ regel }) => regel !== undefined);
  const kolom = (blad: string, letter: string, aantal: number) => `${blad}!$${letter}$1:$${letter}$${aantal}`;
  const zoek = (letter: string, rij: number) =>
    `INDEX(${kolom(afspraken!, letter, regelafspraken.length)},MATCH($A${rij},${kolom(afspraken!, 'A', regelafspraken.length)},0))`;
  const levering = (letter: string) => kolom(leveringen!, letter, invoer.leveringen.length);

  return [
    { naam: afspraken!, rijen: regelafspraken.map(({ regel, termen }) => [regel!, ...AFSPRAAK.map((term) => termen[term] ?? 0)]) },
    {
      naam: leveringen!,
      rijen: invoer.leveringen.map(({ regel, gemeente, jaar, termen }) => [regel, gemeente, jaar, aantal(termen), aantal(termen) * (termen.score ?? 0)]),
    },
    {
      naam: contracten!,
      rijen: invoer.regels.map((regel, i) => {
        const rij = i + 1;
        return [
          ...contractcellen(regel),
          `=SUMIFS(${levering('D')},${levering('A')},$A${rij},${levering('C')},${JAAR})`,
          `=SUMIFS(${levering('E')},${levering('A')},$A${rij},${levering('C')},${JAAR})/G${rij}`,
          ...AFSPRAAK.map((_, term) => `=${zoek('BCDEFGHI'[term]!, rij)}`),
          ...betaalformules(regel.vorm, rij),
        ];
      }),
    },
    segmentblad(`Segmenten${scenario}`, invoer, contracten!, invoer.regels.length),
  ];
}

/** The cheapest workbook there can be: every value already on the line that uses it, and nothing to look up. */
export function zonderOpzoeken(invoer: Invoer, scenario: number): Blad[] {
  const naam = `Regels${scenario}`;
  const afspraken = new Map(invoer.afspraken.map((afspraak) => [afspraak.regel, afspraak.termen]));
  const rijen = invoer.regels.map((regel, i) => {
    const eigen = invoer.leveringen.filter((levering) => levering.regel === regel.regel).map(({ termen }) => termen);
    const volumes = eigen.map(aantal);
    const score = eigen.reduce((som, termen) => som + aantal(termen) * (termen.score ?? 0), 0);
    const letters = volumes.map((_, g) => `${kolomletter(19 + g)}${i + 1}`);
    return [
      ...contractcellen(regel),
      `=${letters.join('+')}`,
      `=${score}/G${i + 1}`,
      ...AFSPRAAK.map((term) => afspraken.get(regel.regel)?.[term] ?? 0),
      ...betaalformules(regel.vorm, i + 1),
      ...volumes,
    ];
  });
  return [{ naam, rijen }, segmentblad(`Segmenten${scenario}`, invoer, naam, rijen.length)];
}

/** Columns I to P of a line. */
const AFSPRAAK = ['plafond', 'minimum', 'maximum', 'garantie', 'meerprijs', 'normtarief', 'terugvordering', 'bijbetaling'] as const;

/** Columns A to F. */
function contractcellen({ regel, segment, termen }: Invoer['regels'][number]): (string | number)[] {
  const { tarief, prijs, budget = 0, resultaatdeel = 0, doel = 1 } = termen;
  return [regel, segment, tarief ?? prijs ?? 0, budget, resultaatdeel, doel];
}

/** Columns Q, R and S: subtotaal, te betalen, onvergoed. */
function betaalformules(vorm: Invoer['regels'][number]['vorm'], r: number): string[] {
  const tellend = `MIN(G${r},K${r})+M${r}*MAX(0,G${r}-K${r})`;
  const gegarandeerd = `L${r}*MAX(0,J${r}-G${r})`;
  const subtotaal = {
    inspanning: `C${r}*(${tellend}+${gegarandeerd})`,
    taakgericht: `MAX(0,D${r}-O${r}*N${r}*MAX(0,J${r}-G${r}))+P${r}*N${r}*MAX(0,G${r}-K${r})`,
    outcome: `C${r}*((1-E${r})*(${tellend}+${gegarandeerd})+E${r}*MIN(1,H${r}/F${r})*(${tellend}))`,
  }[vorm as 'inspanning' | 'taakgericht' | 'outcome'];
  return [`=ROUND(${subtotaal},2)`, `=MIN(Q${r},I${r})`, `=Q${r}-R${r}`];
}

function segmentblad(naam: string, { segmenten, afspraken }: Invoer, bron: string, regels: number): Blad {
  const som = (letter: string, rij: number) => `SUMIFS(${bron}!$${letter}$1:$${letter}$${regels},${bron}!$B$1:$B$${regels},$A${rij})`;
  return {
    naam,
    rijen: segmenten.map(({ segment }, i) => {
      const rij = i + 1;
      const plafond = afspraken.find((afspraak) => afspraak.regel === undefined && afspraak.segment === segment)?.termen.plafond ?? 0;
      return [segment, `=${som('R', rij)}`, `=${som('S', rij)}`, plafond, `=D${rij}-B${rij}`, `=B${rij}/D${rij}`];
    }),
  };
}

/** 0 is A. */
function kolomletter(i: number): string {
  return i < 26 ? String.fromCharCode(65 + i) : `${kolomletter(Math.floor(i / 26) - 1)}${kolomletter(i % 26)}`;
}
