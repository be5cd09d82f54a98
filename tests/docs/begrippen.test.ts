import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { loadFunctions, type WorksheetFunctions } from '../functions/load-functions';

/** A worked example as it stands in the document: `=BEK.NAAM(1;2,5;;tekst)` → `uitkomst · uitkomst`. */
const VOORBEELD = /^- `=BEK\.([A-Z]+)\((.*)\)` → `(.+)`$/gm;

const document = readFileSync(new URL('../../docs/begrippen.md', import.meta.url), 'utf8');
const voorbeelden = [...document.matchAll(VOORBEELD)].map(([regel, naam, argumenten, uitkomst]) => ({
  regel: regel.slice(2),
  naam: naam!,
  argumenten: argumenten!.split(';').map(dutchCell),
  uitkomst: uitkomst!.split(' · ').map(dutchCell),
}));

function dutchCell(tekst: string): string | number | null {
  if (tekst === '') return null;
  const getal = Number(tekst.replace(',', '.'));
  return Number.isNaN(getal) ? tekst : getal;
}

describe('Elk rekenvoorbeeld in de begrippenlijst klopt', () => {
  let functies: WorksheetFunctions;
  beforeAll(async () => {
    functies = await loadFunctions();
  });

  it('staat er voor elke bekostigingsvorm', () => {
    const namen = new Set(voorbeelden.map(({ naam }) => naam));
    for (const vorm of ['INSPANNING', 'TAAKGERICHT', 'OUTPUT', 'OUTCOME', 'BESCHIKBAARHEID', 'POPULATIE']) {
      expect(namen).toContain(vorm);
    }
  });

  it.each(voorbeelden)('$regel', ({ naam, argumenten, uitkomst }) => {
    const cellen = argumenten.map((argument) => (argument === null ? null : [[argument]]));
    expect(functies[naam]!(...cellen)).toEqual([uitkomst]);
  });
});
