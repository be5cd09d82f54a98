import { ApiError, invalidArgument } from '../protocol/api-error';
import { intersection, isCell, onSheet } from './area';
import type { Area } from './area';
import { valueTypeOf } from './cell-value';
import { DataValidation } from './data-validation';
import { RangeFormat } from './range-format';
import { RangeGeometry } from './range-geometry';
import { insertCells, removeCells } from './shift-cells';
import type { Rows, SheetCells } from './sheet-cells';
import type { TableScopedCollection } from './tables';
import { english } from './typed-text';
import type { Worksheet } from './worksheet';

const maximumCells = 1_000_000;

/** `Excel.Range`: a rectangle on a sheet. */
export class Range extends RangeGeometry {
  readonly typeName = 'Range';
  override readonly scalars = [
    'address', 'cellCount', 'columnCount', 'columnIndex', 'formulas', 'hasSpill',
    'numberFormat', 'rowCount', 'rowIndex', 'text', 'values', 'valueTypes',
  ];
  readonly format: RangeFormat;
  readonly dataValidation: DataValidation;

  constructor(worksheet: Worksheet, area: Area) {
    super(worksheet, onSheet(area, 'Range'));
    this.format = new RangeFormat(this);
    this.dataValidation = new DataValidation(this);
  }

  private get cells(): SheetCells {
    return this.worksheet.cells;
  }

  get values(): Rows<unknown> {
    return this.read((row, column) => this.cells.value(row, column));
  }

  set values(input: unknown) {
    this.put(input, 'Range.values');
  }

  get formulas(): Rows<unknown> {
    return this.read((row, column) => this.cells.formula(row, column));
  }

  set formulas(input: unknown) {
    this.put(input, 'Range.formulas');
  }

  get text(): Rows<string> {
    return this.read((row, column) => this.cells.text(row, column, this.worksheet.workbook.language));
  }

  get valueTypes(): Rows<string> {
    return this.read((row, column) => valueTypeOf(this.cells.at(row, column)));
  }

  get numberFormat(): Rows<string> {
    return this.read((row, column) => this.cells.format(row, column));
  }

  set numberFormat(input: unknown) {
    const formats = this.toRows(input, 'Range.numberFormat');
    this.change(() => {
      this.cells.setStyles(this.area, (row, column) => {
        const pattern = formats[row - this.area.row]?.[column - this.area.column];
        return typeof pattern === 'string' ? { n: { pattern } } : {};
      });
    });
  }

  /** Null when only some of the cells have spilled. */
  get hasSpill(): boolean | null {
    const answers = new Set(
      this.read((row, column) => Boolean(this.cells.spillOf(row, column) ?? this.cells.spillParent(row, column))).flat(),
    );
    return answers.size > 1 ? null : answers.has(true);
  }

  async getSpillingToRangeOrNullObject(): Promise<Range | null> {
    await this.worksheet.workbook.calculation.settle();
    const spill = isCell(this.area) ? this.cells.spillOf(this.area.row, this.area.column) : undefined;
    return spill ? this.at(spill) : null;
  }

  async getSpillParentOrNullObject(): Promise<Range | null> {
    await this.worksheet.workbook.calculation.settle();
    const parent = isCell(this.area) ? this.cells.spillParent(this.area.row, this.area.column) : undefined;
    return parent ? this.at(parent) : null;
  }

  async getUsedRangeOrNullObject(valuesOnly = false): Promise<Range | null> {
    await this.worksheet.workbook.calculation.settle();
    const used = this.cells.usedArea(valuesOnly);
    const common = used && intersection(this.area, used);
    return common ? this.at(common) : null;
  }

  getTables(_fullyContained = false): TableScopedCollection {
    return this.worksheet.tables.within(this.area);
  }

  select(): void {
    this.worksheet.select(this.area);
  }

  clear(applyTo: 'All' | 'Contents' | 'Formats' = 'All'): void {
    this.change(() => {
      this.cells.clear(this.area, applyTo !== 'Formats', applyTo !== 'Contents');
      if (applyTo === 'All') this.dataValidation.clear();
    });
  }

  insert(shift: 'Down' | 'Right'): Range {
    this.change(() => insertCells(this, shift));
    return this.at(this.area);
  }

  delete(shift: 'Up' | 'Left'): void {
    this.change(() => removeCells(this, shift));
  }

  /** Runs a change on behalf of the add-in, which a protected sheet refuses. */
  change<Result>(action: () => Result): Result {
    return this.worksheet.change(action);
  }

  /** office.js asks this before it splits a large write into pieces. */
  _ValidateArraySize(rows: number, columns: number): void {
    if (rows !== this.area.rows || columns !== this.area.columns) throw wrongSize('Range');
  }

  protected override at(area: Area): Range {
    return new Range(this.worksheet, area);
  }

  private read<Value>(cell: (row: number, column: number) => Value): Rows<Value> {
    if (this.cellCount > maximumCells) {
      throw new ApiError('ResponsePayloadSizeLimitExceeded', 'The response payload size has exceeded the limit.', 'Range');
    }
    return this.cells.map(this.area, cell);
  }

  private put(input: unknown, location: string): void {
    const rows = this.toRows(input, location);
    this.change(() => this.cells.put(this.area, rows, english, () => this.worksheet.tableNameAt(this.area)));
  }

  /** One value, bare or as a grid of one cell, stands for every cell; a larger grid has to have the size of the range. */
  private toRows(input: unknown, location: string): Rows<unknown> {
    const single: unknown = Array.isArray(input) ? singleOf(input as Rows<unknown>) : input;
    if (single !== undefined) {
      const { rows, columns } = this.cells.clip(this.area);
      return Array.from({ length: rows }, () => Array.from({ length: columns }, () => single));
    }
    const rows = input as unknown[];
    const fits = rows.length === this.area.rows &&
      rows.every((row) => Array.isArray(row) && row.length === this.area.columns);
    if (!fits) throw wrongSize(location);
    return rows as Rows<unknown>;
  }

}

const singleOf = (rows: Rows<unknown>): unknown =>
  rows.length === 1 && Array.isArray(rows[0]) && rows[0].length === 1 ? rows[0][0] : undefined;

const wrongSize = (location: string): ApiError =>
  invalidArgument(
    location,
    "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
  );
