import { SetFrozenMutation } from '@univerjs/sheets';
import { ApiObject } from '../protocol/api-object';
import { Range } from './range';
import type { Worksheet } from './worksheet';

/** `Excel.WorksheetFreezePanes`. */
export class FreezePanes extends ApiObject {
  readonly typeName = 'WorksheetFreezePanes';
  private readonly worksheet: Worksheet;

  constructor(worksheet: Worksheet) {
    super();
    this.worksheet = worksheet;
  }

  freezeRows(count: number): void {
    this.freeze(count, 0);
  }

  freezeColumns(count: number): void {
    this.freeze(0, count);
  }

  freezeAt(range: Range | string): void {
    const { area } = typeof range === 'string' ? this.worksheet.getRange(range) : range;
    this.freeze(area.row + area.rows, area.column + area.columns);
  }

  unfreeze(): void {
    this.freeze(0, 0);
  }

  getLocationOrNullObject(): Range | null {
    const frozen = this.worksheet.workbook.grid.sheet(this.worksheet.id)?.getFreeze();
    const [rows, columns] = [frozen?.ySplit ?? 0, frozen?.xSplit ?? 0];
    if (rows <= 0 && columns <= 0) return null;
    const end = this.worksheet.getRange();
    return new Range(this.worksheet, {
      row: 0,
      column: 0,
      rows: rows > 0 ? rows : end.rowCount,
      columns: columns > 0 ? columns : end.columnCount,
    });
  }

  private freeze(rows: number, columns: number): void {
    this.worksheet.workbook.grid.asAddin(() => {
      this.worksheet.workbook.grid.run(SetFrozenMutation.id, {
        subUnitId: this.worksheet.id,
        startRow: rows > 0 ? rows : -1,
        startColumn: columns > 0 ? columns : -1,
        ySplit: rows,
        xSplit: columns,
      });
    });
  }
}
