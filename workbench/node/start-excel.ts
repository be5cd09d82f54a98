import type { Workbook } from '../excel/workbook';
import { ExcelHost } from '../host/excel-host';
import type { Fault } from '../protocol/faults';
import { createHeadlessUniver } from '../univer/headless';
import { connectBridge } from './bridge';
import { loadOfficeJs } from './office-js';
import { userOf } from './user';
import type { User } from './user';

export interface ExcelOptions {
  /** The language of Excel; Dutch unless said otherwise. */
  readonly locale?: string;
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
  /** Makes a member fail, once or more often. */
  failAt(fault: Fault): void;
  /** A user starts to edit a cell; call the result to end it. */
  beginCellEdit(): () => void;
  /** Members the add-in used that the workbench does not know. */
  missing(): readonly string[];
  close(): Promise<void>;
}

/** Opens an empty workbook and puts the real office.js in front of it. */
export async function startExcel({ locale = 'nl-NL' }: ExcelOptions = {}): Promise<TestExcel> {
  const univer = createHeadlessUniver();
  const host = new ExcelHost(univer, { locale });
  loadOfficeJs(locale);
  connectBridge(host);
  const idle = async (): Promise<void> => {
    await host.workbook.calculation.settle();
    await new Promise((resolve) => setTimeout(resolve, 0));
  };
  await idle();
  return {
    workbook: host.workbook,
    user: userOf(host.workbook),
    calculate: () => host.workbook.calculation.calculate(true),
    idle,
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
