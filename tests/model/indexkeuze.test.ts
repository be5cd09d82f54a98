import { describe, expect, it } from 'vitest';
import type { Fout } from '../../src/model/fouten';
import { indexfactor } from '../../src/model/indexering/indexering';
import { Indexkeuze, type Indexkeuzen } from '../../src/model/indexering/indexkeuze';
import type { Indexmethode } from '../../src/model/indexering/indexmethode';
import { GEWOGEN_REEKS, INDEXPUBLICATIES } from '../../src/tables/lezen/indexreeksen';
import { foutVan } from './euro';

function keuze(methode: Indexmethode | undefined, meer: Partial<Indexkeuzen> = {}): Indexkeuze {
  return new Indexkeuze({
    eigen: new Map(),
    methode: new Map(methode ? [[undefined, methode]] : []),
    reeks: new Map([[undefined, GEWOGEN_REEKS]]),
    basis: new Map(),
    publicaties: INDEXPUBLICATIES,
    ...meer,
  });
}

/** The rise over a year of an amount at the price level of another, in percent. */
const procent = (cijfers: Indexkeuze, jaar: number, prijspeil = jaar - 1) => (cijfers.get(jaar, prijspeil)! * 100).toFixed(2);

describe('De gekozen indexatie', () => {
  it('volgt de methode zoals BEK.INDEXEER dat doet (extern: VNG 2024 en 2025)', () => {
    expect(procent(keuze('vng'), 2024)).toBe('6.30');
    expect(procent(keuze('vng'), 2025)).toBe('4.91');
    expect(procent(keuze('vng-additief'), 2025)).toBe('4.96');
    expect(procent(keuze('definitief'), 2024)).toBe('5.71');
    expect(indexfactor(keuze('definitief'), 2022, 2024)).toBeCloseTo(1.06426 * 1.0571, 12);
  });

  it('kan per jaar een andere methode zijn', () => {
    const gemengd = keuze(undefined, { methode: new Map([[2024, 'definitief'], [undefined, 'voorlopig']]) });
    expect([2024, 2025].map((jaar) => procent(gemengd, jaar))).toEqual(['5.71', '3.94']);
  });

  it('laat een eigen cijfer voorgaan', () => {
    const metEigen = keuze('definitief', { eigen: new Map([[2024, 0.05], [2026, 0.03]]) });
    expect([2024, 2026].map((jaar) => procent(metEigen, jaar))).toEqual(['5.00', '3.00']);
  });

  it('maakt over het eerste jaar niets goed als het bedrag definitief was, over latere jaren wel', () => {
    const cijfers = keuze('vng', { basis: new Map([[2024, 'definitief']]) });
    expect(procent(cijfers, 2025, 2024)).toBe('3.94');
    expect(procent(cijfers, 2025, 2023)).toBe('4.91');
  });

  it('noemt welke gepubliceerde cijfers een jaar nog mist', () => {
    expect(() => keuze('vng').get(2026)).toThrow(
      'indexcijferOntbreekt {"jaar":2026,"methode":"vng","cijfers":["OVA voorlopig 2026","ppc voorlopig 2026","OVA definitief 2025","ppc definitief 2025"]}',
    );
    expect(() => keuze('definitief').get(2025)).toThrow('["OVA definitief 2025","ppc definitief 2025"]');
  });

  it('is te rekenen noch te negeren als een keuze of een eigen cijfer niet te lezen is: de fout zelf komt terug', () => {
    const fout: Fout = { code: 'geenGetal', gegevens: { term: 'waarde', waarde: 'veel' } };
    const onleesbaar = keuze('definitief', { fout });
    expect(foutVan(() => onleesbaar.get(2024))).toEqual(fout);
    expect(foutVan(() => indexfactor(keuze(undefined, { fout }), 2023, 2024))).toEqual(fout);
    const eigen = keuze('definitief', { eigen: new Map<number, number | Fout>([[2024, fout], [2026, 0.03]]) });
    expect(foutVan(() => eigen.get(2024))).toEqual(fout);
    expect(eigen.get(2026)).toBe(0.03);
  });

  it('weet van een jaar zonder cijfer en zonder methode niets', () => {
    expect(keuze(undefined, { eigen: new Map([[2024, 0.05]]) }).get(2025)).toBeUndefined();
    expect(foutVan(() => indexfactor(keuze(undefined, { eigen: new Map([[2024, 0.05]]) }), 2023, 2025))?.code).toBe('indexOntbreekt');
  });

  it('neemt de reeks van het jaar zelf, en anders die van alle jaren', () => {
    const ppc = { naam: 'ppc', gewichten: new Map([['ppc', 1]]) };
    const gemengd = keuze('definitief', { reeks: new Map([[undefined, GEWOGEN_REEKS], [2024, ppc]]) });
    const [cijfer] = INDEXPUBLICATIES.filter(({ reeks, jaar, soort }) => reeks === 'ppc' && jaar === 2024 && soort === 'definitief');
    expect(procent(gemengd, 2024)).toBe(cijfer!.waarde.toFixed(2));
    expect(procent(gemengd, 2023)).toBe('6.43');
  });

  it('is geen indexatie als er niets is gekozen', () => {
    expect(indexfactor(keuze(undefined), 2020, 2030)).toBe(1);
  });
});
