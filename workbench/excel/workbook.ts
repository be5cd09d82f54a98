import { SheetsSelectionsService } from '@univerjs/sheets';
import { itemNotFound } from '../protocol/api-error';
import { ApiObject } from '../protocol/api-object';
import type { Calculation } from '../univer/calculation';
import type { Grid } from '../univer/grid';
import { parseAddress } from './address';
import { Application } from './application';
import { between } from './area';
import type { Area } from './area';
import { ChangeWatcher } from './change-watcher';
import { CustomXmlPartCollection } from './custom-xml';
import { Events } from './events';
import { NamedItemCollection } from './names';
import { WorkbookProtection } from './protection';
import { Range } from './range';
import { SettingCollection } from './settings';
import { TableCollection } from './tables';
import { TableStore } from './table-store';
import type { Validation } from './validation-rules';
import { wordsOf } from './words';
import type { Words } from './words';
import type { Worksheet } from './worksheet';
import { WorksheetCollection } from './worksheets';

/** `Excel.Workbook`: the root of the object model, on one workbook in Univer. */
export class Workbook extends ApiObject {
  readonly typeName = 'Workbook';
  override readonly scalars = ['name'];
  readonly grid: Grid;
  readonly calculation: Calculation;
  readonly locale: string;
  readonly words: Words;
  readonly raised = new Events();
  readonly tableStore: TableStore;
  readonly worksheets: WorksheetCollection;
  readonly tables: TableCollection;
  readonly names: NamedItemCollection;
  readonly settings: SettingCollection;
  readonly customXmlParts = new CustomXmlPartCollection();
  readonly application: Application;
  readonly protection = new WorkbookProtection();
  /** Who hears of rules for what may be filled in. */
  onValidation: (worksheet: Worksheet, area: Area, validation: Validation) => void = () => undefined;
  private readonly watcher: ChangeWatcher;

  constructor(grid: Grid, calculation: Calculation, locale: string) {
    super();
    this.grid = grid;
    this.calculation = calculation;
    this.locale = locale;
    this.words = wordsOf(locale);
    this.tableStore = new TableStore(grid);
    this.worksheets = new WorksheetCollection(this);
    this.tables = new TableCollection(this);
    this.names = new NamedItemCollection(this);
    this.settings = new SettingCollection(grid);
    this.application = new Application(this);
    this.watcher = new ChangeWatcher(this);
  }

  get name(): string {
    return this.grid.workbook.name;
  }

  /** The language of Excel; what is not Dutch is English. */
  get language(): 'nl' | 'en' {
    return this.locale.startsWith('nl') ? 'nl' : 'en';
  }

  getSelectedRange(): Range {
    const selection = this.grid.injector.get(SheetsSelectionsService).getCurrentLastSelection()?.range;
    const area = selection
      ? between(selection.startRow, selection.startColumn, selection.endRow, selection.endColumn)
      : between(0, 0, 0, 0);
    return new Range(this.worksheets.getActiveWorksheet(), area);
  }

  getActiveCell(): Range {
    return this.getSelectedRange().getCell(0, 0);
  }

  /** How office.js asks for the range of an event, whose reference is an address. */
  _GetRangeForEventByReferenceId(reference: string): Range {
    const range = this._GetRangeOrNullObjectForEventByReferenceId(reference);
    if (!range) throw itemNotFound('Workbook.getRange');
    return range;
  }

  _GetRangeOrNullObjectForEventByReferenceId(reference: string): Range | null {
    const address = parseAddress(reference);
    const sheet = this.worksheets.getItemOrNullObject(address?.sheet ?? '');
    return address && sheet ? new Range(sheet, address.area) : null;
  }

  /** Stops listening to Univer. */
  dispose(): void {
    this.watcher.dispose();
    this.calculation.dispose();
  }
}
