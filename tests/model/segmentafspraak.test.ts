import { describe, expect, it } from 'vitest';
import { segmentafspraak } from '../../src/model/afspraken/segmentafspraak';
import type { Afspraak } from '../../src/model/invoer';

function afgesproken(...afspraken: Omit<Afspraak, 'id' | 'segment'>[]) {
  return segmentafspraak(afspraken.map((afspraak, i) => ({ id: `A${i + 1}`, segment: 'Begeleiding', ...afspraak })), { jaar: 2026, index: new Map(), deel: 0.5 });
}

describe('Wat voor een segment in een jaar is afgesproken', () => {
  it('is tenzij anders gezegd een signaal', () => {
    expect(afgesproken({ termen: { plafond: 900 } }).geldend).toEqual({ termen: { plafond: 900 }, soort: 'signaal', proRata: false });
    expect(afgesproken({ soort: 'hard', termen: { plafond: 900 } }).geldend.soort).toBe('hard');
  });

  it('geldt voor het deel van het jaar dat het segment loopt als dat zo is afgesproken', () => {
    const termen = { plafond: 900, minimum: 80, normtarief: 50 };
    const { geldend, gemeenteplafonds } = afgesproken({ proRata: true, termen }, { gemeente: 'Gouda', soort: 'hard', proRata: true, termen });
    expect(geldend.termen).toEqual({ plafond: 450, minimum: 40, normtarief: 50 });
    expect([...gemeenteplafonds]).toEqual([['Gouda', 450_00]]);
  });

  it('kort een gemeente alleen bij een eigen hard plafond', () => {
    const { geldend, gemeenteplafonds } = afgesproken(
      { soort: 'hard', termen: { plafond: 900 } },
      { gemeente: 'Gouda', soort: 'hard', termen: { plafond: 100.5 } },
      { gemeente: 'Zuidplas', termen: { plafond: 200 } },
      { gemeente: 'Edam', soort: 'hard', termen: { minimum: 5 } },
    );
    expect(geldend.termen).toEqual({ plafond: 900 });
    expect([...gemeenteplafonds]).toEqual([['Gouda', 100_50]]);
  });

  it('meldt wat de regio of een gemeente dubbel heeft', () => {
    const plafond = { termen: { plafond: 900 } };
    expect(afgesproken(plafond, plafond).fout?.code).toBe('afspraakDubbel');
    expect(afgesproken({ gemeente: 'Gouda', ...plafond }, { gemeente: 'Gouda', ...plafond }).fout?.code).toBe('afspraakDubbel');
    expect(afgesproken(plafond, { gemeente: 'Gouda', ...plafond })).not.toHaveProperty('fout');
  });
});
