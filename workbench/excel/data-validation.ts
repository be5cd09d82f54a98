import { ApiObject } from '../protocol/api-object';
import { cellsOf } from './area';
import { parseAddress } from './address';
import type { Range } from './range';
import { noValidation } from './validation-rules';
import type { Validation } from './validation-rules';

const types: Readonly<Record<string, string>> = {
  wholeNumber: 'WholeNumber',
  decimal: 'Decimal',
  list: 'List',
  date: 'Date',
  time: 'Time',
  textLength: 'TextLength',
  custom: 'Custom',
};

interface Comparison {
  readonly operator: string;
  readonly formula1: unknown;
  readonly formula2?: unknown;
}

/** `Excel.DataValidation`. */
export class DataValidation extends ApiObject {
  readonly typeName = 'DataValidation';
  override readonly scalars = ['errorAlert', 'ignoreBlanks', 'prompt', 'rule', 'type', 'valid'];
  private readonly range: Range;

  constructor(range: Range) {
    super();
    this.range = range;
  }

  private get current(): Validation {
    return this.range.worksheet.validations.at(this.range.area.row, this.range.area.column) ?? noValidation;
  }

  private change(validation: Validation): void {
    const { worksheet, area } = this.range;
    this.range.change(() => worksheet.validations.set(area, validation));
    worksheet.workbook.onValidation(worksheet, area, validation);
  }

  get rule(): unknown {
    return this.current.rule;
  }

  set rule(rule: Readonly<Record<string, unknown>>) {
    this.change({ ...this.current, rule });
  }

  get errorAlert(): unknown {
    return this.current.errorAlert;
  }

  set errorAlert(errorAlert: unknown) {
    this.change({ ...this.current, errorAlert });
  }

  get prompt(): unknown {
    return this.current.prompt;
  }

  set prompt(prompt: unknown) {
    this.change({ ...this.current, prompt });
  }

  get ignoreBlanks(): boolean {
    return this.current.ignoreBlanks;
  }

  set ignoreBlanks(ignoreBlanks: boolean) {
    this.change({ ...this.current, ignoreBlanks });
  }

  get type(): string {
    const kind = Object.keys(this.current.rule).find((name) => name in types);
    return types[kind ?? ''] ?? 'None';
  }

  /** Whether all cells satisfy their rule; null when some do and some do not. */
  get valid(): boolean | null {
    const { cells } = this.range.worksheet;
    const answers = new Set([...cellsOf(cells.clip(this.range.area))].map(({ row, column }) => this.allows(cells.value(row, column))));
    return answers.size > 1 ? null : answers.has(true);
  }

  clear(): void {
    this.change(noValidation);
  }

  private allows(value: unknown): boolean {
    const { rule, ignoreBlanks } = this.current;
    if (value === '' && ignoreBlanks) return true;
    if (rule.list) return this.listed((rule.list as { source: unknown }).source).includes(String(value));
    const comparison = (rule.decimal ?? rule.wholeNumber ?? rule.date) as Comparison | undefined;
    if (!comparison) return true;
    const isNumber = typeof value === 'number' && (!rule.wholeNumber || Number.isInteger(value));
    return isNumber && compares(value, comparison);
  }

  private listed(source: unknown): string[] {
    if (typeof source === 'object' && source !== null) return valuesOf(source as Range);
    const text = String(source);
    if (!text.startsWith('=')) return text.split(',').map((item) => item.trim());
    const address = parseAddress(text.slice(1));
    const { workbook } = this.range.worksheet;
    const sheet = address?.sheet === undefined ? this.range.worksheet : workbook.worksheets.getItemOrNullObject(address.sheet);
    const named = address ? undefined : workbook.names.getItemOrNullObject(text.slice(1))?.getRangeOrNullObject();
    const range = named ?? (address && sheet ? sheet.getRangeByIndexes(address.area.row, address.area.column, address.area.rows, address.area.columns) : undefined);
    return range ? valuesOf(range) : [];
  }
}

const valuesOf = (range: Range): string[] => range.values.flat().map(String);

function compares(value: number, { operator, formula1, formula2 }: Comparison): boolean {
  const [low, high] = [Number(formula1), Number(formula2)];
  switch (operator) {
    case 'Between':
      return value >= low && value <= high;
    case 'NotBetween':
      return value < low || value > high;
    case 'EqualTo':
      return value === low;
    case 'NotEqualTo':
      return value !== low;
    case 'GreaterThan':
      return value > low;
    case 'GreaterThanOrEqualTo':
      return value >= low;
    case 'LessThan':
      return value < low;
    default:
      return value <= low;
  }
}
