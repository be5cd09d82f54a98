import { ApiObject } from '../protocol/api-object';
import type { Table } from './table';

interface SortField {
  readonly key: number;
  readonly ascending?: boolean;
}

const rank = (value: unknown): number => ['number', 'string', 'boolean'].indexOf(typeof value);

/** Numbers before texts before truths, blanks always last. */
function compare(a: unknown, b: unknown, ascending: boolean): number {
  if (a === '' || b === '') return Number(a === '') - Number(b === '');
  const order = rank(a) - rank(b) || (typeof a === 'string' ? a.localeCompare(String(b)) : Number(a) - Number(b));
  return ascending ? order : -order;
}

/** `Excel.TableSort`. */
export class TableSort extends ApiObject {
  readonly typeName = 'TableSort';
  private readonly table: Table;

  constructor(table: Table) {
    super();
    this.table = table;
  }

  apply(fields: readonly SortField[]): void {
    const body = this.table.getDataBodyRange();
    const values = body.values;
    const order = values.map((_, index) => index);
    order.sort((a, b) => {
      for (const { key, ascending = true } of fields) {
        const difference = compare(values[a]?.[key], values[b]?.[key], ascending);
        if (difference !== 0) return difference;
      }
      return a - b;
    });
    const formulas = body.formulas;
    body.formulas = order.map((index) => formulas[index] ?? []);
  }
}
