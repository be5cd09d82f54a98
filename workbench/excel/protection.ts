import { invalidOperation } from '../protocol/api-error';
import { ApiObject } from '../protocol/api-object';

/** `Excel.WorksheetProtection`. All cells count as locked. */
export class WorksheetProtection extends ApiObject {
  readonly typeName = 'WorksheetProtection';
  override readonly scalars = ['protected', 'options'];
  protected = false;
  options: unknown = null;

  protect(options: unknown = null): void {
    if (this.protected) throw invalidOperation('WorksheetProtection.protect', 'The sheet is already protected.');
    this.protected = true;
    this.options = options;
  }

  unprotect(): void {
    this.protected = false;
    this.options = null;
  }
}

/** `Excel.WorkbookProtection`. */
export class WorkbookProtection extends ApiObject {
  readonly typeName = 'WorkbookProtection';
  override readonly scalars = ['protected'];
  protected = false;

  protect(): void {
    this.protected = true;
  }

  unprotect(): void {
    this.protected = false;
  }
}
