import { BooleanNumber, HorizontalAlign, VerticalAlign, WrapStrategy } from '@univerjs/core';
import type { IStyleData } from '@univerjs/core';
import { SetWorksheetColWidthMutation, SetWorksheetRowHeightMutation } from '@univerjs/sheets';
import { invalidArgument } from '../protocol/api-error';
import { ApiObject } from '../protocol/api-object';
import { cellsOf, lastColumn, lastRow } from './area';
import type { Range } from './range';
import { RangeBorderCollection } from './range-borders';
import { RangeFill, RangeFont } from './range-style';

const pointsPerPixel = 0.75;
const pixelsPerCharacter = 7;
/** In running text most letters are narrower than the digits that widths are counted in. */
const pixelsPerLetter = 6.3;
const usualFontSize = 11;
const lineSpacing = 1.4;

const horizontal: Readonly<Record<string, HorizontalAlign>> = {
  General: HorizontalAlign.UNSPECIFIED,
  Left: HorizontalAlign.LEFT,
  Center: HorizontalAlign.CENTER,
  Right: HorizontalAlign.RIGHT,
  Justify: HorizontalAlign.JUSTIFIED,
};

const vertical: Readonly<Record<string, VerticalAlign>> = {
  Top: VerticalAlign.TOP,
  Center: VerticalAlign.MIDDLE,
  Bottom: VerticalAlign.BOTTOM,
};

const nameOf = (names: Readonly<Record<string, number>>, value: unknown): string | undefined =>
  Object.keys(names).find((name) => names[name] === value);

/** `Excel.RangeFormat`. */
export class RangeFormat extends ApiObject {
  readonly typeName = 'RangeFormat';
  override readonly scalars = ['columnWidth', 'horizontalAlignment', 'indentLevel', 'rowHeight', 'verticalAlignment', 'wrapText'];
  readonly fill: RangeFill;
  readonly font: RangeFont;
  readonly borders: RangeBorderCollection;
  private readonly range: Range;

  constructor(range: Range) {
    super();
    this.range = range;
    this.fill = new RangeFill(this);
    this.font = new RangeFont(this);
    this.borders = new RangeBorderCollection(range);
  }

  /** A trait of the style that all cells share, or null when they differ. */
  common<Value>(trait: (style: IStyleData) => Value): Value | null {
    const { grid, id } = { grid: this.range.worksheet.workbook.grid, id: this.range.worksheet.id };
    let shared: Value | undefined;
    for (const { row, column } of cellsOf(this.range.worksheet.cells.clip(this.range.area))) {
      const value = trait(grid.style(id, row, column));
      if (shared !== undefined && value !== shared) return null;
      shared = value;
    }
    return shared ?? null;
  }

  apply(style: IStyleData): void {
    this.range.change(() => this.range.worksheet.cells.setStyle(this.range.area, style));
  }

  get horizontalAlignment(): string | null {
    return this.common((style) => nameOf(horizontal, style.ht) ?? 'General');
  }

  set horizontalAlignment(name: string) {
    this.apply({ ht: known(horizontal, name, 'RangeFormat.horizontalAlignment') });
  }

  get verticalAlignment(): string | null {
    return this.common((style) => nameOf(vertical, style.vt) ?? 'Bottom');
  }

  set verticalAlignment(name: string) {
    this.apply({ vt: known(vertical, name, 'RangeFormat.verticalAlignment') });
  }

  get wrapText(): boolean | null {
    return this.common((style) => style.tb === WrapStrategy.WRAP);
  }

  set wrapText(wrap: boolean) {
    this.apply({ tb: wrap ? WrapStrategy.WRAP : WrapStrategy.OVERFLOW });
    this.fitRows();
  }

  get indentLevel(): number | null {
    return this.common((style) => Math.round((style.pd?.l ?? 0) / pixelsPerCharacter));
  }

  set indentLevel(level: number) {
    this.apply({ pd: { l: level * pixelsPerCharacter } });
  }

  get columnWidth(): number {
    return (this.sheet?.getColumnWidth(this.range.area.column) ?? 0) * pointsPerPixel;
  }

  set columnWidth(points: number) {
    this.setWidths(() => points / pointsPerPixel);
  }

  get rowHeight(): number {
    return (this.sheet?.getRowHeight(this.range.area.row) ?? 0) * pointsPerPixel;
  }

  set rowHeight(points: number) {
    const { row, column, rows, columns } = this.range.worksheet.cells.clip(this.range.area);
    this.run(SetWorksheetRowHeightMutation.id, {
      ranges: [{ startRow: row, endRow: row + rows - 1, startColumn: column, endColumn: column + columns - 1 }],
      rowHeight: points / pointsPerPixel,
    });
  }

  /** Without a screen there are no letters to measure, so the longest text decides. */
  autofitColumns(): void {
    const { cells, workbook } = this.range.worksheet;
    this.setWidths((column) => {
      const texts = cells.map(cells.clip({ ...this.range.area, column, columns: 1 }), (row) =>
        cells.text(row, column, workbook.language),
      );
      return Math.max(...texts.flat().map((text) => text.length), 1) * pixelsPerCharacter + 2 * pixelsPerCharacter;
    });
  }

  autofitRows(): void {
    this.fitRows();
  }

  /** Makes rows high enough for their largest letters and most lines, estimated as the widths are. */
  fitRows(): void {
    const { cells, workbook, id } = this.range.worksheet;
    const area = cells.clip(this.range.area);
    const heights: Record<number, number> = {};
    for (const { row, column } of cellsOf(area)) {
      const style = workbook.grid.style(id, row, column);
      const perLetter = style.bl === BooleanNumber.TRUE ? pixelsPerCharacter : pixelsPerLetter;
      const perLine = (this.sheet?.getColumnWidth(column) ?? 0) / perLetter;
      const lines = style.tb === WrapStrategy.WRAP ? Math.ceil(cells.text(row, column, workbook.language).length / perLine) : 1;
      const height = Math.max(1, lines) * ((style.fs ?? usualFontSize) / pointsPerPixel) * lineSpacing;
      heights[row] = Math.max(heights[row] ?? this.sheet?.getRowHeight(row) ?? 0, Math.ceil(height));
    }
    this.run(SetWorksheetRowHeightMutation.id, {
      ranges: [{ startRow: area.row, endRow: lastRow(area), startColumn: area.column, endColumn: lastColumn(area) }],
      rowHeight: heights,
    });
  }

  private setWidths(pixels: (column: number) => number): void {
    const area = this.range.worksheet.cells.clip(this.range.area);
    const widths: Record<number, number> = {};
    for (let column = area.column; column <= lastColumn(area); column += 1) widths[column] = pixels(column);
    this.run(SetWorksheetColWidthMutation.id, {
      ranges: [{ startRow: area.row, endRow: lastRow(area), startColumn: area.column, endColumn: lastColumn(area) }],
      colWidth: widths,
    });
  }

  private get sheet(): ReturnType<Range['worksheet']['workbook']['grid']['sheet']> {
    return this.range.worksheet.workbook.grid.sheet(this.range.worksheet.id);
  }

  private run(command: string, params: object): void {
    const { workbook, id } = this.range.worksheet;
    this.range.change(() => workbook.grid.run(command, { subUnitId: id, ...params }));
  }
}

function known<Value>(names: Readonly<Record<string, Value>>, name: string, location: string): Value {
  const value = names[name];
  if (value === undefined) throw invalidArgument(location);
  return value;
}
