import { BooleanNumber, ICommandService, ObjectMatrix, UniverInstanceType, generateRandomId } from '@univerjs/core';
import type {
  ICellData,
  IColumnData,
  IExecutionOptions,
  IObjectArrayPrimitiveType,
  IObjectMatrixPrimitiveType,
  IRange,
  IStyleData,
  Injector,
  Nullable,
  Univer,
  Workbook as UniverWorkbook,
  Worksheet as UniverSheet,
} from '@univerjs/core';
import { FormulaDataModel } from '@univerjs/engine-formula';
import {
  InsertSheetCommand,
  RemoveSheetCommand,
  SetColDataMutation,
  SetRangeValuesMutation,
  SetStyleCommand,
  SetWorksheetActiveOperation,
  SetWorksheetColumnCountMutation,
  SetWorksheetRowCountMutation,
} from '@univerjs/sheets';

/** What to change per cell, by row and column. */
export type CellPatch = IObjectMatrixPrimitiveType<Nullable<ICellData>>;

const initialRows = 200;
const initialColumns = 26;

/**
 * One workbook in Univer: its sheets, its cells (spilled ones included) and its commands.
 * Cells are written with mutations, which are quick, and leave Univer's undo list alone.
 */
export class Grid {
  readonly injector: Injector;
  readonly workbook: UniverWorkbook;
  /** True while the add-in, not the user, is changing the workbook. */
  byAddin = false;
  private readonly commands: ICommandService;
  private readonly formulas: FormulaDataModel;

  constructor(univer: Univer, name: string, firstSheet: string) {
    this.injector = univer.__getInjector();
    const sheetId = generateRandomId();
    this.workbook = univer.createUnit<object, UniverWorkbook>(UniverInstanceType.UNIVER_SHEET, {
      id: generateRandomId(),
      name,
      sheetOrder: [sheetId],
      sheets: {
        [sheetId]: { id: sheetId, name: firstSheet, rowCount: initialRows, columnCount: initialColumns },
      },
    });
    this.commands = this.injector.get(ICommandService);
    this.formulas = this.injector.get(FormulaDataModel);
  }

  get id(): string {
    return this.workbook.getUnitId();
  }

  get sheets(): readonly UniverSheet[] {
    return this.workbook.getSheets();
  }

  sheet(sheetId: string): UniverSheet | undefined {
    return this.workbook.getSheetBySheetId(sheetId) ?? undefined;
  }

  /** Runs a command or mutation on this workbook. */
  run(id: string, params: object, options?: IExecutionOptions): void {
    this.commands.syncExecuteCommand(id, { unitId: this.id, ...params }, options);
  }

  /** Adds a sheet behind the others. The sheet in view stays in view. */
  addSheet(name: string): string {
    const id = generateRandomId();
    const active = this.workbook.getActiveSheet().getSheetId();
    this.run(InsertSheetCommand.id, {
      index: this.sheets.length,
      sheet: { id, name, rowCount: initialRows, columnCount: initialColumns },
    });
    this.activate(active);
    return id;
  }

  removeSheet(sheetId: string): void {
    if (this.workbook.getActiveSheet().getSheetId() === sheetId) {
      const other = this.sheets.find((sheet) => sheet.getSheetId() !== sheetId && sheet.isSheetHidden() !== BooleanNumber.TRUE);
      if (other) this.activate(other.getSheetId());
    }
    this.run(RemoveSheetCommand.id, { subUnitId: sheetId });
  }

  activate(sheetId: string): void {
    if (this.workbook.getActiveSheet().getSheetId() !== sheetId) {
      this.run(SetWorksheetActiveOperation.id, { subUnitId: sheetId });
    }
  }

  /** The cell as calculated: a cell of its own, or one that a formula elsewhere spilled into. */
  cell(sheetId: string, row: number, column: number): ICellData | undefined {
    const own = this.sheet(sheetId)?.getCellRaw(row, column) ?? undefined;
    if (own?.v !== undefined && own.v !== null) return own;
    const spilled = this.formulas.getArrayFormulaCellData()[this.id]?.[sheetId]?.[row]?.[column];
    return spilled ? { ...own, ...spilled } : own;
  }

  /** The formula of a cell, shared formulas included. */
  formula(sheetId: string, row: number, column: number): string | undefined {
    const cell = this.sheet(sheetId)?.getCellRaw(row, column);
    if (!cell || (!cell.f && !cell.si)) return undefined;
    return cell.f ?? this.formulas.getFormulaStringByCell(row, column, sheetId, this.id) ?? undefined;
  }

  /** The style of a cell together with that of its row and column. */
  style(sheetId: string, row: number, column: number): IStyleData {
    const sheet = this.sheet(sheetId);
    if (!sheet) return {};
    const own = this.workbook.getStyles().getStyleByCell(sheet.getCellRaw(row, column));
    return { ...sheet.getColumnStyle(column), ...sheet.getRowStyle(row), ...own };
  }

  setColumnStyles(sheetId: string, styles: ReadonlyMap<number, IStyleData>): void {
    const columnData: IObjectArrayPrimitiveType<Nullable<IColumnData>> = {};
    for (const [column, style] of styles) {
      columnData[column] = { s: { ...this.sheet(sheetId)?.getColumnStyle(column), ...style } };
    }
    this.run(SetColDataMutation.id, { subUnitId: sheetId, columnData });
  }

  rowCount(sheetId: string): number {
    return this.sheet(sheetId)?.getRowCount() ?? 0;
  }

  columnCount(sheetId: string): number {
    return this.sheet(sheetId)?.getColumnCount() ?? 0;
  }

  /** The ranges that formulas of a sheet spill into, each with the cell of its formula. */
  spills(sheetId: string): readonly { row: number; column: number; range: IRange }[] {
    const spills: { row: number; column: number; range: IRange }[] = [];
    const byAnchor = new ObjectMatrix<IRange>(this.formulas.getArrayFormulaRange()[this.id]?.[sheetId]);
    byAnchor.forValue((row, column, range) => {
      spills.push({ row, column, range });
    });
    return spills;
  }

  write(sheetId: string, cellValue: CellPatch): void {
    this.run(SetRangeValuesMutation.id, { subUnitId: sheetId, cellValue });
  }

  /** Changes nothing but styles, which Univer then knows to be no reason to look at formulas. */
  writeStyles(sheetId: string, cellValue: CellPatch): void {
    this.run(SetRangeValuesMutation.id, { subUnitId: sheetId, cellValue, trigger: SetStyleCommand.id });
  }

  /** Makes the sheet large enough to hold a cell. */
  ensure(sheetId: string, row: number, column: number): void {
    const sheet = this.sheet(sheetId);
    if (!sheet) return;
    if (row >= sheet.getRowCount()) {
      this.run(SetWorksheetRowCountMutation.id, { subUnitId: sheetId, rowCount: row + initialRows });
    }
    if (column >= sheet.getColumnCount()) {
      this.run(SetWorksheetColumnCountMutation.id, { subUnitId: sheetId, columnCount: column + 1 });
    }
  }

  /** Runs a change on behalf of the add-in. */
  asAddin<Result>(change: () => Result): Result {
    this.byAddin = true;
    try {
      return change();
    } finally {
      this.byAddin = false;
    }
  }
}
