import { describe, expect, it } from 'vitest';
import { bedragVan, volgensContract } from '../../../src/model/jaarprognose/contract';
import type { Invoer, Levering } from '../../../src/model/invoer';
import { euros, gelijkmatig, JAAR, opzet, regel, reken } from './opzet';

const VIA = { viaContract: true } as const;
const MAANDELIJKS_100 = gelijkmatig('A', () => 100);

const levering = (jaar: number, volume: number, gemeente = 'Medemblik'): Levering => ({ regel: 'A', gemeente, jaar, termen: { volume } });
const metLeveringen = (...leveringen: Levering[]): Invoer => ({ ...opzet([regel('A')]), leveringen });

describe('Het verwachte volume door het contract', () => {
  const verwachting = { regel: 'A', gemeente: 'Medemblik', volume: 500, metBedrag: true };

  it('komt in de plaats van het geplande volume van dat jaar, en van geen ander jaar', () => {
    // The key of a lump sum looks back on the year before: that stays as it was.
    const invoer: Invoer = {
      ...opzet([regel('A', { vorm: 'taakgericht', termen: { budget: 9_000 } })]),
      segmenten: [{ segment: 'Jeugd', verdeelsleutel: 'gebruik vorig jaar' }],
      leveringen: [levering(JAAR - 1, 100), levering(JAAR - 1, 200, 'Opmeer'), levering(JAAR, 1200), levering(JAAR + 1, 7)],
    };
    const [enige, ...meer] = volgensContract(invoer, [verwachting], JAAR);
    expect(meer).toEqual([]);
    expect(enige).toMatchObject({ jaar: JAAR, volume: 500 });
    expect(['Medemblik', 'Opmeer', 'Enkhuizen'].map((gemeente) => bedragVan(enige!, gemeente) / 100)).toEqual([3_000, 6_000, 0]);
  });

  it('komt ook in de plaats van een volume dat uit groei volgde', () => {
    const invoer: Invoer = { ...metLeveringen(levering(JAAR - 1, 1000)), groei: [{ jaar: JAAR, groei: 0.5 }] };
    expect(volgensContract(invoer, [], JAAR)[0]!.volume).toBe(1500);
    expect(volgensContract(invoer, [verwachting], JAAR)[0]!.volume).toBe(500);
  });

  it('telt bij wat van een andere gemeente was gepland', () => {
    const [enige] = volgensContract(metLeveringen(levering(JAAR, 1200), levering(JAAR, 30, 'Opmeer')), [verwachting], JAAR);
    expect([undefined, 'Medemblik', 'Opmeer'].map((gemeente) => bedragVan(enige!, gemeente) / 100)).toEqual([5_300, 5_000, 300]);
  });

  it('verwacht van een gemeente waarvoor niets was gepland dezelfde score, en evenveel van wat is gestart afgerond', () => {
    const opmeer = { regel: 'A', gemeente: 'Opmeer', volume: 20, metBedrag: true };
    const betaald = (eigen: Parameters<typeof regel>[1], termen: Levering['termen']) =>
      bedragVan(volgensContract({ ...opzet([regel('A', eigen)]), leveringen: [{ ...levering(JAAR, 0), termen }] }, [opmeer], JAAR)[0]!, undefined) / 100;
    // 100 and 20 clients at the target; of 120 trajectories 60 completed.
    expect(betaald({ vorm: 'outcome', termen: { prijs: 1_000, resultaatdeel: 0.5, doel: 0.8 } }, { clienten: 100, score: 0.8 })).toBe(120_000);
    expect(betaald({ vorm: 'output', termen: { prijs: 1_000, startdeel: 0.5 } }, { gestart: 100, afgerond: 50 })).toBe(60_000 + 30_000);
  });

  it('laat van een lumpsum waarvan alleen bedragen zijn gedeclareerd het geplande volume staan', () => {
    const taak = regel('A', { vorm: 'taakgericht', termen: { budget: 20_000 } });
    const corridor = [{ id: 'M', regel: 'A', termen: { minimum: 1000, normtarief: 10, terugvordering: 1 } }];
    const zonderVolume = MAANDELIJKS_100.map((rij) => ({ ...rij, volume: 0 }));
    expect(reken(opzet([taak], corridor), zonderVolume, VIA)[0]!.uitkomst!.prognose).toBe(20_000_00);
    // 600 is 400 short of the minimum.
    expect(reken(opzet([taak], corridor), gelijkmatig('A', () => 50), VIA)[0]!.uitkomst!.prognose).toBe(16_000_00);
  });
});

