import { describe, expect, it } from 'vitest';
import { firstSheet, freshExcel, valuesOf } from './excel';

const excel = freshExcel();

/** Writes to the first sheet and reads a property back, through office.js. */
function writeAndLoad<Key extends keyof Excel.Range>(address: string, input: unknown, key: Key): Promise<Excel.Range[Key]> {
  return Excel.run(async (context) => {
    const range = firstSheet(context).getRange(address);
    range.values = input as unknown[][];
    range.load(key as string);
    await context.sync();
    return range[key];
  });
}

describe('values', () => {
  it('come back as written, with formulas calculated', async () => {
    expect(await writeAndLoad('A1:B2', [['naam', 2], ['=B1*3', '']], 'values')).toEqual([['naam', 2], [6, '']]);
  });

  it('tell numbers, texts, truths, errors and blanks apart', async () => {
    expect(await writeAndLoad('A1:E1', [[1.5, 'x', true, '=1/0', '']], 'valueTypes')).toEqual([
      ['Double', 'String', 'Boolean', 'Error', 'Empty'],
    ]);
    expect(await valuesOf('C1:D1')).toEqual([[true, '#DIV/0!']]);
  });

  it('turn typed numbers, percentages and dates into numbers', async () => {
    expect(await writeAndLoad('A1:D1', [['12', '6.711', '25%', '2020-01-31']], 'values')).toEqual([[12, 6.711, 0.25, 43861]]);
  });

  it('stay text behind an apostrophe and in cells formatted as text', async () => {
    const values = await Excel.run(async (context) => {
      const range = firstSheet(context).getRange('A1:C1');
      firstSheet(context).getRange('B1:C1').numberFormat = [['@', '@']];
      range.values = [["'007", '6.711', 8]];
      range.load('values,valueTypes');
      await context.sync();
      return [range.values, range.valueTypes];
    });
    expect(values).toEqual([[['007', '6.711', '8']], [['String', 'String', 'String']]]);
  });

  it('leave a cell alone where null stands, and empty it where an empty text stands', async () => {
    await writeAndLoad('A1:B1', [['oud', 'oud']], 'values');
    expect(await writeAndLoad('A1:B1', [[null, '']], 'values')).toEqual([['oud', '']]);
  });

  it('may be one value for all cells', async () => {
    expect(await writeAndLoad('A1:B2', 7, 'values')).toEqual([[7, 7], [7, 7]]);
  });

  it('must have the size of the range', async () => {
    await expect(writeAndLoad('A1:B2', [[1, 2]], 'values')).rejects.toMatchObject({ code: 'InvalidArgument' });
  });

  it('may be many: twenty thousand cells in one go', async () => {
    const rows = Array.from({ length: 2000 }, (_, r) => Array.from({ length: 10 }, (_, c) => r * 10 + c));
    await writeAndLoad('A1:J2000', rows, 'rowCount');
    expect(await valuesOf('J2000')).toEqual([[19999]]);
  });

  it('show their format in the language of Excel', async () => {
    const text = await Excel.run(async (context) => {
      const range = firstSheet(context).getRange('A1:B1');
      range.values = [[1234.5, 43861]];
      range.numberFormat = [['#,##0.00', 'd-m-yyyy']];
      range.load('text,numberFormat');
      await context.sync();
      return [range.text, range.numberFormat];
    });
    expect(text).toEqual([[['1.234,50', '31-1-2020']], [['#,##0.00', 'd-m-yyyy']]]);
  });
});

describe('a property', () => {
  it('cannot be read before it was loaded', async () => {
    const reading = Excel.run(async (context) => {
      const range = firstSheet(context).getRange('A1');
      await context.sync();
      return range.values;
    });
    await expect(reading).rejects.toMatchObject({ code: 'PropertyNotLoaded' });
  });

  it('that the workbench does not know is refused and listed', async () => {
    const asking = Excel.run(async (context) => {
      firstSheet(context).getRange('A1').load('style');
      await context.sync();
    });
    await expect(asking).rejects.toMatchObject({ code: 'ApiNotFound' });
    expect(excel().missing()).toEqual(['Range.style']);
  });
});

