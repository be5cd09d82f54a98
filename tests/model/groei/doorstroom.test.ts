import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clientverloop } from '../../../src/model/groei/doorstroom';
import type { Instroom, Invoer } from '../../../src/model/invoer';
import { dagUitTekst } from '../../../src/model/kalender';
import { rekenDoor } from '../../../src/model/doorrekening/vergelijking';
import { GOUDA, model, ONLEESBAAR, perJaar, WADDINXVEEN } from './model';

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

  it('begint ook met de eindstand van het vorige jaar als de jaren door elkaar staan', () => {
    expect(perJaar(metInstroom([in2026, in2025]))).toEqual(perJaar(metInstroom([in2025, in2026])));
  });

  it('telt als cliënten wie er in de looptijd gemiddeld in zorg is', () => {
    // In balance: 100 clients, for 184 of 365 days.
    const deel = 184 / 365;
    const { regels } = rekenDoor(metInstroom([{ ...in2025, verblijfsduur: deel }], { vanaf: dagUitTekst('1-7-2025')! }));
    expect(regels[0]!.termen.clienten).toBeCloseTo(100, 9);
  });

  it('houdt de score van het jaar ervoor, waar instroom niets over zegt', () => {
    const leveringen = [{ regel: 'A', gemeente: GOUDA, jaar: 2025, termen: { clienten: 100, score: 0.7 } }];
    const outcome = { vorm: 'outcome', termen: { prijs: 1000, resultaatdeel: 1 } } as const;
    const { regels } = rekenDoor({ ...metInstroom([{ ...in2026, beginstand: 200 }], outcome), leveringen });
    // 200 flow in and stay a year: 200 clients at any moment.
    expect(regels.map(({ termen }) => [termen.clienten, termen.score])).toEqual([[100, 0.7], [expect.closeTo(200, 9), 0.7]]);
  });

  it('zegt van welke gemeente de instroom ontbreekt, of de beginstand', () => {
    const leveringen = [{ regel: 'A', gemeente: WADDINXVEEN, jaar: 2025, termen: { volume: 5 } }];
    const ontbreekt = rekenDoor({ ...metInstroom([{ ...in2026, beginstand: 1 }]), leveringen }).regels[1]!.fout;
    expect(ontbreekt).toEqual({ code: 'instroomOntbreekt', gegevens: { regel: 'A', gemeente: WADDINXVEEN, jaar: 2026 } });
    const zonderBegin = rekenDoor(metInstroom([in2026])).regels[0]!.fout;
    expect(zonderBegin).toEqual({ code: 'beginstandOntbreekt', gegevens: { regel: 'A', gemeente: GOUDA, jaar: 2026 } });
  });

  it('geeft een fout door aan het jaar dat met die eindstand begint, en niet aan een met een eigen beginstand', () => {
    expect(perJaar(metInstroom([{ ...in2025, fout: ONLEESBAAR }, in2026]))).toEqual({ 2025: 'geenGetal', 2026: 'geenGetal' });
    expect(perJaar(metInstroom([{ ...in2025, fout: ONLEESBAAR }, { ...in2026, beginstand: 200 }]))).toEqual({ 2025: 'geenGetal', 2026: 2000 });
  });

  it('laat een regel die met een percentage groeit tot het laatste jaar van de instroom doorlopen', () => {
    const invoer = metInstroom([in2025, in2026]);
    const metB: Invoer = {
      ...invoer,
      regels: [...invoer.regels, { regel: 'B', segment: 'Ambulant', vorm: 'inspanning', termen: { tarief: 1 } }],
      leveringen: [{ regel: 'B', gemeente: GOUDA, jaar: 2025, termen: { volume: 7 } }],
    };
    const vanB = rekenDoor(metB).regels.filter(({ regel }) => regel === 'B');
    expect(vanB.map(({ jaar, volume, fout }) => [jaar, fout?.code ?? volume])).toEqual([[2025, 7], [2026, 'groeiOntbreekt']]);
  });

  it('stoort zich alleen bij output aan een tussendeel', () => {
    expect(perJaar(metInstroom([in2025], { termen: { tarief: 1, tussendeel: 0.2 } }))).toEqual({ 2025: 1000 });
  });

  it('die niet bestaat, laat de andere zoals zij zijn', () => {
    expect(perJaar(metInstroom([in2025, { ...in2025, regel: 'Onbekend' }]))).toEqual({ 2025: 1000 });
  });
});
