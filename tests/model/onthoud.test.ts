import { describe, expect, it, vi } from 'vitest';
import { Domeinfout } from '../../src/model/fouten';
import { onthoud, onthoudPer, onthoudPerJaar } from '../../src/model/onthoud';

const REGEL = { regel: 'WMO-HH' };
const som = (_: object, { delen }: { delen: readonly number[] }) => ({ som: delen.reduce((a, b) => a + b, 0) });

describe('Wat onthouden wordt', () => {
  it('geeft hetzelfde object zolang alles waaruit het volgt hetzelfde is, lijsten op hun inhoud', () => {
    const bereken = vi.fn(som);
    const onthouden = onthoud(bereken);
    const eerste = onthouden(REGEL, { delen: [1, 2] });
    expect(eerste).toEqual({ som: 3 });
    expect(onthouden(REGEL, { delen: [1, 2] })).toBe(eerste);
    expect(bereken).toHaveBeenCalledTimes(1);
  });

  it.each([
    ['een ander getal', [1, 3]],
    ['een ander eerste getal', [2, 2]],
    ['een getal meer', [1, 2, 3]],
    ['een getal minder', [1]],
  ])('wordt opnieuw berekend bij %s', (_, delen) => {
    const onthouden = onthoud(som);
    onthouden(REGEL, { delen: [1, 2] });
    expect(onthouden(REGEL, { delen })).toEqual(som(REGEL, { delen }));
  });

  it('hoort bij het ding zelf: een ander ding dat er net zo uitziet heeft zijn eigen uitkomst', () => {
    const onthouden = onthoud(som);
    expect(onthouden({ ...REGEL }, { delen: [1] })).not.toBe(onthouden(REGEL, { delen: [1] }));
  });

  it('blijft naast elkaar staan voor acht varianten; de oudste gaat er als eerste uit', () => {
    const bereken = vi.fn(som);
    const onthouden = onthoud(bereken);
    for (let i = 1; i <= 9; i += 1) onthouden(REGEL, { delen: [i] });
    for (let i = 2; i <= 9; i += 1) onthouden(REGEL, { delen: [i] });
    expect(bereken).toHaveBeenCalledTimes(9);
    onthouden(REGEL, { delen: [1] });
    expect(bereken).toHaveBeenCalledTimes(10);
  });

  it('wordt per jaar onthouden: het ene jaar verdringt het andere niet', () => {
    const bereken = vi.fn((_: object, { jaar, tarief }: { jaar: number; tarief: number }) => jaar * tarief);
    const onthouden = onthoudPerJaar(bereken);
    onthouden(REGEL, { jaar: 2025, tarief: 1 });
    for (let i = 1; i <= 20; i += 1) expect(onthouden(REGEL, { jaar: 2026, tarief: i })).toBe(2026 * i);
    expect(onthouden(REGEL, { jaar: 2025, tarief: 1 })).toBe(2025);
    expect(bereken).toHaveBeenCalledTimes(21);
  });

  it('wordt per gemeente onthouden, ook van wie er geen noemt', () => {
    const bereken = vi.fn((_: object, { gemeente, tarief }: { gemeente?: string; tarief: number }) => `${gemeente ?? 'samen'} ${String(tarief)}`);
    const onthouden = onthoudPer(({ gemeente }: { gemeente?: string; tarief: number }) => gemeente, bereken);
    expect(onthouden(REGEL, { tarief: 1 })).toBe('samen 1');
    for (let i = 1; i <= 20; i += 1) expect(onthouden(REGEL, { gemeente: 'Gouda', tarief: i })).toBe(`Gouda ${String(i)}`);
    expect(onthouden(REGEL, { tarief: 1 })).toBe('samen 1');
    expect(bereken).toHaveBeenCalledTimes(21);
  });

  it('is nooit een fout die werd gegooid: die komt elke keer terug', () => {
    const onthouden = onthoud(() => {
      throw new Domeinfout('ontbreekt', { term: 'tarief' });
    });
    expect(() => onthouden(REGEL, {})).toThrow(Domeinfout);
    expect(() => onthouden(REGEL, {})).toThrow(Domeinfout);
  });
});
