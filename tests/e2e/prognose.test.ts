import type { Frame } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { useBrowser } from './browser';
import { axe, overtredingen, totRust } from './keuring';
import { openPaneel, opTabblad } from './paneel';

const browser = useBrowser();

async function openPrognose(query: Readonly<Record<string, string>> = {}, colorScheme: 'light' | 'dark' = 'light') {
  const proef = await openPaneel(browser, { voorbeeld: 'medemblik', ...query }, { colorScheme });
  await opTabblad(proef.paneel, /Prognose|Forecast/);
  await proef.paneel.getByRole('heading', { name: /Prognose 2017|Forecast 2017/ }).waitFor();
  return proef;
}

/** The frame around a chart, by its heading. */
const kader = (paneel: Frame, kop: string) => paneel.locator('section').filter({ has: paneel.getByRole('heading', { name: kop, exact: true }) }).last();

const alsTabel = (paneel: Frame, kop: string) => kader(paneel, kop).getByRole('button', { name: 'Tabel', exact: true }).click();

const kies = (paneel: Frame, naam: string, waarde: string) => paneel.getByLabel(naam, { exact: true }).selectOption(waarde);

/** The amounts of a line, by what they are called in the table of the forecast. */
async function regelInTabel(paneel: Frame, regel: string): Promise<string> {
  const blok = paneel.getByRole('table', { name: 'Per regel' }).getByRole('rowgroup').filter({ has: paneel.getByRole('rowheader', { name: regel, exact: true }) });
  return blok.innerText();
}

