import { describe, expect, it } from 'vitest';
import { zetBladenNeer } from '../../src/workbook/bladen';
import { figuurblad, type Figuur } from '../../src/workbook/plan/figuurblad';
import { verseExcel } from './excel';

const excel = verseExcel();

const FIGUUR: Figuur = {
  blad: 'Gevoeligheid',
  titel: 'Gevoeligheid, basis 2025',
  conclusie: 'Het meest maakt uit: volume.',
  cijfers: {
    kolommen: [
      { kop: 'Aanname', soort: 'tekst' },
      { kop: '10% lager', soort: 'bedrag' },
      { kop: '10% hoger', soort: 'bedrag' },
      { kop: 'Aandeel', soort: 'deel' },
    ],
    rijen: [
      ['Volume', -123_45, 123_45, 0.5],
      ['=1+1', undefined, 100, undefined],
    ],
  },
  grafiek: { soort: 'BarClustered', kolommen: 3 },
};

const zetNeer = () => zetBladenNeer((naam) => [figuurblad(naam(FIGUUR.blad), FIGUUR)]);
const blad = (naam: string) => excel().workbook.worksheets.getItem(naam);

describe('Een grafiek op een blad', () => {
  it('heeft titel, conclusie en dezelfde cijfers, bedragen in euro', async () => {
    await zetNeer();
    expect(blad('Gevoeligheid').getRange('A1:A2').values).toEqual([['Gevoeligheid, basis 2025'], ['Het meest maakt uit: volume.']]);
    expect(blad('Gevoeligheid').getRange('A4:D6').values).toEqual([
      ['Aanname', '10% lager', '10% hoger', 'Aandeel'],
      ['Volume', -123.45, 123.45, 0.5],
      ['=1+1', '', 1, ''],
    ]);
  });

  it('is een grafiek van Excel over die cellen', async () => {
    await zetNeer();
    const [grafiek] = blad('Gevoeligheid').charts.items;
    expect(grafiek!.source.address).toBe('Gevoeligheid!A4:C6');
    expect(grafiek!.title.text).toBe('Gevoeligheid, basis 2025');
  });

  it('komt een tweede keer op een blad ernaast', async () => {
    await zetNeer();
    await zetNeer();
    expect(excel().workbook.worksheets.items.map(({ name }) => name)).toEqual(['Blad1', 'Gevoeligheid', 'Gevoeligheid 2']);
  });
});
