import ExcelJS from 'exceljs';
import { describe, expect, it } from 'vitest';
import { toCents } from '../../src/model/geld';
import { EENHEDEN, type Eenheid } from '../../src/model/nota/afronding';
import { BEDRAGKOLOMMEN } from '../../src/model/nota/nota';
import { getoond, oordeelVan, TEKENSTIJLEN, type Notarij, type Tekenstijl } from '../../src/model/nota/tekens';
import { rekenWerkmapDoor } from '../../src/tables/doorrekening';
import type { Notakeuze, Notasoort } from '../../src/tables/nota/keuzes';
import { notabeeld, type Notabeeld } from '../../src/tables/nota/notabeeld';
import type { Regelprognose } from '../../src/tables/nota/regelpost';
import { westerkwartier } from '../../src/tables/voorbeelden/westerkwartier';
import { zoekModel, type Modellezing } from '../../src/workbook/model';
import { legNotaVast, zetBegrotingstabellenNeer, zetNotaNeer } from '../../src/workbook/zet-nota-neer';
import { zetWerkmapNeer } from '../../src/workbook/schrijf-werkmap';
import { bouwTabel } from '../../src/tables/bouw-tabel';
import type { Rijinhoud } from '../../src/tables/wijziging';
import { workbookFile } from '../../workbench/xlsx/workbook-file';
import { afdrukstand } from '../papier';
import { momentopname, verseExcel } from './excel';

const excel = verseExcel();
const JAAR = 2025;
/** 15 May 2025 as Excel counts days. */
const DAG = 45_792;
const KEUZE: Notakeuze = { jaar: JAAR, indeling: 'segment' };

const BEGROTING = [
  { segment: 'Jeugd', taakveld: '6.751', jaar: JAAR, soort: 'lasten', primitief: 900_400, realisatie: 400_000, 'nog te ontvangen': 50_300, prognose: 1_100_400, aard: 'structureel', dekking: 'de reserve sociaal domein' },
  { segment: 'Wmo "hulp"', taakveld: '6.711', jaar: JAAR, soort: 'lasten', primitief: 500_400 },
  { segment: 'Toegang', taakveld: '6.21', jaar: JAAR, soort: 'lasten', primitief: 200_400, prognose: 190_000, aard: 'incidenteel' },
  { segment: 'wmo\u00a0 "hulp"\u00a0', taakveld: '6.711', jaar: JAAR, soort: 'baten', primitief: 40_600, prognose: 44_000, aard: 'structureel' },
  { jaar: JAAR, soort: 'storting', reserve: 'Sociaal domein', primitief: 10_000 },
  { jaar: JAAR, soort: 'onttrekking', reserve: 'Sociaal domein', primitief: 'nul', prognose: 100_000, aard: 'incidenteel' },
];

/** A nota of several pages, of a size that no gemeente exceeds. */
function veertigRegels(): Rijinhoud[] {
  return Array.from({ length: 40 }, (_, i) => ({
    segment: `Segment ${i + 1} met een lange naam`,
    jaar: JAAR,
    soort: i % 4 === 0 ? 'baten' : 'lasten',
    primitief: 1_000_000_000 + i,
    realisatie: 400_000_000,
    prognose: 1_100_000_000 + 7 * i,
    aard: 'structureel',
    dekking: 'de reserve sociaal domein',
  }));
}

async function neergezet(begroting: readonly Rijinhoud[] = BEGROTING): Promise<Modellezing> {
  await zetWerkmapNeer({
    titel: 'Proef',
    toelichting: ['Proef'],
    tabellen: [
      bouwTabel('tblSegmenten', [{ segment: 'Jeugd' }, { segment: 'Wmo "hulp"' }, { segment: 'Toegang' }]),
      bouwTabel('tblBegroting', begroting),
      bouwTabel('tblBegrotingswijzigingen', [{ datum: '1-4-2025', raadsbesluit: '12', segment: 'Jeugd', jaar: JAAR, soort: 'lasten', bedrag: 100_300 }]),
      bouwTabel('tblReserves', [{ reserve: 'Sociaal domein', jaar: JAAR, stand: 250_000 }]),
    ],
  });
  return lees();
}

async function lees(): Promise<Modellezing> {
  const gevonden = await zoekModel();
  if (gevonden.soort !== 'model') throw new Error(gevonden.soort);
  return gevonden.lezing;
}

