import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { eersteDagVanMaand } from '../../../src/model/kalender';
import { leesMaandcel } from '../../../src/tables/declaraties/maand';

const NAMEN = ['januari', 'februari', 'maart', 'april', 'mei', 'juni', 'juli', 'augustus', 'september', 'oktober', 'november', 'december'];
const KORT = ['jan', 'feb', 'mrt', 'apr', 'mei', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec'];

describe('De maand van een datum', () => {
  it('Elke gangbare vorm is dezelfde maand', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2000 * 12, max: 2099 * 12 + 11 }), fc.integer({ min: 1, max: 28 }), (maand, d) => {
        const jaar = Math.floor(maand / 12);
        const m = (maand % 12) + 1;
        const mm = String(m).padStart(2, '0');
        const dd = String(d).padStart(2, '0');
        const vormen: (string | number)[] = [
          `${d}-${m}-${jaar}`,
          `${dd}-${mm}-${jaar}`,
          `${dd}/${mm}/${jaar}`,
          `${dd}.${mm}.${jaar}`,
          `${dd}-${mm}-${jaar} 13:45`,
          `${jaar}-${mm}-${dd}`,
          `${jaar}-${mm}-${dd}T00:00:00.000Z`,
          `${jaar}/${mm}/${dd}`,
          `${jaar}${mm}${dd}`,
          `${dd}${mm}${jaar}`,
          `${jaar}${mm}`,
          `${jaar}-${mm}`,
          `${mm}-${jaar}`,
          `${m}/${jaar}`,
          `${NAMEN[m - 1]} ${jaar}`,
          `${KORT[m - 1]} ${jaar}`,
          `${KORT[m - 1]!.toUpperCase()}. ${jaar}`,
          `${d} ${NAMEN[m - 1]} ${jaar}`,
          `${KORT[m - 1]}-${String(jaar).slice(2)}`,
          `${jaar} ${KORT[m - 1]}`,
          eersteDagVanMaand(maand) + d - 1,
          String(eersteDagVanMaand(maand) + d - 1),
          jaar * 100 + m,
        ];
        for (const vorm of vormen) expect(leesMaandcel(vorm), String(vorm)).toBe(maand);
      }),
    );
  });

  it.each(['', 'voorjaar', '31-2-2025', '2025-13', '13-2025', '202513', '1-3-25', '00-00-0000', '1899-12-31', 'ja 2025', '12', 123456, 1e9])(
    '%j is geen maand',
    (cel) => {
      expect(leesMaandcel(cel)).toBeUndefined();
    },
  );
});
