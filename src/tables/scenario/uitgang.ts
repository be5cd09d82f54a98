import { betaling, vormVan } from '../../model/bekostiging/betaling';
import type { Bekostigingsvorm, Regelvorm } from '../../model/bekostiging/vorm';
import { toEuros, type Cent } from '../../model/geld';
import { indexfactor } from '../../model/indexering/indexering';
import { probeer } from '../../model/fouten';
import { deelVanJaar } from '../../model/kalender';
import { telOp } from '../../model/levering';
import type { Term } from '../../model/termen';
import type { Invoer, Levering, Regel } from '../../model/invoer';
import type { Regeluitkomst } from '../../model/doorrekening/regeluitkomst';
import type { Celwaarde } from '../celwaarde';
import { leesWerkmap, type Scenariouitkomst } from '../doorrekening';
import { leesInvoer } from '../lezen/lees-invoer';
import { rijenMet } from '../rijen-op-naam';
import type { Rij, Werkmap } from '../rijen';
import type { Tabelinhoud } from '../tabel';
import { geldendeCel, isProRata } from './regelafspraken';

/** The base that a design departs from. */
export interface Uitgang {
  readonly werkmap: Werkmap;
  readonly invoer: Invoer;
  readonly uitkomst: Scenariouitkomst;
}

/** One line of the base: how it is paid, and what that comes to in the first year it can be calculated in. */
export interface Regeluitgang {
  readonly regel: string;
  readonly segment: string;
  readonly vorm: Regelvorm;
  readonly jaar: number;
  /** Euros, at the price level of the line. */
  readonly bedrag: number;
  /** The part of it that is paid by the vorm: a kostencorridor stays, and settles its own under another. */
  readonly vormbedrag: number;
  /** The part of the year that amounts and volumes agreed per year hold for: 1 unless they hold pro rata. */
  readonly deel: number;
  /** What the vorm counts, over all gemeenten. */
  readonly volume: number;
  readonly volumeterm: Bekostigingsvorm['volumeterm'];
  readonly contract: Rij;
  /** Of that year, over all gemeenten; absent where no row fills it in. */
  readonly aantallen: Readonly<Partial<Record<Term, number>>>;
  /** What is agreed for the line in that year, in the words of its cell. */
  readonly afspraak: (kolom: string) => Celwaarde;
}

/** @param uitkomst of the base */
export function leesUitgang(tabellen: readonly Tabelinhoud[], uitkomst: Scenariouitkomst): Uitgang {
  // Faults are reported where the workbook itself is calculated.
  const werkmap = leesWerkmap(tabellen, () => undefined);
  return { werkmap, invoer: leesInvoer(werkmap, () => undefined), uitkomst };
}

/** Nothing for a line that cannot be calculated in any year. */
export function regeluitgang({ werkmap, invoer, uitkomst }: Uitgang, naam: string): Regeluitgang | undefined {
  const eerste = uitkomst.regels.find(({ regel, fout }) => regel === naam && !fout);
  const regel = invoer.regels.find((kandidaat) => kandidaat.regel === naam);
  const contract = rijenMet(werkmap, 'tblContracten', 'regel', naam)[0];
  if (!eerste || !regel || !contract) return undefined;
  const { segment, vorm, jaar } = eerste;
  const { volumeterm } = vormVan(eerste);
  const teBetalen = eerste.betaling!.teBetalen - eerste.segmentkorting;
  const proRata = isProRata(werkmap, { regel: naam, jaar });
  return {
    regel: naam,
    segment,
    vorm,
    jaar,
    bedrag: opPrijspeil(teBetalen, jaar, regel, invoer),
    vormbedrag: opPrijspeil(Math.max(0, teBetalen - kostenverrekening(eerste)), jaar, regel, invoer),
    deel: proRata ? deelVanJaar(regel, jaar) : 1,
    volume: eerste.termen[volumeterm] ?? 0,
    volumeterm,
    contract,
    aantallen: tel(werkmap, invoer, naam, jaar),
    afspraak: (kolom) => geldendeCel(werkmap, { regel: naam, segment, jaar }, kolom),
  };
}

/** What a kostencorridor adds to the line or takes from it. */
function kostenverrekening(uitkomst: Regeluitkomst): Cent {
  const vorm = vormVan(uitkomst);
  const { corridor, ...zonder } = vorm;
  const { termen, soort } = uitkomst;
  return corridor ? betaling(vorm, termen, soort).teBetalen - betaling(zonder, termen, soort).teBetalen : 0;
}

function opPrijspeil(centen: Cent, jaar: number, { prijspeil = jaar }: Regel, { index }: Invoer): number {
  const bedrag = toEuros(centen);
  const factor = probeer(() => indexfactor(index, prijspeil, jaar)).waarde ?? 1;
  return factor === 1 ? bedrag : Math.round((bedrag / factor) * 100) / 100;
}

/** Counted from the cells: a vorm reads only the columns that it is paid by. */
function tel(werkmap: Werkmap, { gemeenten }: Invoer, naam: string, jaar: number): Partial<Record<Term, number>> {
  const rijen = rijenMet(werkmap, 'tblLeveringen', 'regel', naam).filter(({ waarden }) => waarden['jaar'] === jaar);
  const ingevuld = Object.entries(TERM_VAN_KOLOM).filter(([kolom]) => isOveralIngevuld(rijen, kolom));
  // Over several deliveries there always is a mean score; without scores it says nothing.
  const { score, ...samen } = telOp(
    rijen.map(({ waarden }): Levering => ({
      regel: naam,
      gemeente: '',
      jaar,
      termen: Object.fromEntries(ingevuld.flatMap(([kolom, term]) => (isAantal(waarden[kolom]) ? [[term, waarden[kolom]]] : []))),
    })),
  );
  const metScore = { ...samen, ...(ingevuld.some(([, term]) => term === 'score') && { score }) };
  if (samen.omvang !== undefined) return metScore;
  const wet = rijenMet(werkmap, 'tblContracten', 'regel', naam)[0]?.waarden['wet'];
  const omvang = gemeenten.reduce((totaal, { inwoners = 0, jeugdigen = 0 }) => totaal + (wet === 'Jeugd' ? jeugdigen : inwoners), 0);
  return omvang > 0 ? { ...metScore, omvang } : metScore;
}

const TERM_VAN_KOLOM = {
  volume: 'volume',
  cliënten: 'clienten',
  gestart: 'gestart',
  score: 'score',
  omvang: 'omvang',
} as const satisfies Record<string, Term>;

/** A count that some gemeente with deliveries lacks would make the whole too small. */
function isOveralIngevuld(rijen: readonly Rij[], kolom: string): boolean {
  const geleverd = rijen.filter(({ waarden }) => Object.keys(TERM_VAN_KOLOM).some((ander) => isAantal(waarden[ander])));
  return geleverd.length > 0 && geleverd.every(({ waarden }) => isAantal(waarden[kolom]));
}

function isAantal(cel: Celwaarde | undefined): cel is number {
  return typeof cel === 'number' && cel !== 0;
}
