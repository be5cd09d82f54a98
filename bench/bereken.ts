import { vergelijk } from '../src/functions/vergelijk';
import { betaling, vormVan } from '../src/model/bekostiging/betaling';
import type { Invoer } from '../src/model/invoer';
import { perSegment } from '../src/model/doorrekening/samenvatting';
import { rekenDoor, type Uitkomst } from '../src/model/doorrekening/vergelijking';
import { behoudGelijke } from '../src/tables/behoud-gelijke';
import { beelden } from '../src/tables/beelden/beeld';
import { rekenWerkmapDoor } from '../src/tables/doorrekening';
import { leesInvoer } from '../src/tables/lezen/lees-invoer';
import { naastElkaar } from '../src/tables/beelden/naast-elkaar';
import { leesRijen, type Werkmap } from '../src/tables/rijen';
import { BASIS, leesScenarios, pasToe } from '../src/tables/scenarios';
import { SCHEMAS } from '../src/tables/schemas';
import type { Melding, Tabelinhoud } from '../src/tables/tabel';
import type { Betaalregel } from './kale-lus';
import { maakRegio } from './regio';

const weiger = ({ fout, plaats }: Melding): never => {
  throw new Error(`The region is not sound: ${JSON.stringify({ fout, plaats })}`);
};

/** Cells to what the model calculates with, for the base and every scenario. */
export function leesScenarioinvoer(tabellen: readonly Tabelinhoud[]): Invoer[] {
  const werkmap: Werkmap = new Map(tabellen.map((tabel) => [tabel.naam, leesRijen(SCHEMAS[tabel.naam], tabel, weiger)]));
  const varianten = leesScenarios(werkmap, weiger).map((scenario) => pasToe(werkmap, scenario, weiger).werkmap);
  return [werkmap, ...varianten].map((variant) => leesInvoer(variant, weiger));
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

/** Ranges that no comparison has seen: what was compared last was another workbook. */
export function verseBereiken(tabellen: readonly Tabelinhoud[]): unknown[][][] {
  vergelijkInCellen(alsBereiken(ANDER));
  return alsBereiken(structuredClone(tabellen));
}

const ANDER = maakRegio({ gemeenten: 1, segmenten: 1, regels: 1, scenarios: 1 });

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

/** What the pane does once the cells have been read: calculate what it does not know yet, and prepare its first screen. */
export function toonInPaneel(tabellen: readonly Tabelinhoud[], indeling: 'segment' | 'gemeente'): unknown {
  const doorrekening = rekenWerkmapDoor(tabellen);
  return [beelden(doorrekening, 'looptijd'), naastElkaar(doorrekening, indeling, 'looptijd', BASIS)];
}

/** A workbook in which one volume after another is typed over, and what the pane then has to do. */
export class Bewerking {
  private stand: readonly Tabelinhoud[];
  private keer = 0;

  constructor(tabellen: readonly Tabelinhoud[]) {
    this.stand = tabellen;
    toonInPaneel(tabellen, 'gemeente');
  }

  /** The cells as they are read after an edit. */
  typ(): readonly Tabelinhoud[] {
    this.keer += 1;
    return this.stand.map((tabel) => {
      const rijen = tabel.rijen.map((rij) => [...rij]);
      if (tabel.naam === 'tblLeveringen') rijen[(this.keer * 37) % rijen.length]![tabel.koppen.indexOf('volume')] = 500 + this.keer;
      return { ...tabel, rijen };
    });
  }

  volg(gelezen: readonly Tabelinhoud[], indeling: 'segment' | 'gemeente'): unknown {
    this.stand = behoudGelijke(gelezen, this.stand);
    return toonInPaneel(this.stand, indeling);
  }
}
