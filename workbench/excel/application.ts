import { invalidArgument } from '../protocol/api-error';
import { ApiObject } from '../protocol/api-object';
import type { Workbook } from './workbook';

const modes = ['Automatic', 'AutomaticExceptTables', 'Manual'] as const;

/** `Excel.Application`. */
export class Application extends ApiObject {
  readonly typeName = 'Application';
  override readonly scalars = ['calculationMode', 'calculationState', 'decimalSeparator', 'thousandsSeparator'];
  readonly cultureInfo: CultureInfo;
  private readonly workbook: Workbook;

  constructor(workbook: Workbook) {
    super();
    this.workbook = workbook;
    this.cultureInfo = new CultureInfo(workbook.locale);
  }

  get calculationMode(): string {
    return this.workbook.calculation.mode;
  }

  set calculationMode(mode: string) {
    const known = modes.find((each) => each === mode);
    if (!known) throw invalidArgument('Application.calculationMode');
    this.workbook.calculation.mode = known;
  }

  get calculationState(): string {
    return 'Done';
  }

  get decimalSeparator(): string {
    return this.cultureInfo.numberFormat.numberDecimalSeparator;
  }

  get thousandsSeparator(): string {
    return this.cultureInfo.numberFormat.numberGroupSeparator;
  }

  calculate(type: 'Recalculate' | 'Full' | 'FullRebuild'): Promise<void> {
    return this.workbook.calculation.calculate(type !== 'Recalculate');
  }

  suspendApiCalculationUntilNextSync(): void {
    this.workbook.calculation.suspended = true;
  }

  /** The grid is drawn between batches anyway. */
  suspendScreenUpdatingUntilNextSync(): void {
    return;
  }
}

class CultureInfo extends ApiObject {
  readonly typeName = 'CultureInfo';
  override readonly scalars = ['name'];
  readonly name: string;
  readonly numberFormat: NumberFormatInfo;

  constructor(locale: string) {
    super();
    this.name = locale;
    this.numberFormat = new NumberFormatInfo(locale);
  }
}

class NumberFormatInfo extends ApiObject {
  readonly typeName = 'NumberFormatInfo';
  override readonly scalars = ['numberDecimalSeparator', 'numberGroupSeparator'];
  readonly numberDecimalSeparator: string;
  readonly numberGroupSeparator: string;

  constructor(locale: string) {
    super();
    const parts = new Intl.NumberFormat(locale).formatToParts(1234567.5);
    this.numberDecimalSeparator = parts.find((part) => part.type === 'decimal')?.value ?? '.';
    this.numberGroupSeparator = parts.find((part) => part.type === 'group')?.value ?? ',';
  }
}
