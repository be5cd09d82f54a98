import { celadres, vastadres } from '../adres';
import type { Formulevak } from './blad';
import { NOTATIE } from './opmaak';
import { ONVERGOED, RUIMTE, SCENARIO, TE_BETALEN, UITVOER, type Uitkomstkolom } from './uitkomsttabel';

/** What every scenario costs in all: ordinary formulas over the outcome per segment. */
export const TOTALEN: readonly Uitkomstkolom[] = [
  SCENARIO,
  TE_BETALEN,
  ONVERGOED,
  { kop: 'Verschil met basis', breedte: 22, notatie: NOTATIE.heleEuro },
];

/** How many scenarios the totals have room for. */
export const MEESTE_SCENARIOS = 14;

/**
 * The totals below their header row, in the order of the outcome, with room for scenarios that are still to be made;
 * what does not fit is said in the row below.
 *
 * @param rij the first row of totals
 * @param uitkomst the first row of the outcome per segment
 */
export function totalen(rij: number, uitkomst: number): Formulevak[] {
  const scenarios = kolomVan(uitkomst, SCENARIO);
  const namen = `UNIQUE(FILTER(${scenarios},${scenarios}<>""))`;
  const basisbedrag = vastadres(rij, 1);
  const regels = Array.from({ length: MEESTE_SCENARIOS }, (_, i) => {
    const naam = celadres(rij + i, 0);
    const alsErEenScenarioIs = (formule: string): string => `=IF(${naam}="","",${formule})`;
    const som = (kolom: Uitkomstkolom): string =>
      alsErEenScenarioIs(`SUMIFS(${kolomVan(uitkomst, kolom)},${scenarios},${naam})`);
    return [
      `=IFERROR(INDEX(${namen},${i + 1}),"")`,
      som(TE_BETALEN),
      som(ONVERGOED),
      alsErEenScenarioIs(`${celadres(rij + i, 1)}-${basisbedrag}`),
    ];
  });
  const over = `ROWS(${namen})-${MEESTE_SCENARIOS}`;
  const slot = `=IFERROR(IF(${over}>0,"en nog "&(${over})&" in de tabel hieronder",""),"")`;
  return [
    { rij, kolom: 0, formules: regels },
    { rij: rij + MEESTE_SCENARIOS, kolom: 0, formules: [[slot]] },
  ];
}

function kolomVan(uitkomst: number, kolom: Uitkomstkolom): string {
  const k = UITVOER.segment.indexOf(kolom);
  return `${vastadres(uitkomst, k)}:${vastadres(uitkomst + RUIMTE - 1, k)}`;
}
