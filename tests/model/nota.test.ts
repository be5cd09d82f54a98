import { describe, expect, it } from 'vitest';
import { toCents as euro } from '../../src/model/geld';
import { EENHEDEN, inEenheid, rondSluitend } from '../../src/model/nota/afronding';
import { brug } from '../../src/model/nota/brug';
import { maakNota } from '../../src/model/nota/nota';
import type { Begrotingspost } from '../../src/model/nota/post';
import { reserveverloop } from '../../src/model/nota/reserve';
import { getoond, oordeelVan, TEKENSTIJLEN } from '../../src/model/nota/tekens';
import { grootsteOorzaak, opPrijspeil, som, verklaar } from '../../src/model/nota/verklaring';
import { vergelijkNotas } from '../../src/model/nota/vergelijk-notas';

/** A post in euros. */
function post(naam: string, soort: Begrotingspost['soort'], primitief: number, overig: Partial<Begrotingspost> = {}): Begrotingspost {
  return { naam, soort, primitief: euro(primitief), wijzigingen: 0, ...overig };
}

/** Ede 2022, in thousands: the budget as it stood and the annual account, as published. */
const EDE = {
  lasten: [101_549, 108_718, 7_168, 'N'],
  baten: [3_214, 18_642, 15_428, 'V'],
  storting: [628, 2_975, 2_347, 'N'],
  onttrekking: [310, 475, 165, 'V'],
  resultaat: [98_653, 92_575, 6_078, 'V'],
} as const;

describe('De gepubliceerde P&C-tabel van Ede 2022 (extern)', () => {
  const soorten = ['lasten', 'baten', 'storting', 'onttrekking'] as const;
  const nota = maakNota(
    soorten.map((soort) => post('Sociaal domein', soort, EDE[soort][0] * 1000, { prognose: euro(EDE[soort][1] * 1000) })),
  );
  const inDuizenden = inEenheid(nota, EENHEDEN.duizend);

  it.each([...soorten, 'resultaat'] as const)('geeft bij %s begroting, rekening en verschil met V of N, op de duizend na die afronding scheelt', (rij) => {
    const bedragen = rij === 'resultaat' ? inDuizenden.resultaat : inDuizenden.totalen[rij];
    const toon = (kolom: 'actueel' | 'prognose' | 'verschil') => getoond(bedragen, kolom, rij, 'zonder teken') / EENHEDEN.duizend;
    const [begroting, rekening, verschil, oordeel] = EDE[rij];
    // Published from figures with more digits: recomputed from thousands each may be 1 off.
    expect(Math.abs(toon('actueel') - begroting)).toBeLessThanOrEqual(1);
    expect(Math.abs(toon('prognose') - rekening)).toBeLessThanOrEqual(1);
    expect(Math.abs(toon('verschil') - verschil)).toBeLessThanOrEqual(1);
    expect(oordeelVan(bedragen)).toBe(oordeel);
  });

  it('zet de reserves na het saldo van baten en lasten', () => {
    expect(nota.saldo.actueel).toBe(euro((3_214 - 101_549) * 1000));
    expect(nota.resultaat.actueel).toBe(nota.saldo.actueel + euro((310 - 628) * 1000));
  });
});

describe('Een nota', () => {
  const posten = [
    post('Jeugd', 'lasten', 1000, { wijzigingen: euro(100), prognose: euro(1300), aard: 'structureel', dekking: 'reserve sociaal domein' }),
    post('Jeugd', 'lasten', 500, { prognose: euro(450), aard: 'incidenteel' }),
    post('Wmo', 'lasten', 800),
    post('Wmo', 'baten', 90, { prognose: euro(120) }),
    post('Reserve sociaal domein', 'onttrekking', 0, { prognose: euro(150) }),
  ];
  const nota = maakNota(posten);
  const [jeugd, wmo, bijdrage] = nota.regels;

  it('telt posten van dezelfde naam en soort op, en houdt lasten en baten uit elkaar', () => {
    expect(nota.regels.map(({ naam, soort }) => `${naam} ${soort}`)).toEqual([
      'Jeugd lasten', 'Wmo lasten', 'Wmo baten', 'Reserve sociaal domein onttrekking',
    ]);
    expect(jeugd).toMatchObject({ primitief: euro(1500), wijzigingen: euro(100), actueel: euro(1600), prognose: euro(1750) });
  });

  it('noemt meer lasten een nadeel en meer baten een voordeel', () => {
    expect([jeugd!.verschil, bijdrage!.verschil]).toEqual([euro(-150), euro(30)]);
    expect([oordeelVan(jeugd!), oordeelVan(bijdrage!), oordeelVan(wmo!)]).toEqual(['N', 'V', '']);
  });

  it('laat alleen wat structureel is terugkomen in de drie jaren erna', () => {
    expect(jeugd).toMatchObject({ aard: 'gemengd', vervolg: [euro(-200), euro(-200), euro(-200)], dekking: ['reserve sociaal domein'] });
  });

  it('neemt zonder prognose de begroting, en zegt dat erbij', () => {
    expect(wmo).toMatchObject({ conformBegroting: true, prognose: euro(800), verschil: 0 });
    expect(jeugd!.conformBegroting).toBe(false);
  });

  it('komt na de reserves op het resultaat', () => {
    expect(nota.saldo.verschil).toBe(euro(-120));
    expect(nota.resultaat.verschil).toBe(euro(30));
  });

  it.each(TEKENSTIJLEN)('zet in de stijl "%s" bedragen met hun eigen teken', (stijl) => {
    const toon = (kolom: 'actueel' | 'verschil') => [
      getoond(nota.totalen.lasten, kolom, 'lasten', stijl) / 100,
      getoond(nota.totalen.baten, kolom, 'baten', stijl) / 100,
      getoond(nota.saldo, kolom, 'saldo', stijl) / 100,
    ];
    expect([toon('actueel'), toon('verschil')]).toEqual(
      {
        'zonder teken': [[2400, 90, 2310], [150, 30, 120]],
        'baten plus': [[-2400, 90, -2310], [-150, 30, -120]],
        effect: [[2400, 90, -2310], [-150, 30, -120]],
      }[stijl],
    );
  });
});

