import { describe, expect, it } from 'vitest';
import { gestaffeld } from '../../../src/model/bekostiging/gestaffeld';
import { alsVorm } from '../../../src/model/bekostiging/betaling';
import { maatwerk } from '../../../src/model/bekostiging/maatwerk';
import { verzamelStappen } from '../../../src/model/bekostiging/stappen';
import type { Bekostigingsvorm, Vormnaam } from '../../../src/model/bekostiging/vorm';
import { leesFormule } from '../../../src/model/formule/formule';
import type { Deelnemer } from '../../../src/model/regio/gemeentedelen';
import { regionaleBetaling, type Regio } from '../../../src/model/regio/regionaal';
import { TERMSOORT, type Plafondsoort, type Term, type Termen } from '../../../src/model/termen';
import { foutVan } from '../euro';

type Eigen = Omit<Deelnemer, 'gemeente' | 'band'> & { readonly band?: Termen };

/** Gemeenten with what each used and agreed; by the key the first pays three parts of every four. */
function regio(...deelnemers: Eigen[]): Regio {
  return { deelnemers: deelnemers.map((eigen, i) => ({ gemeente: `G${i + 1}`, band: {}, ...eigen })), sleutel: () => [3, 1] };
}

const GEEN_SLEUTEL = (): never => {
  throw new Error('niemand vraagt om de sleutel');
};

/** Two gemeenten with these volumes, and these agreements of their own. */
const volumes = (een: number, twee: number, bandEen?: Termen, bandTwee?: Termen) =>
  regio({ levering: { volume: een }, ...(bandEen && { band: bandEen }) }, { levering: { volume: twee }, ...(bandTwee && { band: bandTwee }) });

/** A formula over the terms themselves. */
const formule = (tekst: string) => maatwerk(leesFormule(tekst, new Map((Object.keys(TERMSOORT) as Term[]).map((term) => [term, term]))));

const betaal = (vorm: Vormnaam | Bekostigingsvorm, termen: Termen, deel: Regio, soort: Plafondsoort = 'hard') => regionaleBetaling(vorm, termen, soort, deel);

/** What each pays, in euros. */
const euros = (...gegevens: Parameters<typeof betaal>) => betaal(...gegevens).delen.map(({ teBetalen }) => teBetalen / 100);
/** What each owes whatever the volume, in euros. */
const vast = (...gegevens: Parameters<typeof betaal>) => betaal(...gegevens).delen.map((deel) => deel.vast / 100);

describe('De basis van een regel delen gemeenten', () => {
  it('naar eigen gebruik waar per eenheid wordt betaald, zonder dat er een sleutel nodig is', () => {
    const zonderSleutel = { ...volumes(70, 30), sleutel: GEEN_SLEUTEL };
    expect(euros('inspanning', { tarief: 10, volume: 100 }, zonderSleutel)).toEqual([700, 300]);
    const staffel = gestaffeld({ treden: [{ drempel: 0, tarief: 12 }, { drempel: 50, tarief: 8 }], soort: 'marginaal' });
    expect(euros(staffel, { volume: 100 }, zonderSleutel)).toEqual([700, 300]);
  });

  it.each<[string, Vormnaam, Termen, number[]]>([
    ['een lumpsum', 'taakgericht', { budget: 1_000, volume: 100 }, [750, 250]],
    ['plekken, en het gebruik ervan naar gebruik', 'beschikbaarheid', { plekken: 4, prijs: 100, variabeltarief: 1, volume: 100 }, [300 + 20, 100 + 80]],
    ['een afgesproken volume met zijn budget', 'blended', { budget: 800, afgesprokenvolume: 100, variabeldeel: 0.5, tarief: 8, volume: 100 }, [600 - 55 * 4, 200 + 55 * 4]],
  ])('met de sleutel waar het gaat om %s', (_, vorm, termen, verwacht) => {
    expect(euros(vorm, termen, volumes(20, 80))).toEqual(verwacht);
  });

  it('naar de omvang van elk bij populatie', () => {
    const gebied = regio({ levering: { omvang: 100 } }, { levering: { omvang: 300 } });
    expect(euros('populatie', { omvang: 400, normbedrag: 10 }, gebied)).toEqual([1_000, 3_000]);
    expect(vast('populatie', { omvang: 400, normbedrag: 10 }, gebied)).toEqual([1_000, 3_000]);
  });

  it('van outcome naar cliënten, en het resultaat naar wat ieders eigen score zou verdienen', () => {
    const gebied = regio({ levering: { clienten: 10, score: 0.2 } }, { levering: { clienten: 30, score: 0.6 } });
    // Half of € 40 000 whatever the result; of the other half 50% at a score of 0.5, shared as 2 to 18.
    expect(euros('outcome', { prijs: 1_000, clienten: 40, resultaatdeel: 0.5, score: 0.5 }, gebied)).toEqual([5_000 + 1_000, 15_000 + 9_000]);
  });

  it('en het resultaat naar cliënten waar geen score iets zou verdienen', () => {
    const gebied = regio({ levering: { clienten: 10 } }, { levering: { clienten: 30 } });
    expect(euros('outcome', { prijs: 1_000, clienten: 40, resultaatdeel: 0.5, score: 0.5 }, gebied)).toEqual([7_500, 22_500]);
  });
});

