import { describe, expect, it } from 'vitest';
import { legeWerkmap } from '../../src/tables/lege-werkmap';
import { zetWerkmapNeer } from '../../src/workbook/schrijf-werkmap';
import { verseExcel } from './excel';

const excel = verseExcel();

describe('Lege werkmap', () => {
  it('zet elk blad neer, na de bladen die er al waren', async () => {
    await zetWerkmapNeer(legeWerkmap());
    expect(excel().workbook.worksheets.items.map(({ name }) => name)).toEqual([
      'Blad1', 'Start', 'Uitgangspunten', 'Gemeenten', 'Segmenten', 'Contracten', 'Afspraken', 'Leveringen', 'Scenarios',
      'Vergelijking', 'Vergelijking per regel',
    ]);
  });
});
