import { describe, expect, it } from 'vitest';
import { segmentvolume, type Segmentaandeel } from '../../src/model/afspraken/segmentvolume';
import type { Termen } from '../../src/model/termen';

/** 600 hours for € 36.000 and 300 for € 12.000, on which nothing has been settled yet; then the same as lump sums. */
const leeg = { banden: [], vast: 0 };
const uren: Segmentaandeel = { ...leeg, aard: 'volgend', volume: 600, teBetalen: 36_000_00 };
const groep: Segmentaandeel = { ...leeg, aard: 'volgend', volume: 300, teBetalen: 12_000_00 };
const team: Segmentaandeel = { ...uren, aard: 'lumpsum' };
const huis: Segmentaandeel = { ...groep, aard: 'lumpsum' };

function bedragen(regels: Segmentaandeel[], termen: Termen): (number | undefined)[] {
  return segmentvolume(regels, { normtarief: 50, ...termen }).map((deel) => deel?.bedrag);
}

describe('Wat het volume van een segment een regel geeft of neemt', () => {
  const corridor = { minimum: 960, maximum: 1_000, garantie: 1 };

  it('is op en tussen de grenzen niets, en zonder normtarief ook daarbuiten niet', () => {
    for (const [minimum, maximum] of [[900, 1_000], [800, 1_000], [800, 900]] as const) {
      expect(bedragen([uren, groep], { minimum, maximum, garantie: 1 })).toEqual([undefined, undefined]);
    }
    expect(segmentvolume([uren, groep], { minimum: 1_000, garantie: 1 })).toEqual([undefined, undefined]);
    expect(segmentvolume([uren, groep], { maximum: 500 })).toEqual([undefined, undefined]);
  });

  it('volgt het minimum of het maximum, ook als beide zijn afgesproken', () => {
    expect(bedragen([uren, groep], corridor)).toEqual([2_000_00, 1_000_00]);
    expect(bedragen([uren, groep], { minimum: 500, maximum: 840 })).toEqual([-2_000_00, -1_000_00]);
  });

  it('zegt volgens welke afspraak', () => {
    const [garantie, terugvordering] = segmentvolume([uren, huis], { ...corridor, terugvordering: 0.5, normtarief: 50 });
    expect(garantie).toEqual({ soort: 'garantie', bedrag: 2_000_00, volume: 900, grens: 960, normtarief: 50, deel: 1 });
    expect(terugvordering).toEqual({ soort: 'terugvordering', bedrag: -500_00, volume: 900, grens: 960, normtarief: 50, deel: 0.5 });
    const [meerprijs, bijbetaling] = segmentvolume([uren, huis], { maximum: 840, meerprijs: 0.25, bijbetaling: 0.5, normtarief: 50 });
    expect(meerprijs).toEqual({ soort: 'meerprijs', bedrag: -1_500_00, volume: 900, grens: 840, normtarief: 50, deel: 0.75 });
    expect(bijbetaling).toEqual({ soort: 'bijbetaling', bedrag: 500_00, volume: 900, grens: 840, normtarief: 50, deel: 0.5 });
  });

  it('is eerst van wie zelf tekortkomt of te veel levert', () => {
    expect(bedragen([{ ...uren, banden: [{ termen: { maximum: 540, meerprijs: 1 }, geleverd: 600 }] }, groep], { maximum: 840 })).toEqual([-3_000_00, undefined]);
    expect(bedragen([uren, { ...groep, banden: [{ termen: { minimum: 310 }, geleverd: 300 }] }], corridor)).toEqual([undefined, 3_000_00]);
  });

  it('is gelijk verdeeld waar niets is geleverd', () => {
    const niets = { ...uren, volume: 0, teBetalen: 0 };
    expect(bedragen([niets, niets], { minimum: 10, garantie: 1 })).toEqual([250_00, 250_00]);
  });

  it('telt van wat regels zelf verrekenden alleen die van de eigen soort mee', () => {
    const tekort = { ...uren, banden: [{ termen: { minimum: 630 }, geleverd: 600 }] };
    const banden = [{ termen: { minimum: 330, garantie: 1 }, geleverd: 300 }];
    expect(bedragen([tekort, { ...huis, banden }], corridor)).toEqual([30 * 50_00, undefined]);
    expect(bedragen([tekort, { ...groep, banden }], corridor)).toEqual([15 * 50_00, 15 * 50_00]);
  });

  it('telt waar gemeenten elk een eigen volume afspraken elk met haar eigen deel', () => {
    const elk = (garantie: number) => [
      { termen: { minimum: 430, garantie }, geleverd: 400 },
      // What one delivers above its own makes up for nothing that another lacks.
      { termen: { minimum: 100, garantie: 1 }, geleverd: 200 },
    ];
    expect(bedragen([{ ...uren, banden: elk(0) }, groep], corridor)).toEqual([60 * 50_00, undefined]);
    expect(bedragen([{ ...uren, banden: elk(0.5) }, groep], corridor)).toEqual([45 * 50_00, undefined]);
    expect(bedragen([{ ...uren, banden: elk(1) }, groep], corridor)).toEqual([30 * 50_00, undefined]);
  });

  it('neemt niet terug wat een regel zelf meer garandeerde', () => {
    expect(bedragen([{ ...uren, banden: [{ termen: { minimum: 700, garantie: 1 }, geleverd: 600 }] }, groep], corridor)).toEqual([undefined, undefined]);
  });

  it('kort niet wat verschuldigd is, en een lumpsum tot nul; een ander draagt het niet', () => {
    expect(bedragen([{ ...uren, vast: 35_000_00 }], { maximum: 500 })).toEqual([-1_000_00]);
    expect(bedragen([uren, team], { minimum: 90_000, terugvordering: 1 })).toEqual([undefined, -36_000_00]);
    expect(bedragen([uren, { ...team, vast: 35_000_00 }], { minimum: 90_000, terugvordering: 1 })).toEqual([undefined, -36_000_00]);
  });
});