describe('Een prognose via het contract', () => {
  it('heeft bij een prijs per eenheid dezelfde band als de declaraties', () => {
    const wisselend = gelijkmatig('A', (maand) => 100 + (maand % 2) * 40);
    const [uit, via] = [{}, VIA].map((vraag) => reken(opzet([regel('A')]), wisselend, vraag)[0]!.uitkomst!);
    expect(via!.band!.boven).toBeGreaterThan(via!.prognose);
    expect(Math.abs(via!.band!.onder - uit!.band!.onder)).toBeLessThanOrEqual(1);
    expect(Math.abs(via!.band!.boven - uit!.band!.boven)).toBeLessThanOrEqual(1);
  });

  it('is wat een hard plafond van het segment overlaat', () => {
    const invoer = opzet([regel('A')], [{ id: 'S', segment: 'Jeugd', soort: 'hard', termen: { plafond: 10_000 } }]);
    expect(reken(invoer, MAANDELIJKS_100, VIA)[0]!.uitkomst!.prognose).toBe(10_000_00);
    expect(reken(invoer, MAANDELIJKS_100)[0]).toMatchObject({ begroot: 10_000_00, uitkomst: { bron: 'declaraties', prognose: 12_000_00 } });
  });

  it('heeft naar begroting van elke gemeente het volume dat voor de resterende maanden was gepland', () => {
    const invoer = metLeveringen(levering(JAAR - 1, 5), levering(JAAR, 1200), levering(JAAR, 600, 'Opmeer'), levering(JAAR + 1, 9));
    const realisatie = [...gelijkmatig('A', () => 150), ...gelijkmatig('A', () => 20, 'Opmeer')];
    const bedragen = [undefined, 'Medemblik', 'Opmeer'].map((gemeente) => {
      const [enige] = reken(invoer, realisatie, { ...VIA, patroon: 'begroting', ...(gemeente !== undefined && { gemeente }) });
      return [enige!.begroot, enige!.uitkomst!.prognose];
    });
    // 9 × 150 and 3 × 100; 9 × 20 and 3 × 50.
    expect(bedragen).toEqual([[18_000_00, 19_800_00], [12_000_00, 16_500_00], [6_000_00, 3_300_00]]);
  });

  it('kan dat niet van een gemeente waarvoor niets was gepland', () => {
    const realisatie = [...MAANDELIJKS_100, ...gelijkmatig('A', () => 20, 'Enkhuizen')];
    const fout = { code: 'begrootOntbreekt', gegevens: { jaar: JAAR } };
    expect(reken(opzet([regel('A')]), realisatie, { ...VIA, patroon: 'begroting' })[0]!.fout).toEqual(fout);
  });

  it('telt een maand waarin de regel half loopt half', () => {
    // Excel counts 15 November 2017 as 43054.
    expect(euros(reken(opzet([regel('A', { tot: 43_054 })]), MAANDELIJKS_100, VIA)[0]!)![3]).toBe(10_500);
  });

  it('weigert een bedrag zonder volume ook als niet elke declaratie een bedrag heeft, en niet als geen er een heeft', () => {
    const vraag = { ...VIA, methode: 'eigen patroon', aandelen: [1] } as const;
    const zonderVolume = MAANDELIJKS_100.map((rij, i) => ({ ...rij, volume: 0, bedrag: i % 2 === 0 ? rij.bedrag : 0 }));
    expect(reken(opzet([regel('A')]), zonderVolume, vraag)[0]!.fout).toEqual({ code: 'realisatieZonderVolume', gegevens: { regel: 'A', jaar: JAAR } });
    const leeg = zonderVolume.map((rij) => ({ ...rij, bedrag: 0 }));
    expect(reken(opzet([regel('A')]), leeg, vraag)[0]!.uitkomst).toMatchObject({ bron: 'contract', prognose: 0, band: { onder: 0, boven: 0 } });
  });
});
