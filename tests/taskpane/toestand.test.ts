import { describe, expect, it } from 'vitest';
import { BEGINTOESTAND, volgende, type Gebeurtenis, type Toestand } from '../../src/taskpane/toestand';
import { Werkmapfout } from '../../src/workbook/werkmapfout';

const na = (...gebeurtenissen: Gebeurtenis[]): Toestand => gebeurtenissen.reduce(volgende, BEGINTOESTAND);
const gelezen: Gebeurtenis = { soort: 'gelezen', stand: { soort: 'geen' } };
const mislukt = (bij: 'lezen' | 'schrijven', code: 'celbewerking' | 'werkmapBeveiligd' = 'celbewerking'): Gebeurtenis => ({
  soort: 'mislukt',
  bij,
  fout: new Werkmapfout(code, {}),
});

describe('Wat het paneel weet', () => {
  it('blijft staan als opnieuw lezen mislukt', () => {
    const toestand = na(gelezen, mislukt('lezen'));
    expect(toestand.stand).toEqual({ soort: 'geen' });
    expect(toestand.mislukking?.fout.code).toBe('celbewerking');
  });

  it('is na een geslaagde lezing zonder de mislukte lezing van daarvoor', () => {
    expect(na(mislukt('lezen'), gelezen, { soort: 'gelukt', bij: 'lezen' }).mislukking).toBeUndefined();
  });

  it('houdt een mislukt schrijven in beeld, ook als lezen daarna lukt', () => {
    const toestand = na(mislukt('schrijven'), gelezen, { soort: 'gelukt', bij: 'lezen' });
    expect(toestand.mislukking?.bij).toBe('schrijven');
    expect(volgende(toestand, { soort: 'weggeklikt' }).mislukking).toBeUndefined();
  });

  it('zegt dat er geschreven wordt tot het schrijven klaar is, wat er intussen ook gelezen wordt', () => {
    const bezig = na({ soort: 'begonnen', bij: 'schrijven' }, { soort: 'begonnen', bij: 'lezen' }, { soort: 'gelukt', bij: 'lezen' });
    expect(bezig.bezig).toMatchObject({ schrijven: true, lezen: false });
    expect(volgende(bezig, { soort: 'gelukt', bij: 'schrijven' }).bezig.schrijven).toBe(false);
  });

  it('bewaart voor de diagnose de laatste vijf fouten, de nieuwste eerst', () => {
    const { sporen } = na(...Array.from({ length: 5 }, () => mislukt('lezen')), mislukt('schrijven', 'werkmapBeveiligd'));
    expect(sporen.map(({ fout }) => fout.code)).toEqual(['werkmapBeveiligd', ...Array.from({ length: 4 }, () => 'celbewerking')]);
  });
});
