import { describe, expect, it } from 'vitest';
import { BEKOSTIGINGSVORMEN, betalingMetStappen } from '../../src/model/bekostiging/betaling';
import { volumestatus } from '../../src/model/afspraken/volumestatus';
import { probeer } from '../../src/model/fouten';
import type { Plafondsoort, Termen } from '../../src/model/termen';
import { kolom, werkblad } from '../functions/cellen';
import { cent, leesReferentiewerkmap, type Rij } from './werkmap-lezen';

// External: what every line is paid was calculated by another program, from ordinary cell formulas.
const blad = await leesReferentiewerkmap('betalingen.xlsx');
const bek = await werkblad();

/** The vormen that are a function, with the order in which it is published to take its parameters. */
const PARAMETERS = {
  inspanning: ['tarief', 'volume', 'plafond', 'minimum', 'maximum', 'garantie', 'meerprijs'],
  taakgericht: ['budget', 'volume', 'minimum', 'maximum', 'normtarief', 'terugvordering', 'bijbetaling', 'plafond'],
  output: ['prijs', 'gestart', 'afgerond', 'startdeel', 'plafond', 'minimum', 'maximum', 'garantie', 'meerprijs', 'tussentijds', 'tussendeel'],
  outcome: ['prijs', 'clienten', 'score', 'resultaatdeel', 'ondergrens', 'doel', 'bonus', 'plafond', 'minimum', 'maximum', 'garantie', 'meerprijs'],
  beschikbaarheid: ['plekken', 'prijs', 'volume', 'variabeltarief', 'plafond', 'minimum', 'maximum', 'garantie', 'meerprijs'],
  populatie: ['omvang', 'normbedrag', 'zorgzwaarte', 'plafond', 'volume', 'minimum', 'maximum', 'normtarief', 'terugvordering', 'bijbetaling'],
};
const VORMEN = Object.keys(PARAMETERS) as (keyof typeof PARAMETERS)[];

describe.each(VORMEN)('Onder %s kost elke afspraak, onder, op en boven elke grens, wat een ander rekenprogramma uitrekent', (vorm) => {
  const { nodig, optioneel, volumeterm } = BEKOSTIGINGSVORMEN[vorm];
  const termnamen = [...nodig, ...optioneel, 'perioden'] as const;
  const rijen = blad(vorm);
  const termenVan = (rij: Rij): Termen =>
    Object.fromEntries(termnamen.flatMap((naam) => (rij[naam] === undefined ? [] : [[naam, Number(rij[naam])]])));

  it('stap voor stap, tot op de cent', () => {
    for (const rij of rijen) {
      const termen = termenVan(rij);
      const { waarde, fout } = probeer(() => betalingMetStappen(vorm, termen, rij.soort as Plafondsoort | undefined));
      const na = Object.fromEntries((waarde?.stappen ?? []).map(({ stap, subtotaal }) => [stap, subtotaal]));
      const heeftBand = rij.minimum !== undefined || rij.maximum !== undefined;
      const naBand = vorm === 'outcome' ? cent(rij, 'na volumeafspraak') : cent(rij, 'subtotaal');
      expect({ rij, fout: fout?.code ?? 'geen', na, subtotaal: waarde?.subtotaal, onvergoed: waarde?.onvergoed }).toEqual(
        rij.tegenspraak === 'geen'
          ? {
              rij,
              fout: 'geen',
              na: {
                basis: cent(rij, 'basis'),
                ...(heeftBand && { volumeafspraak: naBand }),
                ...(vorm === 'outcome' && { resultaat: cent(rij, 'subtotaal') }),
                ...(rij.plafond !== undefined && { plafond: cent(rij, 'te betalen') }),
              },
              subtotaal: cent(rij, 'subtotaal'),
              onvergoed: cent(rij, 'onvergoed'),
            }
          : { rij, fout: rij.tegenspraak, na: {} },
      );
      expect(volumestatus(termen[volumeterm] ?? 0, termen)).toBe(rij.status);
    }
    expect(rijen.length).toBeGreaterThan(100);
  });

  it(`en als kolommen in BEK.${vorm.toUpperCase()}`, () => {
    const hard = rijen.filter(({ soort, perioden }) => soort !== 'signaal' && perioden === undefined);
    const kolommen = PARAMETERS[vorm].map((naam) => kolom(...hard.map((rij) => rij[naam] ?? null)));
    const uitkomst = bek(vorm.toUpperCase(), ...kolommen).map(([cel]) => (typeof cel === 'object' ? 'fout' : cel));
    expect(uitkomst).toEqual(hard.map((rij) => (rij.tegenspraak === 'geen' ? rij['te betalen'] : 'fout')));
  });
});
