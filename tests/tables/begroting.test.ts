import { describe, expect, it } from 'vitest';
import { toCents } from '../../src/model/geld';
import type { Indexcijfers } from '../../src/model/indexering/indexering';
import { rekenWerkmapDoor } from '../../src/tables/doorrekening';
import { leesRijen, type Gelezentabel } from '../../src/tables/rijen';
import type { Tabelnaam } from '../../src/tables/schema';
import { SCHEMAS } from '../../src/tables/schemas';
import type { Melding } from '../../src/tables/tabel';
import { controleerBegroting } from '../../src/tables/nota/controleer-begroting';
import { leesBegroting } from '../../src/tables/nota/lees-begroting';
import { notaspelling } from '../../src/tables/nota/notaspelling';
import type { Notakeuze } from '../../src/tables/nota/keuzes';
import { notaprognoses } from '../../src/tables/nota/nota-prognoses';
import { notabeeld } from '../../src/tables/nota/notabeeld';
import { reservesVan } from '../../src/tables/nota/reserves';
import type { Regelprognose } from '../../src/tables/nota/regelpost';
import { stelNotaOp } from '../../src/tables/nota/stel-nota-op';
import { JAAR, plek, rekenDoor, segmentopzet, werkmap, type Opzet, type Rij } from './werkmap';

const KEUZE: Notakeuze = { jaar: JAAR, indeling: 'segment' };

function lees(opzet: Opzet, index: Indexcijfers = new Map()) {
  const meldingen: Melding[] = [];
  const meld = (melding: Melding) => meldingen.push(melding);
  const tabellen = new Map<Tabelnaam, Gelezentabel>(werkmap(opzet).map((tabel) => [tabel.naam, leesRijen(SCHEMAS[tabel.naam], tabel, meld)]));
  const begroting = leesBegroting(tabellen, notaspelling(tabellen), index, meld);
  controleerBegroting(begroting, meld);
  return { begroting, meldingen };
}

const nota = (opzet: Opzet, keuze: Partial<Notakeuze> = {}, prognoses?: readonly Regelprognose[], index?: Indexcijfers) =>
  stelNotaOp(lees(opzet, index).begroting, { ...KEUZE, ...keuze }, prognoses);

/** A budget in which everything fits. */
const BEGROTING: Opzet = {
  tblBegroting: [
    { segment: 'Jeugd', taakveld: '6.751', programma: 'Sociaal domein', jaar: JAAR, soort: 'lasten', primitief: 900_000, realisatie: 400_000, 'nog te ontvangen': 50_000, prognose: 1_100_000, aard: 'structureel', dekking: 'de reserve sociaal domein' },
    { segment: 'Wmo', taakveld: '6.712', programma: 'Sociaal domein', jaar: JAAR, soort: 'lasten', primitief: 500_000 },
    { segment: 'Wmo', taakveld: '6.712', programma: 'Sociaal domein', jaar: JAAR, soort: 'baten', primitief: 40_000 },
    { jaar: JAAR, soort: 'onttrekking', reserve: 'Sociaal domein', primitief: 'nul', prognose: 100_000, aard: 'incidenteel' },
  ],
  tblBegrotingswijzigingen: [
    { datum: '1-4-2025', raadsbesluit: '2025-12', segment: 'Jeugd', jaar: JAAR, soort: 'lasten', bedrag: 100_000, aard: 'structureel' },
  ],
  tblReserves: [{ reserve: 'Sociaal domein', jaar: JAAR, stand: 250_000 }],
};

/** The budget with one row of one table changed, or added at its end. */
function met(tabel: Tabelnaam, rij: number, wijziging: Rij): Opzet {
  const rijen = [...(BEGROTING[tabel] ?? [])];
  rijen[rij - 1] = { ...rijen[rij - 1], ...wijziging };
  return { ...BEGROTING, [tabel]: rijen };
}

