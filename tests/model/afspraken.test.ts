import { describe, expect, it } from 'vitest';
import { basisVan, betaaldOp, segmentopzet, type Opzet, type Rij } from '../tables/werkmap';

/** € 60 per hour, 1.200 hours in 2025 and 1.200 in 2026, with agreements for the line and for its segment. */
function uren(...afspraken: Rij[]): Opzet {
  return {
    tblContracten: [{ regel: 'uren', segment: 'Begeleiding', vorm: 'inspanning', tarief: 60 }],
    tblLeveringen: [2025, 2026].map((jaar) => ({ regel: 'uren', gemeente: 'Gouda', jaar, volume: 1_200 })),
    tblAfspraken: afspraken.map((afspraak, i) => ({ id: `A${i + 1}`, ...afspraak })),
  };
}

const voorRegel: Rij = { regel: 'uren' };
const voorSegment: Rij = { segment: 'Begeleiding' };

function euro(opzet: Opzet, jaar = 2025): number {
  return betaaldOp(basisVan(opzet), 'uren', jaar).teBetalen / 100;
}

describe('Prijzen en delen gaan van het segment over op zijn regels', () => {
  const maximum = { ...voorRegel, maximum: 1_000 };

  it('Een meerprijs van het segment geldt voor het maximum van de regel', () => {
    expect(euro(uren(maximum))).toBe(60_000);
    expect(euro(uren(maximum, { ...voorSegment, meerprijs: 0.5 }))).toBe(66_000);
  });

  it('De regel gaat voor: een eigen meerprijs vervangt die van het segment', () => {
    expect(euro(uren({ ...maximum, meerprijs: 0.25 }, { ...voorSegment, meerprijs: 0.5 }))).toBe(63_000);
  });

  it('Een meerprijs van nul op de regel is een echte nul en erft niet', () => {
    expect(euro(uren({ ...maximum, meerprijs: 'nul' }, { ...voorSegment, meerprijs: 0.5 }))).toBe(60_000);
  });

  it('Een garantie van het segment geldt voor het minimum van de regel', () => {
    const minimum = { ...voorRegel, minimum: 1_400 };
    expect(euro(uren(minimum))).toBe(72_000);
    expect(euro(uren(minimum, { ...voorSegment, garantie: 1 }))).toBe(84_000);
  });

  it('Normtarief, terugvordering en bijbetaling van het segment gelden voor zijn lumpsums', () => {
    const wijkteam = { contract: { vorm: 'taakgericht', budget: 40_000 }, levering: { volume: 80 }, afspraak: { minimum: 90, maximum: 100 } };
    const meer = { ...wijkteam, levering: { volume: 120 } };
    const uitkomst = basisVan(segmentopzet({ wijkteam, meer }, { normtarief: 100, terugvordering: 0.5, bijbetaling: 0.25 }));
    expect(betaaldOp(uitkomst, 'wijkteam').teBetalen).toBe(39_500_00);
    expect(betaaldOp(uitkomst, 'meer').teBetalen).toBe(40_500_00);
  });
});

describe('Plafond, minimum en maximum van een segment gaan over het segment als geheel', () => {
  it('Ze gelden niet voor elke regel apart', () => {
    const opzet = uren({ ...voorSegment, plafond: 10_000, minimum: 5_000, maximum: 6_000, garantie: 1 });
    expect(euro(opzet)).toBe(72_000);
    expect(basisVan(opzet).regels[0]).not.toHaveProperty('volumestatus');
  });

  it.each([
    [1_201, 1_500, 'onder minimum'],
    [1_200, 1_500, 'binnen'],
    [1_000, 1_200, 'binnen'],
    [1_000, 1_199, 'boven maximum'],
  ])('1.200 uur bij een band van %d tot %d is %s', (minimum, maximum, status) => {
    expect(basisVan(uren({ ...voorSegment, minimum, maximum })).segmenten[0]?.volumestatus).toBe(status);
  });

  it('Regels in verschillende eenheden zijn niet op te tellen', () => {
    const regels = {
      uren: { contract: { vorm: 'inspanning', tarief: 60, 'volume-eenheid': 'uur' }, levering: { volume: 10 } },
      plekken: { contract: { vorm: 'inspanning', tarief: 60, 'volume-eenheid': 'etmaal' }, levering: { volume: 10 } },
    };
    expect(basisVan(segmentopzet(regels, { minimum: 10 })).segmenten[0]?.fout).toEqual({
      code: 'eenhedenVerschillen',
      gegevens: { segment: 'Begeleiding', eenheden: ['uur', 'etmaal'] },
    });
    expect(basisVan(segmentopzet(regels, { plafond: 5_000 })).segmenten[0]).toMatchObject({ teBetalen: 1_200_00 });
  });
});

