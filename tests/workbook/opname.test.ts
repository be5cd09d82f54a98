import { expect, it } from 'vitest';
import { bouwTabel } from '../../src/tables/bouw-tabel';
import { legeWerkmap } from '../../src/tables/lege-werkmap';
import { voegToe } from '../../src/tables/scenario/beheer';
import { scenariobeelden } from '../../src/tables/scenario/lijst';
import { vergelijkMomenten } from '../../src/tables/scenario/opname';
import { zoekModel } from '../../src/workbook/model';
import { leesMoment } from '../../src/workbook/moment';
import { beginOpname, leesOpname, wisOpname } from '../../src/workbook/opname';
import { zetWerkmapNeer } from '../../src/workbook/schrijf-werkmap';
import { wijzigTabellen } from '../../src/workbook/wijzig-tabellen';
import { verseExcel } from './excel';

const excel = verseExcel();
const BEGIN = new Date('2026-11-25T09:42:00Z');

async function lees() {
  const gevonden = await zoekModel();
  if (gevonden.soort !== 'model') throw new Error('Expected a model');
  return gevonden.lezing;
}

const watVeranderde = async () => vergelijkMomenten(await leesOpname(), await leesMoment());
const delen = () => excel().workbook.customXmlParts.items;

it('Wat tijdens een opname is getypt wordt een scenario, en de cellen zijn weer wat ze waren', async () => {
  await zetWerkmapNeer(legeWerkmap());
  const toen = await leesMoment();
  expect((await lees()).opnameSinds).toBeUndefined();
  await beginOpname(BEGIN);
  excel().user.type('Leveringen', 'D4', '1234,5');
  // All that is left of the beginning is in the workbook.
  expect((await lees()).opnameSinds).toBe(BEGIN.toISOString());
  const { verschillen, terug, buiten } = await watVeranderde();
  expect(buiten).toEqual([]);
  await wijzigTabellen([...voegToe(verschillen.map((verschil) => ({ ...verschil, scenario: 'Opname', toelichting: '' }))), ...terug]);
  await wisOpname();
  const { tabellen, opnameSinds } = await lees();
  expect(scenariobeelden(tabellen).at(-1)).toMatchObject({ naam: 'Opname', regels: [{ kolom: 'volume', waarde: 1234.5 }] });
  expect(await leesMoment()).toEqual(toen);
  expect([opnameSinds, delen()]).toEqual([undefined, []]);
});

it('Een cel met een formule wordt niet overschreven, maar genoemd', async () => {
  await zetWerkmapNeer(legeWerkmap());
  excel().user.type('Leveringen', 'D4', '=H1*1');
  await beginOpname(BEGIN);
  excel().user.type('Leveringen', 'D4', '5');
  expect((await watVeranderde()).buiten).toMatchObject([{ reden: 'formule', tabel: 'tblLeveringen' }]);
});

it('Tekens met een betekenis in XML, en tekens van twee stukken, komen terug zoals ze waren', async () => {
  await zetWerkmapNeer(legeWerkmap());
  excel().user.type('Leveringen', 'A4', 'Zorg <thuis> & "hulp" ]]> é 😀');
  const toen = await leesMoment();
  await beginOpname(BEGIN);
  expect(await leesOpname()).toEqual(toen);
});

const VEEL = 2_000;

it('Een groot model wordt in stukken bewaard, die samen weer het geheel zijn', async () => {
  const leeg = legeWerkmap();
  const regels = Array.from({ length: VEEL }, (_, i) => ({ regel: `R-${i}`, segment: 'Wmo', contract: 'x'.repeat(200), vorm: 'inspanning', tarief: i }));
  await zetWerkmapNeer({ ...leeg, tabellen: leeg.tabellen.map((tabel) => (tabel.naam === 'tblContracten' ? bouwTabel('tblContracten', regels) : tabel)) });
  const toen = await leesMoment();
  await beginOpname(BEGIN);
  expect(delen().length).toBeGreaterThan(1);
  expect(await leesOpname()).toEqual(toen);
});

it('Een opname die niet kon beginnen is er niet, en staat een volgende niet in de weg', async () => {
  await zetWerkmapNeer(legeWerkmap());
  excel().failAt({ action: 'SettingCollection.add', nth: 1, code: 'GeneralException' });
  await expect(beginOpname(BEGIN)).rejects.toMatchObject({ code: 'onverwacht' });
  expect((await lees()).opnameSinds).toBeUndefined();
  await beginOpname(BEGIN);
  expect(delen()).toHaveLength(1);
  expect((await watVeranderde()).verschillen).toEqual([]);
});

it('Is het begin uit het bestand gehaald, dan wordt dat gezegd en niet geraden', async () => {
  await zetWerkmapNeer(legeWerkmap());
  await beginOpname(BEGIN);
  for (const deel of delen()) deel.delete();
  await expect(leesOpname()).rejects.toMatchObject({ code: 'opnameWeg' });
  await wisOpname();
  expect((await lees()).opnameSinds).toBeUndefined();
});