describe('Een nota uit de tabellen', () => {
  it('telt primitief en raadsbesluiten op tot de actuele begroting, en zet de prognose ernaast', () => {
    const { nota: opgesteld } = nota(BEGROTING);
    expect(opgesteld.regels[0]).toMatchObject({
      naam: 'Jeugd',
      primitief: toCents(900_000),
      wijzigingen: toCents(100_000),
      actueel: toCents(1_000_000),
      realisatie: toCents(400_000),
      nogTeOntvangen: toCents(50_000),
      verschil: toCents(-100_000),
      dekking: ['de reserve sociaal domein'],
    });
    expect(opgesteld.saldo.verschil).toBe(toCents(-100_000));
    expect(opgesteld.resultaat.verschil).toBe(0);
  });

  it('is per segment, taakveld en programma hetzelfde resultaat, anders ingedeeld', () => {
    const namen = (indeling: Notakeuze['indeling']) => nota(BEGROTING, { indeling }).nota.regels.map(({ naam }) => naam);
    expect(namen('segment')).toEqual(['Jeugd', 'Wmo', 'Wmo', 'Sociaal domein']);
    expect(namen('taakveld')).toEqual(['6.751', '6.712', '6.712', 'Sociaal domein']);
    expect(namen('programma')).toEqual(['Sociaal domein', 'Sociaal domein', 'Sociaal domein']);
    expect(nota(BEGROTING, { indeling: 'programma' }).nota.resultaat).toEqual(nota(BEGROTING).nota.resultaat);
  });

  it('volgt de reserve van haar stand naar het einde van het jaar', () => {
    expect(reservesVan(nota(BEGROTING).nota, lees(BEGROTING).begroting, KEUZE)).toEqual([
      { reserve: 'Sociaal domein', begin: toCents(250_000), storting: 0, onttrekking: toCents(100_000), einde: toCents(150_000) },
    ]);
  });

  it('neemt van een regio wat zij zelf begroot, en anders de som van haar gemeenten', () => {
    const rij = (gemeente: string | null, primitief: number, segment = 'Jeugd') => ({ segment, gemeente, jaar: JAAR, soort: 'lasten', primitief });
    const opzet = { tblBegroting: [rij(null, 100), rij('Gouda', 60), rij('Waddinxveen', 40), rij('Gouda', 7, 'Wmo'), rij('Waddinxveen', 3, 'Wmo')] };
    expect(nota(opzet).nota.totalen.lasten.actueel).toBe(toCents(110));
    expect(nota(opzet, { gemeente: 'Gouda' }).nota.totalen.lasten.actueel).toBe(toCents(67));
  });

  it('neemt van een reserve wat de regio of de gemeente zelf heeft, en anders wat gemeenten samen of niemand bij naam heeft', () => {
    const begin = (gemeente: string | undefined, ...standen: readonly [string | null, number][]) => {
      const rijen = standen.map(([van, stand]) => ({ reserve: 'Sociaal domein', gemeente: van, jaar: JAAR, stand }));
      const opzet = { tblBegroting: [], tblReserves: rijen };
      const keuze = { ...KEUZE, ...(gemeente !== undefined && { gemeente }) };
      return reservesVan(nota(opzet, keuze).nota, lees(opzet).begroting, keuze)[0]?.begin;
    };
    const [gouda, waddinxveen] = [['Gouda', 600], ['Waddinxveen', 400]] as const;
    expect(begin(undefined, [null, 1000], [...gouda], [...waddinxveen])).toBe(toCents(1000));
    expect(begin('Gouda', [null, 1000], [...gouda], [...waddinxveen])).toBe(toCents(600));
    expect(begin(undefined, [...gouda], [...waddinxveen])).toBe(toCents(1000));
    expect(begin('Gouda', [null, 1000])).toBe(toCents(1000));
    expect(begin('Gouda', [...waddinxveen])).toBeUndefined();
  });

  it('neemt van een overgenomen tabel zonder raadsbesluiten de gedrukte begroting na wijziging', () => {
    const opzet = { tblBegroting: [{ segment: 'Jeugd', jaar: JAAR, soort: 'lasten', primitief: 100, actueel: 130 }] };
    expect(nota(opzet).nota.totalen.lasten).toMatchObject({ primitief: toCents(100), wijzigingen: toCents(30), actueel: toCents(130) });
  });

  it('leest namen zonder op hoofdletters te letten, en taakvelden als tekst', () => {
    const opzet = met('tblBegrotingswijzigingen', 1, { segment: 'JEUGD ' });
    expect(lees(opzet).meldingen).toEqual([]);
    expect(nota(opzet).nota.regels[0]!.wijzigingen).toBe(toCents(100_000));
  });
});