describe('a range finds its way', () => {
  const at = (find: (sheet: Excel.Worksheet) => Excel.Range): Promise<string> =>
    Excel.run(async (context) => {
      const range = find(firstSheet(context)).load('address');
      await context.sync();
      return range.isNullObject ? 'null' : range.address;
    });

  it('to its neighbours', async () => {
    expect(await at((sheet) => sheet.getRange('B2').getOffsetRange(1, 2))).toBe('Blad1!D3');
    expect(await at((sheet) => sheet.getRange('B2').getResizedRange(1, 1))).toBe('Blad1!B2:C3');
    expect(await at((sheet) => sheet.getRange('B2:C4').getLastRow())).toBe('Blad1!B4:C4');
    expect(await at((sheet) => sheet.getRange('B2:C4').getCell(1, 1))).toBe('Blad1!C3');
    expect(await at((sheet) => sheet.getRange('B2').getEntireColumn())).toBe('Blad1!B:B');
    expect(await at((sheet) => sheet.getRange('B2').getBoundingRect('D5'))).toBe('Blad1!B2:D5');
    expect(await at((sheet) => sheet.getRangeByIndexes(1, 2, 3, 4))).toBe('Blad1!C2:F4');
  });

  it('to what it has in common with another, or to nothing', async () => {
    expect(await at((sheet) => sheet.getRange('A1:C3').getIntersectionOrNullObject('C3:D4'))).toBe('Blad1!C3');
    expect(await at((sheet) => sheet.getRange('A1:B2').getIntersectionOrNullObject('C3:D4'))).toBe('null');
  });

  it('but not off the sheet or to an address that is none', async () => {
    await expect(at((sheet) => sheet.getRange('A1').getOffsetRange(-1, 0))).rejects.toMatchObject({ code: 'InvalidArgument' });
    await expect(at((sheet) => sheet.getRange('geen adres'))).rejects.toMatchObject({ code: 'InvalidArgument' });
  });
});

describe('the used range', () => {
  const used = (valuesOnly: boolean): Promise<string | null> =>
    Excel.run(async (context) => {
      const range = firstSheet(context).getUsedRangeOrNullObject(valuesOnly).load('address');
      await context.sync();
      return range.isNullObject ? null : range.address;
    });

  it('is nothing on an empty sheet', async () => {
    expect(await used(false)).toBeNull();
  });

  it('starts where the first value stands, not at A1', async () => {
    await writeAndLoad('C3:D4', [[1, 2], [3, 4]], 'values');
    expect(await used(false)).toBe('Blad1!C3:D4');
  });

  it('holds formatted cells unless only values count', async () => {
    await Excel.run(async (context) => {
      firstSheet(context).getRange('B2').values = [[1]];
      firstSheet(context).getRange('F6').format.fill.color = '#FFFF00';
      await context.sync();
    });
    expect(await used(false)).toBe('Blad1!B2:F6');
    expect(await used(true)).toBe('Blad1!B2');
  });
});

