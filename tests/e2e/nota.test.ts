import ExcelJS from 'exceljs';
import type { Frame, Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { afdrukstand } from '../papier';
import { useBrowser } from './browser';
import { axe, overtredingen, totRust } from './keuring';
import { leesBlad, openPaneel, opTabblad, typ } from './paneel';

const browser = useBrowser();

const knop = (paneel: Frame, naam: string | RegExp) => paneel.getByRole('button', { name: naam });
const kies = (paneel: Frame, naam: string, optie: string) => paneel.getByRole('combobox', { name: naam, exact: true }).selectOption(optie);

/** Cells of one row, by the letter of their column. */
async function typRij(page: Page, blad: string, rij: number, cellen: Readonly<Record<string, string>>): Promise<void> {
  for (const [kolom, tekst] of Object.entries(cellen)) await typ(page, blad, `${kolom}${rij}`, tekst);
}

/** The example with a budget typed into the tables that the pane puts down. */
async function metBegroting(paneelbreedte = '400'): Promise<{ page: Page; paneel: Frame; problems: string[] }> {
  const proef = await openPaneel(browser, { voorbeeld: 'westerkwartier', paneel: paneelbreedte });
  const { page, paneel } = proef;
  await opTabblad(paneel, 'Nota');
  await knop(paneel, 'Zet begrotingstabellen neer').click();
  await knop(paneel, 'Zet begrotingstabellen neer').waitFor({ state: 'hidden' });
  await typRij(page, 'Begroting', 4, {
    A: 'Wmo-voorzieningen', E: '2020', F: 'lasten', H: '9000000', J: '4100000', K: '350000', L: '9500000', M: 'structureel', N: 'de reserve sociaal domein',
  });
  await typRij(page, 'Begroting', 5, { A: 'Jeugdhulp licht', E: '2020', F: 'lasten', H: '2400000' });
  await typRij(page, 'Begroting', 6, { A: 'Wmo-voorzieningen', E: '2020', F: 'baten', H: '600000', L: '630000', M: 'incidenteel' });
  await typRij(page, 'Begrotingswijzigingen', 4, { A: '1-4-2020', B: '2020-17', C: 'Wmo-voorzieningen', G: '2020', H: 'lasten', J: '100000' });
  await knop(paneel, 'Zet op blad').waitFor();
  return proef;
}

const keur = async (paneel: Frame): Promise<string[]> => {
  await totRust(paneel);
  return overtredingen(paneel);
};

const NIEUWE_DECLARATIES = [
  'declaratienummer;gemeente;productcode;begindatum;aantal;bedrag;declaratiedatum',
  'D1;Medemblik;JGD-AMB;3-8-2017;1000;80.000,00;8-9-2017',
  'D2;Medemblik;JGD-AMB;12-9-2017;500;40.000,00;21-9-2017',
  'D3;Medemblik;WMO-HH;4-9-2017;200;5.000,00;21-9-2017',
].join('\r\n');

/** The row of a table that begins with this text, as Excel counts. */
const rijVan = async (page: Page, blad: string, naam: string) => (await leesBlad(page, blad)).findIndex(([cel]) => cel === naam) + 1;

async function leesNieuweDeclaratiesIn(paneel: Frame): Promise<void> {
  await opTabblad(paneel, 'Realisatie');
  await paneel.locator('input[type=file]').setInputFiles({ name: 'nieuw.csv', mimeType: 'text/csv', buffer: Buffer.from(NIEUWE_DECLARATIES) });
  await knop(paneel, 'Optellen').click();
  await knop(paneel, '3 rijen in de werkmap zetten').click();
  await paneel.getByText(/3 rijen uit nieuw\.csv staan in de werkmap, samen €\s125\.000,00/).first().waitFor();
}

/** The workbook as the workbench saves it. */
async function bewaarWerkmap(page: Page): Promise<ExcelJS.Workbook> {
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Bewaar als .xlsx' }).click();
  const werkmap = new ExcelJS.Workbook();
  await werkmap.xlsx.readFile(await (await download).path());
  return werkmap;
}

it('Van begroting en raadsbesluit via een vastgelegde lentenota en nieuwe declaraties naar een herfstnota die zegt wat er veranderde en waarom, op A4', async () => {
  const { page, paneel, problems } = await openPaneel(browser, { voorbeeld: 'medemblik', paneel: '400' });
  const tekst = () => paneel.getByRole('main').innerText();
  /** Once the whole sheet is there: the resultaat comes last. */
  const gerealiseerd = async (blad: string): Promise<number> => {
    await expect.poll(async () => (await leesBlad(page, blad)).flat(), { timeout: 20_000 }).toContain('Resultaat');
    return (await leesBlad(page, blad)).find(([naam]) => naam === 'Maatwerk 18−')![4] as number;
  };
  await opTabblad(paneel, 'Nota');

  // Spring: claims up to and including April, a budget of its own without claims, and a decision of the council.
  await typ(page, 'Uitgangspunten', `C${await rijVan(page, 'Uitgangspunten', 'peilmaand')}`, '1-4-2017');
  await expect.poll(tekst).toMatch(/Prognose uit declaraties tot en met april 2017[\s\S]*Er zijn ook declaraties van na die maand, tot en met/);
  await typRij(page, 'Begroting', 8, { A: 'Toegang', E: '2017', F: 'lasten', H: '400000' });
  await typRij(page, 'Begrotingswijzigingen', 5, { A: '18-5-2017', B: '2017-31', C: 'Overig sociaal domein', G: '2017', H: 'lasten', J: '100000' });
  await expect.poll(tekst).toMatch(/Overig sociaal domein\s*6\.900\.000[\s\S]*Toegang\s*400\.000\s*400\.000\s*0/);
  await kies(paneel, 'Tekens', 'effect');
  await expect.poll(tekst).toMatch(/Maatwerk 18−\s*5\.700\.000\s*[\d.]+\s*−[\d.]+\s*N/);

  // A sentence is read, and said in the controller's own words.
  await knop(paneel, 'Maatwerk 18−').first().click();
  await expect.poll(tekst).toMatch(/een nadeel \(N\), vooral door meer zorg[\s\S]*Het nadeel is structureel en wordt gedekt uit de bestemmingsreserve sociaal domein/);
  await knop(paneel, 'Toelichting bij Maatwerk 18− wijzigen').click();
  await paneel.getByRole('textbox', { name: 'Toelichting' }).fill('Meer jongeren, en langer in zorg.');
  await knop(paneel, 'Bewaren').click();
  await expect.poll(tekst).toContain('Eigen zin');

  await knop(paneel, 'Leg vast…').click();
  await knop(paneel, 'Vastleggen').click();
  await expect.poll(tekst).toMatch(/Vastgelegd op/);
  const inLente = await gerealiseerd('Lentenota 2017');

  // Autumn: claims up to and including September count, and then a file of new ones comes in.
  await typ(page, 'Uitgangspunten', `C${await rijVan(page, 'Uitgangspunten', 'peilmaand')}`, '1-9-2017');
  await kies(paneel, 'Nota', 'herfstnota');
  await expect.poll(tekst).toMatch(/Prognose uit declaraties tot en met september 2017/);
  await knop(paneel, 'Zet op blad').click();
  await expect.poll(() => page.evaluate(() => window.werkbank.sheetNames())).toContain('Sinds de lentenota 2017');
  const ervoor = await gerealiseerd('Herfstnota 2017');
  await leesNieuweDeclaratiesIn(paneel);
  await opTabblad(paneel, 'Nota');
  const sindsdien = (ervoor + 120_000 - inLente).toLocaleString('nl-NL');
  await expect.poll(tekst).toMatch(new RegExp(`Maatwerk 18−, lasten\\s*€\\s[\\d.]+ (beter|slechter) dan in de lentenota: de prognose is €\\s[\\d.]+ (on)?gunstiger, vooral door het volume\\. Sindsdien is €\\s${sindsdien} gedeclareerd`));
  await knop(paneel, 'Zet op blad').click();
  await expect.poll(() => page.evaluate(() => window.werkbank.sheetNames())).toContain('Sinds de lentenota 2017 2');
  expect(await gerealiseerd('Herfstnota 2017 2')).toBe(ervoor + 120_000);
  expect(await gerealiseerd('Lentenota 2017')).toBe(inLente);

  // On paper: every sheet of the nota whole, one page wide.
  const werkmap = await bewaarWerkmap(page);
  for (const blad of ['Lentenota 2017', 'Herfstnota 2017 2', 'Brug herfstnota 2017 2', 'Sinds de lentenota 2017 2']) {
    expect(afdrukstand(werkmap.getWorksheet(blad)!), blad).toMatchObject({
      pagina: { paperSize: 9, orientation: 'landscape', fitToPage: true, fitToWidth: 1 },
      buitenBeeld: [],
      teBreed: [],
    });
  }
  expect(problems).toEqual([]);
  expect(await page.evaluate(() => window.werkbank.missing())).toEqual([]);
}, 180_000);

it('Een eigen zin wordt om na te lezen gemeld zodra het bedrag verandert, en is met het toetsenbord te wijzigen', async () => {
  const { page, paneel } = await metBegroting('320');
  await knop(paneel, 'Wmo-voorzieningen').first().focus();
  await page.keyboard.press('Enter');
  await knop(paneel, 'Toelichting bij Wmo-voorzieningen wijzigen').focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Control+A');
  await page.keyboard.type('Een nadeel van € 400.000.');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await paneel.getByText('Eigen zin').waitFor();
  await typ(page, 'Begroting', 'L4', '9600000');
  await expect.poll(() => paneel.getByRole('main').innerText()).toMatch(/Lees deze zin na/);

  const { breedte, beeld } = await paneel.evaluate(() => ({ breedte: document.documentElement.scrollWidth, beeld: document.documentElement.clientWidth }));
  expect(breedte).toBeLessThanOrEqual(beeld);
  await paneel.evaluate(axe);
  expect(await keur(paneel)).toEqual([]);
  await knop(paneel, 'Tabel').click();
  expect(await keur(paneel)).toEqual([]);
});
