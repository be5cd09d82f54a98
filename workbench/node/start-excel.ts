import type { Workbook } from '../excel/workbook';
import type { Blanks } from '../functions/arguments';
import type { FunctionsFile } from '../functions/metadata';
import { ExcelHost } from '../host/excel-host';
import type { CellError } from '../host/excel-host';
import type { Fault } from '../protocol/faults';
import { createHeadlessUniver } from '../univer/headless';
import { connectBridge } from './bridge';
import { associatedFunctions, loadOfficeJs } from './office-js';
import { userOf } from '../user/user';
import type { User } from '../user/user';

export interface ExcelOptions {
  /** The language of Excel; Dutch unless said otherwise. */
  readonly locale?: string;
  /** The add-in's `functions.json`; the functions themselves are those associated through CustomFunctions.associate. */
  readonly functions?: FunctionsFile;
  /** What stands before the dot in a formula; BEK unless said otherwise. */
  readonly namespace?: string;
  /** What functions get for a blank cell: hosts differ. */
  readonly blanks?: Blanks;
}

/** Excel without a window, for tests: `Excel.run` works as in the add-in. */
export interface TestExcel {
  /** The object model itself, to arrange a workbook and to look at the outcome. */
  readonly workbook: Workbook;
  /** What a user does by hand. */
  readonly user: User;
  /** Calculates all formulas. */
  calculate(): Promise<void>;
  /** Waits until formulas are calculated and events delivered. */
  idle(): Promise<void>;
  /** The errors of the add-in's functions, each with its cell and its sentence. */
  errors(): readonly CellError[];
  /** Makes a member fail, once or more often. */
  failAt(fault: Fault): void;
  /** A user starts to edit a cell; call the result to end it. */
  beginCellEdit(): () => void;
  /** Members the add-in used that the workbench does not know. */
  missing(): readonly string[];
  close(): Promise<void>;
}

/** Opens an empty workbook and puts the real office.js in front of it. */
export async function startExcel(options: ExcelOptions = {}): Promise<TestExcel> {
  const { locale = 'nl-NL', functions, namespace = 'BEK', blanks = 'null' } = options;
  const univer = createHeadlessUniver();
  const host = new ExcelHost(univer, { locale });
  loadOfficeJs(locale);
  connectBridge(host);
  const idle = async (): Promise<void> => {
    await host.workbook.calculation.settle();
    await new Promise((resolve) => setTimeout(resolve, 0));
  };
  await idle();
  if (functions) await host.useFunctions({ namespace, file: functions, associations: associatedFunctions, blanks });
  return {
    workbook: host.workbook,
    user: userOf(host.workbook),
    calculate: () => host.workbook.calculation.calculate(true),
    idle,
    errors: () => host.functionErrors(),
    failAt: (fault) => host.executor.faults.plan(fault),
    beginCellEdit: () => host.beginCellEdit(),
    missing: () => host.executor.missing,
    async close() {
      await idle();
      host.dispose();
      univer.dispose();
    },
  };
}