describe('Contractregels in de nota', () => {
  const regel = (naam: string, segment: string, overig: Partial<Regelprognose> = {}): Regelprognose => ({
    regel: naam, gemeente: 'Gouda', segment, realisatie: toCents(100), nogTeOntvangen: toCents(20), prognose: toCents(300), ...overig,
  });

  it('komen bij de post van hun segment, met waarom het verschilt', () => {
    const opzet = { tblBegroting: [{ segment: 'Wmo', jaar: JAAR, soort: 'lasten', primitief: 500 }] };
    const verklaring = { tarief0: 5, volume0: 50, tarief1: 6, volume1: 50, eenheid: 'uur' };
    const [post] = nota(opzet, {}, [regel('A', 'Wmo', { verklaring }), regel('B', 'Wmo')]).nota.regels;
    expect(post).toMatchObject({ realisatie: toCents(200), nogTeOntvangen: toCents(40), prognose: toCents(600) });
    expect(post!.verklaring).toMatchObject({ prijs: toCents(50), overig: toCents(50) });
  });

  it('komen bij de post die het meeste zegt, en bij geen als twee evenveel zeggen', () => {
    const opzet = { tblBegroting: [{ segment: 'Wmo', jaar: JAAR, soort: 'lasten', primitief: 1 }, { segment: 'Wmo', taakveld: '6.712', jaar: JAAR, soort: 'lasten', primitief: 2 }] };
    const { nota: opgesteld, zonderPost } = nota(opzet, { indeling: 'taakveld' }, [regel('A', 'Wmo', { taakveld: '6.712' }), regel('C', 'Jeugd')]);
    expect(opgesteld.regels.map(({ naam, prognose }) => [naam, prognose])).toEqual([['Niet verdeeld', toCents(1)], ['6.712', toCents(300)]]);
    expect(zonderPost.map(({ regel: naam }) => naam)).toEqual(['C']);
  });

  it('komen van alle gemeenten samen niet bij de post van één gemeente', () => {
    const opzet = { tblBegroting: [{ segment: 'Wmo', gemeente: 'Gouda', jaar: JAAR, soort: 'lasten', primitief: 100 }] };
    const { gemeente: _, ...regionaal } = regel('A', 'Wmo');
    const { nota: opgesteld, zonderPost } = nota(opzet, {}, [regionaal]);
    expect(opgesteld.regels[0]).toMatchObject({ prognose: toCents(100), conformBegroting: true });
    expect(zonderPost.map(({ regel: naam }) => naam)).toEqual(['A']);
  });

  it('noemen indexatie wat prijzen stegen sinds het prijspeil van de begroting, en prijs wat er verder bij kwam', () => {
    const opzet = { tblBegroting: [{ segment: 'Wmo', jaar: JAAR, soort: 'lasten', primitief: 5000, prijspeil: JAAR - 1 }] };
    // € 50 in the prices of the year before is € 52.50 now; € 53 was claimed.
    const verklaring = { tarief0: 52.5, volume0: 100, tarief1: 53, volume1: 110, eenheid: 'uur' };
    const index = new Map([[JAAR, 0.05]]);
    const [post] = nota(opzet, {}, [regel('A', 'Wmo', { prognose: toCents(5830), verklaring })], index).nota.regels;
    expect(post!.verklaring).toMatchObject({ prijs: toCents(55), indexatie: toCents(275), volume: toCents(500), overig: 0 });
    expect(nota(opzet, {}, [regel('A', 'Wmo', { verklaring })]).nota.regels[0]!.verklaring.indexatie).toBe(0);
  });

  it('laten een structureel verschil groeien met wat zij later kosten, dan met de index, en anders gelijk blijven', () => {
    const opzet = { tblBegroting: [{ segment: 'Wmo', jaar: JAAR, soort: 'lasten', primitief: 200, aard: 'structureel' }] };
    const jaarlasten = [toCents(200), toCents(210), undefined, undefined];
    const { nota: opgesteld, doorwerking } = nota(opzet, {}, [regel('A', 'Wmo', { jaarlasten })], new Map([[JAAR + 1, 0.5], [JAAR + 2, 0]]));
    expect(opgesteld.regels[0]!.vervolg).toEqual([toCents(-105), toCents(-150), toCents(-150)]);
    expect(doorwerking).toEqual([['contracten'], ['index'], ['gelijk']]);
  });

  it('laten een jaar dat de gebruiker zelf invult met rust, en alleen dat', () => {
    const opzet = { tblBegroting: [{ segment: 'Wmo', jaar: JAAR, soort: 'lasten', primitief: 200, aard: 'structureel', 'jaar +1': -150, 'jaar +3': 'nul' }] };
    const { nota: opgesteld, doorwerking } = nota(opzet, {}, [regel('A', 'Wmo')]);
    expect(opgesteld.regels[0]!.vervolg).toEqual([toCents(-150), toCents(-100), 0]);
    expect(doorwerking).toEqual([[], ['gelijk'], []]);
  });

  it('wijken voor wat de gebruiker zelf op de post typt', () => {
    const opzet = { tblBegroting: [{ segment: 'Wmo', jaar: JAAR, soort: 'lasten', primitief: 500, prognose: 450 }] };
    expect(nota(opzet, {}, [regel('A', 'Wmo')]).nota.regels[0]).toMatchObject({ prognose: toCents(450), realisatie: toCents(100) });
  });
});

