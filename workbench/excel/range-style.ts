import { BooleanNumber } from '@univerjs/core';
import { ApiObject } from '../protocol/api-object';
import type { RangeFormat } from './range-format';

/** `Excel.RangeFill`. */
export class RangeFill extends ApiObject {
  readonly typeName = 'RangeFill';
  override readonly scalars = ['color'];
  private readonly format: RangeFormat;

  constructor(format: RangeFormat) {
    super();
    this.format = format;
  }

  get color(): string | null {
    return this.format.common((style) => (style.bg?.rgb ?? '#FFFFFF').toUpperCase());
  }

  set color(color: string) {
    this.format.apply({ bg: { rgb: color } });
  }

  clear(): void {
    this.format.apply({ bg: null });
  }
}

/** `Excel.RangeFont`. */
export class RangeFont extends ApiObject {
  readonly typeName = 'RangeFont';
  override readonly scalars = ['bold', 'color', 'italic', 'name', 'size'];
  private readonly format: RangeFormat;

  constructor(format: RangeFormat) {
    super();
    this.format = format;
  }

  get bold(): boolean | null {
    return this.format.common((style) => style.bl === BooleanNumber.TRUE);
  }

  set bold(bold: boolean) {
    this.format.apply({ bl: bold ? BooleanNumber.TRUE : BooleanNumber.FALSE });
  }

  get italic(): boolean | null {
    return this.format.common((style) => style.it === BooleanNumber.TRUE);
  }

  set italic(italic: boolean) {
    this.format.apply({ it: italic ? BooleanNumber.TRUE : BooleanNumber.FALSE });
  }

  get color(): string | null {
    return this.format.common((style) => (style.cl?.rgb ?? '#000000').toUpperCase());
  }

  set color(color: string) {
    this.format.apply({ cl: { rgb: color } });
  }

  get size(): number | null {
    return this.format.common((style) => style.fs ?? 11);
  }

  set size(points: number) {
    this.format.apply({ fs: points });
    this.format.fitRows();
  }

  get name(): string | null {
    return this.format.common((style) => style.ff ?? 'Calibri');
  }

  set name(name: string) {
    this.format.apply({ ff: name });
  }
}
