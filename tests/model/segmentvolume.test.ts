import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { zinVoorStap } from '../../src/locales/stappen';
import { gemeentedelen, verklaar } from '../../src/model/doorrekening/regeluitkomst';
import { basisVan, betaaldOp, plek, rekenDoor, segmentopzet, type Opzet, type Regelopzet, type Rij } from '../tables/werkmap';

/** 600 hours for € 36.000 and 300 for € 12.000: 900 together. */
const uren: Regelopzet = { contract: { vorm: 'inspanning', tarief: 60 }, levering: { volume: 600 } };
const groep: Regelopzet = { contract: { vorm: 'inspanning', tarief: 40 }, levering: { volume: 300 } };
/** The same volumes for lump sums. */
const team: Regelopzet = { contract: { vorm: 'taakgericht', budget: 30_000 }, levering: { volume: 600 } };
const huis: Regelopzet = { contract: { vorm: 'taakgericht', budget: 12_000 }, levering: { volume: 300 } };

/** Euros per line, and of the segment. */
function betaald(regels: Record<string, Regelopzet>, afspraak: Rij): number[] {
  const uitkomst = basisVan(segmentopzet(regels, afspraak));
  const perRegel = Object.keys(regels).map((naam) => betaaldOp(uitkomst, naam).teBetalen / 100);
  expect(uitkomst.segmenten[0]!.teBetalen / 100).toBe(perRegel.reduce((som, bedrag) => som + bedrag, 0));
  return perRegel;
}

describe('Het minimum van een segment', () => {
  it('wordt zonder normtarief alleen gemeld', () => {
    expect(betaald({ uren, groep }, { minimum: 1_000, garantie: 1 })).toEqual([36_000, 12_000]);
    expect(basisVan(segmentopzet({ uren, groep }, { minimum: 1_000 })).segmenten[0]?.volumestatus).toBe('onder minimum');
  });

  it('wordt met garantie en normtarief aangevuld op de opgetelde volumes, en gedeeld naar volume', () => {
    expect(betaald({ uren, groep }, { minimum: 999, garantie: 1, normtarief: 50 })).toEqual([36_000 + 3_300, 12_000 + 1_650]);
  });

  it('kost tot op de cent wat het kost', () => {
    expect(betaald({ uren, groep }, { minimum: 1_000, garantie: 1, normtarief: 50 })).toEqual([39_333.33, 13_666.67]);
  });

  it('doet precies op het minimum niets', () => {
    expect(betaald({ uren, groep }, { minimum: 900, garantie: 1, normtarief: 50 })).toEqual([36_000, 12_000]);
  });

  it('komt bij lumpsums terug naar de terugvordering, nooit meer dan het budget', () => {
    expect(betaald({ team, huis }, { minimum: 1_000, terugvordering: 0.6, normtarief: 50 })).toEqual([28_000, 11_000]);
    expect(betaald({ team, huis }, { minimum: 9_000, terugvordering: 1, normtarief: 50 })).toEqual([0, 0]);
  });

  it('wordt niet nog eens betaald voor wat een regel zelf al garandeert', () => {
    const eigen = { ...uren, afspraak: { minimum: 680, garantie: 1 } };
    // The line guarantees 80 of the 100 itself; the segment's other 20 are the line's too, for it alone falls short.
    expect(betaald({ uren: eigen, groep }, { minimum: 1_000, garantie: 1, normtarief: 50 })).toEqual([40_800 + 1_000, 12_000]);
    expect(betaald({ uren: { ...eigen, afspraak: { minimum: 700, garantie: 1 } }, groep }, { minimum: 1_000, garantie: 1, normtarief: 50 })).toEqual([42_000, 12_000]);
  });

  it('werkt in een gemengd segment op elke regel met haar eigen soort afspraak', () => {
    const afspraak = { minimum: 1_000, garantie: 1, terugvordering: 0.6, normtarief: 60 };
    // Of the 100 short, two thirds are those of the hours and one third that of the lump sum.
    expect(betaald({ uren, huis }, afspraak)).toEqual([36_000 + 4_000, 12_000 - 1_200]);
  });
});