function beeldVan({ tabellen }: Modellezing, soort: Notasoort, eenheid: Eenheid, regels: readonly Regelprognose[] = []): Notabeeld {
  return notabeeld(soort, KEUZE, eenheid, rekenWerkmapDoor(tabellen).nota, tabellen, { regels, fouten: [] });
}

/** Every row of the sheet by its name, the first that bears it. */
async function rijen(blad: string): Promise<Map<string, unknown[]>> {
  await excel().calculate();
  const { values } = (await excel().workbook.worksheets.getItem(blad).getUsedRange());
  return new Map([...(values as unknown[][])].reverse().map((rij) => [String(rij[0]), rij]));
}

/** What a row of the nota must show: its amounts, and V or N. */
function verwacht({ nota }: Notabeeld, wat: Notarij, stijl: Tekenstijl, eenheid: Eenheid): unknown[] {
  const bedragen = wat === 'saldo' || wat === 'resultaat' ? nota[wat] : nota.totalen[wat];
  return [...BEDRAGKOLOMMEN.map((kolom) => getoond(bedragen, kolom, wat, stijl) / EENHEDEN[eenheid]), oordeelVan(bedragen)];
}

const NAMEN: Record<Notarij, string> = {
  lasten: 'Totaal lasten',
  baten: 'Totaal baten',
  storting: 'Totaal stortingen',
  onttrekking: 'Totaal onttrekkingen',
  saldo: 'Saldo van lasten en baten',
  resultaat: 'Resultaat',
};

