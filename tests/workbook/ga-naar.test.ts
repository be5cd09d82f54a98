import { beforeEach, describe, expect, it } from 'vitest';
import { westerkwartier } from '../../src/tables/voorbeelden/westerkwartier';
import { adresVan, gaNaar } from '../../src/workbook/ga-naar';
import { zoekModel, type Modellezing } from '../../src/workbook/model';
import { zetWerkmapNeer } from '../../src/workbook/schrijf-werkmap';
import { verseExcel } from './excel';

const excel = verseExcel();
const tabel = (naam: string) => excel().workbook.tables.getItem(naam);
const geselecteerd = () => excel().workbook.getSelectedRange();

async function lees(): Promise<Modellezing> {
  const gevonden = await zoekModel();
  if (gevonden.soort !== 'model') throw new Error(`Expected a model, found: ${gevonden.soort}`);
  return gevonden.lezing;
}

beforeEach(() => zetWerkmapNeer(westerkwartier()));

describe('Naar een plaats gaan', () => {
  it('selecteert de cel op haar eigen blad', async () => {
    await gaNaar({ tabel: 'tblContracten', rij: 2, kolom: 'tarief' });
    expect(geselecteerd().address).toBe('Contracten!O5');
  });

  it('selecteert de kop als er geen rij is', async () => {
    await gaNaar({ tabel: 'tblLeveringen', kolom: 'jaar' });
    expect(geselecteerd().address).toBe('Leveringen!C3');
  });

  it('selecteert de koprij als de kolom is verwijderd: daar moet ze terug', async () => {
    tabel('tblLeveringen').columns.getItem('volume').delete();
    await gaNaar({ tabel: 'tblLeveringen', kolom: 'volume' });
    expect(geselecteerd().address).toBe('Leveringen!A3:J3');
  });

  it('vindt de cel terug na hernoemen, een eigen kolom ervoor en een rij erboven', async () => {
    tabel('tblContracten').name = 'Inkoop';
    excel().workbook.worksheets.getItem('Contracten').name = 'Wat we inkopen';
    tabel('Inkoop').columns.add(0, [['eigen'], ...Array.from({ length: 8 }, () => [''])]);
    await gaNaar({ tabel: 'tblContracten', rij: 1, kolom: 'vorm' });
    expect(geselecteerd().address).toBe("'Wat we inkopen'!K4");
  });

  it('komt na sorteren uit bij de rij waar de regel dan staat', async () => {
    tabel('tblContracten').sort.apply([{ key: 0, ascending: false }]);
    const { tabellen } = await lees();
    const rijen = tabellen.find(({ naam }) => naam === 'tblContracten')!.rijen;
    const rij = rijen.findIndex(([regel]) => regel === 'WMO-HH') + 1;
    expect(rij).not.toBe(1);
    await gaNaar({ tabel: 'tblContracten', rij, kolom: 'regel' });
    expect(geselecteerd().values).toEqual([['WMO-HH']]);
  });

  it('blijft binnen de tabel als die korter is geworden', async () => {
    await gaNaar({ tabel: 'tblGemeenten', rij: 99, kolom: 'gemeente' });
    expect(geselecteerd().address).toBe('Gemeenten!A4');
  });

  it('zegt het als de tabel er niet meer is', async () => {
    tabel('tblAfspraken').delete();
    await expect(gaNaar({ tabel: 'tblAfspraken', rij: 1 })).rejects.toMatchObject({
      code: 'tabelWeg',
      gegevens: { tabel: 'tblAfspraken' },
    });
  });

  it('zegt het als het blad verborgen is, en maakt het niet zelf zichtbaar', async () => {
    const blad = excel().workbook.worksheets.getItem('Afspraken');
    blad.visibility = 'Hidden';
    await expect(gaNaar({ tabel: 'tblAfspraken', rij: 1 })).rejects.toMatchObject({
      code: 'bladVerborgen',
      gegevens: { blad: 'Afspraken' },
    });
    expect(blad.visibility).toBe('Hidden');
  });
});

describe('Het adres van een plaats', () => {
  it('is dat van de cel waar ze naartoe gaat', async () => {
    const lezing = await lees();
    for (const plaats of [
      { tabel: 'tblAfspraken', rij: 3, kolom: 'minimum' },
      { tabel: 'tblLeveringen', kolom: 'score' },
      { tabel: 'tblScenarios', rij: 1 },
    ] as const) {
      await gaNaar(plaats);
      const [eersteCel] = geselecteerd().address.split(':');
      expect(adresVan(plaats, lezing)).toBe(eersteCel);
    }
  });

  it('zet een bladnaam met een spatie of apostrof tussen apostrofs', async () => {
    excel().workbook.worksheets.getItem('Contracten').name = "Inkoop '20";
    expect(adresVan({ tabel: 'tblContracten', rij: 1, kolom: 'regel' }, await lees())).toBe("'Inkoop ''20'!A4");
  });

  it('is de naam van de tabel als die er niet is', () => {
    expect(adresVan({ tabel: 'tblAfspraken', rij: 1 }, { tabellen: [], plaatsen: {} })).toBe('tblAfspraken');
  });
});
