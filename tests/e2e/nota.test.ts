import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Frame, Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { useBrowser } from './browser';
import { leesBlad, openPaneel, opTabblad, typ } from './paneel';

const browser = useBrowser();
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

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
  await paneel.evaluate(() => Promise.all(document.getAnimations().map((animatie) => animatie.finished.catch(() => undefined))));
  const { violations } = await paneel.evaluate(() => {
    const { axe: keuring } = window as unknown as { axe: { run: (context: object) => Promise<AxeResults> } };
    return keuring.run({ exclude: [['[data-tabster-dummy]']] });
  });
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
};

// Nearly forty cells are typed by hand, each followed by a calculation.
it('Van begroting en raadsbesluit via een eigen zin en een vastgelegde lentenota naar een herfstnota die zegt wat er veranderde', async () => {
  const { page, paneel, problems } = await metBegroting();
  const tekst = () => paneel.getByRole('main').innerText();
  await expect.poll(tekst).toMatch(/Wmo-voorzieningen\s*9\.100\.000\s*9\.500\.000\s*400\.000\s*N/);

  await kies(paneel, 'Tekens', 'effect');
  await expect.poll(tekst).toMatch(/Wmo-voorzieningen\s*9\.100\.000\s*9\.500\.000\s*−400\.000/);

  await knop(paneel, 'Wmo-voorzieningen').first().click();
  await expect.poll(tekst).toMatch(/een nadeel \(N\)[\s\S]*Het nadeel is structureel en wordt gedekt uit de reserve sociaal domein/);
  await knop(paneel, 'Toelichting bij Wmo-voorzieningen wijzigen').click();
  await paneel.getByRole('textbox', { name: 'Toelichting' }).fill('Door wachtlijsten een nadeel van € 400.000.');
  await knop(paneel, 'Bewaren').click();
  await expect.poll(tekst).toContain('Eigen zin');

  await knop(paneel, 'Leg vast…').click();
  await knop(paneel, 'Vastleggen').click();
  await expect.poll(tekst).toMatch(/Vastgelegd op/);
  await expect.poll(async () => (await leesBlad(page, 'Lentenota 2020')).flat()).toEqual(expect.arrayContaining(['Lentenota 2020', 9_100_000, 9_500_000, -400_000]));

  // New claims come in, and with them another forecast.
  await typRij(page, 'Begroting', 4, { J: '7200000', L: '9700000' });
  await kies(paneel, 'Nota', 'herfstnota');
  await expect.poll(tekst).toMatch(/200\.000 slechter dan in de lentenota: de prognose is €\s200\.000 ongunstiger[\s\S]*Sindsdien is €\s3\.100\.000 gedeclareerd/);
  await kies(paneel, 'Nota', 'lentenota');
  await expect.poll(tekst).toMatch(/9\.500\.000\s*−400\.000/);
  expect(problems).toEqual([]);
  expect(await page.evaluate(() => window.werkbank.missing())).toEqual([]);
}, 120_000);

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
