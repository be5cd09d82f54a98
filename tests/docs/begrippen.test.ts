import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { loadFunctions, type WorksheetFunctions } from '../functions/load-functions';

type Cell = string | number | null;

/** A worked example as it stands in the document: `=BEK.NAAM(1;2,5;{3;4};tekst)` → `uitkomst · uitkomst`. */
const VOORBEELD = /^- `=BEK\.([A-Z]+)\((.*)\)` → `(.+)`$/gm;

const document = readFileSync(new URL('../../docs/begrippen.md', import.meta.url), 'utf8');
const voorbeelden = [...document.matchAll(VOORBEELD)].map(([regel, naam, argumenten, uitkomst]) => ({
  regel: regel.slice(2),
  naam: naam!,
  argumenten: argumenten!.split(/;(?![^{]*\})/).map(dutchRange),
  uitkomst: uitkomst!.split(' / ').map((rij) => rij.split(' · ').map(expectedCell)),
}));

/** One cell, or an array constant: rows between `;`, columns between `\`. */
function dutchRange(tekst: string): Cell[][] | null {
  if (tekst === '') return null;
  const rijen = tekst.startsWith('{') ? tekst.slice(1, -1).split(';') : [tekst];
  return rijen.map((rij) => rij.split('\\').map(dutchCell));
}

function dutchCell(tekst: string): Cell {
  if (tekst === '') return null;
  const getal = Number(tekst.replace(',', '.'));
  return Number.isNaN(getal) ? tekst : getal;
}

/** A number with `≈` is rounded in the document, to the decimals it shows. */
function expectedCell(tekst: string): unknown {
  if (tekst === '') return '';
  if (!tekst.startsWith('≈ ')) return dutchCell(tekst);
  const getal = tekst.slice(2);
  return expect.closeTo(dutchCell(getal) as number, getal.split(',')[1]?.length ?? 0) as unknown;
}

describe('Elk rekenvoorbeeld in de begrippenlijst klopt', () => {
  let functies: WorksheetFunctions;
  beforeAll(async () => {
    functies = await loadFunctions();
  });

  it.each(voorbeelden)('$regel', ({ naam, argumenten, uitkomst }) => {
    const [eerste, ...rest] = argumenten;
    // Only VERGELIJK has a parameter that may be repeated: Excel collects those.
    const gegeven = naam === 'VERGELIJK' ? [eerste!, rest] : argumenten;
    expect(functies[naam]!(...gegeven)).toEqual(uitkomst);
  });

  it('en er is er een voor elke functie', () => {
    const namen = new Set(voorbeelden.map(({ naam }) => naam));
    expect(Object.keys(functies).filter((naam) => !namen.has(naam))).toEqual([]);
  });
});
