import type { Fout } from '../model/fouten';
import type { Invoer } from '../model/invoer';
import type { Maand } from '../model/kalender';
import type { Regeluitkomst } from '../model/doorrekening/regeluitkomst';
import type { Segmentuitkomst } from '../model/doorrekening/segmentuitkomst';
import { rekenDoor } from '../model/doorrekening/vergelijking';
import { controleer } from './controles';
import { controleerRealisatie } from './controles/controleer-realisatie';
import { dubbeleSleutels } from './lezen/dubbele-sleutels';
import { leesInvoer } from './lezen/lees-invoer';
import { leesPrognose, type Prognosegegevens } from './lezen/lees-prognose';
import { leesRealisatie, type RealisatieMetRij } from './lezen/lees-realisatie';
import { leesNotatabellen, type Notatabellen } from './nota/lees-nota-tabellen';
import { onthoudLezing } from './onthoud-lezing';
import { leesRijen, werkmapVan, type Gelezentabel, type Werkmap } from './rijen';
import { BASIS, leesScenarios, pasToe } from './scenarios';
import type { Tabelnaam } from './schema';
import { SCHEMAS } from './schemas';
import type { Meld, Melding, Tabelinhoud } from './tabel';
import { controleerEigenVerwijzingen, controleerVerwijzingen } from './controles/verwijzingen';

/** What the workbook costs under one scenario. */
export interface Scenariouitkomst {
  /** `basis` for the tables as they stand. */
  readonly scenario: string;
  readonly regels: readonly Regeluitkomst[];
  readonly segmenten: readonly Segmentuitkomst[];
  /** What it was calculated from. */
  readonly invoer: Invoer;
}

/** The whole workbook calculated: the base first, then each scenario, and everything that does not fit. */
export interface Doorrekening {
  readonly scenarios: readonly Scenariouitkomst[];
  /** What was claimed so far; rows that do not fit are left out and stand in the meldingen. */
  readonly realisatie: readonly RealisatieMetRij[];
  /** What the lentenota and herfstnota are drawn up from. */
  readonly nota: Notatabellen;
  readonly prognose: Prognosegegevens;
  readonly meldingen: readonly Melding[];
}

/**
 * Calculates the base and every scenario from the tables as they stand in the workbook.
 *
 * @param dezeMaand what month it is; without it no claim is from the future
 */
export function rekenWerkmapDoor(tabellen: readonly Tabelinhoud[], dezeMaand?: Maand): Doorrekening {
  const stappen = rekenInStappen(tabellen, dezeMaand);
  for (;;) {
    const { done, value } = stappen.next();
    if (done) return value;
  }
}

/** The same, with a rest after the tables, the base and every scenario: for a caller that has something else to do. */
export function* rekenInStappen(tabellen: readonly Tabelinhoud[], dezeMaand?: Maand): Generator<undefined, Doorrekening> {
  const meldingen = new Meldingen();
  const meld = (melding: Melding) => meldingen.neem(melding);

  const werkmap = leesWerkmap(tabellen, meld);
  if (!werkmap.has('tblContracten') && !alleenBegroting(werkmap)) meld(ONTBREEKT);
  dubbeleSleutels(werkmap, meld);
  yield;
  const basis = rekenScenario(werkmapVan(werkmap, MODELTABELLEN), { scenario: BASIS, fout: undefined }, meld);
  controleerVerwijzingen(werkmap, meld);
  const realisatie = leesRealisatie(werkmap, meld);
  controleerDeclaraties(realisatie, { dezeMaand }, meld);
  const nota = leesNotatabellen(werkmap, basis.invoer.index, meld);
  const prognose = leesPrognosegegevens(werkmapVan(werkmap, PROGNOSETABELLEN), {}, meld);
  const scenarios = [basis];
  for (const scenario of leesScenarios(werkmap, meld)) {
    yield;
    const meldInScenario = (melding: Melding) => meld({ ...melding, scenario: scenario.naam });
    const { werkmap: gewijzigd, fout } = pasToe(werkmap, scenario, meldInScenario);
    controleerEigenVerwijzingen(gewijzigd, werkmap, meldInScenario);
    scenarios.push(rekenScenario(werkmapVan(gewijzigd, MODELTABELLEN), { scenario: scenario.naam, fout }, meldInScenario));
  }
  return { scenarios, realisatie, nota, prognose, meldingen: meldingen.verzameld };
}

/** Without contract lines there is nothing to pay; an empty comparison must not look like a cheap one. */
const ONTBREEKT: Melding = {
  ernst: 'fout',
  fout: { code: 'tabelOntbreekt', gegevens: { tabel: 'tblContracten' } },
  plaats: { tabel: 'tblContracten' },
};

/** A nota can be drawn up from a budget with typed figures alone. */
function alleenBegroting(werkmap: Werkmap): boolean {
  return werkmap.has('tblBegroting') && !werkmap.has('tblLeveringen') && !werkmap.has('tblAfspraken');
}

/** The tables as their rows. */
export function leesWerkmap(tabellen: readonly Tabelinhoud[], meld: Meld): Werkmap {
  return new Map<Tabelnaam, Gelezentabel>(
    tabellen.map((tabel) => [tabel.naam, leesRijen(SCHEMAS[tabel.naam], tabel, meld)]),
  );
}

const controleerDeclaraties = onthoudLezing((realisatie: readonly RealisatieMetRij[], { dezeMaand }: { dezeMaand: Maand | undefined }, meld) =>
  controleerRealisatie(realisatie, meld, dezeMaand),
);

/** What is said of the forecast besides the claims, and the names in it. */
const PROGNOSETABELLEN: readonly Tabelnaam[] = ['tblUitgangspunten', 'tblPrognosecorrecties', 'tblAansluiting', 'tblContracten', 'tblGemeenten'];

const leesPrognosegegevens = onthoudLezing((werkmap: Werkmap, _: object, meld) => leesPrognose(werkmap, meld));

/** The tables that decide what a scenario costs. */
export const MODELTABELLEN = [
  'tblGemeenten',
  'tblSegmenten',
  'tblContracten',
  'tblTarieven',
  'tblStaffels',
  'tblCorridors',
  'tblAfspraken',
  'tblLeveringen',
  'tblInstroom',
  'tblVoorschotten',
  'tblUitgangspunten',
] as const satisfies readonly Tabelnaam[];

interface Scenariogegevens {
  readonly scenario: string;
  /** A difference that does not fit: what the scenario costs is then not known, on any line. */
  readonly fout: Fout | undefined;
}

const rekenScenario = onthoudLezing((werkmap: Werkmap, { scenario, fout }: Scenariogegevens, meld): Scenariouitkomst => {
  const gelezen = leesInvoer(werkmap, meld);
  const invoer = fout ? { ...gelezen, regels: gelezen.regels.map((regel) => ({ ...regel, fout })) } : gelezen;
  const uitkomst = rekenDoor(invoer);
  controleer(werkmap, invoer, uitkomst, meld);
  return { scenario, ...uitkomst, invoer };
});

/** Collects what does not fit. A fault of the base shows up in every scenario; it is kept once. */
class Meldingen {
  readonly verzameld: Melding[] = [];
  private readonly bekend = new Set<string>();

  neem(melding: Melding): void {
    const { tabel, rij, kolom } = melding.plaats;
    const sleutel = [melding.fout.code, tabel, rij, kolom].join('|');
    if (this.bekend.has(sleutel)) return;
    this.bekend.add(sleutel);
    this.verzameld.push(melding);
  }
}