describe('Declaraties in de nota', () => {
  const maanden = [1, 2, 3, 4, 5, 6].map((maand) => `1-${maand}-${JAAR}`);
  const uur = { vorm: 'inspanning', tarief: 100, tariefeenheid: 'uur', 'volume-eenheid': 'uur' };
  /** The nota of a region of one gemeente, with a line of which € 1,100 a month is claimed. */
  const beeld = (...posten: readonly Rij[]) => {
    const tabellen = werkmap({
      ...segmentopzet({ A: { contract: uur, levering: { volume: 120 } } }),
      tblRealisatie: maanden.map((maand) => ({ regel: 'A', gemeente: 'Gouda', leveringsmaand: maand, declaratiemaand: maand, volume: 11, bedrag: 1100 })),
      tblBegroting: posten.map((rij) => ({ jaar: JAAR, soort: 'lasten', primitief: 12_000, aard: 'incidenteel', ...rij })),
    });
    const doorrekening = rekenWerkmapDoor(tabellen);
    return notabeeld('lentenota', KEUZE, 'euro', doorrekening.nota, tabellen, notaprognoses(doorrekening, KEUZE, tabellen));
  };

  it('komen bij hun post, ook als de begroting segment en gemeente anders spelt', () => {
    const { regels, zonderPost } = beeld({ segment: 'BEGELEIDING', gemeente: 'gouda' });
    expect(zonderPost).toEqual([]);
    expect(regels[0]!.exact).toMatchObject({ naam: 'Begeleiding', realisatie: toCents(6600), prognose: toCents(13_200) });
  });

  it('komen van de enige gemeente bij haar post, ook als niet elke post haar noemt', () => {
    const { regels, zonderPost } = beeld({ segment: 'Begeleiding', gemeente: 'Gouda' }, { segment: 'Toegang' });
    expect(zonderPost).toEqual([]);
    expect(regels.map(({ exact }) => exact.prognose)).toEqual([toCents(13_200), toCents(12_000)]);
  });
});

