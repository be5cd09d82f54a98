import { expect, it } from 'vitest';
import type { Realisatierij } from '../../src/model/realisatie';
import { realisatiewijzigingen } from '../../src/tables/declaraties/schrijfplan';
import { rekenWerkmapDoor } from '../../src/tables/doorrekening';
import { westerkwartier } from '../../src/tables/voorbeelden/westerkwartier';
import { zoekModel } from '../../src/workbook/model';
import { zetWerkmapNeer } from '../../src/workbook/schrijf-werkmap';
import { wijzigTabellen } from '../../src/workbook/wijzig-tabellen';
import { verseExcel } from './excel';

const excel = verseExcel();

const JANUARI = 2025 * 12;
const CLAIM: Realisatierij = { regel: 'WMO-HH', gemeente: 'Westerkwartier', leveringsmaand: JANUARI, declaratiemaand: JANUARI + 1, volume: 2.5, bedrag: 15_050 };
const ANDER: Realisatierij = { ...CLAIM, leveringsmaand: JANUARI + 1, volume: -1, bedrag: -99 };

/** The claims as the pane reads them, and the table they stand in. */
async function gelezen() {
  const gevonden = await zoekModel();
  if (gevonden.soort !== 'model') throw new Error('There is a model.');
  const { tabellen } = gevonden.lezing;
  const { realisatie, meldingen } = rekenWerkmapDoor(tabellen, JANUARI + 6);
  return { realisatie, meldingen, tabel: tabellen.find(({ naam }) => naam === 'tblRealisatie') };
}

it('Declaraties komen in een eigen tabel, en een nieuwe versie van hun bestand vervangt ze; andere rijen blijven', async () => {
  await zetWerkmapNeer(westerkwartier());
  await wijzigTabellen(realisatiewijzigingen([CLAIM, ANDER], '=mei.csv', (await gelezen()).tabel));
  await wijzigTabellen(realisatiewijzigingen([{ ...CLAIM, declaratiemaand: JANUARI + 2 }], 'juni.csv', (await gelezen()).tabel));
  const eerst = await gelezen();
  expect(eerst.realisatie).toMatchObject([CLAIM, ANDER, { ...CLAIM, declaratiemaand: JANUARI + 2 }]);
  expect(eerst.realisatie.map(({ rij }) => rij.waarden['bron'])).toEqual(['=mei.csv', '=mei.csv', 'juni.csv']);

  await wijzigTabellen(realisatiewijzigingen([{ ...CLAIM, bedrag: 15_051 }], '=mei.csv', eerst.tabel, '=mei.csv'));
  const { realisatie } = await gelezen();
  expect(realisatie).toMatchObject([{ ...CLAIM, bedrag: 15_051 }, { ...CLAIM, declaratiemaand: JANUARI + 2 }]);
  expect(excel().workbook.worksheets.getItem('Realisatie').getRange('C4').numberFormat).toEqual([['mmm yyyy_)']]);
});
