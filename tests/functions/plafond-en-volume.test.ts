import { describe, expect, it } from 'vitest';
import { werkblad } from './cellen';

const bek = await werkblad();

describe('BEK.PLAFOND houdt een bedrag tegen zijn plafond', () => {
  it.each([
    [89.99, [89.99, 0, 10.01, 0.8999, 'binnen']],
    [90, [90, 0, 10, 0.9, 'let op']],
    [100, [100, 0, 0, 1, 'let op']],
    [100.01, [100, 0.01, -0.01, 1.0001, 'overschrijding']],
  ])('€ %d op € 100', (bedrag, rij) => {
    expect(bek('PLAFOND', bedrag, 100)).toEqual([rij]);
  });

  it.each([null, 0, ''])('Een plafond dat %j is, is er niet: benutting en ruimte blijven leeg', (leeg) => {
    expect(bek('PLAFOND', 100, leeg)).toEqual([[100, 0, '', '', 'geen plafond']]);
  });

  it('Een plafond van nul laat alles onvergoed', () => {
    expect(bek('PLAFOND', 100, 'nul')).toEqual([[0, 100, -100, '', 'overschrijding']]);
  });

  it('De waarschuwing is te kiezen; leeg of 0 is 90%', () => {
    expect(bek('PLAFOND', 75, 100, 0.75)[0]?.[4]).toBe('let op');
    expect(bek('PLAFOND', 89, 100, 0)[0]?.[4]).toBe('binnen');
    expect(bek('PLAFOND', 95, 100, 1)[0]?.[4]).toBe('binnen');
    expect(bek('PLAFOND', 100, 100, 1)[0]?.[4]).toBe('let op');
  });
});

describe('BEK.VOLUMESTATUS zegt waar een volume staat', () => {
  it.each([
    [899.9, 'onder minimum'],
    [900, 'binnen'],
    [1_100, 'binnen'],
    [1_100.1, 'boven maximum'],
  ])('%d bij een band van 900 tot 1.100 is %s', (volume, status) => {
    expect(bek('VOLUMESTATUS', volume, 900, 1_100)).toEqual([[status]]);
  });

  it('Zonder minimum is niets eronder, zonder maximum niets erboven', () => {
    expect(bek('VOLUMESTATUS', 0, null, 1_100)).toEqual([['binnen']]);
    expect(bek('VOLUMESTATUS', 9_999, 900, 0)).toEqual([['binnen']]);
  });

  it('Een som van uren die Excel als 300,3 toont haalt een minimum van 300,3', () => {
    expect(bek('VOLUMESTATUS', 100.1 + 200.2, 300.3, null)).toEqual([['binnen']]);
    expect(bek('VOLUMESTATUS', 0.1 + 0.2, null, 0.3)).toEqual([['binnen']]);
  });
});
