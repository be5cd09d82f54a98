import { describe, expect, it } from 'vitest';
import type { Afspraak, Invoer, Levering } from '../../src/model/invoer';
import { dagUitTekst, eersteDag, type Periode } from '../../src/model/kalender';
import { rekenDoor } from '../../src/model/doorrekening/vergelijking';
import { LEEG } from './invoer';

const GOUDA = 'Gouda';
const dag = (tekst: string): number => dagUitTekst(tekst)!;

/** One line at € 50 for 1.000 units in 2025, with what the test adds. */
function model(meer: Partial<Invoer> = {}, regel: Partial<Invoer['regels'][number]> = {}): Invoer {
  return {
    ...LEEG,
    gemeenten: [{ gemeente: GOUDA }],
    regels: [{ regel: 'B', segment: 'Begeleiding', vorm: 'inspanning', termen: { tarief: 50 }, ...regel }],
    leveringen: [in2025(1000)],
    ...meer,
  };
}

function in2025(volume: number): Levering {
  return { regel: 'B', gemeente: GOUDA, jaar: 2025, termen: { volume } };
}

/** Euros per year, or the code of what is wrong. */
function perJaar(invoer: Invoer): Record<number, number | string> {
  return Object.fromEntries(
    rekenDoor(invoer).regels.map(({ jaar, betaling, fout }) => [jaar, fout?.code ?? betaling!.teBetalen / 100]),
  );
}

describe('Looptijd', () => {
  it('telt vanaf de eerste tot en met de laatste dag', () => {
    const heel = { vanaf: dag('1-1-2025'), tot: dag('31-12-2025') };
    expect(perJaar(model({ afspraken: [{ id: 'A', regel: 'B', jaar: 2026, termen: { plafond: 1 } }] }, heel))).toEqual({ 2025: 50_000 });
  });

  it('maakt een levering in een jaar waarin de regel niet loopt tot een fout', () => {
    expect(perJaar(model({}, { vanaf: dag('1-1-2026') }))).toEqual({ 2025: 'leveringBuitenLooptijd' });
  });

  it('deelt een plafond niet naar rato, tenzij dat is afgesproken', () => {
    const halfjaar = { vanaf: dag('1-7-2025') };
    const plafond: Afspraak = { id: 'A', regel: 'B', termen: { plafond: 36_500 } };
    expect(perJaar(model({ afspraken: [plafond] }, halfjaar))).toEqual({ 2025: 36_500 });
    // 1 juli tot en met 31 december is 184 van 365 dagen.
    expect(perJaar(model({ afspraken: [{ ...plafond, proRata: true }] }, halfjaar))).toEqual({ 2025: 18_400 });
  });

  it('deelt ook wat voor een segment is afgesproken, van zijn eerste regel tot zijn laatste', () => {
    const plafond: Afspraak = { id: 'S', segment: 'Begeleiding', soort: 'hard', proRata: true, termen: { plafond: 36_500 } };
    const betaald = (looptijd: Periode, meer: Partial<Invoer> = {}) => rekenDoor(model({ afspraken: [plafond], ...meer }, looptijd)).segmenten[0]!.teBetalen / 100;
    expect(betaald({ vanaf: dag('1-7-2025') })).toBe(18_400);
    expect(betaald({})).toBe(36_500);
    expect(betaald({ vanaf: dag('1-7-2025') }, { afspraken: [{ ...plafond, proRata: false }] })).toBe(36_500);
    const regel = { segment: 'Begeleiding', vorm: 'inspanning', termen: { tarief: 50 } } as const;
    const regels = [{ ...regel, regel: 'B', vanaf: dag('1-7-2025'), tot: dag('30-9-2025') }, { ...regel, regel: 'C', vanaf: dag('1-9-2025'), tot: dag('31-10-2025') }];
    // 1 juli tot en met 31 oktober is 123 dagen.
    expect(betaald({}, { regels })).toBe(12_300);
  });

  it('deelt een lumpsum, een jaarprijs per plek en een bedrag per hoofd mee als naar rato is afgesproken', () => {
    const afspraken: Afspraak[] = [{ id: 'A', regel: 'B', proRata: true, termen: {} }];
    const halfjaar = { vanaf: dag('1-7-2025') };
    expect(perJaar(model({ afspraken }, { ...halfjaar, vorm: 'taakgericht', termen: { budget: 36_500 } }))).toEqual({ 2025: 18_400 });
    const plekken = { ...halfjaar, vorm: 'beschikbaarheid', termen: { plekken: 2, prijs: 36_500 } } as const;
    expect(perJaar(model({ afspraken }, plekken))).toEqual({ 2025: 36_800 });
    expect(perJaar(model({}, plekken))).toEqual({ 2025: 73_000 });
    const populatie = { ...halfjaar, vorm: 'populatie', termen: { normbedrag: 365 } } as const;
    const leveringen = [{ ...in2025(0), termen: { omvang: 200 } }];
    expect(perJaar(model({ afspraken, leveringen }, populatie))).toEqual({ 2025: 36_800 });
    expect(perJaar(model({ leveringen }, populatie))).toEqual({ 2025: 73_000 });
  });

  it('houdt de kosten dan ook tegen een kostendoel naar rato, of dat nu het budget is of een eigen bedrag', () => {
    const taak = { vanaf: dag('1-7-2025'), vorm: 'taakgericht', termen: { budget: 36_500, kostprijs: 20 } } as const;
    const afspraken: Afspraak[] = [{ id: 'A', regel: 'B', proRata: true, termen: {} }];
    // 1.000 units cost € 20.000, € 1.600 more than the half year's € 18.400.
    const betaald = (band: object) => perJaar(model({ afspraken, banden: [{ regel: 'B', vanaf: 0, deel: 0.5, ...band }] }, taak))[2025];
    expect([betaald({}), betaald({ doel: 36_500 })]).toEqual([18_400 + 800, 18_400 + 800]);
  });

  it('betaalt een plek per etmaal over de dagen dat de regel loopt, ook in een schrikkeljaar', () => {
    const plekken = { vorm: 'beschikbaarheid', prijsPerEtmaal: true, termen: { plekken: 1, prijs: 100 } } as const;
    expect(perJaar(model({}, plekken))).toEqual({ 2025: 36_500 });
    expect(perJaar(model({}, { ...plekken, vanaf: dag('1-7-2025') }))).toEqual({ 2025: 18_400 });
    expect(perJaar(model({ leveringen: [{ ...in2025(0), jaar: 2028 }] }, plekken))).toEqual({ 2028: 36_600 });
  });
});