describe('Een gemeente zonder levering', () => {
  it.each<[Vormnaam, Termen, Termen]>([
    ['inspanning', { tarief: 10 }, { volume: 100 }],
    ['outcome', { prijs: 100, resultaatdeel: 0.5 }, { clienten: 10, score: 1 }],
    ['output', { prijs: 100, startdeel: 0.4, tussendeel: 0.2 }, { gestart: 10, tussentijds: 9, afgerond: 8 }],
    ['populatie', { normbedrag: 10 }, { omvang: 10 }],
  ])('betaalt bij %s niets', (vorm, contract, levering) => {
    const { teBetalen, delen } = betaal(vorm, { ...contract, ...levering }, regio({ levering }, { levering: {} }));
    expect(delen.map((deel) => deel.teBetalen)).toEqual([teBetalen, 0]);
    expect(teBetalen).toBeGreaterThan(0);
  });

  it('betaalt wel mee aan wat voor allen klaarstaat', () => {
    expect(euros('beschikbaarheid', { plekken: 4, prijs: 100, variabeltarief: 1, volume: 100 }, regio({ levering: { volume: 100 } }, { levering: {} }))).toEqual([400, 100]);
  });
});

describe('Wat verschuldigd is, wat er ook wordt geleverd,', () => {
  // The region reaches its minimum; the first gemeente does not reach its own.
  const eigen = volumes(20, 80, { minimum: 30 }, { minimum: 60 });

  it.each<[string, Vormnaam | Bekostigingsvorm, Termen, number[]]>([
    ['een lumpsum', 'taakgericht', { budget: 1_000, normtarief: 1 }, [750, 250]],
    ['plekken', 'beschikbaarheid', { plekken: 4, prijs: 100, variabeltarief: 1 }, [300, 100]],
    ['wat een formule zonder levering betaalt', formule('100 + tarief * volume'), { tarief: 10 }, [75, 25]],
    // The first pays no more than € 380 of its three parts of € 800.
    ['het budget van blended', 'blended', { budget: 800, afgesprokenvolume: 100, variabeldeel: 0.5, tarief: 8 }, [380, 200]],
  ])('deelt de sleutel, niet wat een gemeente zelf tekortkomt: %s', (_, vorm, termen, verwacht) => {
    expect(vast(vorm, { ...termen, volume: 100, minimum: 90 }, eigen)).toEqual(verwacht);
  });
});

