import { readFileSync } from 'node:fs';
import { initSync, Model } from '@ironcalc/wasm';
import { meetEenmaal } from './meet';
import type { Blad } from './werkblad';

/** What a recalculation of every cell takes in a spreadsheet engine, and what the cells asked for then hold. */
export interface Herberekening {
  readonly milliseconden: number;
  cel(blad: string, rij: number, kolom: number): number;
}

export function herberekenInIronCalc(bladen: readonly Blad[], wasm: string): Herberekening {
  initSync({ module: readFileSync(wasm) });
  const model = new Model('regio', 'en', 'UTC', 'en');
  model.pauseEvaluation();
  bladen.forEach(({ naam }, i) => {
    if (i > 0) model.newSheet();
    model.renameSheet(i, naam);
  });
  bladen.forEach(({ rijen }, sheet) => {
    const cellen = rijen.map((rij) => rij.join('\t')).join('\n');
    model.pasteCsvText({ sheet, row: 1, column: 1, width: 1, height: 1 }, cellen);
  });
  return {
    milliseconden: meetEenmaal(() => model.evaluate()),
    cel: (naam, rij, kolom) => {
      const sheet = bladen.findIndex((blad) => blad.naam === naam);
      return Number(model.getFormattedCellValue(sheet, rij, kolom).replaceAll(',', ''));
    },
  };
}
