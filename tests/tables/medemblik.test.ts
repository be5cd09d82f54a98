import { describe, expect, it } from 'vitest';
import bron from '../../src/parameters/medemblik-2017.json';
import { rekenWerkmapDoor } from '../../src/tables/doorrekening';
import { prognosebeeld, standaardvraag } from '../../src/tables/beelden/prognosebeeld';
import { medemblik } from '../../src/tables/voorbeelden/medemblik';
import { MAATWERK_18MIN, NADEEL_JAARREKENING } from '../../src/tables/voorbeelden/medemblik-aannamen';

const doorrekening = rekenWerkmapDoor(medemblik().tabellen);
const vraag = { ...standaardvraag(doorrekening)!, patroon: 'seizoen' as const };
const herfst = prognosebeeld(doorrekening, vraag);
const jaarrekening = prognosebeeld(doorrekening, { ...vraag, peilmaand: 2018 * 12 + 3 });

const nadeel = ({ prognose, begroot }: { prognose: number; begroot?: number }) => (prognose - begroot!) / 100;
const segment = (beeld: typeof herfst, naam: string) => beeld.segmenten.find((kandidaat) => kandidaat.segment === naam)!.totaal;

describe('Het voorbeeld Medemblik 2017', () => {
  it('heeft niets wat niet past', () => {
    expect(doorrekening.meldingen).toEqual([]);
  });

  it('komt in september, naar het seizoen van 2016, op het nadeel van de herfstnota: € 1.000.000 (extern, op tienduizend euro)', () => {
    expect(Math.round(nadeel(herfst.totaal) / 10_000) * 10_000).toBe(bron.feiten.verwachtNadeelHerfstnota.waarde);
  });

  it('komt met alle declaraties op de jaarrekening: € 832.000 nadeel, waarvan € 1.200.000 op maatwerk 18− (extern)', () => {
    expect(nadeel(jaarrekening.totaal)).toBe(NADEEL_JAARREKENING);
    expect(nadeel(segment(jaarrekening, MAATWERK_18MIN))).toBe(bron.feiten.nadeelMaatwerk18min.waarde);
    expect(jaarrekening.totaal.nogTeOntvangen).toBe(0);
  });

  it('laat de jaarrekening binnen de band van de herfstnota vallen', () => {
    expect(jaarrekening.totaal.prognose).toBeGreaterThanOrEqual(herfst.totaal.band!.onder);
    expect(jaarrekening.totaal.prognose).toBeLessThanOrEqual(herfst.totaal.band!.boven);
  });

  it('bereikt het plafond van de ambulante jeugdhulp in november', () => {
    const ambulant = herfst.segmenten[0]!.regels.find(({ regel }) => regel === 'JGD-AMB')!;
    expect(ambulant.plafond).toEqual({ bedrag: 3_900_000_00, soort: 'signaal', maand: 2017 * 12 + 10 });
  });
});
