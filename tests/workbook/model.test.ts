import { beforeEach, describe, expect, it } from 'vitest';
import { rekenWerkmapDoor } from '../../src/tables/doorrekening';
import { legeWerkmap } from '../../src/tables/lege-werkmap';
import type { Tabelnaam } from '../../src/tables/schema';
import type { Tabelinhoud } from '../../src/tables/tabel';
import { westerkwartier } from '../../src/tables/voorbeelden/westerkwartier';
import { kiesTabel, zoekModel, type Modellezing } from '../../src/workbook/model';
import { zetWerkmapNeer } from '../../src/workbook/schrijf-werkmap';
import { metEigenWerk, momentopname, verseExcel } from './excel';

const excel = verseExcel();
const tabel = (naam: string) => excel().workbook.tables.getItem(naam);

async function lees(): Promise<Modellezing> {
  const gevonden = await zoekModel();
  if (gevonden.soort !== 'model') throw new Error(`Expected a model, found: ${gevonden.soort}`);
  return gevonden.lezing;
}

const inhoudVan = ({ tabellen }: Modellezing, naam: Tabelnaam) => tabellen.find((ander) => ander.naam === naam)!;
/** What the tables cost, as values alone: an outcome also carries the way to split it. */
const rekenDoor = (tabellen: readonly Tabelinhoud[]): unknown =>
  JSON.parse(JSON.stringify(rekenWerkmapDoor(tabellen).scenarios));
const uitkomst = ({ tabellen }: Modellezing) => rekenDoor(tabellen);

it('Een werkmap zonder model is geen model, ook niet met eigen tabellen erin', async () => {
  expect(await zoekModel()).toEqual({ soort: 'geen' });
  metEigenWerk(excel());
  expect(await zoekModel()).toEqual({ soort: 'geen' });
});

