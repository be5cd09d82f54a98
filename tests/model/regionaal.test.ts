import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { betaling } from '../../src/model/bekostiging/betaling';
import { VORMNAMEN } from '../../src/model/bekostiging/vorm';
import { probeer } from '../../src/model/fouten';
import type { Afspraak, Invoer, Levering } from '../../src/model/invoer';
import { regionaleBetaling, type Regio } from '../../src/model/regio/regionaal';
import { gemeentedelen } from '../../src/model/doorrekening/regeluitkomst';
import { perGemeente } from '../../src/model/doorrekening/samenvatting';
import type { Termen } from '../../src/model/termen';
import { rekenDoor } from '../../src/model/doorrekening/vergelijking';
import { LEEG } from './invoer';

const GEMEENTEN = [
  { gemeente: 'Gouda', inwoners: 75_000 },
  { gemeente: 'Zuidplas', inwoners: 45_000 },
];

function regio(
  afspraken: Omit<Afspraak, 'id'>[],
  volumes: Record<string, number> = { Gouda: 700, Zuidplas: 200 },
  vorm: Partial<Invoer['regels'][number]> = {},
): Invoer {
  return {
    ...LEEG,
    gemeenten: GEMEENTEN,
    segmenten: [{ segment: 'Begeleiding', verdeelsleutel: 'inwoners' }],
    regels: [{ regel: 'B', segment: 'Begeleiding', vorm: 'inspanning', termen: { tarief: 50 }, ...vorm }],
    leveringen: Object.entries(volumes).map(([gemeente, volume]): Levering => ({ regel: 'B', gemeente, jaar: 2025, termen: { volume } })),
    afspraken: afspraken.map((afspraak, i) => ({ id: `A${i}`, ...afspraak })),
  };
}

/** Euros per gemeente, in the order of GEMEENTEN. */
function verdeling(invoer: Invoer): number[] {
  return perGemeente(rekenDoor(invoer).regels).map(({ teBetalen }) => teBetalen / 100);
}

describe('Een bedrag van minder dan een cent per gemeente', () => {
  const bijVolumes = (vorm: Partial<Invoer['regels'][number]>) => verdeling(regio([], { Gouda: 1, Zuidplas: 2 }, vorm));

  it('gaat bij een lumpsum naar de sleutel, en telt op', () => {
    expect(bijVolumes({ vorm: 'taakgericht', termen: { budget: 0.01 } })).toEqual([0.01, 0]);
  });

  it('gaat bij een tarief naar het gebruik, en telt op', () => {
    expect(bijVolumes({ termen: { tarief: 0.002 } })).toEqual([0, 0.01]);
  });
});

