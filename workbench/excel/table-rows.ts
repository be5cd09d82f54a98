import { invalidArgument } from '../protocol/api-error';
import { ApiCollection, ApiObject } from '../protocol/api-object';
import { lastRow } from './area';
import { Range } from './range';
import { insertCells, removeCells } from './shift-cells';
import type { Rows } from './sheet-cells';
import type { Table } from './table';

/** `Excel.TableRowCollection`. */
export class TableRowCollection extends ApiCollection<TableRow> {
  readonly typeName = 'TableRowCollection';
  override readonly scalars = ['count'];
  private readonly table: Table;

  constructor(table: Table) {
    super();
    this.table = table;
  }

  get items(): readonly TableRow[] {
    return Array.from({ length: this.count }, (_, index) => new TableRow(this.table, index));
  }

  get count(): number {
    return this.table.stored.area.rows - 1;
  }

  getCount(): number {
    return this.count;
  }

  getItem(index: string | number): TableRow {
    return this.getItemAt(Number(index));
  }

  getItemAt(index: number): TableRow {
    if (!(index >= 0 && index < this.count)) throw invalidArgument('TableRowCollection.getItemAt');
    return new TableRow(this.table, index);
  }

  /** Adds rows before `index`, or at the end; what stands below moves down. */
  add(index?: number | null, values?: unknown): TableRow {
    const rows = asRows(values, this.table.stored.area.columns);
    const at = index === null || index === undefined || index < 0 ? this.count : index;
    if (at > this.count) throw invalidArgument('TableRowCollection.add');
    const { area } = this.table.stored;
    const target = new Range(this.table.worksheet, { ...area, row: area.row + 1 + at, rows: rows.length });
    this.table.worksheet.change(() => {
      insertCells(target, 'Down');
      this.table.workbook.tableStore.resize(this.table.id, { ...area, rows: area.rows + rows.length });
    });
    target.values = rows;
    return new TableRow(this.table, at);
  }

  deleteRowsAt(index: number, count = 1): void {
    const isInside = index >= 0 && count > 0 && index + count <= this.count;
    if (!isInside) throw invalidArgument('TableRowCollection.deleteRowsAt');
    const { area } = this.table.stored;
    const doomed = new Range(this.table.worksheet, { ...area, row: area.row + 1 + index, rows: count });
    if (count === this.count) {
      doomed.getLastRow().clear('Contents');
      if (count > 1) this.deleteRowsAt(0, count - 1);
      return;
    }
    this.table.worksheet.change(() => {
      removeCells(doomed, 'Up');
      this.table.workbook.tableStore.resize(this.table.id, { ...area, rows: area.rows - count });
    });
  }

  deleteRows(rows: readonly (TableRow | number)[]): void {
    const indexes = rows.map((row) => (typeof row === 'number' ? row : row.index));
    for (const index of indexes.sort((a, b) => b - a)) this.deleteRowsAt(index);
  }
}

/** `Excel.TableRow`. */
export class TableRow extends ApiObject {
  readonly typeName = 'TableRow';
  override readonly scalars = ['index', 'values'];
  readonly index: number;
  private readonly table: Table;

  constructor(table: Table, index: number) {
    super();
    this.table = table;
    this.index = index;
  }

  override get key(): number {
    return this.index;
  }

  get values(): Rows<unknown> {
    return this.getRange().values;
  }

  set values(values: unknown) {
    this.getRange().values = values;
  }

  getRange(): Range {
    const { area } = this.table.stored;
    const row = area.row + 1 + this.index;
    if (row > lastRow(area)) throw invalidArgument('TableRow.getRange');
    return new Range(this.table.worksheet, { ...area, row, rows: 1 });
  }

  delete(): void {
    this.table.rows.deleteRowsAt(this.index);
  }
}

/** A row may come as a list of its own. Nothing at all is one empty row. */
function asRows(values: unknown, columns: number): Rows<unknown> {
  if (values === null || values === undefined) return [Array.from({ length: columns }, () => '')];
  if (!Array.isArray(values)) throw invalidArgument('TableRowCollection.add');
  const rows = (Array.isArray(values[0]) ? values : [values]) as Rows<unknown>;
  if (rows.length === 0 || rows.some((row) => row.length !== columns)) throw invalidArgument('TableRowCollection.add');
  return rows;
}