describe('Een tarief voor een periode', () => {
  const nieuw = { regel: 'B', vanaf: dag('1-7-2025'), termen: { tarief: 60 } };

  it('geldt naar het aantal dagen in het jaar', () => {
    // 181 dagen € 50 en 184 dagen € 60.
    expect(perJaar(model({ tarieven: [nieuw] }))).toEqual({ 2025: Math.round(((181 * 50 + 184 * 60) / 365) * 100_000) / 100 });
  });

  it('laat staan wat het niet noemt', () => {
    const invoer = model({ tarieven: [{ ...nieuw, vanaf: eersteDag(2025), termen: {} }] });
    expect(perJaar(invoer)).toEqual({ 2025: 50_000 });
  });

  it('mag niet samenvallen met een ander', () => {
    const invoer = model({ tarieven: [nieuw, { ...nieuw, vanaf: dag('31-12-2025') }] });
    expect(perJaar(invoer)).toEqual({ 2025: 'tarievenOverlappen' });
  });
});

describe('Groei', () => {
  it('geeft jaren zonder levering het volume van het jaar ervoor, gegroeid', () => {
    const groei = [{ jaar: 2026, groei: 0.1 }, { jaar: 2027, groei: -0.5 }];
    expect(perJaar(model({ groei }))).toEqual({ 2025: 50_000, 2026: 55_000, 2027: 27_500 });
  });

  it('van een gemeente zelf gaat voor die van allen', () => {
    const groei = [{ jaar: 2026, groei: 0.1 }, { jaar: 2026, gemeente: GOUDA, groei: 0.2 }];
    expect(perJaar(model({ groei }))).toEqual({ 2025: 50_000, 2026: 60_000 });
  });

  it('laat een ingevuld jaar staan en groeit daarvandaan verder', () => {
    const groei = [{ jaar: 2026, groei: 0.1 }, { jaar: 2027, groei: 0.1 }];
    const leveringen = [in2025(1000), { ...in2025(2000), jaar: 2026 }];
    expect(perJaar(model({ groei, leveringen }))).toEqual({ 2025: 50_000, 2026: 100_000, 2027: 110_000 });
  });

  it('van een regel gaat voor die van haar segment, en die voor die van alles', () => {
    const algemeen = { jaar: 2026, groei: 0.1 };
    const vanSegment = { ...algemeen, segment: 'Begeleiding', groei: 0.2 };
    const vanGoudaInSegment = { ...vanSegment, gemeente: GOUDA, groei: 0.3 };
    const vanRegel = { ...algemeen, regel: 'B', groei: 0.4 };
    expect(perJaar(model({ groei: [vanSegment, algemeen] }))[2026]).toBe(60_000);
    expect(perJaar(model({ groei: [vanSegment, vanGoudaInSegment, { ...algemeen, gemeente: GOUDA }] }))[2026]).toBe(65_000);
    expect(perJaar(model({ groei: [vanRegel, vanGoudaInSegment] }))[2026]).toBe(70_000);
  });

  it('houdt op als de regel eindigt', () => {
    const groei = [2026, 2027, 2028].map((jaar) => ({ jaar, groei: 0 }));
    expect(perJaar(model({ groei }, { tot: dag('30-6-2027') }))).toEqual({ 2025: 50_000, 2026: 50_000, 2027: 50_000 });
  });

  it('vult een jaar in het midden niet met het vorige, maar meldt dat het ontbreekt', () => {
    expect(perJaar(model({ groei: [{ jaar: 2027, groei: 0.1 }] }))).toEqual({ 2025: 50_000, 2026: 'groeiOntbreekt', 2027: 'groeiOntbreekt' });
    expect(perJaar(model({ leveringen: [in2025(1000), { ...in2025(1000), jaar: 2027 }] }))).toEqual({ 2025: 50_000, 2026: 'groeiOntbreekt', 2027: 50_000 });
  });
});