describe('Van declaraties naar een prognose', () => {
  it('laat zien wat nog te ontvangen is, en welke maanden onvolledig zijn', async () => {
    const { paneel, problems } = await openPrognose();
    const september = paneel.getByRole('row', { name: /^september 2017/ });
    expect(await september.innerText()).toMatch(/Onvolledig: 35%/);
    await paneel.getByText(/Volgens Chain ladder €\s998\.230\. De methoden lopen uiteen van €/).waitFor();
    await alsTabel(paneel, 'Methoden naast elkaar');
    expect(await paneel.getByRole('row', { name: /Chain ladder.*gekozen/ }).innerText()).toMatch(/€\s998\.230[\s\S]*±\s€\s35\.846/);
    expect(problems).toEqual([]);
  });

  it('zet methoden naast elkaar, ook per segment', async () => {
    const { paneel } = await openPrognose();
    await kader(paneel, 'Methoden naast elkaar').locator('svg').first().waitFor();
    await alsTabel(paneel, 'Methoden naast elkaar');
    const methoden = paneel.getByRole('table', { name: 'Methoden naast elkaar' });
    expect(await methoden.getByRole('row').count()).toBe(4);
    const alles = await methoden.innerText();
    await kies(paneel, 'Van', 'Segment Maatwerk 18−');
    await expect.poll(() => methoden.innerText()).not.toBe(alles);
    await kies(paneel, 'Methode nog te ontvangen', 'Bornhuetter–Ferguson (begroting)');
    await methoden.getByRole('row', { name: /Bornhuetter–Ferguson.*gekozen/ }).waitFor();
  });

  it('komt naar het seizoen van 2016 op het nadeel van de herfstnota, en wijst de maand van het plafond aan', async () => {
    const { paneel } = await openPrognose();
    await kies(paneel, 'Resterende maanden', 'Naar het seizoen van eerdere jaren');
    await paneel.getByText('€ 1.001.589 nadeel (N) tegen begroot').first().waitFor();
    await paneel.getByText('Plafond € 3.900.000 bereikt in november 2017').waitFor();
  });

  it('toont het verloop per maand van een regel, met zijn plafond, als grafiek en als tabel', async () => {
    const { paneel } = await openPrognose();
    const verloop = kader(paneel, 'Verloop van 2017');
    await verloop.locator('svg').first().waitFor();
    await verloop.getByText('Hiervoor is geen plafond afgesproken').waitFor();
    await kies(paneel, 'Verloop van', 'JGD-AMB');
    await verloop.getByText('Plafond € 3.900.000 bereikt in november 2017').waitFor();
    await alsTabel(paneel, 'Verloop van 2017');
    const rijen = await verloop.getByRole('table').getByRole('row').allInnerTexts();
    expect(rijen).toHaveLength(13);
    expect(rijen[12]).toMatch(/^december 2017/);
  });

  it('is met alleen het toetsenbord door te lopen: een andere maand, een andere methode en een correctie', async () => {
    const { page, paneel } = await openPrognose();
    await paneel.getByLabel('Stand tot en met').focus();
    await page.keyboard.press('ArrowDown');
    await paneel.getByText(/zorg tot en met augustus 2017/).waitFor();
    await page.keyboard.press('ArrowUp');
    await paneel.getByText(/zorg tot en met september 2017/).waitFor();
    await paneel.getByLabel('Methode nog te ontvangen').focus();
    await page.keyboard.press('ArrowDown');
    await paneel.getByText(/Volgens Bornhuetter–Ferguson/).waitFor();
    await paneel.getByRole('button', { name: 'Corrigeer een prognose' }).focus();
    await page.keyboard.press('Enter');
    await paneel.getByLabel('Bedrag in euro').focus();
    await page.keyboard.type('-25.000');
    await page.keyboard.press('Tab');
    await page.keyboard.type('Aanbieder stopt');
    await page.keyboard.press('Enter');
    await paneel.getByText(/Correctie.*25\.000,00: Aanbieder stopt/).waitFor();
  });

  it('bewaart een correctie met haar reden in de werkmap, en laat haar als zodanig zien', async () => {
    const { page, paneel } = await openPrognose();
    await paneel.getByRole('button', { name: 'Corrigeer een prognose' }).click();
    await kies(paneel, 'Regel', 'JGD-VBL');
    await paneel.getByLabel('Bedrag in euro').fill('-25.000');
    await paneel.getByRole('button', { name: 'Correctie toevoegen' }).click();
    await paneel.getByText('Geef een reden: zonder reden telt een correctie niet.').waitFor();
    await paneel.getByLabel('Reden').fill('Aanbieder stopt per 1 november');
    await paneel.getByRole('button', { name: 'Correctie toevoegen' }).click();
    await paneel.getByText('Correctie -€ 25.000,00: Aanbieder stopt per 1 november').or(paneel.getByText('Correctie € -25.000,00: Aanbieder stopt per 1 november')).waitFor();
    expect(await page.evaluate(() => window.werkbank.sheetNames())).toContain('Prognosecorrecties');
    await alsTabel(paneel, 'Per regel');
    expect(await regelInTabel(paneel, 'JGD-VBL')).toMatch(/Correctie\s+€\s-25\.000/);
  });

  it('legt de declaraties naast het grootboek, en noemt van elk verschil de waarschijnlijke oorzaak', async () => {
    const { paneel } = await openPrognose();
    const grootboek = paneel.getByRole('table', { name: 'Grootboek' });
    const tekst = await grootboek.innerText();
    for (const oorzaak of ['Tijdsverschil', 'Afronding', 'Credit', 'Product ontbreekt', 'Niet verklaard']) expect(tekst).toContain(oorzaak);
  });

  it('zet de prognose op een blad, met dezelfde bedragen', async () => {
    const { page, paneel } = await openPrognose();
    await paneel.getByRole('button', { name: 'Zet op een blad' }).click();
    await expect.poll(() => page.evaluate(() => window.werkbank.sheetNames()), { timeout: 30_000 }).toContain('Prognose');
    await page.evaluate(() => window.werkbank.waitForCalculation());
    await expect.poll(() => page.evaluate(() => window.werkbank.readCell('Prognose', 'E7').value), { timeout: 30_000 }).toBe(4300248.87);
  });
});

it.each([
  ['nl-NL', 'light'],
  ['en-US', 'dark'],
] as const)('In %s, %s, heeft de prognose niets wat axe afkeurt', async (taal, colorScheme) => {
  const { paneel } = await openPrognose({ taal }, colorScheme);
  await paneel.getByRole('button', { name: /Corrigeer|Correct a/ }).click();
  await paneel.evaluate(axe);
  await totRust(paneel);
  expect(await overtredingen(paneel)).toEqual([]);
});

it('Op 320 pixels breed past de prognose zonder opzij te schuiven, als grafiek en als tabel', async () => {
  const { paneel } = await openPrognose({ paneel: '320' });
  const past = () => paneel.evaluate(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth);
  await paneel.locator('#paneel-prognose figure svg').first().waitFor();
  expect(await past()).toBe(true);
  await alsTabel(paneel, 'Per regel');
  expect(await past()).toBe(true);
});
