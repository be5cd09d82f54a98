import { expect, it } from 'vitest';
import { celwaarden } from '../../src/workbook/celwaarden';

it('Een lege cel is leeg, een fout is een fout, en tekst die op een fout lijkt blijft tekst', () => {
  const values = [['', 'tekst', 0, true, '#N/A', '#N/A', null]];
  const valueTypes = [['Empty', 'String', 'Double', 'Boolean', 'Error', 'String', 'Empty']];
  expect(celwaarden({ values, valueTypes })).toEqual([[null, 'tekst', 0, true, { celfout: '#N/A' }, '#N/A', null]]);
});
