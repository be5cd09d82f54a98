import { CellValueType, numfmt } from '@univerjs/core';
import type { ICellData, IStyleData } from '@univerjs/core';
import type { CellPatch, Grid } from '../univer/grid';
import { between, bounding, cellsOf, intersection, lastColumn, lastRow, sheetSize } from './area';
import type { Area } from './area';
import { isBlank, isErrorText, valueOf } from './cell-value';
import type { ExcelValue } from './cell-value';
import { forUniver } from './structured-references';
import type { OwnTable } from './structured-references';
import { readTyped } from './typed-text';
import type { TypedLocale } from './typed-text';

export type Rows<Value> = Value[][];

/** A formula as it was written, beside the translation that Univer calculates. */
interface WrittenFormula {
  readonly written: string;
  readonly translated: string;
}

/** The cells of one sheet, read and written the way Excel does. */
export class SheetCells {
  private readonly grid: Grid;
  readonly sheetId: string;

  constructor(grid: Grid, sheetId: string) {
    this.grid = grid;
    this.sheetId = sheetId;
  }

  at(row: number, column: number): ICellData | undefined {
    return this.grid.cell(this.sheetId, row, column);
  }

  value(row: number, column: number): ExcelValue {
    return valueOf(this.at(row, column));
  }

  /** The formula as it was written; for a cell without one its value, as it would be typed. */
  formula(row: number, column: number): ExcelValue {
    const own = this.grid.formula(this.sheetId, row, column);
    if (own === undefined) {
      const cell = this.at(row, column);
      return cell?.t === CellValueType.FORCE_STRING ? `'${String(cell.v ?? '')}` : valueOf(cell);
    }
    const kept = this.grid.sheet(this.sheetId)?.getCellRaw(row, column)?.custom as WrittenFormula | undefined;
    return kept?.translated === own ? kept.written : own;
  }

  format(row: number, column: number): string {
    return this.grid.style(this.sheetId, row, column).n?.pattern ?? 'General';
  }

  /** The value as the cell shows it in Excel's language. */
  text(row: number, column: number, language: string): string {
    const value = this.value(row, column);
    if (typeof value === 'boolean') return String(value).toUpperCase();
    if (typeof value === 'string') return value;
    return numfmt.format(this.format(row, column), value, { locale: language, throws: false });
  }

  /** Reads something of every cell of an area. */
  map<Value>(area: Area, read: (row: number, column: number) => Value): Rows<Value> {
    return Array.from({ length: area.rows }, (_, r) =>
      Array.from({ length: area.columns }, (_, c) => read(area.row + r, area.column + c)),
    );
  }

  /** Puts values and formulas into an area; `null` leaves a cell as it is. */
  put(area: Area, rows: Rows<unknown>, locale: TypedLocale, ownTable: OwnTable): void {
    this.grid.ensure(this.sheetId, lastRow(area), lastColumn(area));
    const patch: CellPatch = {};
    rows.forEach((values, r) => {
      const cells: Record<number, ICellData> = {};
      values.forEach((value, c) => {
        if (value !== null) cells[area.column + c] = this.toCell(value, area.row + r, area.column + c, locale, ownTable);
      });
      if (Object.keys(cells).length > 0) patch[area.row + r] = cells;
    });
    if (Object.keys(patch).length > 0) this.grid.write(this.sheetId, patch);
  }

  /** What a cell becomes when a value or formula is put into it. */
  toCell(value: unknown, row: number, column: number, locale: TypedLocale, ownTable: OwnTable): ICellData {
    const empty = { v: null, t: null, f: null, si: null, p: null, custom: null as never };
    if (value === '') return empty;
    const format = this.format(row, column);
    if (typeof value === 'string' && value.startsWith('=') && value.length > 1 && format !== '@') {
      const translated = forUniver(value, ownTable);
      return { ...empty, f: translated, ...(translated === value ? {} : { custom: { written: value, translated } }) };
    }
    const typed = readTyped(value, format, locale);
    const style = typed.format !== undefined && format === 'General' ? { s: { n: { pattern: typed.format } } } : {};
    return { ...empty, ...typed.cell, ...style };
  }

  /** Sets part of the style of every cell; whole columns keep it for cells to come. */
  setStyle(area: Area, style: IStyleData): void {
    this.setStyles(area, () => style);
  }

