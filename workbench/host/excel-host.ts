import type { Univer } from '@univerjs/core';
import { formatArea } from '../excel/address';
import { AddinInternalService, AppRuntimeService } from '../excel/services';
import { Workbook } from '../excel/workbook';
import { wordsOf } from '../excel/words';
import type { Blanks } from '../functions/arguments';
import { FunctionErrors } from '../functions/function-errors';
import type { Associations, FunctionsFile } from '../functions/metadata';
import { registerFunctions } from '../functions/register';
import type { ApiObject } from '../protocol/api-object';
import { Executor } from '../protocol/executor';
import { RequestFlag } from '../protocol/messages';
import type { Batch, BatchAnswer } from '../protocol/messages';
import { Calculation } from '../univer/calculation';
import { Grid } from '../univer/grid';

export interface ExcelHostOptions {
  /** The language Excel is shown in, such as `nl-NL`. */
  readonly locale: string;
  readonly workbookName?: string;
}

export interface AddinFunctions {
  /** What stands before the dot in a formula: `BEK`. */
  readonly namespace: string;
  readonly file: FunctionsFile;
  readonly associations: () => Associations;
  readonly blanks: Blanks;
}

/** An error in a cell, explained. */
export interface CellError {
  readonly sheet: string;
  readonly address: string;
  readonly functionName: string;
  readonly code: string;
  readonly message: string;
}

const cellEditError = {
  Code: 'InvalidOperationInCellEditMode',
  Message:
    'Excel is in cell-editing mode. Please exit the edit mode by pressing ENTER or TAB or selecting another cell, and then try again.',
  HttpStatusCode: 400,
  ActionIndex: 0,
  Location: '',
} as const;

/** Excel as an add-in meets it: one open workbook, and answers to the batches of office.js. */
export class ExcelHost {
  readonly workbook: Workbook;
  readonly executor: Executor;
  private readonly pane = new AppRuntimeService();
  private readonly services: Readonly<Record<string, ApiObject>> = {
    'Microsoft.AppRuntime.AppRuntimeService': this.pane,
    'Microsoft.InternalService.AddinInternalService': new AddinInternalService(),
  };
  private readonly errors = new FunctionErrors();
  private editing: Promise<void> | undefined;

  constructor(univer: Univer, { locale, workbookName = 'Map1.xlsx' }: ExcelHostOptions) {
    const grid = new Grid(univer, workbookName, `${wordsOf(locale).sheet}1`);
    const calculation = new Calculation(grid);
    this.workbook = new Workbook(grid, calculation, locale);
    this.executor = new Executor({
      root: this.workbook,
      service: (name) => this.services[name],
      beforeRead: () => calculation.settle(),
      afterBatch: async () => {
        calculation.suspended = false;
        await calculation.settle();
        this.workbook.raised.flush();
      },
    });
  }

  /** Answers a batch. While a user edits a cell it is refused, or waits if the add-in asked for that. */
  async execute(batch: Batch, flags: number): Promise<BatchAnswer> {
    if (this.editing && !(flags & RequestFlag.DelayForCellEdit)) {
      return { Error: cellEditError, Results: [], TraceIds: [] };
    }
    await this.editing;
    this.workbook.raised.hold();
    return this.executor.execute(batch);
  }

  /** Hears when the add-in shows or hides its task pane. */
  onPaneState(listener: (state: string) => void): void {
    this.pane.onChange = listener;
  }

  /** A user starts to edit a cell; the function that comes back ends it. */
  beginCellEdit(): () => void {
    let end: () => void = () => undefined;
    this.editing = new Promise((resolve) => {
      end = () => {
        this.editing = undefined;
        resolve();
      };
    });
    return end;
  }

  /** Lets formulas call the functions an add-in has, and calculates those that waited for them. */
  async useFunctions({ namespace, file, associations, blanks }: AddinFunctions): Promise<void> {
    const { worksheets, grid, calculation } = this.workbook;
    registerFunctions(grid.injector, namespace, file, {
      associations,
      blanks,
      errors: this.errors,
      sheetName: (sheetId) => worksheets.getItem(sheetId).name,
    });
    await calculation.calculate(true);
  }

  /** The errors of the add-in's functions, with the cell they stand in and the sentence they came with. */
  functionErrors(): readonly CellError[] {
    const { worksheets, grid } = this.workbook;
    return this.errors
      .list((sheetId, row, column) => grid.formula(sheetId, row, column))
      .map(({ sheetId, row, column, functionName, code, message }) => ({
        sheet: worksheets.getItem(sheetId).name,
        address: formatArea({ row, column, rows: 1, columns: 1 }),
        functionName,
        code,
        message,
      }));
  }

  dispose(): void {
    this.workbook.dispose();
  }
}