describe('Een afspraak op het volume van de regio delen gemeenten:', () => {
  const uren = { tarief: 10, volume: 100 };

  it('een garantie naar wat elk zelf tekortkomt, en anders met de sleutel', () => {
    const termen = { ...uren, minimum: 120, garantie: 1 };
    expect(euros('inspanning', termen, volumes(70, 30, { minimum: 75 }, { minimum: 45 }))).toEqual([700 + 50, 300 + 150]);
    expect(euros('inspanning', termen, volumes(70, 30))).toEqual([700 + 150, 300 + 50]);
    expect(vast('inspanning', termen, volumes(70, 30, { minimum: 75 }, { minimum: 45 }))).toEqual([50, 150]);
    expect(vast('inspanning', termen, volumes(70, 30))).toEqual([150, 50]);
  });

  it('een korting naar wat elk boven zijn eigen maximum heeft, en anders naar bedrag', () => {
    const termen = { ...uren, maximum: 80 };
    expect(euros('inspanning', termen, volumes(70, 30, { maximum: 65 }, { maximum: 15 }))).toEqual([700 - 50, 300 - 150]);
    expect(euros('inspanning', termen, volumes(70, 30))).toEqual([700 - 140, 300 - 60]);
  });

  it('en nooit meer korting dan wat een gemeente betaalt', () => {
    expect(euros('inspanning', { ...uren, maximum: 20 }, volumes(90, 10, { maximum: 90 }, { maximum: 2 }))).toEqual([200, 0]);
  });

  const lumpsum = { budget: 1_000, normtarief: 10, terugvordering: 1, bijbetaling: 1, volume: 100 };

  it('een bijbetaling naar wat elk boven zijn eigen maximum heeft, en anders naar volume', () => {
    expect(euros('taakgericht', { ...lumpsum, maximum: 80 }, volumes(20, 80, { maximum: 15 }, { maximum: 65 }))).toEqual([750 + 50, 250 + 150]);
    expect(euros('taakgericht', { ...lumpsum, maximum: 80 }, volumes(20, 80))).toEqual([750 + 40, 250 + 160]);
  });

  it('een terugvordering naar wat elk tekortkomt, en anders met de sleutel; nooit meer dan zijn deel', () => {
    expect(euros('taakgericht', { ...lumpsum, minimum: 120 }, volumes(20, 80, { minimum: 25 }, { minimum: 95 }))).toEqual([750 - 50, 250 - 150]);
    expect(euros('taakgericht', { ...lumpsum, minimum: 120 }, volumes(20, 80))).toEqual([750 - 150, 250 - 50]);
    expect(euros('taakgericht', { ...lumpsum, minimum: 150 }, volumes(20, 80, { minimum: 20 }, { minimum: 130 }))).toEqual([500, 0]);
  });
});

describe('Een kostencorridor delen gemeenten', () => {
  const corridor = { doel: 1_000, banden: [{ vanaf: 0, deel: 0.5 }] };
  const taak = { ...alsVorm('taakgericht'), corridor };

  it('naar volume waar zij bijbetaalt, en naar bedrag waar zij terughaalt', () => {
    const termen = { budget: 1_000, volume: 100 };
    // Costs of € 1 200 and of € 800.
    expect(euros(taak, { ...termen, kostprijs: 12 }, volumes(20, 80))).toEqual([750 + 20, 250 + 80]);
    expect(euros(taak, { ...termen, kostprijs: 8 }, volumes(20, 80))).toEqual([750 - 75, 250 - 25]);
    expect(vast(taak, { ...termen, kostprijs: 8 }, volumes(20, 80))).toEqual([675, 225]);
  });

  it('als stap na de andere', () => {
    const { noteer, stappen } = verzamelStappen();
    regionaleBetaling(taak, { budget: 1_000, volume: 100, kostprijs: 12 }, 'hard', volumes(20, 80), noteer);
    expect(stappen.map(({ stap, bedrag, subtotaal }) => [stap, bedrag, subtotaal])).toEqual([['basis', 1_000_00, 1_000_00], ['kostencorridor', 100_00, 1_100_00]]);
  });

  it('en ook dan kan de regio niet meer gegarandeerd krijgen dan haar harde plafond betaalt', () => {
    const uren = { ...alsVorm('inspanning'), corridor };
    const garantie = { tarief: 10, volume: 100, kostprijs: 10, minimum: 120, garantie: 1 };
    expect(foutVan(() => euros(uren, { ...garantie, plafond: 1_199 }, volumes(20, 80)))?.code).toBe('garantieBovenPlafond');
    expect(betaal(uren, { ...garantie, plafond: 1_200 }, volumes(20, 80)).teBetalen).toBe(1_200_00);
  });

  it('ook nadat elke gemeente haar eigen volume heeft afgerekend', () => {
    const uren = { ...alsVorm('inspanning'), corridor };
    const { stapdelen, delen, vast: verschuldigd } = betaal(uren, { tarief: 10, volume: 100, kostprijs: 12 }, volumes(20, 80, { minimum: 30, garantie: 1 }));
    expect(stapdelen).toEqual([
      { stap: 'basis', delen: [200_00, 800_00] },
      { stap: 'volumeafspraak', delen: [100_00, 0] },
      { stap: 'kostencorridor', delen: [20_00, 80_00] },
      { stap: 'plafond', delen: [0, 0] },
    ]);
    expect(delen.map(({ teBetalen }) => teBetalen)).toEqual([320_00, 880_00]);
    expect(verschuldigd).toBe(100_00);
  });
});