describe('Afronden op hele eenheden', () => {
  it('telt op tot de afgeronde som: de grootste rest gaat omhoog', () => {
    expect(rondSluitend([333, 333, 334], 100)).toEqual([300, 300, 400]);
    expect(rondSluitend([150, 150, 150], 100)).toEqual([200, 200, 100]);
  });

  it('rondt ook bedragen onder nul, en laat een rond bedrag staan', () => {
    expect(rondSluitend([-150, 250, 100], 100)).toEqual([-100, 200, 100]);
    expect(rondSluitend([], 100)).toEqual([]);
  });
});

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

  it('heeft zonder verschil geen grootste oorzaak', () => {
    expect(grootsteOorzaak(verklaar(0))).toBeUndefined();
  });
});

describe('De brug van begroting naar prognose', () => {
  it('loopt in netto lasten van primitief over actueel naar prognose, oorzaak voor oorzaak', () => {
    const regel = { tarief0: 10, volume0: 100, tarief1: 10, volume1: 130, eenheid: 'uur' };
    const nota = maakNota([
      post('Jeugd', 'lasten', 900, { wijzigingen: euro(100), prognose: euro(1300), verklaring: verklaar(euro(300), [regel]) }),
      post('Jeugd', 'baten', 40, { prognose: euro(60) }),
    ]);
    expect(brug(nota).map(({ naam, bedrag, na }) => [naam, bedrag / 100, na / 100])).toEqual([
      ['primitief', 860, 860],
      ['wijzigingen', 100, 960],
      ['actueel', 960, 960],
      ['volume', 300, 1260],
      ['baten', -20, 1240],
      ['prognose', 1240, 1240],
    ]);
  });
});

describe('Een reserve', () => {
  it('gaat van haar stand op 1 januari met stortingen en onttrekkingen naar haar stand op 31 december', () => {
    const standen = [{ reserve: 'Sociaal domein', jaar: 2025, stand: euro(100) }, { reserve: 'Sociaal domein', jaar: 2026, stand: 0 }];
    const mutaties = [{ reserve: 'Sociaal domein', soort: 'onttrekking', bedrag: euro(130) } as const];
    expect(reserveverloop(standen, mutaties, 2025)).toEqual([
      { reserve: 'Sociaal domein', begin: euro(100), storting: 0, onttrekking: euro(130), einde: euro(-30) },
    ]);
  });

  it('zonder bekende stand heeft geen einde', () => {
    const [verloop] = reserveverloop([], [{ reserve: 'Wmo', soort: 'storting', bedrag: 5 }], 2025);
    expect(verloop).toEqual({ reserve: 'Wmo', storting: 5, onttrekking: 0 });
  });
});

describe('De herfstnota naast de lentenota', () => {
  const uren = (volume1: number) => [{ tarief0: 10, volume0: 100, tarief1: 10, volume1, eenheid: 'uur' }];
  const lente = maakNota([post('Jeugd', 'lasten', 1000, { realisatie: euro(300), prognose: euro(1100), verklaring: verklaar(euro(100), uren(110)) })]);
  const herfst = maakNota([
    post('Jeugd', 'lasten', 1000, { wijzigingen: euro(150), realisatie: euro(900), prognose: euro(1400), verklaring: verklaar(euro(250), uren(140)) }),
    post('Wmo', 'lasten', 50),
  ]);
  const [jeugd, wmo] = vergelijkNotas(lente.regels, herfst.regels);

  it('zegt wat er veranderde, wat de raad bijstelde en wat de prognose deed', () => {
    expect(jeugd).toMatchObject({ verschil: euro(-150), doorBegroting: euro(150), doorPrognose: euro(-300), realisatie: euro(600) });
    expect(jeugd!.doorBegroting + jeugd!.doorPrognose).toBe(jeugd!.verschil);
  });

  it('zegt waarom, met oorzaken die samen de verandering zijn', () => {
    expect(jeugd!.oorzaken).toMatchObject({ volume: euro(-300), overig: euro(150) });
    expect(som(jeugd!.oorzaken)).toBe(jeugd!.verschil);
    expect(jeugd!.oorzaak).toBe('volume');
  });

  it('toont een regel die er eerst niet was, en een die vervalt', () => {
    expect(wmo!.eerst).toBeUndefined();
    expect(vergelijkNotas(herfst.regels, lente.regels).map(({ naam, nu }) => [naam, nu !== undefined])).toEqual([['Jeugd', true], ['Wmo', false]]);
  });
});
