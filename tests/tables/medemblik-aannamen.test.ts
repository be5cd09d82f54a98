import { describe, expect, it } from 'vitest';
import bron from '../../src/parameters/medemblik-2017.json';
import { MAATWERK_18MIN, NADEEL_JAARREKENING, PROGRAMMA, VOORDEEL_OVERIG } from '../../src/tables/voorbeelden/medemblik-aannamen';

const som = (bedragen: readonly number[]) => bedragen.reduce((totaal, bedrag) => totaal + bedrag, 0);

describe('De aangenomen begroting van Medemblik 2017 geeft de gepubliceerde verschillen (extern)', () => {
  it('in de herfstnota een nadeel van € 1.000.000', () => {
    expect(som(PROGRAMMA.map(({ verschilHerfstnota }) => verschilHerfstnota))).toBe(bron.feiten.verwachtNadeelHerfstnota.waarde);
  });

  it('in de jaarrekening een nadeel van € 832.000: € 168.000 lager dan in de herfstnota', () => {
    expect(NADEEL_JAARREKENING).toBe(832_000);
    expect(som(PROGRAMMA.map(({ verschilJaarrekening }) => verschilJaarrekening))).toBe(NADEEL_JAARREKENING);
  });

  it('waarvan € 1.200.000 nadeel op maatwerk 18− en dus € 368.000 voordeel elders', () => {
    const maatwerk = PROGRAMMA.filter(({ segment }) => segment === MAATWERK_18MIN);
    const elders = PROGRAMMA.filter(({ segment }) => segment !== MAATWERK_18MIN);
    expect(som(maatwerk.map(({ verschilJaarrekening }) => verschilJaarrekening))).toBe(bron.feiten.nadeelMaatwerk18min.waarde);
    expect(VOORDEEL_OVERIG).toBe(368_000);
    expect(som(elders.map(({ verschilJaarrekening }) => verschilJaarrekening))).toBe(-VOORDEEL_OVERIG);
  });
});
