import { describe, expect, it } from 'vitest';
import { toCents as euro } from '../../../src/model/geld';
import { grootsteOorzaak, opPrijspeil, som, verklaar, ZONDER_VERKLARING } from '../../../src/model/nota/verklaring';

describe('Het verschil verklaard', () => {
  it('in prijs, indexatie, volume en mix, met wat geen regel verklaart als overig', () => {
    // 1 000 hours at € 50 became 1 100 at € 52, of which € 1.50 was agreed indexation; the budget counted € 300 less.
    const verklaring = verklaar(euro(7500), [{ tarief0: 50, volume0: 1000, tarief1: 52, volume1: 1100, eenheid: 'uur', indexatie: 1.5 }]);
    expect(verklaring).toMatchObject({ prijs: euro(550), indexatie: euro(1650), volume: euro(5000), mix: 0, overig: euro(300) });
    expect(som(verklaring)).toBe(euro(7500));
    expect(grootsteOorzaak(verklaring)).toBe('volume');
  });

  it('met wat plafond en volumeafspraak aan de betaling veranderen', () => {
    const regel = { tarief0: 50, volume0: 1000, tarief1: 50, volume1: 1100, eenheid: 'uur' };
    const verklaring = verklaar(euro(2000), [{ ...regel, contract1: { plafond: euro(-3000) } }]);
    expect(verklaring).toMatchObject({ volume: euro(5000), plafond: euro(-3000), overig: 0 });
  });

  it('als vast bedrag waar in één som wordt betaald, zonder volume of mix', () => {
    const lumpsum = { vast: true, tarief0: 1000, volume0: 1, tarief1: 1150, volume1: 1, eenheid: 'A', indexatie: 40 };
    const uren = { tarief0: 50, volume0: 10, tarief1: 50, volume1: 12, eenheid: 'uur' };
    expect(verklaar(euro(250), [lumpsum, uren])).toMatchObject({ prijs: 0, indexatie: euro(40), volume: euro(100), mix: 0, 'vast bedrag': euro(110), overig: 0 });
  });

  it('naar het prijspeil van de begroting: wat de index deed is geen prijs', () => {
    const regel = opPrijspeil({ tarief0: 63, volume0: 100, tarief1: 63, volume1: 100, eenheid: 'uur' }, 1.05);
    expect(verklaar(euro(300), [regel])).toMatchObject({ prijs: 0, indexatie: euro(300), volume: 0, overig: 0 });
  });

  it('met alleen wat een afspraak meer of minder doet dan in de begroting', () => {
    const regel = { tarief0: 50, volume0: 1000, tarief1: 50, volume1: 1000, eenheid: 'uur' };
    const regels = [
      { ...regel, contract0: { plafond: euro(-500), corridor: euro(-200) }, contract1: { plafond: euro(-800) } },
      { ...regel, contract1: { plafond: euro(-100) } },
    ];
    expect(verklaar(euro(-200), regels)).toEqual({ ...ZONDER_VERKLARING, plafond: euro(-400), corridor: euro(200) });
  });

  it('zonder indexatie op wat in de begroting nog niet bestond', () => {
    const nieuw = { tarief0: 0, volume0: 0, tarief1: 52, volume1: 10, eenheid: 'uur', indexatie: 1.5 };
    expect(verklaar(euro(520), [nieuw])).toEqual({ ...ZONDER_VERKLARING, volume: euro(520) });
  });

  it('zonder regels geheel als overig', () => {
    expect(verklaar(euro(5))).toEqual({ ...ZONDER_VERKLARING, overig: euro(5) });
  });

  it('heeft als grootste oorzaak wat het meest dezelfde kant op wijst, en van gelijke de eerste', () => {
    const delen = { ...ZONDER_VERKLARING, prijs: 300, volume: 300, plafond: -500 };
    expect(grootsteOorzaak(delen)).toBe('prijs');
    expect(grootsteOorzaak({ ...delen, volume: 301 })).toBe('volume');
    expect(grootsteOorzaak({ ...delen, plafond: -700 })).toBe('plafond');
  });

  it('heeft zonder verschil geen grootste oorzaak', () => {
    expect(grootsteOorzaak(verklaar(0))).toBeUndefined();
    expect(grootsteOorzaak({ ...ZONDER_VERKLARING, prijs: 300, volume: -300 })).toBeUndefined();
  });
});
