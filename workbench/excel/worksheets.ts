import { itemNotFound } from '../protocol/api-error';
import { ApiCollection } from '../protocol/api-object';
import { checkSheetName } from './sheet-names';
import { Worksheet } from './worksheet';
import type { Workbook } from './workbook';

/** `Excel.WorksheetCollection`. */
export class WorksheetCollection extends ApiCollection<Worksheet> {
  readonly typeName = 'WorksheetCollection';
  override readonly events = [
    'DataChanged', 'SelectionChanged', 'Added', 'Deleted', 'Activated', 'Deactivated', 'Calculated', 'NameChanged',
  ];
  private readonly workbook: Workbook;
  private readonly byId = new Map<string, Worksheet>();

  constructor(workbook: Workbook) {
    super();
    this.workbook = workbook;
  }

  get items(): readonly Worksheet[] {
    return this.workbook.grid.sheets.map((sheet) => this.known(sheet.getSheetId()));
  }

  getCount(visibleOnly = false): number {
    return this.items.filter((sheet) => !visibleOnly || sheet.visibility === 'Visible').length;
  }

  getItem(key: string): Worksheet {
    const sheet = this.getItemOrNullObject(key);
    if (!sheet) throw itemNotFound('WorksheetCollection.getItem');
    return sheet;
  }

  /** By name, or by the id that survives a change of name. */
  getItemOrNullObject(key: string): Worksheet | null {
    const name = key.toLowerCase();
    return this.items.find((sheet) => sheet.id === key || sheet.name.toLowerCase() === name) ?? null;
  }

  getActiveWorksheet(): Worksheet {
    return this.known(this.workbook.grid.workbook.getActiveSheet().getSheetId());
  }

  getFirst(visibleOnly = false): Worksheet {
    const first = this.items.find((sheet) => !visibleOnly || sheet.visibility === 'Visible');
    if (!first) throw itemNotFound('WorksheetCollection.getFirst');
    return first;
  }

  getLast(visibleOnly = false): Worksheet {
    const last = this.items.filter((sheet) => !visibleOnly || sheet.visibility === 'Visible').at(-1);
    if (!last) throw itemNotFound('WorksheetCollection.getLast');
    return last;
  }

  add(name?: string): Worksheet {
    const names = this.items.map((sheet) => sheet.name);
    const chosen = name ?? this.freeName(names);
    checkSheetName(chosen, names, 'WorksheetCollection.add');
    return this.known(this.workbook.grid.asAddin(() => this.workbook.grid.addSheet(chosen)));
  }

  private freeName(taken: readonly string[]): string {
    let number = taken.length + 1;
    while (taken.includes(`${this.workbook.words.sheet}${number}`)) number += 1;
    return `${this.workbook.words.sheet}${number}`;
  }

  /** A sheet keeps its object, and with it its charts and its protection. */
  private known(id: string): Worksheet {
    const sheet = this.byId.get(id) ?? new Worksheet(this.workbook, id);
    this.byId.set(id, sheet);
    return sheet;
  }
}
