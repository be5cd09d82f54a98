import { afterEach, beforeEach, expect, vi } from 'vitest';
import { functionMetadata } from '../../scripts/build/function-metadata.mjs';
import { startExcel, type ExcelOptions, type TestExcel } from '../../workbench/node/start-excel';

// A whole workbook is written in most tests, which takes a busy machine a while.
vi.setConfig({ testTimeout: 30_000, hookTimeout: 30_000 });

/** A fresh workbook for every test; nothing may be asked of Excel that the stand-in does not know. */
export function verseExcel(opties: () => Promise<ExcelOptions> = () => Promise.resolve({})): () => TestExcel {
  let excel: TestExcel;
  beforeEach(async () => {
    excel = await startExcel(await opties());
  });
  afterEach(async () => {
    const onbekend = excel.missing();
    await excel.close();
    expect(onbekend).toEqual([]);
  });
  return () => excel;
}

/** The same with the add-in's own functions, which then calculate in cells. */
export function verseExcelMetFuncties(opties: ExcelOptions = {}): () => TestExcel {
  const excel = verseExcel(async () => ({ functions: (await functionMetadata()).nl, ...opties }));
  // After office.js: that brings the runtime the functions report to.
  beforeEach(() => import('../../src/functions'));
  return excel;
}

/** Everything in a workbook that a user would notice had it changed. */
export async function momentopname({ workbook }: TestExcel): Promise<unknown> {
  const bladen = [];
  for (const blad of workbook.worksheets.items) {
    const gebruikt = await blad.getUsedRangeOrNullObject();
    bladen.push({
      naam: blad.name,
      cellen: gebruikt ? zichtbareCellen(gebruikt) : {},
      grafieken: blad.charts.items.map(({ name }) => name),
    });
  }
  return {
    bladen,
    tabellen: workbook.tables.items.map(({ id, name, area }) => ({ id, name, area })),
    namen: workbook.names.items.map(({ name }) => name),
    instellingen: workbook.settings.stored,
  };
}

/** Cells with something in them or a number format of their own, by their place on the sheet. */
function zichtbareCellen({ rowIndex, columnIndex, formulas, numberFormat }: Momentbereik): Record<string, unknown[]> {
  return Object.fromEntries(
    formulas.flatMap((rij, r) =>
      rij.flatMap((formule, k) => {
        const notatie = numberFormat[r]?.[k];
        return formule === '' && notatie === 'General' ? [] : [[`${rowIndex + r},${columnIndex + k}`, [formule, notatie]]];
      }),
    ),
  );
}

interface Momentbereik {
  readonly rowIndex: number;
  readonly columnIndex: number;
  readonly formulas: readonly (readonly unknown[])[];
  readonly numberFormat: readonly (readonly string[])[];
}

/** A workbook in which a user works already: a filled sheet and a table of their own. */
export function metEigenWerk({ workbook }: TestExcel): void {
  const blad = workbook.worksheets.getItem('Blad1');
  blad.getRange('A1:C3').values = [['kostenplaats', 'bedrag', 'dubbel'], ['08', 12.5, '=B2*2'], ['11', 40, '=B3*2']];
  blad.tables.add('A1:C3', true).name = 'Kosten';
  blad.getRange('F9').values = [['notitie']];
}