describe('Een afspraak geldt voor haar jaar, of voor elk jaar', () => {
  it('Zonder jaar geldt ze in elk jaar', () => {
    const opzet = uren({ ...voorRegel, maximum: 1_000 });
    expect([euro(opzet, 2025), euro(opzet, 2026)]).toEqual([60_000, 60_000]);
  });

  it('Met een jaar geldt ze alleen in dat jaar', () => {
    const opzet = uren({ ...voorRegel, jaar: 2026, maximum: 1_000 });
    expect([euro(opzet, 2025), euro(opzet, 2026)]).toEqual([72_000, 60_000]);
  });

  it('Die voor het jaar gaat per veld voor; wat daarin leeg is komt uit die voor elk jaar', () => {
    const opzet = uren({ ...voorRegel, maximum: 1_000, meerprijs: 0.5 }, { ...voorRegel, jaar: 2026, maximum: 800 });
    expect([euro(opzet, 2025), euro(opzet, 2026)]).toEqual([66_000, 60_000]);
  });

  it('Een jaar dat alleen een afspraak noemt telt mee: een lumpsum is ook zonder levering verschuldigd', () => {
    const opzet: Opzet = {
      tblContracten: [{ regel: 'wijkteam', segment: 'Begeleiding', vorm: 'taakgericht', budget: 40_000 }],
      tblAfspraken: [{ id: 'A1', regel: 'wijkteam', jaar: 2027, plafond: 50_000 }],
    };
    expect(basisVan(opzet).segmenten).toMatchObject([{ jaar: 2027, teBetalen: 40_000_00 }]);
  });
});

describe('Twee afspraken van gelijke rang mogen niet hetzelfde bepalen', () => {
  it('De fout noemt het veld, de regel en beide afspraken', () => {
    const uitkomst = basisVan(uren({ ...voorRegel, maximum: 1_000 }, { ...voorRegel, maximum: 900, garantie: 0.5 }));
    expect(uitkomst.regels[0]?.fout).toEqual({
      code: 'afspraakDubbel',
      gegevens: { term: 'maximum', bereik: 'uren', eerste: 'A1', tweede: 'A2' },
    });
  });

  it('Ook voor een segment, en dan is het bedrag van het segment niet bekend', () => {
    const { segmenten } = basisVan(uren({ ...voorSegment, plafond: 1_000 }, { ...voorSegment, plafond: 900 }));
    expect(segmenten[0]?.fout).toMatchObject({ code: 'afspraakDubbel', gegevens: { term: 'plafond', bereik: 'Begeleiding' } });
  });

  it('Verschillende velden of verschillende jaren mogen wel', () => {
    const opzet = uren(
      { ...voorRegel, maximum: 1_000 },
      { ...voorRegel, meerprijs: 0.5 },
      { ...voorRegel, jaar: 2026, maximum: 900 },
      { ...voorRegel, jaar: 2025, maximum: 1_100 },
    );
    expect([euro(opzet, 2025), euro(opzet, 2026)]).toEqual([69_000, 63_000]);
  });
});

describe('Het plafond van een regel is hard, tenzij anders afgesproken', () => {
  it('Hard kort, signaal niet', () => {
    expect(euro(uren({ ...voorRegel, plafond: 50_000 }))).toBe(50_000);
    expect(euro(uren({ ...voorRegel, plafond: 50_000, soort: 'signaal' }))).toBe(72_000);
  });
});
