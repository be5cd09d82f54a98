import { vergelijk } from '../src/functions/vergelijk';
import { betaling, vormVan } from '../src/model/bekostiging/betaling';
import type { Invoer } from '../src/model/invoer';
import { perSegment } from '../src/model/samenvatting';
import { rekenDoor, type Uitkomst } from '../src/model/vergelijking';
import { beelden } from '../src/tables/beeld';
import { rekenWerkmapDoor } from '../src/tables/doorrekening';
import { leesInvoer } from '../src/tables/lees-invoer';
import { naastElkaar } from '../src/tables/naast-elkaar';
import { Leesgeheugen } from '../src/tables/leesgeheugen';
import { leesRijen, type Werkmap } from '../src/tables/rijen';
import { BASIS, leesScenarios, pasToe } from '../src/tables/scenarios';
import { SCHEMAS } from '../src/tables/schemas';
import type { Melding, Tabelinhoud } from '../src/tables/tabel';
import type { Betaalregel } from './kale-lus';

const weiger = ({ fout, plaats }: Melding): never => {
  throw new Error(`The region is not sound: ${JSON.stringify({ fout, plaats })}`);
};

/** Cells to what the model calculates with, for the base and every scenario. */
export function leesScenarioinvoer(tabellen: readonly Tabelinhoud[]): Invoer[] {
  const werkmap: Werkmap = new Map(tabellen.map((tabel) => [tabel.naam, leesRijen(SCHEMAS[tabel.naam], tabel, weiger)]));
  const varianten = leesScenarios(werkmap, weiger).map((scenario) => pasToe(werkmap, scenario, weiger).werkmap);
  const geheugen = new Leesgeheugen();
  return [werkmap, ...varianten].map((variant) => leesInvoer(variant, weiger, geheugen));
}

/** The comparison per segment, of every scenario, on input that has been read. */
export function vergelijkSegmenten(invoeren: readonly Invoer[]): number[] {
  return invoeren.flatMap((invoer) => perSegment(rekenDoor(invoer).segmenten).map(({ teBetalen }) => teBetalen));
}

/** Tables as Excel hands them to a function: ranges with a header row. */
export function alsBereiken(tabellen: readonly Tabelinhoud[]): unknown[][][] {
  return tabellen.map(({ koppen, rijen }) => [[...koppen], ...rijen.map((rij) => [...rij])]);
}

/** The whole of `=BEK.VERGELIJK("segment"; …)`, from cells to cells. */
export function vergelijkInCellen(bereiken: unknown[][][]): unknown[][] {
  return vergelijk([['segment']], bereiken) as unknown[][];
}

/**
 * The lines of every scenario as each gemeente alone would pay them: as many payments as there are lines, gemeenten
 * and scenarios, with nothing left to read.
 */
export function betaalregels(uitkomsten: readonly Uitkomst[]): Betaalregel[] {
  return uitkomsten.flatMap(({ regels }) =>
    regels.flatMap((regel) => {
      const { deelnemers } = regel.regio;
      const { minimum = 0, maximum = 0, plafond = 0 } = regel.termen;
      const aandeel = { minimum: minimum / deelnemers.length, maximum: maximum / deelnemers.length, plafond: plafond / deelnemers.length };
      return deelnemers.map(({ levering }) => ({ vorm: vormVan(regel), termen: Object.assign({}, regel.termen, levering, aandeel) }));
    }),
  );
}

/** The payment chain, line after line. */
export function betaalAlles(regels: readonly Betaalregel[]): number {
  let som = 0;
  for (const { vorm, termen } of regels) som += betaling(vorm, termen).teBetalen;
  return som;
}

/** What the pane does after an edit, once the cells have been read: calculate everything, and prepare its first screen. */
export function volgWijziging(tabellen: readonly Tabelinhoud[]): unknown {
  const doorrekening = rekenWerkmapDoor(tabellen);
  return [beelden(doorrekening, 'looptijd'), naastElkaar(doorrekening, 'segment', 'looptijd', BASIS)];
}