describe('Een regionale afspraak', () => {
  it('wordt op het opgetelde volume afgerekend: 700 en 200 komen samen 100 tekort op 1.000', () => {
    const [uitkomst] = rekenDoor(regio([{ regel: 'B', termen: { minimum: 1000, garantie: 1 } }])).regels;
    expect(uitkomst?.betaling?.teBetalen).toBe(1000 * 50_00);
    expect(uitkomst?.volumestatus).toBe('onder minimum');
  });

  it('deelt de garantie naar het tekort van elke gemeente op haar eigen afgesproken volume', () => {
    const invoer = regio([
      { regel: 'B', termen: { minimum: 1000, garantie: 1 } },
      { regel: 'B', gemeente: 'Gouda', termen: { minimum: 720 } },
      { regel: 'B', gemeente: 'Zuidplas', termen: { minimum: 280 } },
    ]);
    // 100 eenheden × € 50; Gouda komt 20 tekort, Zuidplas 80.
    expect(verdeling(invoer)).toEqual([700 * 50 + 1000, 200 * 50 + 4000]);
  });

  it('deelt de garantie naar de verdeelsleutel waar gemeenten geen eigen volume hebben', () => {
    const invoer = regio([{ regel: 'B', termen: { minimum: 1000, garantie: 1 } }]);
    expect(verdeling(invoer)).toEqual([700 * 50 + 3125, 200 * 50 + 1875]);
  });

  it('deelt bij output de garantie naar de trajecten van vorig jaar, als dat de sleutel is', () => {
    const invoer = regio([{ regel: 'B', jaar: 2025, termen: { minimum: 50, garantie: 1 } }], {}, { vorm: 'output', termen: { prijs: 1_000, startdeel: 0.5 } });
    const trajecten = { Gouda: 30, Zuidplas: 10 };
    const leveringen = [2024, 2025].flatMap((jaar) =>
      Object.entries(trajecten).map(([gemeente, gestart]): Levering => ({ regel: 'B', gemeente, jaar, termen: { gestart, afgerond: gestart } })),
    );
    const { regels } = rekenDoor({ ...invoer, segmenten: [{ segment: 'Begeleiding', verdeelsleutel: 'gebruik vorig jaar' }], leveringen });
    const in2025 = regels.filter(({ jaar }) => jaar === 2025);
    expect(perGemeente(in2025).map(({ teBetalen }) => teBetalen / 100)).toEqual([30_000 + 3_750, 10_000 + 1_250]);
  });

  it('kort boven het maximum naar wat elke gemeente boven haar eigen volume heeft', () => {
    const invoer = regio([
      { regel: 'B', termen: { maximum: 800 } },
      { regel: 'B', gemeente: 'Gouda', termen: { maximum: 650 } },
      { regel: 'B', gemeente: 'Zuidplas', termen: { maximum: 150 } },
    ]);
    expect(verdeling(invoer)).toEqual([650 * 50, 150 * 50]);
  });

  it('deelt een lumpsum naar de verdeelsleutel, ook als maar één gemeente gebruik maakt', () => {
    const invoer = regio([], { Gouda: 10 }, { vorm: 'taakgericht', termen: { budget: 120_000 } });
    expect(verdeling(invoer)).toEqual([75_000, 45_000]);
  });
});

