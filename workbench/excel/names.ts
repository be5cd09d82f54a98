import { generateRandomId } from '@univerjs/core';
import { IDefinedNamesService, RemoveDefinedNameMutation, SetDefinedNameMutation } from '@univerjs/engine-formula';
import { invalidArgument, itemAlreadyExists, itemNotFound } from '../protocol/api-error';
import { ApiCollection, ApiObject } from '../protocol/api-object';
import { formatAddress, parseAddress } from './address';
import { isCell } from './area';
import { Range } from './range';
import type { Workbook } from './workbook';
import type { Worksheet } from './worksheet';

const wellFormed = /^[\p{L}_\\][\p{L}\d_.\\]*$/u;
const looksLikeAddress = /^[A-Z]{1,3}\d+$|^R\d*C\d*$/i;
const workbookScope = 'AllDefaultWorkbook';

/** `Excel.NamedItemCollection`: the names of the workbook, or those of one sheet. */
export class NamedItemCollection extends ApiCollection<NamedItem> {
  readonly typeName = 'NamedItemCollection';
  private readonly workbook: Workbook;
  private readonly worksheet: Worksheet | undefined;

  constructor(workbook: Workbook, worksheet?: Worksheet) {
    super();
    this.workbook = workbook;
    this.worksheet = worksheet;
  }

  get items(): readonly NamedItem[] {
    const names = this.workbook.grid.injector.get(IDefinedNamesService).getDefinedNameMap(this.workbook.grid.id) ?? {};
    return Object.values(names)
      .filter(({ localSheetId = workbookScope }) => localSheetId === (this.worksheet?.id ?? workbookScope))
      .map(({ id }) => new NamedItem(this.workbook, id, this.worksheet));
  }

  getCount(): number {
    return this.items.length;
  }

  getItem(name: string): NamedItem {
    const item = this.getItemOrNullObject(name);
    if (!item) throw itemNotFound('NamedItemCollection.getItem');
    return item;
  }

  getItemOrNullObject(name: string): NamedItem | null {
    return this.items.find((item) => item.name.toLowerCase() === name.toLowerCase()) ?? null;
  }

  add(name: string, reference: Range | string, comment = ''): NamedItem {
    if (!wellFormed.test(name) || looksLikeAddress.test(name)) throw invalidArgument('NamedItemCollection.add');
    const isTable = this.workbook.tables.getItemOrNullObject(name) !== null;
    if (isTable || this.getItemOrNullObject(name)) throw itemAlreadyExists('NamedItemCollection.add');
    const id = generateRandomId();
    this.workbook.grid.run(SetDefinedNameMutation.id, {
      id,
      name,
      comment,
      localSheetId: this.worksheet?.id ?? workbookScope,
      formulaOrRefString: typeof reference === 'string' ? reference : `=${addressOf(reference)}`,
    });
    return new NamedItem(this.workbook, id, this.worksheet);
  }
}

const addressOf = (range: Range): string => formatAddress(range.worksheet.name, range.area, true);

/** `Excel.NamedItem`. */
export class NamedItem extends ApiObject {
  readonly typeName = 'NamedItem';
  override readonly scalars = ['comment', 'formula', 'name', 'scope', 'type', 'value', 'visible'];
  readonly visible = true;
  private readonly workbook: Workbook;
  private readonly id: string;
  private readonly worksheet: Worksheet | undefined;

  constructor(workbook: Workbook, id: string, worksheet: Worksheet | undefined) {
    super();
    this.workbook = workbook;
    this.id = id;
    this.worksheet = worksheet;
  }

  override get key(): string {
    return this.name;
  }

  private get definition(): { name: string; formulaOrRefString: string; comment?: string } {
    const definition = this.workbook.grid.injector.get(IDefinedNamesService).getValueById(this.workbook.grid.id, this.id);
    if (!definition) throw itemNotFound('NamedItem');
    return definition;
  }

  get name(): string {
    return this.definition.name;
  }

  get comment(): string {
    return this.definition.comment ?? '';
  }

  get scope(): string {
    return this.worksheet ? 'Worksheet' : 'Workbook';
  }

  get type(): string {
    return this.getRangeOrNullObject() ? 'Range' : 'String';
  }

  get formula(): string {
    return `=${this.definition.formulaOrRefString.replace(/^=/, '')}`;
  }

  set formula(formula: string) {
    this.workbook.grid.run(SetDefinedNameMutation.id, { ...this.definition, formulaOrRefString: formula });
  }

  /** The address for a range, the formula for anything else. */
  get value(): unknown {
    const range = this.getRangeOrNullObject();
    return range && isCell(range.area) ? range.values[0]?.[0] : (range?.address ?? this.formula);
  }

  getRange(): Range {
    const range = this.getRangeOrNullObject();
    if (!range) throw invalidArgument('NamedItem.getRange');
    return range;
  }

  getRangeOrNullObject(): Range | null {
    const address = parseAddress(this.formula.slice(1));
    const sheet = this.workbook.worksheets.getItemOrNullObject(address?.sheet ?? '');
    return address && sheet ? new Range(sheet, address.area) : null;
  }

  delete(): void {
    this.workbook.grid.run(RemoveDefinedNameMutation.id, { ...this.definition });
  }
}