describe('Controles op begroting, wijzigingen en reserves', () => {
  it('Een begroting die klopt geeft geen enkele melding', () => {
    expect(lees(BEGROTING).meldingen).toEqual([]);
  });

  it.each<[string, Opzet, string, string]>([
    ['een post zonder begroting', met('tblBegroting', 2, { primitief: null }), 'begrotingOntbreekt', 'tblBegroting 2 primitief'],
    ['een post met een begroting van 0', met('tblBegroting', 2, { primitief: 0 }), 'begrotingOntbreekt', 'tblBegroting 2 primitief'],
    ['lasten met een minteken', met('tblBegroting', 2, { primitief: -500_000 }), 'bedragNegatief', 'tblBegroting 2 primitief'],
    ['een prognose in duizenden', met('tblBegroting', 1, { prognose: 1_100, 'nog te ontvangen': null, realisatie: null }), 'duizendtallen', 'tblBegroting 1 prognose'],
    ['een prognose onder wat al is gedeclareerd', met('tblBegroting', 1, { prognose: 449_999 }), 'prognoseOnderRealisatie', 'tblBegroting 1 prognose'],
    ['een verschil zonder aard', met('tblBegroting', 1, { aard: null }), 'aardOntbreekt', 'tblBegroting 1 aard'],
    ['een begroting na wijziging die niet sluit', met('tblBegroting', 1, { actueel: 1_050_000 }), 'actueelSluitNiet', 'tblBegroting 1 actueel'],
    ['dezelfde post twee keer', met('tblBegroting', 5, { ...BEGROTING.tblBegroting![1] }), 'postDubbel', 'tblBegroting 5 primitief'],
    ['een taakveld dat niet bestaat', met('tblBegroting', 2, { taakveld: '6.799' }), 'taakveldOnbekend', 'tblBegroting 2 taakveld'],
    ['een taakveld van een ander jaar', met('tblBegroting', 1, { taakveld: '6.72' }), 'taakveldAnderJaar', 'tblBegroting 1 taakveld'],
    ['een wijziging zonder raadsbesluit', met('tblBegrotingswijzigingen', 1, { raadsbesluit: null }), 'besluitOntbreekt', 'tblBegrotingswijzigingen 1 raadsbesluit'],
    ['een wijziging van na het jaar', met('tblBegrotingswijzigingen', 1, { datum: '1-1-2026' }), 'wijzigingBuitenJaar', 'tblBegrotingswijzigingen 1 datum'],
    ['een wijziging zonder post', met('tblBegrotingswijzigingen', 1, { segment: 'Toegang' }), 'wijzigingZonderPost', 'tblBegrotingswijzigingen 1 bedrag'],
    ['een wijziging die bij twee posten past', met('tblBegrotingswijzigingen', 1, { segment: null, programma: 'Sociaal domein' }), 'wijzigingMeervoudig', 'tblBegrotingswijzigingen 1 bedrag'],
    ['een reserve die onder nul komt', met('tblReserves', 1, { stand: 99_999.99 }), 'reserveNegatief', 'tblBegroting 4 reserve'],
    ['dekking uit een reserve die er niet is', met('tblBegroting', 1, { dekking: 'de reserve jeugd' }), 'dekkingOnbekend', 'tblBegroting 1 dekking'],
    ['een reserve zonder stand', met('tblReserves', 1, { jaar: 2024 }), 'reserveOnbekend', 'tblBegroting 4 reserve'],
    ['een stand die niet volgt uit het jaar ervoor', met('tblReserves', 2, { reserve: 'Sociaal domein', jaar: JAAR + 1, stand: 1 }), 'reserveSluitNiet', 'tblReserves 2 stand'],
    ['gemeenten die samen niet de regio zijn', met('tblBegroting', 5, { ...BEGROTING.tblBegroting![1], gemeente: 'Gouda', primitief: 1 }), 'gemeentenSluitenNiet', 'tblBegroting 2 primitief'],
    ['een gedrukt totaal dat niet klopt', met('tblBegroting', 5, { jaar: JAAR, soort: 'totaal lasten', primitief: 1_400_001 }), 'totaalSluitNiet', 'tblBegroting 5 primitief'],
    ['een gedrukt totaal dat een duizend scheelt', met('tblBegroting', 5, { jaar: JAAR, soort: 'totaal lasten', primitief: 1_401_000 }), 'totaalAfgerond', 'tblBegroting 5 primitief'],
    ['een gedrukt saldo dat niet klopt', met('tblBegroting', 5, { jaar: JAAR, soort: 'saldo', prognose: 1_560_001 }), 'totaalSluitNiet', 'tblBegroting 5 prognose'],
    ['een prijspeil dat geen jaar is', met('tblBegroting', 2, { prijspeil: 'vorig' }), 'geenJaar', 'tblBegroting 2 prijspeil'],
    ['een soort die niet bestaat', met('tblBegroting', 2, { soort: 'kosten' }), 'onbekendeKeuze', 'tblBegroting 2 soort'],
    ['een post zonder jaar', met('tblBegroting', 2, { jaar: null }), 'ontbreekt', 'tblBegroting 2 jaar'],
    ['tekst als bedrag', met('tblBegroting', 2, { primitief: 'veel' }), 'geenGetal', 'tblBegroting 2 primitief'],
  ])('%s', (_, opzet, code, cel) => {
    expect(lees(opzet).meldingen.map(plek)).toContainEqual({ code, cel });
  });

  it('Een overgenomen tabel met gedrukte totalen die kloppen geeft geen melding, en de totalen tellen niet mee', () => {
    const totalen: Rij[] = [
      { jaar: JAAR, soort: 'totaal lasten', primitief: 1_400_000, prognose: 1_100_000 },
      { jaar: JAAR, soort: 'totaal baten', primitief: 40_000 },
      { jaar: JAAR, soort: 'saldo', primitief: 1_360_000 },
      { jaar: JAAR, soort: 'resultaat', primitief: 1_360_000, programma: 'Sociaal domein' },
    ];
    const posten = BEGROTING.tblBegroting!.map((rij) => ({ ...rij, ...(rij['segment'] === 'Wmo' && { prognose: rij['primitief'], aard: 'incidenteel' }) }));
    const opzet = { ...BEGROTING, tblBegroting: [...posten, ...totalen.map((rij) => ({ ...rij, ...(rij['prognose'] !== undefined && { prognose: 1_600_000 }) }))] };
    expect(lees(opzet).meldingen).toEqual([]);
    expect(nota(opzet).nota.totalen.lasten.primitief).toBe(toCents(1_400_000));
  });
});

