import { describe, expect, it } from 'vitest';
import { betaling, betalingMetStappen } from '../../../src/model/bekostiging/betaling';
import { maatwerk } from '../../../src/model/bekostiging/maatwerk';
import { leesFormule } from '../../../src/model/formule/formule';
import { TERMSOORT, type Term } from '../../../src/model/termen';
import { betaald, foutVan } from '../euro';

/** A formula over the terms themselves. */
const formule = (tekst: string) => maatwerk(leesFormule(tekst, new Map((Object.keys(TERMSOORT) as Term[]).map((term) => [term, term]))));

describe('Maatwerk betaalt wat zijn formule zegt', () => {
  it('met elke naam die erin staat, en legt dat uit', () => {
    const { teBetalen, stappen } = betalingMetStappen(formule('tarief * min(volume; 1000)'), { tarief: 50, volume: 1200 });
    expect(teBetalen).toBe(50_000_00);
    expect(stappen).toEqual([
      {
        stap: 'basis', bedrag: 50_000_00, subtotaal: 50_000_00,
        toelichting: { code: 'formule', formule: 'tarief * min(volume; 1000)', waarden: [{ naam: 'tarief', waarde: 50 }, { naam: 'volume', waarde: 1200 }] },
      },
    ]);
  });

  it('waarin leeg nul is voor een hoeveelheid, een deel en een score, en één voor een doel en een zorgzwaarte', () => {
    expect(betaald(formule('100 + volume + bonus + score'), {})).toBe(100);
    expect(betaald(formule('100 * doel * zorgzwaarte'), {})).toBe(100);
    expect(betaald(formule('100 * doel * zorgzwaarte'), { doel: 2, zorgzwaarte: 3 })).toBe(600);
  });

  it.each(['tarief', 'maximum'])('waarin %s niet leeg kan zijn', (naam) => {
    expect(foutVan(() => betaald(formule(`100 + ${naam}`), {}))).toEqual({ code: 'formuleZonderWaarde', gegevens: { naam } });
  });

  it('en nooit minder dan niets', () => {
    expect(betaald(formule('volume - 10'), { volume: 10 })).toBe(0);
    expect(foutVan(() => betaald(formule('volume - 10'), { volume: 7 }))).toEqual({ code: 'formuleNegatief', gegevens: { waarde: -3 } });
  });

  it('en niets zolang die niet kon worden gelezen', () => {
    expect(foutVan(() => betaald(maatwerk(), {}))).toEqual({ code: 'ontbreekt', gegevens: { term: 'formule' } });
    expect(maatwerk()).toMatchObject({ nodig: [], optioneel: ['plafond'], volumeterm: 'volume' });
  });
});

describe('Van maatwerk is verschuldigd wat de formule zonder levering betaalt', () => {
  const vast = (tekst: string, termen: Parameters<typeof betaald>[1]) => betaling(formule(tekst), termen).vast / 100;

  it.each(['volume', 'clienten', 'gestart', 'tussentijds', 'afgerond', 'score'] as const)('waarin %s dan nul is', (term) => {
    expect(vast(`budget + ${term}`, { budget: 1_000, [term]: 5 })).toBe(1_000);
  });

  it('en een omvang niet: die is geen levering', () => {
    expect(vast('omvang * normbedrag', { omvang: 100, normbedrag: 7 })).toBe(700);
  });

  it('nooit meer dan wat wordt betaald', () => {
    expect(vast('budget - 2 * volume', { budget: 1_000, volume: 100 })).toBe(800);
  });

  it('niets waar de formule zonder levering geen antwoord heeft', () => {
    expect(vast('budget / volume', { budget: 1_000, volume: 10 })).toBe(0);
  });
});

describe('Een formule zegt zelf', () => {
  it('wat nodig is: bedragen en hoeveelheden, en geen delen, maten of afspraken', () => {
    expect(formule('tarief * volume * (1 + bonus) * doel + maximum')).toMatchObject({
      nodig: ['tarief', 'volume'], optioneel: ['bonus', 'doel', 'maximum', 'plafond'],
    });
  });

  it.each([
    ['tarief * volume + clienten', 'volume'],
    ['tarief * clienten', 'clienten'],
    ['tarief * gestart + clienten', 'gestart'],
    ['tarief * afgerond', 'volume'],
  ])('waarover een volumeafspraak gaat: bij %s over %s', (tekst, volumeterm) => {
    expect(formule(tekst).volumeterm).toBe(volumeterm);
  });
});