describe('Een gemeente met een eigen volumeafspraak, in een regio zonder', () => {
  it('rekent haar eigen volume af, met haar eigen prijzen', () => {
    const eigen = volumes(70, 30, { maximum: 60, meerprijs: 0.5 }, { minimum: 40, garantie: 1 });
    expect(euros('inspanning', { tarief: 10, volume: 100 }, eigen)).toEqual([600 + 50, 400]);
    expect(vast('inspanning', { tarief: 10, volume: 100 }, eigen)).toEqual([0, 100]);
  });

  it('legt uit over hoeveel gemeenten elke stap gaat', () => {
    const { noteer, stappen } = verzamelStappen();
    regionaleBetaling('inspanning', { tarief: 10, volume: 100 }, 'hard', volumes(70, 30, { maximum: 60 }), noteer);
    expect(stappen).toEqual([
      { stap: 'basis', bedrag: 1_000_00, subtotaal: 1_000_00, toelichting: { code: 'perGemeente', aantal: 2 } },
      { stap: 'volumeafspraak', bedrag: -100_00, subtotaal: 900_00, toelichting: { code: 'perGemeente', aantal: 1 } },
    ]);
  });

  it('betaalt van een staffel de gemiddelde prijs van het volume van allen', () => {
    // 100 for € 1 000 together: € 10 a piece.
    const staffel = gestaffeld({ treden: [{ drempel: 0, tarief: 12 }, { drempel: 50, tarief: 8 }], soort: 'marginaal' });
    expect(euros(staffel, { volume: 100 }, volumes(70, 30, { maximum: 60 }))).toEqual([600, 300]);
  });

  it('deelt een lumpsum met de sleutel, en rekent haar deel ervan af', () => {
    const termen = { budget: 1_000, normtarief: 10, terugvordering: 1, volume: 100 };
    expect(euros('taakgericht', termen, volumes(20, 80, { minimum: 30 }))).toEqual([750 - 100, 250]);
  });

  it('betaalt van een lumpsum, van plekken en van een blended budget samen geen cent meer of minder dan het geheel', () => {
    const eigen = volumes(20, 80, { minimum: 10 });
    // € 75.075 and € 25.025 would both be rounded up.
    const delen = [75.08, 25.02];
    expect(euros('taakgericht', { budget: 100.1, volume: 100 }, eigen)).toEqual(delen);
    expect(euros('beschikbaarheid', { plekken: 2, prijs: 10.01, perioden: 5, volume: 100 }, eigen)).toEqual(delen);
    expect(euros('beschikbaarheid', { plekken: 10, prijs: 10.01, variabeltarief: 2, volume: 100 }, eigen)).toEqual([115.08, 185.02]);
    expect(euros('blended', { budget: 100.1, tarief: 1, variabeldeel: 0.4, afgesprokenvolume: 80, volume: 100 }, eigen)).toEqual([59.08, 49.02]);
  });

  it('kan niet meer gegarandeerd krijgen dan haar eigen plafond betaalt', () => {
    const gebied = (plafond: number) => regio({ levering: { volume: 0 }, band: { minimum: 40, garantie: 1 }, plafond }, { levering: { volume: 30 } });
    expect(euros('inspanning', { tarief: 10, volume: 30 }, gebied(400_00))).toEqual([400, 300]);
    expect(foutVan(() => euros('inspanning', { tarief: 10, volume: 30 }, gebied(399_99)))?.code).toBe('garantieBovenPlafond');
  });

  it('heeft dat niet bij maatwerk: een formule gaat over de hele regio', () => {
    expect(euros(formule('100 + tarief * volume'), { tarief: 10, volume: 100 }, volumes(70, 30, { maximum: 60 }))).toEqual([775, 325]);
  });
});

