import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { probeer } from '../../src/model/fouten';
import { rekenAf } from '../../src/model/doorrekening/regelafrekening';
import { afrekening } from '../../src/model/afspraken/voorschot';
import { basisVan, rekenDoor, plek, type Opzet, type Rij } from '../tables/werkmap';

describe('De afrekening na voorschotten', () => {
  it.each([
    [1_000_00, [400_00, 400_00], { soort: 'nabetaling', bedrag: 200_00 }],
    [1_000_00, [600_00, 500_00], { soort: 'terugvordering', bedrag: -100_00 }],
    [1_000_00, [500_00, 500_00], { soort: 'vereffend', bedrag: 0 }],
    [1_000_00, [], { soort: 'nabetaling', bedrag: 1_000_00 }],
  ])('is bij een recht van %d cent en voorschotten %j: %j', (recht, voorschotten, verwacht) => {
    expect(afrekening(recht, voorschotten)).toEqual(verwacht);
  });
});

/** Hours of € 50 that two gemeenten buy together, with what each paid in advance. */
function regio(tblVoorschotten: readonly Rij[], afspraak: Rij = {}): Opzet {
  return {
    tblGemeenten: [{ gemeente: 'Gouda', inwoners: 75_000 }, { gemeente: 'Zuidplas', inwoners: 45_000 }],
    tblSegmenten: [{ segment: 'Begeleiding', verdeelsleutel: 'inwoners' }],
    tblContracten: [{ regel: 'uren', segment: 'Begeleiding', vorm: 'inspanning', tarief: 50 }],
    tblAfspraken: [{ id: 'A', regel: 'uren', ...afspraak }],
    tblLeveringen: [
      { regel: 'uren', gemeente: 'Gouda', jaar: 2025, volume: 700 },
      { regel: 'uren', gemeente: 'Zuidplas', jaar: 2025, volume: 200 },
    ],
    tblVoorschotten,
  };
}

const VOORSCHOTTEN: Rij[] = [
  { regel: 'uren', gemeente: 'Gouda', jaar: 2025, termijn: '1', bedrag: 15_000 },
  { regel: 'uren', gemeente: 'Gouda', jaar: 2025, termijn: '2', bedrag: 15_000 },
  { regel: 'uren', gemeente: 'Zuidplas', jaar: 2025, bedrag: 12_000 },
  { regel: 'uren', gemeente: 'Gouda', jaar: 2026, bedrag: 99_000 },
];

describe('De afrekening van een regel', () => {
  it('is per gemeente wat zij te betalen heeft min haar eigen voorschotten van dat jaar', () => {
    const afgerekend = rekenAf(basisVan(regio(VOORSCHOTTEN)).regels[0]!);
    expect(afgerekend).toEqual({
      recht: 45_000_00,
      voorschot: 42_000_00,
      afrekening: { soort: 'nabetaling', bedrag: 3_000_00 },
      gemeenten: [
        { gemeente: 'Gouda', recht: 35_000_00, voorschot: 30_000_00, afrekening: { soort: 'nabetaling', bedrag: 5_000_00 } },
        { gemeente: 'Zuidplas', recht: 10_000_00, voorschot: 12_000_00, afrekening: { soort: 'terugvordering', bedrag: -2_000_00 } },
      ],
    });
  });

  it('komt na het plafond: wat niet vergoed wordt, wordt ook niet nabetaald', () => {
    expect(rekenAf(basisVan(regio(VOORSCHOTTEN, { plafond: 40_000 })).regels[0]!)?.afrekening).toEqual({ soort: 'terugvordering', bedrag: -2_000_00 });
  });

  it('verandert niets aan wat te betalen is', () => {
    expect(basisVan(regio(VOORSCHOTTEN)).segmenten).toEqual(basisVan(regio([])).segmenten);
  });

  it('is er niet zonder voorschotten', () => {
    expect(rekenAf(basisVan(regio([])).regels[0]!)).toBeUndefined();
  });

  it('is onbekend als een voorschot niet te lezen is; te betalen blijft bekend', () => {
    const opzet = regio([{ ...VOORSCHOTTEN[0], bedrag: 'veel' }]);
    const { scenarios, meldingen } = rekenDoor(opzet);
    const [uitkomst] = scenarios[0]!.regels;
    expect(uitkomst!.betaling?.teBetalen).toBe(45_000_00);
    expect(probeer(() => rekenAf(uitkomst!)).fout?.code).toBe('geenGetal');
    expect(meldingen.map(plek)).toContainEqual({ code: 'geenGetal', cel: 'tblVoorschotten 1 bedrag' });
  });

  it('telt over gemeenten altijd op tot die van de regel', () => {
    const bedrag = fc.nat(5_000_000).map((cent) => cent / 100);
    fc.assert(
      fc.property(bedrag, bedrag, bedrag, (gouda, zuidplas, plafond) => {
        const voorschotten = [{ ...VOORSCHOTTEN[0], bedrag: gouda }, { ...VOORSCHOTTEN[2], bedrag: zuidplas }];
        const [uitkomst] = basisVan(regio(voorschotten, { plafond })).regels;
        const waarde = rekenAf(uitkomst!)!;
        expect(waarde.gemeenten.reduce((som, deel) => som + deel.afrekening.bedrag, 0)).toBe(waarde.afrekening.bedrag);
        expect(waarde.recht - waarde.voorschot).toBe(waarde.afrekening.bedrag);
      }),
      { numRuns: 50 },
    );
  });
});
