import { ICommandService, ObjectMatrix } from '@univerjs/core';
import type { ICommandInfo, IDisposable, IRange } from '@univerjs/core';
import {
  InsertColMutation,
  InsertRowMutation,
  InsertSheetMutation,
  RemoveColMutation,
  RemoveRowMutation,
  RemoveSheetMutation,
  SetRangeValuesMutation,
  SetSelectionsOperation,
  SetWorksheetActiveOperation,
  SetWorksheetNameMutation,
} from '@univerjs/sheets';
import type {
  IInsertSheetMutationParams,
  ISetRangeValuesMutationParams,
  ISetSelectionsOperationParams,
  ISetWorksheetNameMutationParams,
} from '@univerjs/sheets';
import { formatAddress, formatArea } from './address';
import { between, bounding, intersection, isCell, lastColumn, lastRow, sheetSize } from './area';
import type { Area } from './area';
import { valueOf, valueTypeOf } from './cell-value';
import { EventType, wholeWorkbook } from './events';
import type { Workbook } from './workbook';

interface SheetParams {
  readonly subUnitId: string;
}

/** Turns what happens in Univer, by a user's hand or an add-in's, into the events Excel would raise. */
export class ChangeWatcher {
  private readonly workbook: Workbook;
  private readonly listeners: IDisposable[];
  private activeSheet: string | undefined;
  private before: Readonly<Record<string, unknown>> = {};

  constructor(workbook: Workbook) {
    this.workbook = workbook;
    this.activeSheet = workbook.grid.workbook.getActiveSheet().getSheetId();
    const commands = workbook.grid.injector.get(ICommandService);
    this.listeners = [
      commands.beforeCommandExecuted((command) => this.remember(command)),
      commands.onCommandExecuted((command, options) => {
        if (options?.fromFormula !== true) this.notice(command);
      }),
    ];
  }

  dispose(): void {
    for (const listener of this.listeners) listener.dispose();
  }

  private notice({ id, params }: ICommandInfo): void {
    switch (id) {
      case SetRangeValuesMutation.id:
        return this.cellsChanged(params as ISetRangeValuesMutationParams);
      case InsertRowMutation.id:
        return this.linesChanged(params as SheetParams & { range: IRange }, 'RowInserted');
      case RemoveRowMutation.id:
        return this.linesChanged(params as SheetParams & { range: IRange }, 'RowDeleted');
      case InsertColMutation.id:
        return this.linesChanged(params as SheetParams & { range: IRange }, 'ColumnInserted');
      case RemoveColMutation.id:
        return this.linesChanged(params as SheetParams & { range: IRange }, 'ColumnDeleted');
      case InsertSheetMutation.id:
        return this.sheetEvent(EventType.worksheetAdded, (params as IInsertSheetMutationParams).sheet.id);
      case RemoveSheetMutation.id:
        return this.sheetEvent(EventType.worksheetDeleted, (params as SheetParams).subUnitId);
      case SetWorksheetActiveOperation.id:
        return this.activated((params as SheetParams).subUnitId);
      case SetWorksheetNameMutation.id:
        return this.renamed(params as ISetWorksheetNameMutationParams);
      case SetSelectionsOperation.id:
        return this.selected(params as ISetSelectionsOperationParams);
    }
  }

  /** What is about to be overwritten, for the events that tell it. */
  private remember({ id, params }: ICommandInfo): void {
    if (id === SetWorksheetNameMutation.id) {
      const { subUnitId } = params as SheetParams;
      this.before = { nameBefore: this.workbook.grid.sheet(subUnitId)?.getName() };
    } else if (id === SetRangeValuesMutation.id) {
      const { subUnitId, cellValue } = params as ISetRangeValuesMutationParams;
      const area = changedArea(cellValue);
      const cell = area && isCell(area) ? this.workbook.grid.cell(subUnitId, area.row, area.column) : undefined;
      this.before = { valueBefore: valueOf(cell), valueTypeBefore: valueTypeOf(cell) };
    }
  }

  private cellsChanged({ subUnitId, cellValue }: ISetRangeValuesMutationParams): void {
    const area = changedArea(cellValue);
    if (!area) return;
    const cell = isCell(area) ? this.workbook.grid.cell(subUnitId, area.row, area.column) : undefined;
    const details = isCell(area) ? { ...this.before, valueAfter: valueOf(cell), valueTypeAfter: valueTypeOf(cell) } : {};
    this.changed(subUnitId, area, 'RangeEdited', details);
    if (!this.workbook.grid.byAddin) this.growTable(subUnitId, area);
  }

