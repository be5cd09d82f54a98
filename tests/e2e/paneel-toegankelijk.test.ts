import type { Frame, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { PANEEL_EN } from '../../src/locales/paneel/en';
import { PANEEL_NL } from '../../src/locales/paneel/nl';
import { useBrowser } from './browser';
import { axe, overtredingen, totRust } from './keuring';
import { openPaneel, opTabblad, typ } from './paneel';

const browser = useBrowser();

/** Every screen of the pane, in an order in which one leads to the next. */
function schermen(page: Page, paneel: Frame, t: typeof PANEEL_NL): [naam: string, open: () => Promise<void>][] {
  const knop = (naam: string | RegExp) => paneel.getByRole('button', { name: naam });
  const sluit = async () => {
    await knop(t.algemeen.sluiten).click();
    // Until the drawer has slid away, the rest is still hidden from screen readers.
    await paneel.locator('#root:not([aria-hidden])').waitFor();
  };
  const kies = (naam: keyof typeof t.menu) =>
    knop(t.menu.open)
      .click()
      .then(() => paneel.getByRole('menuitem', { name: t.menu[naam] }).click());
  return [
    ['de grafiek', () => paneel.locator('figure svg').first().waitFor()],
    ['de tabel', () => paneel.getByRole('button', { name: t.figuur.tabel, exact: true }).click()],
    ['een open segment', () => knop(/^Wmo-voorzieningen/).click()],
    ['de opbouw van een totaal', () => knop(/basis/).first().click()],
    ['de opbouw van een segment', () => paneel.getByRole('dialog').getByRole('button', { name: /Wmo-voorzieningen/ }).click()],
    ['de stappen van een regel', () => paneel.getByRole('dialog').getByRole('button', { name: /WMO-BI/ }).click()],
    ['een regel met een fout', () => sluit().then(() => typ(page, 'Leveringen', 'D4', 'veel'))],
    ['de controles', () => opTabblad(paneel, new RegExp(`^${t.tabbladen.controles}`))],
    ['de start', () => opTabblad(paneel, t.tabbladen.start)],
    ['het menu', () => knop(t.menu.open).click().then(() => paneel.getByRole('menu').waitFor())],
    ['het vastleggen', () => paneel.getByRole('menuitem', { name: t.menu.legVast }).click()],
    ['de diagnose', () => knop(t.algemeen.annuleren).click().then(() => kies('diagnose'))],
  ];
}

describe.each([
  { taal: 'nl-NL', colorScheme: 'light', t: PANEEL_NL },
  { taal: 'en-US', colorScheme: 'dark', t: PANEEL_EN },
] as const)('In $taal, $colorScheme', ({ taal, colorScheme, t }) => {
  it('heeft geen enkel scherm iets wat axe afkeurt', async () => {
    const { page, paneel } = await openPaneel(browser, { voorbeeld: 'westerkwartier', taal }, { colorScheme });
    await paneel.evaluate(axe);
    expect(await paneel.locator('html').getAttribute('lang')).toBe(taal.slice(0, 2));
    for (const [naam, open] of schermen(page, paneel, t)) {
      await open();
      await totRust(paneel);
      expect(await overtredingen(paneel), naam).toEqual([]);
    }
  });

  it('heeft ook het begin zonder model niets wat axe afkeurt', async () => {
    const { paneel } = await openPaneel(browser, { taal }, { colorScheme });
    await paneel.evaluate(axe);
    expect(await overtredingen(paneel)).toEqual([]);
  });
});

it('Op 320 pixels breed past elk scherm zonder opzij te schuiven', async () => {
  const { page, paneel } = await openPaneel(browser, { voorbeeld: 'westerkwartier', paneel: '320' });
  for (const [naam, open] of schermen(page, paneel, PANEEL_NL)) {
    await open();
    await totRust(paneel);
    const { breedte, beeld } = await paneel.evaluate(() => ({
      breedte: document.documentElement.scrollWidth,
      beeld: document.documentElement.clientWidth,
    }));
    expect(breedte, naam).toBeLessThanOrEqual(beeld);
  }
});

/** Presses Tab until something with this text has the focus. */
async function tabNaar(page: Page, paneel: Frame, tekst: RegExp): Promise<void> {
  const focus = () =>
    paneel.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent ?? '');
  for (let stap = 0; stap < 40; stap++) {
    await page.keyboard.press('Tab');
    if (tekst.test(await focus())) return;
  }
  throw new Error(`Tab does not reach ${String(tekst)}`);
}

const heeftFocus = (paneel: Frame, tekst: RegExp) =>
  expect.poll(() => paneel.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent)).toMatch(tekst);

it('Alles is met het toetsenbord te bereiken, en wie iets sluit staat weer waar die was', async () => {
  const { page, paneel } = await openPaneel(browser);
  // As Excel hands the focus to the pane: to the first thing in it.
  await paneel.getByRole('button', { name: 'Meer mogelijkheden' }).focus();
  await page.keyboard.press('Enter');
  await heeftFocus(paneel, /Leg vast/);
  await page.keyboard.press('Escape');
  await heeftFocus(paneel, /Meer mogelijkheden/);

  await tabNaar(page, paneel, /opbouw van Taakgericht/);
  await page.keyboard.press('Enter');
  await heeftFocus(paneel, /^Taakgericht$/);
  await tabNaar(page, paneel, /opbouw van Wmo-voorzieningen/);
  await page.keyboard.press('Enter');
  await heeftFocus(paneel, /^Wmo-voorzieningen$/);
  await page.keyboard.press('Escape');
  await heeftFocus(paneel, /opbouw van Taakgericht/);

  await tabNaar(page, paneel, /^Tabel$/);
  await page.keyboard.press('Space');
  await paneel.getByRole('table').waitFor();
  await tabNaar(page, paneel, /^Wmo-voorzieningen€/);
  await page.keyboard.press('Enter');
  await paneel.getByText('Huishoudelijke hulp').waitFor();
});

it('Een schermlezer hoort wat een andere cel met de totalen doet', async () => {
  const { page, paneel } = await openPaneel(browser);
  await typ(page, 'Leveringen', 'D4', '1400');
  await expect.poll(() => paneel.getByRole('status').first().textContent()).toMatch(/Opnieuw berekend\. basis €/);
});