describe('Het maximum van een segment', () => {
  it('kort bij regels die volume betalen wat de meerprijs niet dekt', () => {
    expect(betaald({ uren, groep }, { maximum: 840, normtarief: 50 })).toEqual([36_000 - 2_000, 12_000 - 1_000]);
    expect(betaald({ uren, groep }, { maximum: 840, meerprijs: 0.4, normtarief: 50 })).toEqual([36_000 - 1_200, 12_000 - 600]);
    expect(betaald({ uren, groep }, { maximum: 900, normtarief: 50 })).toEqual([36_000, 12_000]);
  });

  it('kort niet nog eens wat een regel zelf al niet betaalt', () => {
    const eigen = { ...uren, afspraak: { maximum: 540 } };
    expect(betaald({ uren: eigen, groep }, { maximum: 840, normtarief: 50 })).toEqual([540 * 60, 12_000]);
  });

  it('betaalt bij lumpsums de bijbetaling bij', () => {
    expect(betaald({ team, huis }, { maximum: 840, bijbetaling: 0.5, normtarief: 50 })).toEqual([31_000, 12_500]);
    expect(betaald({ team, huis }, { maximum: 840, normtarief: 50 })).toEqual([30_000, 12_000]);
  });

  it('laat een eigen formule buiten beschouwing: zij verrekent wat zij zelf noemt', () => {
    const maatwerk: Regelopzet = { contract: { vorm: 'maatwerk', formule: 'tarief * volume', tarief: 40 }, levering: { volume: 300 } };
    expect(betaald({ uren, maatwerk }, { maximum: 840, normtarief: 50 })).toEqual([36_000 - 2_000, 12_000]);
    expect(betaald({ team, maatwerk }, { maximum: 840, bijbetaling: 1, normtarief: 50 })).toEqual([30_000 + 2_000, 12_000]);
    const metGarantie: Regelopzet = { ...maatwerk, contract: { ...maatwerk.contract, formule: 'tarief * volume * (2 - garantie)' } };
    expect(betaald({ uren, metGarantie }, { minimum: 1_050, garantie: 1, normtarief: 50 })).toEqual([36_000 + 5_000, 12_000]);
  });
});

describe('De volgorde', () => {
  it('is eerst het volume, dan het plafond: een garantie is verschuldigd, een bijbetaling niet', () => {
    const hard = { soort: 'hard', plafond: 42_000 };
    // The guarantee of € 5.000 stays; the hours are cut to what is left.
    expect(betaald({ uren }, { ...hard, plafond: 30_000, minimum: 700, garantie: 1, normtarief: 40 })).toEqual([30_000]);
    expect(betaald({ team, huis }, { ...hard, maximum: 840, bijbetaling: 0.5, normtarief: 50 })).toEqual([30_000, 12_000]);
  });

  it('en het plafond van een regel kort de garantie van het segment niet', () => {
    expect(betaald({ uren: { ...uren, afspraak: { plafond: 35_000 } } }, { minimum: 700, garantie: 1, normtarief: 40 })).toEqual([39_000]);
  });

  it('weigert een gegarandeerd segmentminimum dat duurder is dan het harde plafond', () => {
    const opzet = segmentopzet({ uren }, { soort: 'hard', plafond: 27_999, minimum: 700, garantie: 1, normtarief: 40 });
    expect(rekenDoor(opzet).meldingen.map(plek)).toEqual([{ code: 'garantieBovenPlafond', cel: 'tblAfspraken 1 garantie' }]);
  });

  it('laat die garantie toe waar het plafond alleen seint, of waar alleen lumpsums zijn', () => {
    const afspraak = { plafond: 27_999, minimum: 700, garantie: 1, normtarief: 40 };
    expect(betaald({ uren }, { ...afspraak, soort: 'signaal' })).toEqual([36_000 + 4_000]);
    expect(betaald({ team }, { ...afspraak, soort: 'hard' })).toEqual([30_000]);
    expect(rekenDoor(segmentopzet({ team, uren }, { ...afspraak, minimum: 1_300, soort: 'hard' })).meldingen.map(({ fout }) => fout.code)).toEqual(['garantieBovenPlafond']);
  });

  it('telt volumes alleen op als de eenheden gelijk zijn', () => {
    const dagdelen = { ...groep, contract: { ...groep.contract, 'volume-eenheid': 'dagdeel' } };
    const opzet = segmentopzet({ uren, dagdelen }, { minimum: 1_000, garantie: 1, normtarief: 50 });
    expect(rekenDoor(opzet).meldingen.map(plek)).toEqual([{ code: 'eenhedenVerschillen', cel: 'tblAfspraken 1 minimum' }]);
  });
});

/** Both lines bought by two gemeenten. */
function regio(regels: Record<string, Regelopzet>, afspraak: Rij, deelGouda = 2 / 3): Opzet {
  const opzet = segmentopzet(regels, afspraak);
  return {
    ...opzet,
    tblGemeenten: [{ gemeente: 'Gouda', inwoners: 75_000 }, { gemeente: 'Zuidplas', inwoners: 45_000 }],
    tblSegmenten: [{ segment: 'Begeleiding', verdeelsleutel: 'inwoners' }],
    tblLeveringen: opzet.tblLeveringen!.flatMap((rij) => [
      { ...rij, gemeente: 'Gouda', volume: Number(rij['volume']) * deelGouda },
      { ...rij, gemeente: 'Zuidplas', volume: Number(rij['volume']) * (1 - deelGouda) },
    ]),
  };
}

