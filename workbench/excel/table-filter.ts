import { SetRowHiddenMutation, SetRowVisibleMutation } from '@univerjs/sheets';
import { ApiError, invalidArgument } from '../protocol/api-error';
import { ApiObject } from '../protocol/api-object';
import { lastColumn, lastRow } from './area';
import type { Range } from './range';
import type { Table } from './table';

/** `Excel.FilterCriteria`, as far as the workbench filters. */
export interface FilterCriteria {
  readonly filterOn: string;
  readonly values?: readonly string[];
}

/** `Excel.AutoFilter` of a table: rows are hidden by the values they show. */
export class TableAutoFilter extends ApiObject {
  readonly typeName = 'AutoFilter';
  override readonly scalars = ['criteria', 'enabled', 'isDataFiltered'];
  private readonly table: Table;

  constructor(table: Table) {
    super();
    this.table = table;
  }

  get enabled(): boolean {
    return this.table.showFilterButton;
  }

  get isDataFiltered(): boolean {
    return this.chosen.size > 0;
  }

  get criteria(): readonly (FilterCriteria | null)[] {
    return this.table.columns.items.map(({ id }) => this.chosen.get(id) ?? null);
  }

  /** @param columnIndex counted from 0 within the table */
  apply(_range: Range | string, columnIndex: number, criteria: FilterCriteria): void {
    if (criteria.filterOn !== 'Values') {
      throw new ApiError('NotImplemented', 'The workbench filters by values only.', 'AutoFilter.apply');
    }
    const column = this.table.columns.items[columnIndex];
    if (!column) throw invalidArgument('AutoFilter.apply');
    this.chosen.set(column.id, criteria);
    this.reapply();
  }

  clearCriteria(): void {
    this.chosen.clear();
    this.reapply();
  }

  reapply(): void {
    const { text } = this.table.getDataBodyRange();
    const filters = this.criteria.map((filter) => filter && new Set(filter.values));
    this.show(SetRowVisibleMutation.id, text.map((_, index) => index));
    this.show(SetRowHiddenMutation.id, text.flatMap((row, index) => (row.some((cell, c) => filters[c]?.has(cell) === false) ? [index] : [])));
  }

  private get chosen(): Map<string, FilterCriteria> {
    return this.table.traits.filters;
  }

  private show(mutation: string, indexes: readonly number[]): void {
    const { sheetId } = this.table.stored;
    const ranges = indexes.map((index) => {
      const { area } = this.table.rows.getItemAt(index).getRange();
      return { startRow: area.row, endRow: lastRow(area), startColumn: area.column, endColumn: lastColumn(area) };
    });
    if (ranges.length > 0) this.table.workbook.grid.run(mutation, { subUnitId: sheetId, ranges });
  }
}