  private linesChanged({ subUnitId, range }: SheetParams & { range: IRange }, changeType: string): void {
    const area = changeType.startsWith('Row')
      ? { ...between(range.startRow, 0, range.endRow, 0), columns: sheetSize.columns }
      : { ...between(0, range.startColumn, 0, range.endColumn), rows: sheetSize.rows };
    this.changed(subUnitId, area, changeType, {});
  }

  private changed(worksheetId: string, area: Area, changeType: string, details: object): void {
    const { raised, tableStore, grid } = this.workbook;
    const args = {
      address: formatArea(area),
      changeType,
      source: 'Local',
      worksheetId,
      referenceId: formatAddress(this.workbook.worksheets.getItem(worksheetId).name, area),
      shiftDirection: 'None',
      triggerSource: grid.byAddin ? 'ThisLocalAddin' : 'Unknown',
      ...details,
    };
    raised.raise(EventType.worksheetChanged, [worksheetId, wholeWorkbook], args);
    for (const table of tableStore.all) {
      const touched = table.sheetId === worksheetId && intersection(table.area, area);
      if (touched) raised.raise(EventType.tableChanged, [table.id, worksheetId, wholeWorkbook], { ...args, tableId: table.id });
    }
  }

  /** A table takes in what a user types right below or beside it. */
  private growTable(sheetId: string, area: Area): void {
    const table = this.workbook.tableStore.all.find((each) => each.sheetId === sheetId && isNextTo(each.area, area));
    if (!table || this.workbook.tableStore.traitsOf(table.id).showTotals) return;
    this.workbook.tables.getItem(table.id).reshape(bounding(table.area, area));
  }

  private sheetEvent(type: number, worksheetId: string): void {
    this.workbook.raised.raise(type, [wholeWorkbook], { worksheetId, source: 'Local' });
  }

  private activated(worksheetId: string): void {
    const before = this.activeSheet;
    if (before === worksheetId) return;
    this.activeSheet = worksheetId;
    if (before !== undefined) {
      this.workbook.raised.raise(EventType.worksheetDeactivated, [before, wholeWorkbook], { worksheetId: before });
    }
    this.workbook.raised.raise(EventType.worksheetActivated, [worksheetId, wholeWorkbook], { worksheetId });
  }

  private renamed({ subUnitId, name }: ISetWorksheetNameMutationParams): void {
    this.workbook.raised.raise(EventType.worksheetNameChanged, [subUnitId, wholeWorkbook], {
      ...this.before,
      nameAfter: name,
      source: 'Local',
      worksheetId: subUnitId,
    });
  }

  private selected({ subUnitId, selections }: ISetSelectionsOperationParams): void {
    const range = selections.at(-1)?.range;
    if (!range) return;
    const area = between(range.startRow, range.startColumn, range.endRow, range.endColumn);
    const args = { address: formatArea(area), worksheetId: subUnitId };
    const { raised, tableStore } = this.workbook;
    raised.raise(EventType.worksheetSelectionChanged, [subUnitId, wholeWorkbook], args);
    raised.raise(EventType.workbookSelectionChanged, [''], {});
    for (const table of tableStore.all.filter((each) => each.sheetId === subUnitId)) {
      const inside = intersection(table.area, area);
      raised.raise(EventType.tableSelectionChanged, [table.id], {
        ...args,
        address: inside ? formatArea(inside) : '',
        tableId: table.id,
      });
    }
  }
}

/** The cells whose contents a mutation changes; nothing when it only changes formats. */
function changedArea(cellValue: ISetRangeValuesMutationParams['cellValue']): Area | undefined {
  let area: Area | undefined;
  new ObjectMatrix(cellValue).forValue((row, column, cell) => {
    const changesContents = !cell || ['v', 'f', 'p', 'si'].some((key) => key in cell);
    if (!changesContents) return;
    const here = between(row, column, row, column);
    area = area ? bounding(area, here) : here;
  });
  return area;
}

function isNextTo(table: Area, area: Area): boolean {
  const below = area.row === lastRow(table) + 1 && area.column >= table.column && lastColumn(area) <= lastColumn(table);
  const right = area.column === lastColumn(table) + 1 && area.row >= table.row && lastRow(area) <= lastRow(table);
  return below || right;
}