describe('Gemeenten', () => {
  it('delen de garantie van hun segment met de verdeelsleutel', () => {
    const [eerste] = basisVan(regio({ uren }, { minimum: 680, garantie: 1, normtarief: 50 })).regels;
    expect(gemeentedelen(eerste!).map(({ teBetalen }) => teBetalen / 100)).toEqual([24_000 + 2_500, 12_000 + 1_500]);
  });

  /** Gouda uses 400 of the hours and Zuidplas 200. */
  function metEigen(regel: Regelopzet, eigen: Rij, afspraak: Rij): number {
    const opzet = regio({ regel, groep }, { normtarief: 50, ...afspraak });
    const uitkomst = basisVan({ ...opzet, tblAfspraken: [...opzet.tblAfspraken!, { id: 'A-Gouda', regel: 'regel', gemeente: 'Gouda', ...eigen }] });
    expect(betaaldOp(uitkomst, 'groep').teBetalen).toBe(12_000_00);
    return betaaldOp(uitkomst, 'regel').teBetalen / 100;
  }

  it('die elk voor zich een minimum afspraken, kregen dat al naar hun eigen garantie', () => {
    // Gouda falls 80 short by itself, the segment 100: all of it is this line's.
    const afspraak = { minimum: 1_000, garantie: 1 };
    expect(metEigen(uren, { minimum: 480, garantie: 1 }, afspraak)).toBe(36_000 + 80 * 60 + 20 * 50);
    expect(metEigen(uren, { minimum: 480, garantie: 0.5 }, afspraak)).toBe(36_000 + 40 * 60 + 60 * 50);
    expect(metEigen(uren, { minimum: 480 }, afspraak)).toBe(36_000 + 80 * 60 + 20 * 50);
  });

  it('en een maximum naar hun eigen meerprijs', () => {
    // Gouda goes 40 beyond its own, the segment 60.
    expect(metEigen(uren, { maximum: 360 }, { maximum: 840 })).toBe(36_000 - 40 * 60 - 20 * 50);
    expect(metEigen(uren, { maximum: 360, meerprijs: 0.5 }, { maximum: 840 })).toBe(36_000 - 20 * 60 - 40 * 50);
  });

  it('tellen met wat de vorm telt: bij outcome cliënten', () => {
    const outcome: Regelopzet = { contract: { vorm: 'outcome', tarief: 60, resultaatdeel: 0.25, doel: 0.8 }, levering: { cliënten: 600, score: 0.8 } };
    const opzet = regio({ outcome }, { normtarief: 50, minimum: 700, garantie: 1 });
    const leveringen = opzet.tblLeveringen!.map(({ volume: _volume, ...rij }, i) => ({ ...rij, cliënten: [400, 200][i]! }));
    const uitkomst = basisVan({
      ...opzet,
      tblLeveringen: leveringen,
      tblAfspraken: [...opzet.tblAfspraken!, { id: 'A-Gouda', regel: 'outcome', gemeente: 'Gouda', minimum: 480, garantie: 0.5 }],
    });
    // Half of the 80 that Gouda lacks, and the other 60 of the 100 that the segment lacks.
    expect(betaaldOp(uitkomst, 'outcome').teBetalen / 100).toBe(36_000 + 40 * 60 * 0.75 + 60 * 50);
  });

  it('betalen met elkaar altijd wat de regel kost, en de stappen tellen daartoe op', () => {
    const deel = fc.constantFrom(0, 0.25, 0.5, 1);
    const grens = fc.option(fc.integer({ min: 1, max: 2_000 }), { nil: null });
    const vrij = fc.record({ minimum: grens, maximum: grens, garantie: deel, meerprijs: deel, terugvordering: deel, bijbetaling: deel, normtarief: fc.integer({ min: 1, max: 99_99 }).map((cent) => cent / 100), plafond: grens.map((euro) => euro && euro * 30), soort: fc.constantFrom('hard', 'signaal') });
    fc.assert(
      fc.property(vrij, fc.subarray(['uren', 'groep', 'team', 'huis'] as const, { minLength: 1 }), deel, (afspraak, namen, deelGouda) => {
        const alle = { uren: { ...uren, afspraak: { maximum: 550 } }, groep, team, huis };
        const { regels, segmenten } = basisVan(regio(Object.fromEntries(namen.map((naam) => [naam, alle[naam]])), afspraak, deelGouda));
        if (segmenten[0]!.fout) return;
        for (const regel of regels) {
          const delen = gemeentedelen(regel);
          const teBetalen = regel.betaling!.teBetalen - regel.segmentkorting;
          expect(delen.reduce((som, { teBetalen: eigen }) => som + eigen, 0)).toBe(teBetalen);
          expect(delen.every(({ teBetalen: eigen, vast }) => eigen >= 0 && vast >= 0)).toBe(true);
          expect(verklaar(regel).at(-1)!.subtotaal).toBe(teBetalen);
        }
      }),
    );
  });

  it('lezen bij elke regel waar het bedrag vandaan komt', () => {
    const [eerste] = basisVan(segmentopzet({ uren, groep }, { maximum: 840, meerprijs: 0.4, normtarief: 50 })).regels;
    const stap = verklaar(eerste!).at(-1)!;
    expect(stap).toMatchObject({ stap: 'volumeafspraak', bedrag: -1_200_00, subtotaal: 34_800_00 });
    expect(zinVoorStap(stap.toelichting, 'nl')).toMatch(/segment heeft 900, 60 boven zijn maximum van 840; niet betaald wordt 60% van €\s50,00/);
    expect(zinVoorStap(stap.toelichting, 'en')).toMatch(/900, 60 above its maximum of 840; not paid is 60%/);
  });
});