describe('Een afspraak van een gemeente zelf', () => {
  it('wordt op haar eigen volume afgerekend als de regio niets heeft afgesproken', () => {
    const invoer = regio([
      { regel: 'B', gemeente: 'Gouda', termen: { maximum: 600 } },
      { regel: 'B', gemeente: 'Zuidplas', termen: { minimum: 250, garantie: 1 } },
    ]);
    expect(verdeling(invoer)).toEqual([600 * 50, 250 * 50]);
  });

  it('neemt een deel dat zij voor het hele segment afsprak, tenzij de regel er zelf een noemt', () => {
    const minimum: Omit<Afspraak, 'id'> = { regel: 'B', gemeente: 'Zuidplas', termen: { minimum: 250 } };
    const vanSegment: Omit<Afspraak, 'id'>[] = [
      { segment: 'Begeleiding', termen: { garantie: 0.2 } },
      { segment: 'Begeleiding', gemeente: 'Zuidplas', termen: { garantie: 1 } },
      { segment: 'Begeleiding', gemeente: 'Gouda', termen: { garantie: 0.7 } },
    ];
    // Zuidplas is 50 short.
    expect(verdeling(regio([minimum, ...vanSegment]))).toEqual([700 * 50, 250 * 50]);
    expect(verdeling(regio([minimum, ...vanSegment, { regel: 'B', termen: { garantie: 0.5 } }]))).toEqual([700 * 50, 225 * 50]);
    const eigen = { ...minimum, termen: { minimum: 250, garantie: 0.4 } };
    expect(verdeling(regio([eigen, ...vanSegment]))).toEqual([700 * 50, 220 * 50]);
  });

  it('rekent haar af als in een werkmap van haar alleen', () => {
    const deel = fc.option(fc.constantFrom(0, 0.25, 0.5, 1), { nil: undefined });
    const termen = fc.record({ garantie: deel, meerprijs: deel }).map((delen) => JSON.parse(JSON.stringify(delen)) as Termen);
    const grenzen = fc.record({ minimum: fc.integer({ min: 1, max: 500 }), maximum: fc.integer({ min: 500, max: 900 }) });
    const vanGemeente = fc.record({ volume: fc.integer({ min: 0, max: 1_000 }), grenzen, eigen: termen, vanSegment: termen });
    fc.assert(
      fc.property(termen, vanGemeente, vanGemeente, (vanRegio, Gouda, Zuidplas) => {
        const lijst = Object.entries({ Gouda, Zuidplas });
        const segment: Omit<Afspraak, 'id'> = { segment: 'Begeleiding', termen: vanRegio };
        const afspraken = lijst.map(([gemeente, { grenzen: band, eigen, vanSegment }]): Omit<Afspraak, 'id'>[] => [
          { regel: 'B', gemeente, termen: { ...band, ...eigen } },
          { segment: 'Begeleiding', gemeente, termen: vanSegment },
        ]);
        const apart = lijst.map(([gemeente, { volume }], i) => {
          const invoer = { ...regio([segment, ...afspraken[i]!], { [gemeente]: volume }), gemeenten: [{ gemeente }] };
          return rekenDoor(invoer).regels[0]!.betaling!.teBetalen / 100;
        });
        expect(verdeling(regio([segment, ...afspraken.flat()], { Gouda: Gouda.volume, Zuidplas: Zuidplas.volume }))).toEqual(apart);
      }),
      { numRuns: 100 },
    );
  });

  it('met een hard plafond kort alleen die gemeente', () => {
    const invoer = regio([{ regel: 'B', gemeente: 'Gouda', termen: { plafond: 30_000 } }]);
    expect(verdeling(invoer)).toEqual([30_000, 10_000]);
  });

  it('gaat voor het plafond van de regio: eerst het kleine bereik, dan het grote', () => {
    const invoer = regio([
      { regel: 'B', gemeente: 'Gouda', termen: { plafond: 30_000 } },
      { regel: 'B', termen: { plafond: 36_000 } },
    ]);
    expect(verdeling(invoer)).toEqual([27_000, 9_000]);
  });

  it('voor een heel segment kort haar deel van elke regel, maar niet haar lumpsum', () => {
    const invoer = regio([{ segment: 'Begeleiding', gemeente: 'Gouda', soort: 'hard', termen: { plafond: 80_000 } }]);
    const metLumpsum = {
      ...invoer,
      regels: [...invoer.regels, { regel: 'T', segment: 'Begeleiding', vorm: 'taakgericht' as const, termen: { budget: 120_000 } }],
    };
    // Gouda: 35.000 per uur en 75.000 lumpsum; 30.000 daarvan gaat boven haar plafond.
    expect(verdeling(metLumpsum)).toEqual([80_000, 10_000 + 45_000]);
  });
});

describe('Zonder verdeelsleutel', () => {
  it('blijft het bedrag van de regio bekend, en zegt de verdeling wat er ontbreekt', () => {
    const invoer = { ...regio([], { Gouda: 10 }, { vorm: 'taakgericht', termen: { budget: 120_000 } }), segmenten: [] };
    const { regels, segmenten } = rekenDoor(invoer);
    expect(segmenten[0]?.teBetalen).toBe(120_000_00);
    expect(perGemeente(regels).map(({ fout }) => fout?.code)).toEqual(['verdeelsleutelOntbreekt', 'verdeelsleutelOntbreekt']);
  });
});

const aantal = fc.nat(2000).map((n) => n / 2);
const deel = fc.constantFrom(0, 0.25, 0.5, 1);
const grens = fc.option(aantal, { nil: undefined });