describe('Een nota op een blad', () => {
  it.each(TEKENSTIJLEN.flatMap((stijl) => (['euro', 'duizend'] as const).map((eenheid) => [stijl, eenheid] as const)))(
    'rekent in de stijl "%s" in %s precies uit wat het paneel toont, met totalen als formules',
    async (stijl, eenheid) => {
      const lezing = await neergezet();
      const beeld = beeldVan(lezing, 'lentenota', eenheid);
      await zetNotaNeer(beeld, stijl, lezing);
      const blad = await rijen('Lentenota 2025');
      for (const [wat, naam] of Object.entries(NAMEN)) {
        expect(blad.get(naam)!.slice(1, 9), naam).toEqual(verwacht(beeld, wat as Notarij, stijl, eenheid));
      }
      for (const { regel } of beeld.regels) {
        if (regel.soort !== 'lasten') continue;
        expect(blad.get(regel.naam)!.slice(1, 8)).toEqual(BEDRAGKOLOMMEN.map((kolom) => getoond(regel, kolom, regel.soort, stijl) / EENHEDEN[eenheid]));
      }
    },
  );

  it('volgt de tabellen: een andere begroting of prognose in een cel verandert regel, totaal en resultaat', async () => {
    const lezing = await neergezet();
    await zetNotaNeer(beeldVan(lezing, 'lentenota', 'euro'), 'zonder teken', lezing);
    const begroting = excel().workbook.worksheets.getItem('Begroting');
    begroting.getRange('H5').values = [[600_400]];
    const blad = await rijen('Lentenota 2025');
    expect(blad.get('Wmo "hulp"')!.slice(1, 8)).toEqual([600_400, 0, 600_400, 0, 0, 600_400, 0]);
    expect(blad.get('Totaal lasten')![3]).toBe(900_400 + 100_300 + 600_400 + 200_400);
  });

  it('laat de brug sluiten op de prognose, en zegt het als dat niet meer zo is', async () => {
    const lezing = await neergezet();
    await zetNotaNeer(beeldVan(lezing, 'lentenota', 'euro'), 'effect', lezing);
    expect([...(await rijen('Brug lentenota 2025')).keys()]).toContain('De brug sluit op de prognose.');
    excel().workbook.worksheets.getItem('Begroting').getRange('L4').values = [[1_200_000]];
    expect([...(await rijen('Brug lentenota 2025')).keys()]).toContain('De brug sluit niet meer: zet de nota opnieuw op een blad.');
  });

  it('neemt cijfers die uit contractregels komen als waarde over', async () => {
    const lezing = await neergezet();
    const regel = { regel: 'A', gemeente: 'Gouda', segment: 'Wmo "hulp"', realisatie: toCents(10), nogTeOntvangen: toCents(5), prognose: toCents(500_500) };
    await zetNotaNeer(beeldVan(lezing, 'lentenota', 'euro', [regel]), 'effect', lezing);
    expect((await rijen('Lentenota 2025')).get('Wmo "hulp"')!.slice(3, 9)).toEqual([500_400, 10, 5, 500_500, -100, 'N']);
  });

  it('telt een rij die om een fout buiten de nota blijft ook op het blad niet mee', async () => {
    const lezing = await neergezet([...BEGROTING, { segment: 'Toegang', jaar: JAAR, soort: 'lasten', primitief: 700, aard: 'weet niet' }]);
    await zetNotaNeer(beeldVan(lezing, 'lentenota', 'euro'), 'effect', lezing);
    expect((await rijen('Lentenota 2025')).get('Toegang')!.slice(1, 4)).toEqual([200_400, 0, 200_400]);
  });

  it('heeft een grafiek van de brug waarvan de ondergrond niet wordt getekend', async () => {
    const lezing = await neergezet();
    await zetNotaNeer(beeldVan(lezing, 'lentenota', 'duizend'), 'effect', lezing);
    const [grafiek] = excel().workbook.worksheets.getItem('Brug lentenota 2025').charts.items;
    expect(grafiek).toMatchObject({ chartType: 'ColumnStacked', name: 'Van begroting naar prognose' });
    expect(grafiek!.series.items.map(({ format: { fill } }) => (fill.cleared ? 'niet' : fill.color))).toEqual(['niet', '#1F3A5F', '#C4483C', '#9BD3B4']);
  });

  it.each(TEKENSTIJLEN)('komt met veertig regels van tien cijfers in de stijl "%s" heel op A4: één pagina breed, met koppen op elke pagina en niets buiten beeld of te breed', async (stijl) => {
    const lezing = await neergezet(veertigRegels());
    await legNotaVast(beeldVan(lezing, 'lentenota', 'euro'), DAG, stijl, lezing);
    const later = await lees();
    await zetNotaNeer(beeldVan(later, 'herfstnota', 'euro'), stijl, later);
    await excel().calculate();
    const boek = new ExcelJS.Workbook();
    await boek.xlsx.load(await workbookFile(excel().workbook));
    const bladen = [
      ['Lentenota 2025', 0, ['Naam', 'Toelichting']],
      ['Brug lentenota 2025', 1, []],
      ['Herfstnota 2025', 0, ['Naam', 'Toelichting']],
      ['Brug herfstnota 2025', 1, []],
      ['Sinds de lentenota 2025', 0, ['Naam', 'Waarom']],
    ] as const;
    for (const [blad, hoog, koppen] of bladen) {
      const stand = afdrukstand(boek.getWorksheet(blad)!);
      expect(stand, blad).toMatchObject({
        pagina: { paperSize: 9, orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: hoog },
        buitenBeeld: [],
        teBreed: [],
      });
      expect(stand.koppen, blad).toEqual(expect.arrayContaining([...koppen]));
      expect(stand.voet, blad).toMatch(/^&L(Lente|Herfst)nota 2025.*&CAfgedrukt op &D&RPagina &P van &N$/);
    }
  }, 60_000);

  it('komt een tweede keer op een nieuw blad, en laat het eerste staan', async () => {
    const lezing = await neergezet();
    await zetNotaNeer(beeldVan(lezing, 'lentenota', 'euro'), 'effect', lezing);
    await zetNotaNeer(beeldVan(lezing, 'lentenota', 'euro'), 'effect', lezing);
    const namen = excel().workbook.worksheets.items.map(({ name }) => name);
    expect(namen).toEqual(expect.arrayContaining(['Lentenota 2025', 'Lentenota 2025 2']));
  });
});

describe('De tabellen van een begroting', () => {
  it('komen leeg op nieuwe bladen bij een model dat er al is', async () => {
    await zetWerkmapNeer(westerkwartier());
    await zetBegrotingstabellenNeer();
    const { tabellen, plaatsen } = await lees();
    expect(plaatsen).toMatchObject({ tblBegroting: { blad: 'Begroting' }, tblBegrotingswijzigingen: { blad: 'Begrotingswijzigingen' }, tblReserves: { blad: 'Reserves' } });
    expect(rekenWerkmapDoor(tabellen).nota.begroting.posten).toEqual([]);
  });
});

