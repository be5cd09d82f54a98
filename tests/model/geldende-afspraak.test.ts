import { describe, expect, it } from 'vitest';
import { geldendeAfspraak, metErfenis } from '../../src/model/afspraken/geldend';
import type { Afspraak } from '../../src/model/invoer';
import { foutVan } from './euro';

/** The second half of 2026, to which prices rise by 10%. */
const HALF = { jaar: 2026, deel: 0.5, index: new Map([[2026, 0.1]]) };

function geldend(...afspraken: Omit<Afspraak, 'id'>[]) {
  return geldendeAfspraak(afspraken.map((afspraak, i) => ({ id: `A${i + 1}`, ...afspraak })), HALF, 'hard');
}

describe('Wat voor een regel in een jaar is afgesproken', () => {
  it('is zonder afspraak niets', () => {
    expect(geldend()).toEqual({ termen: {}, soort: 'hard', proRata: false });
    expect(geldend({ jaar: 2025, soort: 'signaal', termen: { plafond: 1_000 } })).toEqual({ termen: {}, soort: 'hard', proRata: false });
  });

  it('houdt zonder pro rata het bedrag van een heel jaar', () => {
    expect(geldend({ termen: { plafond: 1_000, minimum: 80 } })).toEqual({ termen: { plafond: 1_000, minimum: 80 }, soort: 'hard', proRata: false });
  });

  it('heeft naar rato bedrag en volumes voor een half jaar, en elke prijs en elk deel heel', () => {
    const termen = { plafond: 1_000, minimum: 80, maximum: 120, normtarief: 50, garantie: 0.7 };
    expect(geldend({ proRata: true, termen }).termen).toEqual({ plafond: 500, minimum: 40, maximum: 60, normtarief: 50, garantie: 0.7 });
    expect(geldend({ proRata: true, termen: { garantie: 0.7 } }).termen).toEqual({ garantie: 0.7 });
  });

  it('is van de prijzen van het jaar', () => {
    const { plafond, minimum } = geldend({ prijspeil: 2025, proRata: true, termen: { plafond: 1_000, minimum: 80 } }).termen;
    expect(plafond).toBeCloseTo(550, 9);
    expect(minimum).toBe(40);
  });

  it('laat het eigen jaar per veld voorgaan', () => {
    const elkJaar = { soort: 'signaal', termen: { plafond: 1_000, minimum: 80 } } as const;
    expect(geldend({ jaar: 2026, termen: { plafond: 900 } }, elkJaar)).toEqual({ termen: { plafond: 900, minimum: 80 }, soort: 'signaal', proRata: false });
  });

  it('weigert twee van gelijke rang die hetzelfde zeggen, ook over de soort', () => {
    const dubbel = (term: string, bereik: string) => ({ code: 'afspraakDubbel', gegevens: { term, bereik, eerste: 'A1', tweede: 'A2' } });
    const signaal = { regel: 'uren', soort: 'signaal', termen: {} } as const;
    expect(foutVan(() => geldend(signaal, signaal))).toEqual(dubbel('soort', 'uren'));
    const plafond = { segment: 'Begeleiding', jaar: 2026, termen: { plafond: 1 } };
    expect(foutVan(() => geldend(plafond, plafond))).toEqual(dubbel('plafond', 'Begeleiding'));
    expect(geldend({ ...plafond, soort: 'signaal' }, { ...plafond, termen: { minimum: 2 } }).termen).toEqual({ plafond: 1, minimum: 2 });
  });
});

describe('Wat een segment doorgeeft', () => {
  it('is alleen wat het zelf zegt en de regel niet', () => {
    const eigen = geldend({ termen: { plafond: 1_000, garantie: 0 } });
    const segment = geldend({ termen: { plafond: 9_000, garantie: 1, normtarief: 50 } });
    expect(metErfenis(eigen, segment).termen).toStrictEqual({ plafond: 1_000, garantie: 0, normtarief: 50 });
  });
});
