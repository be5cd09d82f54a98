import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clientverloop } from '../../src/model/groei/doorstroom';
import type { Bevolkingscijfer, Instroom, Invoer } from '../../src/model/invoer';
import { dagUitTekst } from '../../src/model/kalender';
import { rekenDoor } from '../../src/model/vergelijking';

const GOUDA = 'Gouda';
const WADDINXVEEN = 'Waddinxveen';

/** One line at € 1 per unit, so that euros are units: 1 000 for Gouda and 500 for Waddinxveen in 2025. */
function model(meer: Partial<Invoer> = {}, regel: Partial<Invoer['regels'][number]> = {}): Invoer {
  return {
    gemeenten: [{ gemeente: GOUDA }, { gemeente: WADDINXVEEN }],
    segmenten: [{ segment: 'Ambulant', groeitMet: 'jeugdigen' }],
    regels: [{ regel: 'A', segment: 'Ambulant', vorm: 'inspanning', termen: { tarief: 1 }, ...regel }],
    tarieven: [],
    leveringen: [
      { regel: 'A', gemeente: GOUDA, jaar: 2025, termen: { volume: 1000 } },
      { regel: 'A', gemeente: WADDINXVEEN, jaar: 2025, termen: { volume: 500 } },
    ],
    afspraken: [],
    index: new Map(),
    groei: [],
    bevolking: [],
    instroom: [],
    treden: [],
    banden: [],
    voorschotten: [],
    ...meer,
  };
}

function jeugdigen(gemeente: string, ...aantallen: number[]): Bevolkingscijfer[] {
  return aantallen.map((aantal, i) => ({ groep: 'jeugdigen', gemeente, jaar: 2025 + i, aantal }));
}

/** Euros per year, or the code of what is wrong. */
function perJaar(invoer: Invoer): Record<number, number | string> {
  return Object.fromEntries(rekenDoor(invoer).regels.map(({ jaar, betaling, fout }) => [jaar, fout?.code ?? betaling!.teBetalen / 100]));
}

describe('Een segment dat groeit met de jeugdigen', () => {
  const bevolking = [...jeugdigen(GOUDA, 10_000, 11_000, 9_900), ...jeugdigen(WADDINXVEEN, 4_000, 4_000, 4_400)];

  it('volgt per gemeente het aantal jeugdigen, ook als dat daalt', () => {
    expect(perJaar(model({ bevolking }))).toEqual({ 2025: 1500, 2026: 1100 + 500, 2027: 990 + 550 });
  });

  it('noemt het jaar en de gemeente waarvan het aantal ontbreekt, ook in het midden', () => {
    const zonder2026 = bevolking.filter(({ gemeente, jaar }) => gemeente !== GOUDA || jaar !== 2026);
    const { regels } = rekenDoor(model({ bevolking: zonder2026 }));
    const fout = { code: 'bevolkingOntbreekt', gegevens: { segment: 'Ambulant', groep: 'jeugdigen', gemeente: GOUDA, jaar: 2026 } };
    expect(regels.map((regel) => regel.fout)).toEqual([undefined, fout, fout]);
  });

  it('kan uit een gemeente zonder jeugdigen niets laten groeien', () => {
    const leeg = [...jeugdigen(GOUDA, 0, 10), ...jeugdigen(WADDINXVEEN, 1, 1)];
    expect(perJaar(model({ bevolking: leeg }))[2026]).toBe('bevolkingNul');
  });

  it('laat een ingevuld jaar staan en groeit daarvandaan verder', () => {
    const ingevuld = { regel: 'A', gemeente: GOUDA, jaar: 2026, termen: { volume: 2000 } };
    const invoer = model({ bevolking });
    expect(perJaar({ ...invoer, leveringen: [...invoer.leveringen, ingevuld] })).toEqual({ 2025: 1500, 2026: 2500, 2027: 1800 + 550 });
  });

  it('telt geen jaren bij van een groep waarmee niets groeit', () => {
    const inwoners = bevolking.map((cijfer) => ({ ...cijfer, groep: 'inwoners' as const }));
    expect(perJaar(model({ bevolking: inwoners }))).toEqual({ 2025: 1500 });
  });

  it('mag niet ook een eigen percentage hebben: de fout noemt beide', () => {
    const groei = [{ jaar: 2026, segment: 'Ambulant', groei: 0.1 }];
    const { regels } = rekenDoor(model({ bevolking, groei }));
    expect(regels[0]!.fout).toEqual({
      code: 'groeiTegenstrijdig',
      gegevens: { regel: 'A', eerste: 'groei Ambulant', tweede: 'groeit met jeugdigen' },
    });
  });

  it('gaat voor het percentage dat voor alles geldt', () => {
    expect(perJaar(model({ bevolking, groei: [{ jaar: 2026, groei: 1 }] }))[2026]).toBe(1600);
  });
});