describe('Een gedrukt totaal van de regio', () => {
  const rij = (gemeente: string | null, primitief: number, soort = 'lasten') => ({ segment: soort === 'lasten' ? 'Jeugd' : null, gemeente, jaar: JAAR, soort, primitief });
  const posten = [rij(null, 100), rij('Gouda', 60), rij('Waddinxveen', 40)];
  const codes = (totaal: Rij) => lees({ tblBegroting: [...posten, totaal] }).meldingen.map(({ fout }) => fout.code);

  it('telt de gemeenten niet nog eens bij wat de regio zelf begroot', () => {
    expect(codes(rij(null, 100, 'totaal lasten'))).toEqual([]);
    expect(codes(rij(null, 200, 'totaal lasten'))).toEqual(['totaalSluitNiet']);
  });

  it('laat dat van een gemeente over haar eigen posten gaan', () => {
    expect(codes(rij('Gouda', 60, 'totaal lasten'))).toEqual([]);
  });
});

describe('Declaraties per periode', () => {
  const declaraties = (dagen: readonly number[]) => ({
    ...BEGROTING,
    tblRealisatie: dagen.map((dag) => ({ regel: 'A', gemeente: 'Gouda', leveringsmaand: dag, declaratiemaand: dag, volume: 1, bedrag: 1 })),
  });
  const codes = (dagen: readonly number[]) => rekenDoor(declaraties(dagen)).meldingen.map(({ fout }) => fout.code);
  const JANUARI = 45_658; // 1 January 2025

  it('van vier weken worden gemeld: een jaar heeft er dertien, en dat zijn geen maanden', () => {
    expect(codes(Array.from({ length: 13 }, (_, i) => JANUARI + 28 * i))).toContain('dertienPerioden');
  });

  it('van een maand niet', () => {
    expect(codes([0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334].map((dag) => JANUARI + dag))).not.toContain('dertienPerioden');
  });
});

describe('Een werkmap met alleen een begroting', () => {
  it('mist geen contracten: een nota kan met getypte cijfers', () => {
    const { meldingen, nota: tabellen } = rekenDoor({ tblBegroting: BEGROTING.tblBegroting!, tblBegrotingswijzigingen: BEGROTING.tblBegrotingswijzigingen!, tblReserves: BEGROTING.tblReserves! });
    expect(meldingen).toEqual([]);
    expect(tabellen.begroting.posten).toHaveLength(4);
  });

  it('mist ze wel zodra er leveringen zijn', () => {
    expect(rekenDoor({ ...BEGROTING, tblLeveringen: [{ regel: 'A', gemeente: 'Gouda', jaar: JAAR, volume: 1 }] }).meldingen.map(plek)).toContainEqual({
      code: 'tabelOntbreekt', cel: 'tblContracten',
    });
  });
});

