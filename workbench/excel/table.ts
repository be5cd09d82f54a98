import { ApiError, invalidArgument, itemNotFound } from '../protocol/api-error';
import { ApiObject } from '../protocol/api-object';
import { intersection, lastRow } from './area';
import type { Area } from './area';
import { EventType, wholeWorkbook } from './events';
import { Range } from './range';
import { insertCells, removeCells } from './shift-cells';
import { TableColumnCollection } from './table-columns';
import { TableAutoFilter } from './table-filter';
import { TableRowCollection } from './table-rows';
import { TableSort } from './table-sort';
import type { StoredTable, TableTraits } from './table-store';
import { checkTableName } from './tables';
import { english } from './typed-text';
import type { Workbook } from './workbook';
import type { Worksheet } from './worksheet';

/** `Excel.Table`. */
export class Table extends ApiObject {
  readonly typeName = 'Table';
  override readonly scalars = [
    'highlightFirstColumn', 'highlightLastColumn', 'id', 'name', 'showBandedColumns', 'showBandedRows',
    'showFilterButton', 'showHeaders', 'showTotals', 'style',
  ];
  override readonly events = ['DataChanged', 'SelectionChanged'];
  readonly workbook: Workbook;
  readonly id: string;
  readonly rows: TableRowCollection;
  readonly columns: TableColumnCollection;
  readonly sort: TableSort;
  readonly autoFilter: TableAutoFilter;

  constructor(workbook: Workbook, id: string) {
    super();
    this.workbook = workbook;
    this.id = id;
    this.rows = new TableRowCollection(this);
    this.columns = new TableColumnCollection(this);
    this.sort = new TableSort(this);
    this.autoFilter = new TableAutoFilter(this);
  }

  override get key(): string {
    return this.id;
  }

  /** The table as Univer holds it: header and rows. */
  get stored(): StoredTable {
    const stored = this.workbook.tableStore.find(this.id);
    if (!stored) throw itemNotFound('Table');
    return stored;
  }

  get traits(): TableTraits {
    return this.workbook.tableStore.traitsOf(this.id);
  }

  /** All cells of the table: header, rows and totals. */
  get area(): Area {
    const { area } = this.stored;
    return this.showTotals ? { ...area, rows: area.rows + 1 } : area;
  }

  get worksheet(): Worksheet {
    return this.workbook.worksheets.getItem(this.stored.sheetId);
  }

  get name(): string {
    return this.stored.name;
  }

  set name(name: string) {
    checkTableName(this.workbook, this, name);
    this.workbook.tableStore.rename(this.id, name);
  }

  get style(): string {
    return this.traits.style;
  }

  set style(style: string) {
    this.traits.style = style;
  }

  get showHeaders(): boolean {
    return true;
  }

  set showHeaders(show: boolean) {
    if (!show) throw new ApiError('NotImplemented', 'The workbench keeps the headers of a table.', 'Table.showHeaders');
  }

  get showBandedRows(): boolean {
    return this.traits.showBandedRows;
  }

  set showBandedRows(show: boolean) {
    this.traits.showBandedRows = show;
  }

  get showBandedColumns(): boolean {
    return this.traits.showBandedColumns;
  }

  set showBandedColumns(show: boolean) {
    this.traits.showBandedColumns = show;
  }

  get showFilterButton(): boolean {
    return this.traits.showFilterButton;
  }

  set showFilterButton(show: boolean) {
    this.traits.showFilterButton = show;
  }

  get highlightFirstColumn(): boolean {
    return this.traits.highlightFirstColumn;
  }

  set highlightFirstColumn(highlight: boolean) {
    this.traits.highlightFirstColumn = highlight;
  }

  get highlightLastColumn(): boolean {
    return this.traits.highlightLastColumn;
  }

  set highlightLastColumn(highlight: boolean) {
    this.traits.highlightLastColumn = highlight;
  }

  get showTotals(): boolean {
    return this.traits.showTotals;
  }

  set showTotals(show: boolean) {
    if (show === this.showTotals) return;
    if (show) this.addTotals();
    else this.removeTotals();
  }

  getRange(): Range {
    return new Range(this.worksheet, this.area);
  }

  getHeaderRowRange(): Range {
    return new Range(this.worksheet, { ...this.stored.area, rows: 1 });
  }

  getDataBodyRange(): Range {
    const { area } = this.stored;
    return new Range(this.worksheet, { ...area, row: area.row + 1, rows: area.rows - 1 });
  }

  getTotalRowRange(): Range {
    if (!this.showTotals) throw itemNotFound('Table.getTotalRowRange');
    return new Range(this.worksheet, { ...this.area, row: lastRow(this.area), rows: 1 });
  }

  resize(newRange: Range | string): void {
    const { area } = typeof newRange === 'string' ? this.worksheet.getRange(newRange) : newRange;
    const others = this.worksheet.tables.items.filter((table) => table.id !== this.id);
    const fits = area.row === this.stored.area.row && area.rows > 1 && intersection(area, this.stored.area);
    if (!fits || others.some((table) => intersection(table.area, area))) throw invalidArgument('Table.resize');
    this.reshape(area);
  }

  /** Gives the table other bounds and names the columns that came with them. */
  reshape(area: Area): void {
    this.worksheet.change(() => {
      this.workbook.tableStore.writeHeaders(this.stored.sheetId, area, this.workbook.words.column);
      this.workbook.tableStore.resize(this.id, area);
    });
  }

  convertToRange(): Range {
    const range = this.getRange();
    this.drop();
    return range;
  }

  delete(): void {
    const range = this.getRange();
    this.worksheet.change(() => range.clear('All'));
    this.drop();
  }

  clearFilters(): void {
    this.autoFilter.clearCriteria();
  }

  reapplyFilters(): void {
    this.autoFilter.reapply();
  }

  private drop(): void {
    const args = { source: 'Local', tableId: this.id, tableName: this.name, worksheetId: this.stored.sheetId };
    this.worksheet.change(() => this.workbook.tableStore.remove(this.id));
    this.workbook.raised.raise(EventType.tableDeleted, [args.worksheetId, wholeWorkbook], args);
  }

  private addTotals(): void {
    const { area } = this.stored;
    const below = new Range(this.worksheet, { ...area, row: lastRow(area) + 1, rows: 1 });
    this.worksheet.change(() => insertCells(below, 'Down'));
    this.traits.showTotals = true;
    const lastColumn = this.columns.items.at(-1)?.name ?? '';
    const labels = Array.from({ length: area.columns }, (_, index): string => {
      if (index === area.columns - 1) return `=SUBTOTAL(109,${this.name}[${lastColumn}])`;
      return index === 0 ? this.workbook.words.total : '';
    });
    this.worksheet.change(() => this.worksheet.cells.put(below.area, [labels], english, () => this.name));
  }

  private removeTotals(): void {
    const totals = this.getTotalRowRange();
    this.traits.showTotals = false;
    this.worksheet.change(() => removeCells(totals, 'Up'));
  }
}
