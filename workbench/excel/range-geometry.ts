import { itemNotFound } from '../protocol/api-error';
import { ApiObject } from '../protocol/api-object';
import { formatAddress } from './address';
import { bounding, intersection, sheetSize } from './area';
import type { Area } from './area';
import type { Range } from './range';
import type { Worksheet } from './worksheet';

/** Where a range lies, and the ranges it leads to. */
export abstract class RangeGeometry extends ApiObject {
  readonly worksheet: Worksheet;
  readonly area: Area;

  constructor(worksheet: Worksheet, area: Area) {
    super();
    this.worksheet = worksheet;
    this.area = area;
  }

  /** Another range on the same sheet. */
  protected abstract at(area: Area): Range;

  get address(): string {
    return formatAddress(this.worksheet.name, this.area);
  }

  get rowIndex(): number {
    return this.area.row;
  }

  get columnIndex(): number {
    return this.area.column;
  }

  get rowCount(): number {
    return this.area.rows;
  }

  get columnCount(): number {
    return this.area.columns;
  }

  get cellCount(): number {
    return this.area.rows * this.area.columns;
  }

  getCell(row: number, column: number): Range {
    return this.at({ row: this.area.row + row, column: this.area.column + column, rows: 1, columns: 1 });
  }

  getRow(row: number): Range {
    return this.at({ ...this.area, row: this.area.row + row, rows: 1 });
  }

  getColumn(column: number): Range {
    return this.at({ ...this.area, column: this.area.column + column, columns: 1 });
  }

  getLastRow(): Range {
    return this.getRow(this.area.rows - 1);
  }

  getLastColumn(): Range {
    return this.getColumn(this.area.columns - 1);
  }

  getLastCell(): Range {
    return this.getCell(this.area.rows - 1, this.area.columns - 1);
  }

  getEntireColumn(): Range {
    return this.at({ ...this.area, row: 0, rows: sheetSize.rows });
  }

  getEntireRow(): Range {
    return this.at({ ...this.area, column: 0, columns: sheetSize.columns });
  }

  getResizedRange(deltaRows: number, deltaColumns: number): Range {
    return this.at({ ...this.area, rows: this.area.rows + deltaRows, columns: this.area.columns + deltaColumns });
  }

  getAbsoluteResizedRange(rows: number, columns: number): Range {
    return this.at({ ...this.area, rows, columns });
  }

  getOffsetRange(rows: number, columns: number): Range {
    return this.at({ ...this.area, row: this.area.row + rows, column: this.area.column + columns });
  }

  getBoundingRect(other: Range | string): Range {
    return this.at(bounding(this.area, this.resolve(other).area));
  }

  getIntersection(other: Range | string): Range {
    const common = this.getIntersectionOrNullObject(other);
    if (!common) throw itemNotFound('Range.getIntersection');
    return common;
  }

  getIntersectionOrNullObject(other: Range | string): Range | null {
    const range = this.resolve(other);
    const common = range.worksheet === this.worksheet ? intersection(this.area, range.area) : undefined;
    return common ? this.at(common) : null;
  }

  private resolve(other: Range | string): Range {
    return typeof other === 'string' ? this.worksheet.getRange(other) : other;
  }
}
