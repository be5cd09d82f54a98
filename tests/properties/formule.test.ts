import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { probeer } from '../../src/model/fouten';
import { LANGSTE_FORMULE, leesFormule } from '../../src/model/formule/formule';
import type { Term } from '../../src/model/termen';
import { alsGetal, ENGELS, NEDERLANDS, uitdrukking, WAARDEN } from './uitdrukking';

const KOLOMMEN = new Map<string, Term>([['tarief', 'tarief'], ['volume', 'volume'], ['budget', 'budget']]);

const reken = (tekst: string) => probeer(() => leesFormule(tekst, KOLOMMEN).reken(WAARDEN));

describe('Elke formule', () => {
  it('geeft wat exacte rekenkunde geeft, in beide schrijfwijzen', () => {
    fc.assert(
      fc.property(uitdrukking, fc.constantFrom(NEDERLANDS, ENGELS), ({ tekst, waarde }, schrijfwijze) => {
        fc.pre(tekst(schrijfwijze).length <= LANGSTE_FORMULE && waarde !== undefined);
        const verwacht = alsGetal(waarde);
        const uitkomst = reken(tekst(schrijfwijze));
        expect(uitkomst.fout).toBeUndefined();
        expect(Math.abs(uitkomst.waarde! - verwacht)).toBeLessThanOrEqual(1e-6 * Math.max(1, Math.abs(verwacht)));
      }),
      { numRuns: 1500 },
    );
  });

  it('van willekeurige woorden geeft een getal of een fout in de formule, en nooit iets anders', () => {
    const woord = fc.constantFrom('tarief', 'volume', 'max', 'als', '(', ')', ';', ',', '+', '-', '*', '/', '<', '=', '<>', '1', '0,5', '2.5', ' ', 'ë', '^', '"', '.', '[');
    fc.assert(
      fc.property(fc.array(woord, { maxLength: 25 }), ([...woorden]) => {
        const { waarde, fout } = reken(woorden.join(''));
        expect(fout?.code ?? typeof waarde).toMatch(/^(formule.*|ontbreekt|number)$/);
      }),
      { numRuns: 2000 },
    );
  });

  it('van willekeurige tekens ook', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (tekst) => {
        expect(reken(tekst).fout?.code ?? 'number').toMatch(/^(formule.*|ontbreekt|number)$/);
      }),
      { numRuns: 2000 },
    );
  });
});