describe('a formula', () => {
  it('comes back in the spelling it was written in', async () => {
    expect(await writeAndLoad('A1:B1', [['=SUM(C1:C2)', 5]], 'formulas')).toEqual([['=SUM(C1:C2)', 5]]);
  });

  it('spills, and says where to', async () => {
    const spill = await Excel.run(async (context) => {
      const sheet = firstSheet(context);
      sheet.getRange('A1').formulas = [['=SEQUENCE(3,2)']];
      const range = sheet.getRange('A1').getSpillingToRangeOrNullObject().load('address,values');
      const parent = sheet.getRange('B3').getSpillParentOrNullObject().load('address');
      const outside = sheet.getRange('D9').getSpillParentOrNullObject();
      const cell = sheet.getRange('B3').load('hasSpill,formulas');
      await context.sync();
      return [range.address, range.values, parent.address, outside.isNullObject, cell.hasSpill];
    });
    expect(spill).toEqual(['Blad1!A1:B3', [[1, 2], [3, 4], [5, 6]], 'Blad1!A1', true, true]);
  });

  it('gives #SPILL! when a cell is in the way, and spills once it is gone', async () => {
    await writeAndLoad('A2', [['in de weg']], 'values');
    await writeAndLoad('A1', [['=SEQUENCE(3)']], 'values');
    expect(await valuesOf('A1:A3')).toEqual([['#SPILL!'], ['in de weg'], ['']]);
    await writeAndLoad('A2', [['']], 'values');
    expect(await valuesOf('A1:A3')).toEqual([[1], [2], [3]]);
  });

  it('takes its spilled cells along when it goes', async () => {
    await writeAndLoad('A1', [['=SEQUENCE(3)']], 'values');
    await writeAndLoad('A1', [['']], 'values');
    expect(await valuesOf('A1:A3')).toEqual([[''], [''], ['']]);
  });

  it('shrinks its spill', async () => {
    await writeAndLoad('C1', [[3]], 'values');
    await writeAndLoad('A1', [['=SEQUENCE(C1)']], 'values');
    await writeAndLoad('C1', [[2]], 'values');
    expect(await valuesOf('A1:A3')).toEqual([[1], [2], ['']]);
  });

  it('waits for the user in a workbook that calculates by hand', async () => {
    const values = await Excel.run(async (context) => {
      context.workbook.application.calculationMode = 'Manual';
      const range = firstSheet(context).getRange('A1:B1');
      range.values = [[2, '=A1*2']];
      await context.sync();
      range.load('values');
      await context.sync();
      const before = range.values;
      context.workbook.application.calculate('Recalculate');
      range.load('values');
      await context.sync();
      return [before, range.values];
    });
    expect(values).toEqual([[[2, '']], [[2, 4]]]);
  });
});

describe('the format of a range', () => {
  it('is kept per cell and null where cells differ', async () => {
    const format = await Excel.run(async (context) => {
      const sheet = firstSheet(context);
      const cell = sheet.getRange('A1').format;
      cell.font.bold = true;
      cell.font.color = '#ff0000';
      cell.fill.color = '#00ff00';
      cell.horizontalAlignment = 'Right';
      cell.wrapText = true;
      cell.borders.getItem('EdgeBottom').style = 'Continuous';
      cell.columnWidth = 90;
      const one = sheet.getRange('A1').load(
        'format/font/bold,format/font/color,format/fill/color,format/horizontalAlignment,format/wrapText,format/columnWidth',
      );
      const both = sheet.getRange('A1:B1').load('format/font/bold');
      const border = cell.borders.getItem('EdgeBottom').load('style');
      await context.sync();
      return {
        font: [one.format.font.bold, one.format.font.color],
        fill: one.format.fill.color,
        layout: [one.format.horizontalAlignment, one.format.wrapText, one.format.columnWidth],
        mixed: both.format.font.bold,
        border: border.style,
      };
    });
    expect(format).toEqual({
      font: [true, '#FF0000'],
      fill: '#00FF00',
      layout: ['Right', true, 90],
      mixed: null,
      border: 'Continuous',
    });
  });

  it('of a whole column holds for what is typed there later', async () => {
    await Excel.run(async (context) => {
      firstSheet(context).getRange('B:B').numberFormat = [['@']];
      await context.sync();
    });
    excel().user.type('Blad1', 'B7', '08');
    expect(await valuesOf('B7')).toEqual([['08']]);
  });

  it('survives clearing the contents, but not clearing everything', async () => {
    const formats = await Excel.run(async (context) => {
      const range = firstSheet(context).getRange('A1');
      range.values = [[1]];
      range.numberFormat = [['0.0']];
      range.clear('Contents');
      range.load('values,numberFormat');
      await context.sync();
      const kept = [range.values, range.numberFormat];
      range.clear();
      range.load('numberFormat');
      await context.sync();
      return [...kept, range.numberFormat];
    });
    expect(formats).toEqual([[['']], [['0.0']], [['General']]]);
  });
});