  setStyles(area: Area, styleOf: (row: number, column: number) => IStyleData): void {
    if (area.rows === sheetSize.rows) {
      const columns = Array.from({ length: this.clip(area).columns }, (_, c) => area.column + c);
      this.grid.setColumnStyles(this.sheetId, new Map(columns.map((column) => [column, styleOf(0, column)])));
    } else {
      this.grid.ensure(this.sheetId, lastRow(area), Math.min(lastColumn(area), this.grid.columnCount(this.sheetId)));
    }
    const patch: CellPatch = {};
    const present = area.rows === sheetSize.rows ? intersection(area, this.usedArea(false) ?? area) : area;
    for (const { row, column } of cellsOf(this.clip(present ?? area))) {
      if (present) (patch[row] ??= {})[column] = { s: styleOf(row, column) };
    }
    this.grid.writeStyles(this.sheetId, patch);
  }

  /** Empties an area: its contents, its formats or both. */
  clear(area: Area, contents: boolean, formats: boolean): void {
    const patch: CellPatch = {};
    for (const { row, column } of cellsOf(this.clip(area))) {
      if (!this.grid.sheet(this.sheetId)?.getCellRaw(row, column)) continue;
      (patch[row] ??= {})[column] = {
        ...(contents ? { v: null, t: null, f: null, si: null, p: null, custom: null as never } : {}),
        ...(formats ? { s: null } : {}),
      };
    }
    this.grid.write(this.sheetId, patch);
  }

  /** The part of an area that exists in Univer, whose sheets grow as they are needed. */
  clip(area: Area): Area {
    const rows = Math.max(1, Math.min(area.rows, this.grid.rowCount(this.sheetId) - area.row));
    const columns = Math.max(1, Math.min(area.columns, this.grid.columnCount(this.sheetId) - area.column));
    return { row: area.row, column: area.column, rows, columns };
  }

  /** The smallest area that holds everything on the sheet, spilled cells included. */
  usedArea(valuesOnly: boolean): Area | undefined {
    let used: Area | undefined;
    this.grid.sheet(this.sheetId)?.getCellMatrix().forValue((row, column, cell) => {
      if (!cell || (isBlank(cell) && (valuesOnly || !cell.s))) return;
      const area = between(row, column, row, column);
      used = used ? bounding(used, area) : area;
    });
    for (const { range } of this.grid.spills(this.sheetId)) {
      const area = between(range.startRow, range.startColumn, range.endRow, range.endColumn);
      used = used ? bounding(used, area) : area;
    }
    return used;
  }

  /** Where the formula of a cell spills to; nothing if it does not spill. */
  spillOf(row: number, column: number): Area | undefined {
    const spill = this.grid.spills(this.sheetId).find((each) => each.row === row && each.column === column);
    if (!spill || isErrorText(this.value(row, column)) && this.value(row, column) === '#SPILL!') return undefined;
    const { startRow, startColumn, endRow, endColumn } = spill.range;
    const area = between(startRow, startColumn, endRow, endColumn);
    return area.rows * area.columns > 1 ? area : undefined;
  }

  /** The cell whose formula spilled into this one. */
  spillParent(row: number, column: number): Area | undefined {
    for (const { row: parentRow, column: parentColumn } of this.grid.spills(this.sheetId)) {
      const area = this.spillOf(parentRow, parentColumn);
      if (area && intersection(area, between(row, column, row, column))) {
        return between(parentRow, parentColumn, parentRow, parentColumn);
      }
    }
    return undefined;
  }

  /** Copies cells, formats included, to another place on the sheet and empties what they leave. */
  move(from: Area, toRow: number, toColumn: number): void {
    const source = this.clip(from);
    this.grid.ensure(this.sheetId, toRow + source.rows - 1, toColumn + source.columns - 1);
    const copies = this.map(source, (row, column) => {
      const raw = this.grid.sheet(this.sheetId)?.getCellRaw(row, column);
      return { v: null, t: null, f: null, si: null, p: null, s: null, custom: null as never, ...structuredClone(raw) };
    });
    this.clear(source, true, true);
    const patch: CellPatch = {};
    copies.forEach((cells, r) => {
      cells.forEach((cell, c) => ((patch[toRow + r] ??= {})[toColumn + c] = cell));
    });
    this.grid.write(this.sheetId, patch);
  }
}
