import { itemNotFound } from '../protocol/api-error';
import { ApiCollection, ApiObject } from '../protocol/api-object';
import type { Grid } from '../univer/grid';

type Stored = Record<string, unknown>;

/** `Excel.SettingCollection`, kept in the workbook itself. */
export class SettingCollection extends ApiCollection<Setting> {
  readonly typeName = 'SettingCollection';
  private readonly grid: Grid;

  constructor(grid: Grid) {
    super();
    this.grid = grid;
  }

  get items(): readonly Setting[] {
    return Object.keys(this.stored).map((key) => new Setting(this, key));
  }

  /** The settings as they are saved with the workbook. */
  get stored(): Readonly<Stored> {
    return (this.grid.workbook.getCustomMetadata()?.settings ?? {}) as Stored;
  }

  getCount(): number {
    return this.items.length;
  }

  getItem(key: string): Setting {
    const setting = this.getItemOrNullObject(key);
    if (!setting) throw itemNotFound('SettingCollection.getItem');
    return setting;
  }

  getItemOrNullObject(key: string): Setting | null {
    return key in this.stored ? new Setting(this, key) : null;
  }

  /** Adds a setting, or gives an existing one another value. */
  add(key: string, value: unknown): Setting {
    this.store({ ...this.stored, [key]: value });
    return new Setting(this, key);
  }

  remove(key: string): void {
    const { [key]: _removed, ...others } = this.stored;
    this.store(others);
  }

  private store(settings: Stored): void {
    this.grid.workbook.setCustomMetadata({ ...this.grid.workbook.getCustomMetadata(), settings });
  }
}

/** `Excel.Setting`. */
export class Setting extends ApiObject {
  readonly typeName = 'Setting';
  override readonly scalars = ['key', 'value'];
  private readonly settings: SettingCollection;
  private readonly name: string;

  constructor(settings: SettingCollection, name: string) {
    super();
    this.settings = settings;
    this.name = name;
  }

  override get key(): string {
    return this.name;
  }

  get value(): unknown {
    return this.settings.stored[this.key];
  }

  set value(value: unknown) {
    this.settings.add(this.key, value);
  }

  delete(): void {
    this.settings.remove(this.key);
  }
}