const band = fc.tuple(grens, grens).map(([a, b]): Termen => {
  const [minimum, maximum] = a !== undefined && b !== undefined && a > b ? [b, a] : [a, b];
  return { ...(minimum !== undefined && { minimum }), ...(maximum !== undefined && { maximum }) };
});
const levering = fc.record({ volume: aantal, clienten: aantal, gestart: aantal, tussentijds: aantal, afgerond: aantal, omvang: aantal, score: fc.nat(120).map((n) => n / 100) });
const contract = fc
  .record({ tarief: aantal, prijs: aantal, budget: aantal, plekken: fc.nat(10), variabeltarief: aantal, normbedrag: aantal, startdeel: deel, resultaatdeel: deel, garantie: deel, meerprijs: deel, normtarief: fc.nat(50).map((n) => n + 1), terugvordering: deel, bijbetaling: deel })
  .chain((termen) => fc.tuple(band, fc.option(aantal.map((n) => n * 100), { nil: undefined })).map(([grenzen, plafond]): Termen => ({ ...termen, ...grenzen, ...(plafond !== undefined && { plafond }) })));
const gebied = fc.array(fc.record({ levering, band, plafond: fc.option(fc.nat(5_000_000), { nil: undefined }) }), { minLength: 1, maxLength: 5 }).map(
  (lijst): Regio => ({
    deelnemers: lijst.map(({ plafond, ...rest }, i) => ({ gemeente: `G${i}`, ...rest, ...(plafond !== undefined && { plafond }) })),
    sleutel: () => lijst.map((_, i) => i + 1),
  }),
);

function samen(termen: Termen, { deelnemers }: Regio): Termen {
  const som = { ...termen };
  for (const aantalnaam of ['volume', 'clienten', 'gestart', 'tussentijds', 'afgerond', 'omvang'] as const) {
    som[aantalnaam] = deelnemers.reduce((tot, deelnemer) => tot + (deelnemer.levering[aantalnaam] ?? 0), 0);
  }
  return { ...som, score: 0.6 };
}

describe('Delen van gemeenten', () => {
  it('tellen op tot de regel, zijn nooit negatief, en veranderen de regel niet als geen gemeente eigen afspraken heeft', () => {
    fc.assert(
      fc.property(fc.constantFrom(...VORMNAMEN), contract, gebied, fc.boolean(), (vorm, termen, gedeeld, eigen) => {
        const regioZonder = { ...gedeeld, deelnemers: gedeeld.deelnemers.map(({ gemeente, levering: l }) => ({ gemeente, levering: l, band: {} })) };
        const deelgebied = eigen ? gedeeld : regioZonder;
        const { waarde } = probeer(() => regionaleBetaling(vorm, samen(termen, deelgebied), 'hard', deelgebied));
        if (!waarde) return;
        expect(waarde.delen.reduce((som, { teBetalen }) => som + teBetalen, 0)).toBe(waarde.teBetalen);
        expect(waarde.delen.reduce((som, { onvergoed }) => som + onvergoed, 0)).toBe(waarde.onvergoed);
        for (const { teBetalen, onvergoed, vast } of waarde.delen) {
          expect(Math.min(teBetalen, onvergoed, vast, teBetalen - vast)).toBeGreaterThanOrEqual(0);
        }
        if (!eigen) {
          const { teBetalen, subtotaal, onvergoed } = betaling(vorm, samen(termen, deelgebied));
          expect([waarde.teBetalen, waarde.subtotaal, waarde.onvergoed]).toEqual([teBetalen, subtotaal, onvergoed]);
        }
      }),
      { numRuns: 2000 },
    );
  });

  it('tellen ook op tot de regel nadat het segment heeft gekort', () => {
    const invoer = regio([
      { segment: 'Begeleiding', soort: 'hard', termen: { plafond: 33_333.33 } },
      { segment: 'Begeleiding', gemeente: 'Zuidplas', soort: 'hard', termen: { plafond: 9_000 } },
    ]);
    const { regels, segmenten } = rekenDoor(invoer);
    expect(segmenten[0]?.teBetalen).toBe(33_333_33);
    expect(gemeentedelen(regels[0]!).reduce((som, { teBetalen }) => som + teBetalen, 0)).toBe(33_333_33);
  });
});
