import { VORMNAMEN } from '../../../src/model/bekostiging/vorm';
import { rekenWerkmapDoor, type Scenariouitkomst } from '../../../src/tables/doorrekening';
import { beginwaarden } from '../../../src/tables/scenario/beginwaarden';
import type { Ontwerp } from '../../../src/tables/scenario/ontwerp';
import type { Regelontwerp } from '../../../src/tables/scenario/regelontwerp';
import { leesUitgang, regeluitgang } from '../../../src/tables/scenario/uitgang';
import type { Verschilrij } from '../../../src/tables/scenario/verschilrij';
import type { Tabelinhoud } from '../../../src/tables/tabel';
import { middenHolland } from '../../../src/tables/voorbeelden/midden-holland';
import { PRODUCTEN } from '../../../src/tables/voorbeelden/midden-holland-aannamen';

/** The region that designs are tried on. */
export const TABELLEN: readonly Tabelinhoud[] = middenHolland().tabellen;
export const BASISUITKOMST = rekenWerkmapDoor(TABELLEN).scenarios[0]!;
export const UITGANG = leesUitgang(TABELLEN, BASISUITKOMST);

export const REGELS = PRODUCTEN.map(({ regel }) => regel);
export const VORMEN = VORMNAMEN;

/** A line under another vorm, at the values that a design begins with. */
export function begin(regel: string, vorm: (typeof VORMNAMEN)[number]): Regelontwerp {
  const uitgang = regeluitgang(UITGANG, regel)!;
  return { uitgang, vorm, waarden: beginwaarden(uitgang, vorm) };
}

export function ontwerp(...regels: readonly Regelontwerp[]): Ontwerp {
  return { naam: 'Proef', toelichting: 'ontwerp', regels };
}

/** The tables once differences were saved: at the end of tblScenarios, behind all that stands there. */
export function naOpslaan(tabellen: readonly Tabelinhoud[], rijen: readonly Verschilrij[]): Tabelinhoud[] {
  return tabellen.map((tabel) =>
    tabel.naam === 'tblScenarios'
      ? { ...tabel, rijen: [...tabel.rijen, ...rijen.map((rij) => tabel.koppen.map((kop) => rij[kop] ?? null))] }
      : tabel,
  );
}

export function uitkomstVan(tabellen: readonly Tabelinhoud[], scenario: string): Scenariouitkomst | undefined {
  return rekenWerkmapDoor(tabellen).scenarios.find((kandidaat) => kandidaat.scenario === scenario);
}

/** What a line costs in a year, in cents, after the plafonds above it. */
export function betaald({ regels }: Scenariouitkomst, naam: string, jaar: number): number {
  const { betaling, segmentkorting } = regels.find(({ regel, jaar: van }) => regel === naam && van === jaar)!;
  return betaling!.teBetalen - segmentkorting;
}
