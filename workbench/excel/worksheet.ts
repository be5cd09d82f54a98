import { BooleanNumber } from '@univerjs/core';
import {
  SetSelectionsOperation,
  SetTabColorMutation,
  SetWorksheetHideMutation,
  SetWorksheetNameMutation,
  SetWorksheetOrderMutation,
  ToggleGridlinesMutation,
} from '@univerjs/sheets';
import { accessDenied, invalidArgument, invalidOperation, itemNotFound } from '../protocol/api-error';
import { ApiObject } from '../protocol/api-object';
import { parseAddress } from './address';
import { contains, lastColumn, lastRow, wholeSheet } from './area';
import type { Area } from './area';
import { ChartCollection } from './charts';
import { FreezePanes } from './freeze-panes';
import { NamedItemCollection } from './names';
import { PageLayout } from './page-layout';
import { WorksheetProtection } from './protection';
import { Range } from './range';
import { SheetCells } from './sheet-cells';
import { checkSheetName } from './sheet-names';
import { TableCollection } from './tables';
import { ValidationRules } from './validation-rules';
import type { Workbook } from './workbook';

/** `Excel.Worksheet`. */
export class Worksheet extends ApiObject {
  readonly typeName = 'Worksheet';
  override readonly scalars = ['id', 'name', 'position', 'showGridlines', 'tabColor', 'visibility'];
  override readonly events = ['DataChanged', 'SelectionChanged', 'Activated', 'Deactivated', 'Calculated', 'NameChanged'];
  readonly workbook: Workbook;
  readonly id: string;
  readonly cells: SheetCells;
  readonly tables: TableCollection;
  readonly names: NamedItemCollection;
  readonly charts: ChartCollection;
  readonly protection = new WorksheetProtection();
  readonly pageLayout = new PageLayout();
  readonly freezePanes: FreezePanes;
  readonly validations = new ValidationRules();

  constructor(workbook: Workbook, id: string) {
    super();
    this.workbook = workbook;
    this.id = id;
    this.cells = new SheetCells(workbook.grid, id);
    this.tables = new TableCollection(workbook, this);
    this.names = new NamedItemCollection(workbook, this);
    this.charts = new ChartCollection(this);
    this.freezePanes = new FreezePanes(this);
  }

  override get key(): string {
    return this.id;
  }

  private get sheet(): NonNullable<ReturnType<Workbook['grid']['sheet']>> {
    const sheet = this.workbook.grid.sheet(this.id);
    if (!sheet) throw itemNotFound('Worksheet');
    return sheet;
  }

  get name(): string {
    return this.sheet.getName();
  }

  set name(name: string) {
    const others = this.workbook.worksheets.items.filter((sheet) => sheet !== this);
    checkSheetName(name, others.map((sheet) => sheet.name), 'Worksheet.name');
    this.run(SetWorksheetNameMutation.id, { name });
  }

  get position(): number {
    return this.workbook.worksheets.items.indexOf(this);
  }

  set position(position: number) {
    this.run(SetWorksheetOrderMutation.id, { fromOrder: this.position, toOrder: position });
  }

  get visibility(): string {
    return this.sheet.isSheetHidden() === BooleanNumber.TRUE ? 'Hidden' : 'Visible';
  }

  set visibility(visibility: string) {
    const hidden = visibility !== 'Visible';
    if (hidden && this.isLastVisible()) throw invalidOperation('Worksheet.visibility', 'A workbook must contain at least one visible sheet.');
    this.run(SetWorksheetHideMutation.id, { hidden: hidden ? BooleanNumber.TRUE : BooleanNumber.FALSE });
  }

  get tabColor(): string {
    return this.sheet.getTabColor() ?? '';
  }

  set tabColor(color: string) {
    this.run(SetTabColorMutation.id, { color });
  }

  get showGridlines(): boolean {
    return this.sheet.getConfig().showGridlines !== BooleanNumber.FALSE;
  }

  set showGridlines(show: boolean) {
    this.run(ToggleGridlinesMutation.id, { showGridlines: show ? BooleanNumber.TRUE : BooleanNumber.FALSE });
  }

  /** The name under which office.js sends `showGridlines`. */
  set gridlines(show: boolean) {
    this.showGridlines = show;
  }

  activate(): void {
    this.workbook.grid.asAddin(() => this.workbook.grid.activate(this.id));
  }

  delete(): void {
    if (this.isLastVisible()) throw invalidOperation('Worksheet.delete', 'A workbook must contain at least one visible sheet.');
    for (const table of this.tables.items) table.delete();
    this.workbook.grid.asAddin(() => this.workbook.grid.removeSheet(this.id));
  }

  getRange(address?: string): Range {
    if (!address) return new Range(this, wholeSheet);
    const parsed = parseAddress(address);
    if (parsed && (parsed.sheet === undefined || parsed.sheet === this.name)) return new Range(this, parsed.area);
    const named = this.names.getItemOrNullObject(address) ?? this.workbook.names.getItemOrNullObject(address);
    const range = named?.getRangeOrNullObject();
    if (!range) throw invalidArgument('Worksheet.getRange');
    return range;
  }

  getRangeByIndexes(row: number, column: number, rows: number, columns: number): Range {
    return new Range(this, { row, column, rows, columns });
  }

  getCell(row: number, column: number): Range {
    return new Range(this, { row, column, rows: 1, columns: 1 });
  }

  /** An empty sheet answers with its first cell. */
  async getUsedRange(valuesOnly = false): Promise<Range> {
    return (await this.getUsedRangeOrNullObject(valuesOnly)) ?? this.getCell(0, 0);
  }

  async getUsedRangeOrNullObject(valuesOnly = false): Promise<Range | null> {
    await this.workbook.calculation.settle();
    const used = this.cells.usedArea(valuesOnly);
    return used ? new Range(this, used) : null;
  }

  getNextOrNullObject(): Worksheet | null {
    return this.workbook.worksheets.items[this.position + 1] ?? null;
  }

  /** Calculates the formulas of the workbook; Excel would do those of this sheet. */
  calculate(full: boolean): Promise<void> {
    return this.workbook.calculation.calculate(full);
  }

  /** Selects cells and brings the sheet into view. */
  select(area: Area): void {
    const { row, column } = area;
    const primary = { actualRow: row, actualColumn: column, isMerged: false, isMergedMainCell: false };
    const cell = { startRow: row, endRow: row, startColumn: column, endColumn: column };
    this.activate();
    this.run(SetSelectionsOperation.id, {
      selections: [
        {
          range: { startRow: row, endRow: lastRow(area), startColumn: column, endColumn: lastColumn(area) },
          primary: { ...cell, ...primary },
          style: null,
        },
      ],
      reveal: true,
    });
  }

  /** Runs a change of cells on behalf of the add-in; a protected sheet refuses it. */
  change<Result>(action: () => Result): Result {
    if (this.protection.protected) throw accessDenied('Range');
    return this.workbook.grid.asAddin(action);
  }

  /** The table that the first cell of an area stands in, for references such as `[@volume]`. */
  tableNameAt(area: Area): string | undefined {
    return this.tables.items.find((table) => contains(table.area, area.row, area.column))?.name;
  }

  private isLastVisible(): boolean {
    return this.visibility === 'Visible' && this.workbook.worksheets.items.every((sheet) => sheet === this || sheet.visibility !== 'Visible');
  }

  private run(command: string, params: object): void {
    this.workbook.grid.asAddin(() => this.workbook.grid.run(command, { subUnitId: this.id, ...params }));
  }
}