describe('De dekking van een post', () => {
  it('is te kiezen uit de reserves van de tabel, en mag ook iets anders zijn', async () => {
    await zetWerkmapNeer(westerkwartier());
    await zetBegrotingstabellenNeer();
    const blad = excel().workbook.worksheets.getItem('Begroting');
    const kolom = (blad.getRange('A3:T3').values[0] as string[]).indexOf('dekking');
    const { rule, errorAlert, prompt } = blad.getRangeByIndexes(3, kolom, 1, 1).dataValidation;
    expect(rule).toEqual({ list: { inCellDropDown: true, source: '=INDIRECT("tblReserves[reserve]")' } });
    expect(errorAlert).toMatchObject({ showAlert: false });
    expect(prompt).toMatchObject({ title: 'dekking', showPrompt: true });
  });
});

describe('Een nota vastleggen', () => {
  it.each([
    ['waarvoor nog geen tabel staat', false],
    ['na een die al is vastgelegd', true],
  ])('%s lukt helemaal of helemaal niet, welk verzoek er ook mislukt', async (_, eerder) => {
    const begin = await neergezet();
    if (eerder) await legNotaVast(beeldVan(begin, 'lentenota', 'euro'), DAG, 'effect', begin);
    const lezing = await lees();
    const beeld = beeldVan(lezing, 'herfstnota', 'euro');
    const voorheen = await momentopname(excel());
    let mislukte = 0;
    const probeer = async () => {
      excel().failAt({ action: '*', nth: mislukte + 1, code: 'AccessDenied' });
      return legNotaVast(beeld, DAG + 120, 'effect', lezing).then(() => undefined, (reden: unknown) => reden);
    };
    for (let fout = await probeer(); fout !== undefined; fout = await probeer()) {
      expect(fout).toMatchObject({ code: 'geweigerd' });
      expect(await momentopname(excel()), `na verzoek ${mislukte + 1}`).toEqual(voorheen);
      mislukte += 1;
    }
    expect(mislukte).toBeGreaterThan(7);
    expect(beeldVan(await lees(), 'herfstnota', 'euro').vastgelegd).toBe(DAG + 120);
    expect(excel().workbook.worksheets.items.map(({ name }) => name)).toContain('Herfstnota 2025');
  }, 60_000);

  it('bewaart haar rijen, en daarna staat op het blad de vastgelegde waarde met de datum, wat er ook verandert', async () => {
    const begin = await neergezet();
    const concept = beeldVan(begin, 'lentenota', 'euro');
    await legNotaVast(concept, DAG, 'effect', begin);
    excel().workbook.worksheets.getItem('Begroting').getRange('L4').values = [[2_000_000]];
    const lezing = await lees();
    const beeld = beeldVan(lezing, 'lentenota', 'euro');
    expect(beeld.vastgelegd).toBe(DAG);
    expect(beeld.nota).toEqual({ ...concept.nota, regels: concept.nota.regels.map((regel) => ({ ...regel, conformBegroting: false })) });

    for (const naam of ['Lentenota 2025', 'Brug lentenota 2025']) {
      const { formulas } = await excel().workbook.worksheets.getItem(naam).getUsedRange();
      expect((formulas as unknown[][]).flat().filter((cel) => typeof cel === 'string' && cel.startsWith('=')), naam).toEqual([]);
    }
    expect([...(await rijen('Lentenota 2025')).keys()]).toContain('Vastgelegd op 15 mei 2025. Deze bedragen veranderen niet meer.');
  });

  it('laat de herfstnota zeggen wat er sindsdien veranderde', async () => {
    const begin = await neergezet();
    await legNotaVast(beeldVan(begin, 'lentenota', 'euro'), DAG, 'effect', begin);
    excel().workbook.worksheets.getItem('Begroting').getRange('L4').values = [[1_150_400]];
    const lezing = await lees();
    const herfst = beeldVan(lezing, 'herfstnota', 'euro');
    expect(herfst.veranderingen!.find(({ naam }) => naam === 'Jeugd')).toMatchObject({ verschil: toCents(-50_000), doorPrognose: toCents(-50_000), doorBegroting: 0 });
    await zetNotaNeer(herfst, 'effect', lezing);
    const blad = await rijen('Sinds de lentenota 2025');
    expect(blad.get('Jeugd')).toEqual(['Jeugd', 'Lasten', -99_700, -149_700, -50_000, 0, -50_000, 0, expect.stringContaining('50.000 slechter dan in de lentenota')]);
    expect(blad.get('Resultaat')!.slice(2, 7)).toEqual([14_100, -35_900, -50_000, 0, -50_000]);
  });
});
