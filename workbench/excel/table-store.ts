import { ICommandService, generateRandomId } from '@univerjs/core';
import { SetSuperTableMutation } from '@univerjs/engine-formula';
import { SetRangeValuesMutation } from '@univerjs/sheets';
import type { ISetRangeValuesMutationParams } from '@univerjs/sheets';
import {
  AddSheetTableMutation,
  DeleteSheetTableMutation,
  SetSheetTableMutation,
  TableManager,
} from '@univerjs/sheets-table';
import type { ITableColumnJson } from '@univerjs/sheets-table';
import type { Grid } from '../univer/grid';
import { between } from './area';
import type { Area } from './area';
import { uniqueHeaders } from './headers';
import { SheetCells } from './sheet-cells';
import type { FilterCriteria } from './table-filter';
import { english } from './typed-text';

/** What Excel knows of a table and Univer does not. */
export interface TableTraits {
  style: string;
  showTotals: boolean;
  showBandedRows: boolean;
  showBandedColumns: boolean;
  showFilterButton: boolean;
  highlightFirstColumn: boolean;
  highlightLastColumn: boolean;
  /** By the number of their column. */
  readonly filters: Map<string, FilterCriteria>;
}

const plain: Omit<TableTraits, 'filters'> = {
  style: 'TableStyleMedium2',
  showTotals: false,
  showBandedRows: true,
  showBandedColumns: false,
  showFilterButton: true,
  highlightFirstColumn: false,
  highlightLastColumn: false,
};

/** A table in Univer: its header and its rows, without a row of totals. */
export interface StoredTable {
  readonly id: string;
  readonly name: string;
  readonly sheetId: string;
  readonly area: Area;
}

/** The tables of the workbook, kept in Univer so that formulas and the grid see them too. */
export class TableStore {
  private readonly grid: Grid;
  private readonly manager: TableManager;
  private readonly traits = new Map<string, TableTraits>();

  constructor(grid: Grid) {
    this.grid = grid;
    this.manager = grid.injector.get(TableManager);
    this.manager.tableRangeChanged$.subscribe(({ tableId }) => this.readHeaders(tableId));
    grid.injector.get(ICommandService).onCommandExecuted(({ id, params }, options) => {
      const isEdit = id === SetRangeValuesMutation.id && options?.fromFormula !== true;
      if (isEdit) this.followHeaderCells(params as ISetRangeValuesMutationParams);
    });
  }

  get all(): readonly StoredTable[] {
    return this.manager.getTableList(this.grid.id).map(({ id, name, subUnitId, range }) => ({
      id,
      name,
      sheetId: subUnitId,
      area: between(range.startRow, range.startColumn, range.endRow, range.endColumn),
    }));
  }

  find(id: string): StoredTable | undefined {
    return this.all.find((table) => table.id === id);
  }

  traitsOf(id: string): TableTraits {
    const traits = this.traits.get(id) ?? { ...plain, filters: new Map() };
    this.traits.set(id, traits);
    return traits;
  }

  add(sheetId: string, area: Area, name: string, columnWord: string): string {
    const id = generateRandomId();
    const header = this.writeHeaders(sheetId, area, columnWord);
    this.grid.run(AddSheetTableMutation.id, {
      tableId: id,
      subUnitId: sheetId,
      name,
      range: toRange(area),
      header,
      options: {},
    });
    this.readHeaders(id);
    return id;
  }

  rename(id: string, name: string): void {
    this.grid.run(SetSheetTableMutation.id, { tableId: id, config: { name } });
  }

  resize(id: string, area: Area): void {
    this.grid.run(SetSheetTableMutation.id, { tableId: id, config: { updateRange: { newRange: toRange(area) } } });
  }

  remove(id: string): void {
    const table = this.find(id);
    if (table) this.grid.run(DeleteSheetTableMutation.id, { tableId: id, subUnitId: table.sheetId });
    this.traits.delete(id);
  }

  /** The stable numbers of the columns, which survive a change of header. */
  columnIds(id: string): readonly string[] {
    return this.manager.getTableById(this.grid.id, id)?.getTableInfo().columns.map((column) => column.id) ?? [];
  }

  /** Univer adds a column behind the others; this puts it where it belongs. */
  placeLastColumn(id: string, index: number): void {
    this.reorder(id, (columns) => [...columns.slice(0, index), ...columns.slice(-1), ...columns.slice(index, -1)]);
    this.readHeaders(id);
  }

  /** Univer drops the last column; this puts the one to drop there. */
  placeColumnLast(id: string, index: number): void {
    this.reorder(id, (columns) => [...columns.slice(0, index), ...columns.slice(index + 1), ...columns.slice(index, index + 1)]);
  }

  private reorder(id: string, order: (columns: readonly ITableColumnJson[]) => ITableColumnJson[]): void {
    const table = this.manager.getTableById(this.grid.id, id);
    table?.setColumns(order(table.getTableInfo().columns));
  }

  /** Gives empty and repeated headers a name, as Excel does. */
  writeHeaders(sheetId: string, area: Area, columnWord: string): string[] {
    const cells = new SheetCells(this.grid, sheetId);
    const row = { ...area, rows: 1 };
    const current = cells.map(row, (r, c) => cells.value(r, c))[0] ?? [];
    const names = uniqueHeaders(current.map(String), columnWord);
    if (names.some((name, index) => name !== current[index])) {
      cells.put(row, [names.map((name) => `'${name}`)], english, () => undefined);
    }
    return names;
  }

  /** A change in a header cell renames the column. */
  private followHeaderCells({ subUnitId, cellValue = {} }: ISetRangeValuesMutationParams): void {
    for (const table of this.all) {
      if (table.sheetId === subUnitId && cellValue[table.area.row]) this.readHeaders(table.id);
    }
  }

  /** The header cells decide what the columns are called in formulas. */
  private readHeaders(id: string): void {
    const table = this.find(id);
    const stored = this.manager.getTableById(this.grid.id, id);
    if (!table || !stored) return;
    const cells = new SheetCells(this.grid, table.sheetId);
    const titleMap = new Map<string, number>();
    for (let index = 0; index < table.area.columns; index += 1) {
      const name = String(cells.value(table.area.row, table.area.column + index));
      const column = stored.getTableColumnByIndex(index);
      if (column && name !== '') column.displayName = name;
      titleMap.set(column?.displayName ?? name, index);
    }
    this.grid.run(SetSuperTableMutation.id, {
      tableName: table.name,
      reference: { range: toRange(table.area), sheetId: table.sheetId, titleMap },
    });
  }
}

const toRange = ({ row, column, rows, columns }: Area): object => ({
  startRow: row,
  endRow: row + rows - 1,
  startColumn: column,
  endColumn: column + columns - 1,
});
