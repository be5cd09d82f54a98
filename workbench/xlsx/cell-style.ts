import { BooleanNumber, BorderStyleTypes, HorizontalAlign, VerticalAlign, WrapStrategy } from '@univerjs/core';
import type { IBorderStyleData, IStyleData, Nullable } from '@univerjs/core';
import type { Alignment, Border, BorderStyle, Color, Style } from 'exceljs';

const horizontal: Readonly<Record<number, Alignment['horizontal']>> = {
  [HorizontalAlign.LEFT]: 'left',
  [HorizontalAlign.CENTER]: 'center',
  [HorizontalAlign.RIGHT]: 'right',
  [HorizontalAlign.JUSTIFIED]: 'justify',
};

const vertical: Readonly<Record<number, Alignment['vertical']>> = {
  [VerticalAlign.TOP]: 'top',
  [VerticalAlign.MIDDLE]: 'middle',
  [VerticalAlign.BOTTOM]: 'bottom',
};

const lines: Readonly<Record<number, BorderStyle>> = {
  [BorderStyleTypes.THIN]: 'thin',
  [BorderStyleTypes.HAIR]: 'hair',
  [BorderStyleTypes.DOTTED]: 'dotted',
  [BorderStyleTypes.DASHED]: 'dashed',
  [BorderStyleTypes.DOUBLE]: 'double',
  [BorderStyleTypes.MEDIUM]: 'medium',
  [BorderStyleTypes.THICK]: 'thick',
};

/** How a cell looks, as a file keeps it. */
export function cellStyleOf({ fs, bl, it, ff, cl, bg, ht, vt, tb, n, bd }: IStyleData): Partial<Style> {
  const [place, height] = [horizontal[ht ?? 0], vertical[vt ?? 0]];
  return {
    font: {
      name: ff ?? 'Calibri',
      size: fs ?? 11,
      bold: bl === BooleanNumber.TRUE,
      italic: it === BooleanNumber.TRUE,
      ...(cl?.rgb && { color: colorOf(cl.rgb) }),
    },
    ...(bg?.rgb && { fill: { type: 'pattern', pattern: 'solid', fgColor: colorOf(bg.rgb) } }),
    ...(n && { numFmt: n.pattern }),
    alignment: { wrapText: tb === WrapStrategy.WRAP, ...(place && { horizontal: place }), ...(height && { vertical: height }) },
    border: {
      ...(bd?.t && { top: borderOf(bd.t) }),
      ...(bd?.b && { bottom: borderOf(bd.b) }),
      ...(bd?.l && { left: borderOf(bd.l) }),
      ...(bd?.r && { right: borderOf(bd.r) }),
    },
  };
}

function borderOf({ s, cl }: IBorderStyleData): Partial<Border> {
  return { style: lines[s] ?? 'thin', ...(cl.rgb && { color: colorOf(cl.rgb) }) };
}

/** A colour with its opacity before it. */
export function colorOf(rgb: Nullable<string>): Partial<Color> {
  return { argb: `FF${(rgb ?? '#000000').slice(1).toUpperCase()}` };
}