describe('Cliënten die instromen, blijven en vertrekken', () => {
  it('zijn met een instroom die de uitstroom bijhoudt met evenveel: instroom maal verblijfsduur (wet van Little, extern)', () => {
    // 240 a year who stay half a year: 120 at any moment.
    const { clientjaren, eindstand, uitstroom } = clientverloop(120, 240, 0.5);
    expect([clientjaren, eindstand, uitstroom]).toEqual([120, 120, 240].map((getal) => expect.closeTo(getal, 9) as number));
  });

  it('nemen zonder instroom af met een vaste kans op vertrek (extern: e-macht)', () => {
    const { clientjaren, eindstand } = clientverloop(100, 0, 1);
    expect(eindstand).toBeCloseTo(100 / Math.E, 9);
    expect(clientjaren).toBeCloseTo(100 * (1 - 1 / Math.E), 9);
  });

  it('geven hetzelfde als dag voor dag tellen', () => {
    const [verblijfsduur, stappen] = [0.75, 200_000];
    let [stand, jaren] = [80, 0];
    for (let stap = 0; stap < stappen; stap += 1) {
      const erna = stand + (150 - stand / verblijfsduur) / stappen;
      jaren += (stand + erna) / 2 / stappen;
      stand = erna;
    }
    const { clientjaren, eindstand } = clientverloop(80, 150, verblijfsduur);
    expect(clientjaren).toBeCloseTo(jaren, 3);
    expect(eindstand).toBeCloseTo(stand, 3);
  });

  it('tellen in twee halve jaren op tot een heel jaar, en nooit onder nul', () => {
    const aantal = fc.double({ min: 0, max: 5000, noNaN: true });
    fc.assert(
      fc.property(aantal, aantal, fc.double({ min: 0.02, max: 10, noNaN: true }), (begin, instroom, verblijfsduur) => {
        const heel = clientverloop(begin, instroom, verblijfsduur);
        const eerste = clientverloop(begin, instroom / 2, verblijfsduur, 0.5);
        const tweede = clientverloop(eerste.eindstand, instroom / 2, verblijfsduur, 0.5);
        expect(eerste.clientjaren + tweede.clientjaren).toBeCloseTo(heel.clientjaren, 6);
        expect(tweede.eindstand).toBeCloseTo(heel.eindstand, 6);
        expect(Math.min(heel.clientjaren, heel.eindstand, heel.uitstroom)).toBeGreaterThanOrEqual(-1e-9);
      }),
    );
  });
});

describe('Een regel met instroom', () => {
  const in2025: Instroom = { regel: 'A', gemeente: GOUDA, jaar: 2025, beginstand: 100, instroom: 100, verblijfsduur: 1, volumePerClient: 10 };
  const { beginstand: _, ...zonderStand } = in2025;
  const in2026: Instroom = { ...zonderStand, jaar: 2026, instroom: 200 };
  const metInstroom = (instroom: Instroom[], regel: Partial<Invoer['regels'][number]> = {}) =>
    model({ segmenten: [], leveringen: [], instroom }, regel);

  it('krijgt als volume de cliëntjaren maal het volume per cliënt, en begint elk jaar met de eindstand van het vorige', () => {
    // 2025: balance at 100. 2026: settling at 200 from 100: 200 − 100 × (1 − 1/e) client years.
    expect(perJaar(metInstroom([in2025, in2026]))).toEqual({ 2025: 1000, 2026: Math.round((200 - 100 * (1 - 1 / Math.E)) * 1000) / 100 });
  });

  it('betaalt bij output wie begint en wie vertrekt', () => {
    const { regels } = rekenDoor(metInstroom([in2025], { vorm: 'output', termen: { prijs: 1000, startdeel: 0.4 } }));
    expect(regels[0]!.termen).toMatchObject({ gestart: 100, afgerond: expect.closeTo(100, 9) as number });
  });

  it('telt alleen de dagen dat de regel loopt', () => {
    const halfjaar = { vanaf: dagUitTekst('1-7-2025')! };
    // 184 of 365 days; 50 of 100 in balance at an inflow of 100 in half a year and a stay of half that.
    const deel = 184 / 365;
    const { regels } = rekenDoor(metInstroom([{ ...in2025, verblijfsduur: deel }], halfjaar));
    expect(regels[0]!.volume).toBeCloseTo(100 * deel * 10, 9);
  });

  it('laat een ingevuld jaar staan', () => {
    const leveringen = [{ regel: 'A', gemeente: GOUDA, jaar: 2026, termen: { volume: 7 } }];
    expect(perJaar({ ...metInstroom([in2025, in2026]), leveringen })).toEqual({ 2025: 1000, 2026: 7 });
  });

  it('moet een beginstand hebben, en elk jaar een rij', () => {
    expect(perJaar(metInstroom([in2026]))).toEqual({ 2026: 'beginstandOntbreekt' });
    const in2027 = { ...in2026, jaar: 2027 };
    expect(perJaar(metInstroom([in2025, in2027]))).toEqual({ 2025: 1000, 2026: 'instroomOntbreekt', 2027: 'beginstandOntbreekt' });
  });

  it('kan geen tussendeel betalen', () => {
    const vorm = { vorm: 'output', termen: { prijs: 1000, startdeel: 0.4, tussendeel: 0.2 } } as const;
    expect(perJaar(metInstroom([in2025], vorm))).toEqual({ 2025: 'instroomZonderTussentijds' });
  });

  it('mag niet ook een eigen percentage hebben', () => {
    const groei = [{ jaar: 2026, regel: 'A', groei: 0.1 }];
    expect(rekenDoor({ ...metInstroom([in2025]), groei }).regels[0]!.fout?.gegevens).toEqual({ regel: 'A', eerste: 'groei A', tweede: 'tblInstroom' });
  });
});