describe('Maatwerk delen gemeenten', () => {
  it('naar wat de formule voor elk alleen zou zijn, en wat zij zonder levering betaalt met de sleutel', () => {
    expect(euros(formule('100 + tarief * volume'), { tarief: 10, volume: 100 }, volumes(70, 30))).toEqual([75 + 700, 25 + 300]);
    expect(vast(formule('100 + tarief * volume'), { tarief: 10, volume: 100 }, volumes(70, 30))).toEqual([75, 25]);
  });

  it('geheel met de sleutel waar zij voor elk alleen niets zou zijn', () => {
    expect(euros(formule('tarief * max(0; volume - 90)'), { tarief: 10, volume: 100 }, volumes(70, 30))).toEqual([75, 25]);
  });

  it('met de grenzen van de regio, ook waar de formule die voor één gemeente noemt', () => {
    // Alone they would pay for 50 and 30, and for 50 and 10.
    expect(euros(formule('tarief * min(volume; maximum)'), { tarief: 16, volume: 100, maximum: 50 }, volumes(70, 30))).toEqual([500, 300]);
    expect(euros(formule('tarief * max(volume; minimum) - tarief * minimum'), { tarief: 9, volume: 100, minimum: 20 }, volumes(70, 30))).toEqual([600, 120]);
    // Nobody reaches the regional minimum alone.
    expect(euros(formule('tarief * max(volume; minimum)'), { tarief: 10, volume: 100, minimum: 120 }, volumes(70, 30))).toEqual([900, 300]);
  });
});

describe('Plafonds gelden van klein naar groot', () => {
  const termen = { tarief: 10, volume: 100 };
  const metPlafond = (plafond: number) => regio({ levering: { volume: 70 }, plafond }, { levering: { volume: 30 } });

  it('eerst dat van een gemeente, dan dat van de regio, en elk kort naar bedrag', () => {
    const uitkomst = betaal('inspanning', { ...termen, plafond: 720 }, metPlafond(600_00));
    // € 600 and € 300, cut by € 180.
    expect(uitkomst.delen).toEqual([
      { gemeente: 'G1', teBetalen: 480_00, vast: 0, onvergoed: 220_00 },
      { gemeente: 'G2', teBetalen: 240_00, vast: 0, onvergoed: 60_00 },
    ]);
    expect(uitkomst).toMatchObject({ subtotaal: 1_000_00, teBetalen: 720_00, onvergoed: 280_00 });
    expect(uitkomst.stapdelen.at(-1)).toEqual({ stap: 'plafond', delen: [-220_00, -60_00] });
  });

  it('en dat van de regio kort niet als het alleen een signaal is', () => {
    expect(betaal('inspanning', { ...termen, plafond: 720 }, metPlafond(700_00), 'signaal')).toMatchObject({ teBetalen: 1_000_00, onvergoed: 0 });
  });

  it.each<[number, number | undefined, object[]]>([
    [600_00, undefined, [{ code: 'gemeenteplafond', korting: 100_00 }]],
    [700_00, undefined, []],
    [600_00, 720, [{ code: 'gemeenteplafond', korting: 100_00 }, { code: 'plafond', soort: 'hard', bedrag: 900_00, plafond: 720_00, onvergoed: 180_00 }]],
    [700_00, 1_000, [{ code: 'plafond', soort: 'hard', bedrag: 1_000_00, plafond: 1_000_00, onvergoed: 0 }]],
  ])('en worden uitgelegd: %d cent van de gemeente en € %s van de regio', (eigen, plafond, toelichtingen) => {
    const { noteer, stappen } = verzamelStappen();
    regionaleBetaling('inspanning', { ...termen, ...(plafond !== undefined && { plafond }) }, 'hard', metPlafond(eigen), noteer);
    expect(stappen.filter(({ stap }) => stap === 'plafond').map(({ toelichting }) => toelichting)).toEqual(toelichtingen);
  });

  it('en een garantie boven het harde plafond van de regio kan niet', () => {
    const garantie = { ...termen, volume: 0, minimum: 100, garantie: 1, plafond: 999 };
    expect(foutVan(() => euros('inspanning', garantie, volumes(0, 0)))?.code).toBe('garantieBovenPlafond');
    expect(betaal('inspanning', garantie, volumes(0, 0), 'signaal').teBetalen).toBe(1_000_00);
  });

  it('en wat verschuldigd is wordt nooit meer dan wat wordt betaald', () => {
    expect(vast('taakgericht', { budget: 1_000, plafond: 800 }, volumes(1, 1))).toEqual([600, 200]);
  });
});
