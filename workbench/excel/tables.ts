import { invalidArgument, itemAlreadyExists, itemNotFound } from '../protocol/api-error';
import { ApiCollection } from '../protocol/api-object';
import { parseAddress } from './address';
import { intersection } from './area';
import type { Area } from './area';
import { EventType, wholeWorkbook } from './events';
import { Range } from './range';
import { Table } from './table';
import type { Workbook } from './workbook';
import type { Worksheet } from './worksheet';

/** What the tables of a workbook, a sheet and a range have in common. */
abstract class Tables extends ApiCollection<Table> {
  override readonly scalars = ['count'];

  abstract override get items(): readonly Table[];

  get count(): number {
    return this.items.length;
  }

  getCount(): number {
    return this.count;
  }

  getItem(key: string): Table {
    const table = this.getItemOrNullObject(key);
    if (!table) throw itemNotFound('TableCollection.getItem');
    return table;
  }

  /** By name, or by the id that survives a change of name. */
  getItemOrNullObject(key: string): Table | null {
    const name = key.toLowerCase();
    return this.items.find((table) => table.id === key || table.name.toLowerCase() === name) ?? null;
  }

  getItemAt(index: number): Table {
    const table = this.items[index];
    if (!table) throw invalidArgument('TableCollection.getItemAt');
    return table;
  }
}

/** `Excel.TableCollection`: the tables of the workbook, or those of one sheet. */
export class TableCollection extends Tables {
  readonly typeName = 'TableCollection';
  override readonly events = ['DataChanged', 'Added', 'Deleted'];
  private readonly workbook: Workbook;
  private readonly worksheet: Worksheet | undefined;

  constructor(workbook: Workbook, worksheet?: Worksheet) {
    super();
    this.workbook = workbook;
    this.worksheet = worksheet;
  }

  get items(): readonly Table[] {
    return this.workbook.tableStore.all
      .filter(({ sheetId }) => this.worksheet === undefined || sheetId === this.worksheet.id)
      .map(({ id }) => new Table(this.workbook, id));
  }

  add(address: Range | string, hasHeaders = true): Table {
    const range = this.locate(address);
    const { worksheet } = range;
    if (worksheet.tables.items.some((table) => intersection(table.area, range.area))) {
      throw invalidArgument('TableCollection.add', 'A table cannot overlap another table.');
    }
    const id = worksheet.change(() => {
      const area = hasHeaders ? range.area : this.makeRoomForHeaders(range);
      const withBody = area.rows === 1 ? { ...area, rows: 2 } : area;
      return this.workbook.tableStore.add(worksheet.id, withBody, this.freeName(), this.workbook.words.column);
    });
    const args = { source: 'Local', tableId: id, worksheetId: worksheet.id };
    this.workbook.raised.raise(EventType.tableAdded, [worksheet.id, wholeWorkbook], args);
    return new Table(this.workbook, id);
  }

  /** The tables that have a cell in an area. */
  within(area: Area): TableScopedCollection {
    return new TableScopedCollection(this, area);
  }

  private locate(address: Range | string): Range {
    if (typeof address !== 'string') return address;
    const parsed = parseAddress(address);
    const sheet = parsed?.sheet === undefined
      ? (this.worksheet ?? this.workbook.worksheets.getActiveWorksheet())
      : this.workbook.worksheets.getItemOrNullObject(parsed.sheet);
    if (!parsed || !sheet) throw invalidArgument('TableCollection.add');
    return new Range(sheet, parsed.area);
  }

  private makeRoomForHeaders(range: Range): Area {
    range.getRow(0).insert('Down');
    return { ...range.area, rows: range.area.rows + 1 };
  }

  private freeName(): string {
    const taken = this.workbook.tables.items.map((table) => table.name);
    let number = taken.length + 1;
    while (taken.includes(`${this.workbook.words.table}${number}`)) number += 1;
    return `${this.workbook.words.table}${number}`;
  }
}

/** `Excel.TableScopedCollection`: the tables that a range touches. */
export class TableScopedCollection extends Tables {
  readonly typeName = 'TableScopedCollection';
  private readonly tables: TableCollection;
  private readonly area: Area;

  constructor(tables: TableCollection, area: Area) {
    super();
    this.tables = tables;
    this.area = area;
  }

  get items(): readonly Table[] {
    return this.tables.items.filter((table) => intersection(table.area, this.area));
  }

  getFirst(): Table {
    return this.getItemAt(0);
  }
}

/** Refuses a table name as Excel does. Tables, names and sheets of the workbook share no table's name. */
export function checkTableName(workbook: Workbook, table: Table, name: string): void {
  if (!/^[\p{L}_\\][\p{L}\d_.\\]*$/u.test(name) || name.length > 255 || /^[A-Z]{1,3}\d+$|^[RC]$/i.test(name)) {
    throw invalidArgument('Table.name');
  }
  const isTaken = workbook.tables.items.some((other) => other.id !== table.id && other.name.toLowerCase() === name.toLowerCase());
  if (isTaken || workbook.names.getItemOrNullObject(name)) throw itemAlreadyExists('Table.name');
}