describe('Vastgelegde nota’s en eigen zinnen', () => {
  const plaats = { jaar: JAAR, indeling: 'segment', naam: 'Jeugd', soort: 'lasten' };
  const rij = { nota: 'lentenota', ...plaats, vastgelegd: '15-5-2025', primitief: 900, wijzigingen: 100, realisatie: 300, 'nog te ontvangen': 0, prognose: 1100, 'door volume': 80, 'door overig': 20, tekst: 'Meer zorg.' };

  it('worden gelezen tot op de cent, met wat het verschil veroorzaakte', () => {
    const { vastgelegd } = rekenDoor({ ...BEGROTING, tblNotas: [rij] }).nota;
    expect(vastgelegd[0]).toMatchObject({ nota: 'lentenota', tekst: 'Meer zorg.' });
    expect(vastgelegd[0]!.regel).toMatchObject({ actueel: toCents(1000), prognose: toCents(1100), verschil: toCents(-100) });
    expect(vastgelegd[0]!.regel.verklaring).toMatchObject({ volume: toCents(80), overig: toCents(20), prijs: 0 });
  });

  it('een nota die op twee dagen is vastgelegd wordt gemeld', () => {
    const opzet = { ...BEGROTING, tblNotas: [rij, { ...rij, vastgelegd: '20-5-2025' }, { ...rij, nota: 'herfstnota' }] };
    expect(rekenDoor(opzet).meldingen.map(plek)).toEqual([{ code: 'notaDubbelVastgelegd', cel: 'tblNotas 2 vastgelegd' }]);
  });

  it('een nota die twee keer op één dag is vastgelegd ook, met de rijen van de eerste, en alleen de laatste telt', () => {
    const wmo = { ...rij, naam: 'Wmo', prognose: 1000 };
    const opzet = { ...BEGROTING, tblNotas: [rij, wmo, { ...rij, prognose: 1150, tekst: 'Nog meer zorg.' }, wmo] };
    const { nota: tabellen, meldingen } = rekenDoor(opzet);
    expect(meldingen.map(plek)).toEqual([{ code: 'notaDubbelVastgelegd', cel: 'tblNotas 3 vastgelegd' }]);
    expect(meldingen[0]!.fout.gegevens).toMatchObject({ nota: 'Lentenota 2025 per segment', rijen: [1, 2] });
    const lente = notabeeld('lentenota', KEUZE, 'euro', tabellen, [], { regels: [], fouten: [] });
    expect(lente.regels.map(({ regel: { naam, prognose }, tekst }) => [naam, prognose, tekst])).toEqual([
      ['Jeugd', toCents(1150), 'Nog meer zorg.'],
      ['Wmo', toCents(1000), 'Meer zorg.'],
    ]);
    const { veranderingen } = notabeeld('herfstnota', KEUZE, 'euro', tabellen, [], { regels: [], fouten: [] });
    expect(veranderingen!.map(({ naam, soort, eerst }) => [naam, soort, eerst?.prognose])).toEqual([
      ['Jeugd', 'lasten', toCents(1150)],
      ['Wmo', 'lasten', toCents(1000)],
      ['Wmo', 'baten', undefined],
      ['Sociaal domein', 'onttrekking', undefined],
    ]);
  });

  it('horen bij de regel van de begroting die nu anders is gespeld', () => {
    const tekst = { nota: 'herfstnota', ...plaats, naam: 'JEUGD', tekst: 'Eigen zin.', 'bij verschil': -100_000 };
    const { nota: tabellen } = rekenDoor({ ...BEGROTING, tblNotas: [{ ...rij, naam: 'jeugd' }], tblNotateksten: [tekst] });
    const { regels, veranderingen } = notabeeld('herfstnota', KEUZE, 'euro', tabellen, [], { regels: [], fouten: [] });
    expect(regels[0]!.tekst).toBe('Eigen zin.');
    expect(veranderingen!.filter(({ eerst }) => eerst).map(({ naam, nu }) => [naam, nu?.prognose])).toEqual([['Jeugd', toCents(1_100_000)]]);
  });

  it('een eigen zin hoort bij één regel van één nota', () => {
    const tekst = { nota: 'herfstnota', ...plaats, tekst: 'Eigen zin.', 'bij verschil': -100 };
    const { nota: tabellen, meldingen } = rekenDoor({ ...BEGROTING, tblNotateksten: [tekst, tekst] });
    expect(tabellen.teksten[0]).toMatchObject({ nota: 'herfstnota', naam: 'Jeugd', tekst: 'Eigen zin.', bijVerschil: toCents(-100) });
    expect(meldingen.map(plek)).toContainEqual({ code: 'sleutelDubbel', cel: 'tblNotateksten 1 nota' });
  });
});
