import { invalidArgument, itemAlreadyExists, itemNotFound } from '../protocol/api-error';
import { ApiCollection, ApiObject } from '../protocol/api-object';
import { Range } from './range';
import { insertCells, removeCells } from './shift-cells';
import type { Rows } from './sheet-cells';
import type { Table } from './table';

/** `Excel.TableColumnCollection`. */
export class TableColumnCollection extends ApiCollection<TableColumn> {
  readonly typeName = 'TableColumnCollection';
  override readonly scalars = ['count'];
  private readonly table: Table;

  constructor(table: Table) {
    super();
    this.table = table;
  }

  get items(): readonly TableColumn[] {
    return this.table.workbook.tableStore.columnIds(this.table.id).map((id) => new TableColumn(this.table, id));
  }

  get count(): number {
    return this.table.stored.area.columns;
  }

  getCount(): number {
    return this.count;
  }

  getItem(key: string | number): TableColumn {
    const column = this.getItemOrNullObject(key);
    if (!column) throw itemNotFound('TableColumnCollection.getItem');
    return column;
  }

  getItemOrNullObject(key: string | number): TableColumn | null {
    const name = String(key).toLowerCase();
    return this.items.find((column) => column.id === key || column.name.toLowerCase() === name) ?? null;
  }

  getItemAt(index: number): TableColumn {
    const column = this.items[index];
    if (!column) throw invalidArgument('TableColumnCollection.getItemAt');
    return column;
  }

  /** Adds a column before `index`, or behind the last; what stands to its right moves along. */
  add(index?: number | null, values?: unknown, name?: string | null): TableColumn {
    const { area } = this.table.stored;
    const at = index === null || index === undefined || index < 0 ? area.columns : index;
    if (at > area.columns) throw invalidArgument('TableColumnCollection.add');
    const rows = asColumn(values, area.rows);
    if (name !== null && name !== undefined && this.getItemOrNullObject(name)) {
      throw itemAlreadyExists('TableColumnCollection.add');
    }
    const target = new Range(this.table.worksheet, { ...this.table.area, column: area.column + at, columns: 1 });
    this.table.worksheet.change(() => insertCells(target, 'Right'));
    new Range(this.table.worksheet, { ...target.area, rows: area.rows }).values = rows;
    if (name !== null && name !== undefined) target.getCell(0, 0).values = [[`'${name}`]];
    this.table.reshape({ ...area, columns: area.columns + 1 });
    this.table.workbook.tableStore.placeLastColumn(this.table.id, at);
    return this.getItemAt(at);
  }
}

/** `Excel.TableColumn`. */
export class TableColumn extends ApiObject {
  readonly typeName = 'TableColumn';
  override readonly scalars = ['id', 'index', 'name', 'values'];
  readonly id: string;
  private readonly table: Table;

  constructor(table: Table, id: string) {
    super();
    this.table = table;
    this.id = id;
  }

  override get key(): string {
    return this.id;
  }

  get index(): number {
    const index = this.table.workbook.tableStore.columnIds(this.table.id).indexOf(this.id);
    if (index < 0) throw itemNotFound('TableColumn');
    return index;
  }

  get name(): string {
    const { area } = this.table.stored;
    return String(this.table.worksheet.cells.value(area.row, area.column + this.index));
  }

  set name(name: string) {
    const other = this.table.columns.getItemOrNullObject(name);
    if (name === '' || (other && other.id !== this.id)) throw invalidArgument('TableColumn.name');
    this.getHeaderRowRange().values = [[`'${name}`]];
  }

  get values(): Rows<unknown> {
    return this.getRange().values;
  }

  set values(values: unknown) {
    this.getRange().values = values;
  }

  getRange(): Range {
    return this.table.getRange().getColumn(this.index);
  }

  getHeaderRowRange(): Range {
    return this.table.getHeaderRowRange().getColumn(this.index);
  }

  getDataBodyRange(): Range {
    return this.table.getDataBodyRange().getColumn(this.index);
  }

  getTotalRowRange(): Range {
    return this.table.getTotalRowRange().getColumn(this.index);
  }

  delete(): void {
    const { area } = this.table.stored;
    if (area.columns === 1) throw invalidArgument('TableColumn.delete');
    const doomed = this.getRange();
    this.table.worksheet.change(() => {
      this.table.workbook.tableStore.placeColumnLast(this.table.id, this.index);
      removeCells(doomed, 'Left');
      this.table.workbook.tableStore.resize(this.table.id, { ...area, columns: area.columns - 1 });
    });
  }
}

/** The header and the rows of a new column; a single value stands for all of them. */
function asColumn(values: unknown, rows: number): Rows<unknown> {
  if (!Array.isArray(values)) return Array.from({ length: rows }, () => [values ?? '']);
  const column = values.map((value: unknown) => (Array.isArray(value) ? (value as unknown[]) : [value]));
  if (column.length !== rows) throw invalidArgument('TableColumnCollection.add');
  return column;
}
