import { BorderStyleTypes } from '@univerjs/core';
import type { IBorderData, IStyleData } from '@univerjs/core';
import { invalidArgument } from '../protocol/api-error';
import { ApiCollection, ApiObject } from '../protocol/api-object';
import { lastColumn, lastRow } from './area';
import type { Range } from './range';

type Side = 't' | 'b' | 'l' | 'r';

const sides: Readonly<Record<string, readonly Side[]>> = {
  EdgeTop: ['t'],
  EdgeBottom: ['b'],
  EdgeLeft: ['l'],
  EdgeRight: ['r'],
  InsideHorizontal: ['t', 'b'],
  InsideVertical: ['l', 'r'],
};

const styles: Readonly<Record<string, BorderStyleTypes>> = {
  None: BorderStyleTypes.NONE,
  Continuous: BorderStyleTypes.THIN,
  Dash: BorderStyleTypes.DASHED,
  Dot: BorderStyleTypes.DOTTED,
  Double: BorderStyleTypes.DOUBLE,
};

/** `Excel.RangeBorderCollection`. */
export class RangeBorderCollection extends ApiCollection<RangeBorder> {
  readonly typeName = 'RangeBorderCollection';
  override readonly scalars = ['count'];
  private readonly range: Range;

  constructor(range: Range) {
    super();
    this.range = range;
  }

  get items(): readonly RangeBorder[] {
    return Object.keys(sides).map((side) => new RangeBorder(this.range, side));
  }

  get count(): number {
    return this.items.length;
  }

  getItem(side: string): RangeBorder {
    if (!(side in sides)) throw invalidArgument('RangeBorderCollection.getItem');
    return new RangeBorder(this.range, side);
  }
}

/** `Excel.RangeBorder`: one side of a range, or the lines inside it. */
export class RangeBorder extends ApiObject {
  readonly typeName = 'RangeBorder';
  override readonly scalars = ['color', 'sideIndex', 'style', 'weight'];
  readonly sideIndex: string;
  private readonly range: Range;

  constructor(range: Range, sideIndex: string) {
    super();
    this.range = range;
    this.sideIndex = sideIndex;
  }

  override get key(): string {
    return this.sideIndex;
  }

  get style(): string {
    const type = this.current()?.s ?? BorderStyleTypes.NONE;
    return Object.keys(styles).find((name) => styles[name] === type) ?? 'Continuous';
  }

  set style(name: string) {
    const type = styles[name];
    if (type === undefined) throw invalidArgument('RangeBorder.style');
    this.draw(type, this.color);
  }

  get color(): string {
    return (this.current()?.cl.rgb ?? '#000000').toUpperCase();
  }

  set color(color: string) {
    this.draw(this.current()?.s ?? BorderStyleTypes.THIN, color);
  }

  get weight(): string {
    return this.current()?.s === BorderStyleTypes.MEDIUM ? 'Medium' : 'Thin';
  }

  set weight(weight: string) {
    const types: Readonly<Record<string, BorderStyleTypes>> = {
      Hairline: BorderStyleTypes.HAIR,
      Thin: BorderStyleTypes.THIN,
      Medium: BorderStyleTypes.MEDIUM,
      Thick: BorderStyleTypes.THICK,
    };
    this.draw(types[weight] ?? BorderStyleTypes.THIN, this.color);
  }

  private current(): IBorderData['t'] {
    const { workbook, id } = this.range.worksheet;
    const { area } = this.range;
    const [row, column] = [
      this.sideIndex === 'EdgeBottom' ? lastRow(area) : area.row,
      this.sideIndex === 'EdgeRight' ? lastColumn(area) : area.column,
    ];
    const first = sides[this.sideIndex]?.at(-1) ?? 't';
    return workbook.grid.style(id, row, column).bd?.[first];
  }

  private draw(type: BorderStyleTypes, rgb: string): void {
    const line = type === BorderStyleTypes.NONE ? null : { s: type, cl: { rgb } };
    this.range.change(() =>
      this.range.worksheet.cells.setStyles(this.range.area, (row, column): IStyleData => {
        const drawn = (sides[this.sideIndex] ?? []).filter((side) => this.applies(side, row, column));
        return drawn.length === 0 ? {} : { bd: Object.fromEntries(drawn.map((side) => [side, line])) };
      }),
    );
  }

  private applies(side: Side, row: number, column: number): boolean {
    const { area } = this.range;
    const onEdge = { t: row === area.row, b: row === lastRow(area), l: column === area.column, r: column === lastColumn(area) };
    return onEdge[side] === this.sideIndex.startsWith('Edge');
  }
}
