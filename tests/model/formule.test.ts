import { describe, expect, it } from 'vitest';
import { leesFormule } from '../../src/model/formule/formule';
import { foutIn, KOLOMMEN, uitkomst } from './formules';

describe('Een formule rekent', () => {
  const waarden = { tarief: 50, volume: 1200 };

  it('in Nederlandse en in Engelse schrijfwijze hetzelfde uit', () => {
    expect(uitkomst('tarief * min(volume; 1000) + 0,8 * tarief * max(0; volume - 1000)', waarden)).toBe(58_000);
    expect(uitkomst('tarief * min(volume, 1000) + 0.8 * tarief * max(0, volume - 1000)', waarden)).toBe(58_000);
  });

  it.each([
    ['2 + 3 * 4', 14],
    ['(2 + 3) * 4', 20],
    ['20 - 5 - 3', 12],
    ['24 / 4 / 2', 3],
    ['-2 + 5', 3],
    ['+5 - -2', 7],
    ['abs(3 - 10)', 7],
    ['min(4; 2; 3)', 2],
    ['max(4; 2; 3)', 4],
    ['floor(2,9) + ceil(2,1)', 5],
    ['als(2 > 1; 10; 20) + als(2 < 1; 1; 2)', 12],
    ['als(3 >= 3; 1; 0) + als(3 <= 2; 10; 0) + als(3 = 3; 100; 0) + als(3 <> 3; 1000; 0)', 101],
    ['als(1 < 2 < 3; 1; 0) + als(1 < 3 < 2; 10; 0)', 1],
  ])('%s is %d', (tekst, verwacht) => {
    expect(uitkomst(tekst)).toBe(verwacht);
  });

  it.each([
    ['round(1,005; 2)', 1.01],
    ['round(-1,005; 2)', -1.01],
    ['round(2,5)', 3],
    ['floor(0,29 * 100)', 29],
    ['ceil(1,1 * 10)', 11],
  ])('%s zoals met decimalen: %d', (tekst, verwacht) => {
    expect(uitkomst(tekst)).toBe(verwacht);
  });

  it('ook de tak die als niet kiest mag door nul delen', () => {
    expect(uitkomst('als(volume = 0; 0; budget / volume)', { volume: 0, budget: 100 })).toBe(0);
  });

  it('kolomnamen met een liggend streepje voor een spatie, met of zonder hoofdletters', () => {
    expect(uitkomst('Prijs_per_plek * CLIËNTEN', { prijs_per_plek: 3, cliënten: 4 })).toBe(12);
  });

  it('een trema die uit twee tekens is samengesteld is dezelfde trema', () => {
    expect(uitkomst('clie\u0308nten', { cliënten: 4 })).toBe(4);
  });

  it('over meer regels in één cel', () => {
    expect(uitkomst('2 +\n\t3')).toBe(5);
  });

  it('en zegt welke gegevens het gebruikt, elk één keer', () => {
    expect([...leesFormule('max(volume; tarief * Volume)', KOLOMMEN).namen]).toEqual([
      ['volume', 'volume'],
      ['tarief', 'tarief'],
    ]);
  });
});

describe('Een formule die niet klopt wijst aan waar het misgaat', () => {
  it.each([
    ['tarief # volume', { code: 'formuleTeken', gegevens: { positie: 8, teken: '#' } }],
    ['80% * tarief', { code: 'formuleTeken', gegevens: { positie: 3, teken: '%' } }],
    ['kosten * 2', { code: 'formuleNaam', gegevens: { positie: 1, naam: 'kosten', mogelijk: expect.arrayContaining(['tarief', 'als']) as unknown } }],
    ['2 tarief', { code: 'formuleBewerking', gegevens: { positie: 3, na: '2', teken: 'tarief' } }],
    ['tarief volume', { code: 'formuleBewerking', gegevens: { positie: 8, na: 'tarief', teken: 'volume' } }],
    ['(1 + 2)(3)', { code: 'formuleBewerking', gegevens: { positie: 8, na: ')', teken: '(' } }],
    ['volume(3)', { code: 'formuleBewerking', gegevens: { positie: 7, na: 'volume', teken: '(' } }],
    ['2 * max', { code: 'formuleHaakjes', gegevens: { positie: 5, functie: 'max' } }],
    ['1 + max(3)', { code: 'formuleAantal', gegevens: { positie: 5, functie: 'max', aantal: 1, minstens: 2, hoogstens: Infinity } }],
    ['abs()', { code: 'formuleAantal', gegevens: { positie: 1, functie: 'abs', aantal: 0, minstens: 1, hoogstens: 1 } }],
    ['als(1; 2)', { code: 'formuleAantal', gegevens: { positie: 1, functie: 'als', aantal: 2, minstens: 3, hoogstens: 3 } }],
    ['round(1; 2; 3)', { code: 'formuleAantal', gegevens: { positie: 1, functie: 'round', aantal: 3, minstens: 1, hoogstens: 2 } }],
    ['tarief * ', { code: 'formuleZinsbouw', gegevens: {} }],
    ['(tarief', { code: 'formuleZinsbouw', gegevens: {} }],
    ['tarief)', { code: 'formuleZinsbouw', gegevens: { positie: 7, teken: ')' } }],
    ['tarief * / 2', { code: 'formuleZinsbouw', gegevens: { positie: 10, teken: '/' } }],
    ['0,5 + tarief <> * 2', { code: 'formuleZinsbouw', gegevens: { positie: 17, teken: '*' } }],
    ['1; 2', { code: 'formuleZinsbouw', gegevens: { positie: 2, teken: ';' } }],
    ['', { code: 'ontbreekt', gegevens: { term: 'formule' } }],
  ])('%s', (tekst, fout) => {
    expect(foutIn(tekst)).toEqual(fout);
  });

  it.each([
    ['max(1; 2.5)', 8, '2.5', ';'],
    ['0,8 * max(1, 2)', 12, ',', '0,8'],
    ['min(volume, 1000,5)', 13, '1000,5', ','],
    ['0.8 * 1,5', 7, '1,5', '0.8'],
  ])('%s: Nederlands en Engels door elkaar', (tekst, positie, teken, eerder) => {
    expect(foutIn(tekst)).toEqual({ code: 'formuleGemengd', gegevens: { positie, teken, eerder } });
  });

  it('een komma tussen twee cijfers is een decimaalkomma, dus max(0,8) heeft één waarde', () => {
    expect(foutIn('max(0,8)')?.code).toBe('formuleAantal');
    expect(uitkomst('max(0, 8)')).toBe(8);
  });
});

describe('Een uitkomst die geen bedrag is, is een fout', () => {
  it.each([
    ['tarief > 10', 'formuleGeenBedrag'],
    ['tarief / volume', 'formuleNietEindig'],
    ['volume / volume', 'formuleNietEindig'],
    ['9'.repeat(400), 'formuleNietEindig'],
  ])('%s', (tekst, code) => {
    expect(foutIn(tekst, { tarief: 50, volume: 0 })?.code).toBe(code);
  });

  it.each([0.5, -1, 7])('afronden op %d decimalen', (decimalen) => {
    expect(foutIn('round(1; tarief)', { tarief: decimalen })).toEqual({ code: 'formuleDecimalen', gegevens: { waarde: decimalen, hoogste: 6 } });
    expect(uitkomst('round(0,1234567; 6)')).toBe(0.123457);
  });
});