describe('Het model lezen', () => {
  beforeEach(() => zetWerkmapNeer(westerkwartier()));

  it('verandert niets aan de werkmap', async () => {
    const voorheen = await momentopname(excel());
    await zoekModel();
    expect(await momentopname(excel())).toEqual(voorheen);
  });

  it('geeft door de doorrekening precies wat het voorbeeld zelf geeft', async () => {
    expect(uitkomst(await lees())).toEqual(rekenDoor(westerkwartier().tabellen));
  });

  it('zegt van elke tabel waar ze staat', async () => {
    const { plaatsen } = await lees();
    expect(plaatsen.tblAfspraken).toEqual({
      tabelId: tabel('tblAfspraken').id,
      tabelnaam: 'tblAfspraken',
      blad: 'Afspraken',
      bladId: excel().workbook.worksheets.getItem('Afspraken').id,
      eersteRij: 4,
      eersteKolom: 1,
    });
  });

  it('geeft dezelfde uitkomst of lege cellen nu leeg of als 0 aankomen', async () => {
    const lezing = await lees();
    const alsNul = lezing.tabellen.map((inhoud) => ({
      ...inhoud,
      rijen: inhoud.rijen.map((rij) => rij.map((cel) => cel ?? 0)),
    }));
    expect(alsNul).not.toEqual(lezing.tabellen);
    expect(rekenDoor(alsNul)).toEqual(uitkomst(lezing));
  });

  it('houdt een fout in een cel uit elkaar met haar tekst', async () => {
    const blad = excel().workbook.worksheets.getItem('Leveringen');
    blad.getRange('D4').values = [['=1/0']];
    const { rijen } = inhoudVan(await lees(), 'tblLeveringen');
    expect(rijen[0]?.[3]).toEqual({ celfout: '#DIV/0!' });
  });

  it('vindt tabellen en bladen die zijn hernoemd', async () => {
    const voorheen = uitkomst(await lees());
    tabel('tblContracten').name = 'Inkoop2020';
    tabel('tblLeveringen').name = 'Geleverd';
    excel().workbook.worksheets.getItem('Contracten').name = 'Wat we inkopen';
    const lezing = await lees();
    expect(uitkomst(lezing)).toEqual(voorheen);
    expect(lezing.plaatsen.tblContracten).toMatchObject({ tabelnaam: 'Inkoop2020', blad: 'Wat we inkopen' });
  });

  it('volgt de koppen als kolommen van plaats wisselen of er eigen kolommen tussen staan', async () => {
    const voorheen = uitkomst(await lees());
    tabel('tblLeveringen').columns.add(0, [['eigen'], ...Array.from({ length: 8 }, () => ['x'])]);
    const volume = tabel('tblLeveringen').columns.getItem('volume');
    const waarden = volume.values;
    volume.delete();
    tabel('tblLeveringen').columns.add(null, waarden);
    const lezing = await lees();
    expect(inhoudVan(lezing, 'tblLeveringen').koppen.at(0)).toBe('eigen');
    expect(inhoudVan(lezing, 'tblLeveringen').koppen.at(-1)).toBe('volume');
    expect(uitkomst(lezing)).toEqual(voorheen);
  });

  it('meldt een verwijderde kolom bij de tabel waaruit ze verdween', async () => {
    tabel('tblLeveringen').columns.getItem('volume').delete();
    const { meldingen } = rekenWerkmapDoor((await lees()).tabellen);
    expect(meldingen).toContainEqual({
      ernst: 'fout',
      fout: { code: 'kolomOntbreekt', gegevens: { tabel: 'tblLeveringen', kolom: 'volume' } },
      plaats: { tabel: 'tblLeveringen', kolom: 'volume' },
    });
  });

  it('telt een totaalrij niet mee', async () => {
    const voorheen = uitkomst(await lees());
    tabel('tblLeveringen').showTotals = true;
    expect(uitkomst(await lees())).toEqual(voorheen);
  });

  it('neemt een rij mee die direct onder de tabel wordt getypt', async () => {
    excel().user.type('Gemeenten', 'A5', 'Noordenveld');
    expect(inhoudVan(await lees(), 'tblGemeenten').rijen.map(([naam]) => naam)).toEqual(['Westerkwartier', 'Noordenveld']);
  });

  it('geeft een leeggemaakte tabel zonder regels, niet als fout', async () => {
    const { rows } = tabel('tblScenarios');
    rows.deleteRowsAt(0, rows.count);
    const doorrekening = rekenWerkmapDoor((await lees()).tabellen);
    expect(doorrekening.scenarios.map(({ scenario }) => scenario)).toEqual(['basis']);
  });

  it('gaat door zonder een tabel die is verwijderd', async () => {
    tabel('tblUitgangspunten').delete();
    const lezing = await lees();
    expect(lezing.plaatsen.tblUitgangspunten).toBeUndefined();
    expect(uitkomst(lezing)).toHaveLength(4);
  });

  it('leest duizenden rijen in stukken die elk in een verzoek passen', async () => {
    const { rows } = tabel('tblLeveringen');
    const rij = (i: number) => [`R${i}`, 'Westerkwartier', 2020, i, '', '', '', '', '', '', ''];
    rows.add(null, Array.from({ length: 6000 }, (_, i) => rij(i)));
    const { rijen } = inhoudVan(await lees(), 'tblLeveringen');
    expect(rijen).toHaveLength(8 + 6000);
    expect(rijen.at(-1)?.slice(0, 4)).toEqual(['R5999', 'Westerkwartier', 2020, 5999]);
    expect(rijen.slice(8).every((cellen, i) => cellen[3] === i)).toBe(true);
  });
});

describe('Twee modellen in één werkmap', () => {
  /** A copy of the sheet Contracten, as Excel makes it: the same headers, and a number behind the table's name. */
  function kopieerContracten(): string {
    const { worksheets } = excel().workbook;
    const bron = tabel('tblContracten').getRange().values;
    const kopie = worksheets.add('Contracten (2)');
    const adres = kopie.getRangeByIndexes(2, 0, bron.length, bron[0]!.length);
    adres.values = bron;
    const nieuw = kopie.tables.add(adres.address, true);
    nieuw.name = 'tblContracten13';
    return nieuw.id;
  }

  it('leiden niet tot een gok zolang onthouden is welk model het was', async () => {
    await zetWerkmapNeer(legeWerkmap());
    const eigen = tabel('tblContracten').id;
    kopieerContracten();
    expect((await lees()).plaatsen.tblContracten?.tabelId).toBe(eigen);
  });

  it('leiden tot een vraag als er niets is onthouden, en de keuze blijft', async () => {
    await zetWerkmapNeer(legeWerkmap());
    excel().workbook.settings.remove('bekostigingskompas.model');
    const tweede = kopieerContracten();
    expect(await zoekModel()).toMatchObject({
      soort: 'keuze',
      tabel: 'tblContracten',
      kandidaten: [
        { tabelnaam: 'tblContracten', blad: 'Contracten', eersteRij: 4, eersteKolom: 1 },
        { tabelnaam: 'tblContracten13', blad: 'Contracten (2)', eersteRij: 4, eersteKolom: 1 },
      ],
    });
    await kiesTabel('tblContracten', tweede);
    expect((await lees()).plaatsen.tblContracten?.tabelnaam).toBe('tblContracten13');
  });
});