describe('Indexatie', () => {
  const groei = [{ jaar: 2026, groei: 0 }, { jaar: 2027, groei: 0 }];
  const index = new Map([[2026, 0.04], [2027, 0.05]]);

  it('brengt een tarief van zijn prijspeil naar het jaar', () => {
    expect(perJaar(model({ groei, index }, { prijspeil: 2025 }))).toEqual({ 2025: 50_000, 2026: 52_000, 2027: 54_600 });
  });

  it('is een keuze: zonder prijspeil of zonder cijfers verandert er niets', () => {
    expect(perJaar(model({ groei, index }))).toEqual({ 2025: 50_000, 2026: 50_000, 2027: 50_000 });
    expect(perJaar(model({ groei }, { prijspeil: 2025 }))).toEqual({ 2025: 50_000, 2026: 50_000, 2027: 50_000 });
  });

  it('geldt voor een plafond alleen als dat een prijspeil heeft', () => {
    const plafond: Afspraak = { id: 'A', regel: 'B', termen: { plafond: 40_000 } };
    expect(perJaar(model({ groei, index, afspraken: [plafond] }))).toEqual({ 2025: 40_000, 2026: 40_000, 2027: 40_000 });
    expect(perJaar(model({ groei, index, afspraken: [{ ...plafond, prijspeil: 2025 }] }))).toEqual({ 2025: 40_000, 2026: 41_600, 2027: 43_680 });
  });

  it('meldt een jaar zonder cijfer in plaats van het vorige te nemen', () => {
    expect(perJaar(model({ groei, index: new Map([[2026, 0.04]]) }, { prijspeil: 2025 }))).toEqual({ 2025: 50_000, 2026: 52_000, 2027: 'indexOntbreekt' });
  });

  it('rekent ook terug naar een eerder prijspeil', () => {
    expect(perJaar(model({ index }, { prijspeil: 2027, termen: { tarief: 54.6 } }))).toEqual({ 2025: 50_000 });
  });
});
