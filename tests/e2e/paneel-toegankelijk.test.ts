import type { Frame, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { PANEEL_EN } from '../../src/locales/paneel/en';
import { PANEEL_NL } from '../../src/locales/paneel/nl';
import { useBrowser } from './browser';
import { axe, bedekt, overtredingen, totRust } from './keuring';
import { openPaneel, typ } from './paneel';
import { schermen } from './schermen';
import { nietTeBereiken } from './toetsgang';

const browser = useBrowser();

/** Wider than its window, the pane would have to be pushed aside to be read. */
const teBreed = (paneel: Frame): Promise<string[]> =>
  paneel.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return scrollWidth > clientWidth ? [`${scrollWidth} pixels wide`] : [];
  });

describe.each([
  { taal: 'nl-NL', kleuren: 'licht', opties: { colorScheme: 'light' }, t: PANEEL_NL },
  { taal: 'en-US', kleuren: 'donker', opties: { colorScheme: 'dark' }, t: PANEEL_EN },
  { taal: 'nl-NL', kleuren: 'hoog contrast', opties: { colorScheme: 'dark', forcedColors: 'active' }, t: PANEEL_NL },
] as const)('Op 320 pixels, in $taal, $kleuren', ({ taal, opties, t }) => {
  it('past elk scherm zonder opzij te schuiven, en keurt axe niets af', async () => {
    const { page, paneel, problems } = await openPaneel(browser, { taal, paneel: '320' }, opties);
    await paneel.evaluate(axe);
    expect(await paneel.locator('html').getAttribute('lang')).toBe(taal.slice(0, 2));
    const gevonden: Record<string, string[]> = {};
    for (const [naam, open] of schermen(page, paneel, t)) {
      await open();
      await totRust(paneel);
      const fouten = [...(await overtredingen(paneel)), ...(await teBreed(paneel)), ...(await bedekt(paneel))];
      if (fouten.length > 0) gevonden[naam] = fouten;
    }
    expect(gevonden).toEqual({});
    expect(problems).toEqual([]);
  }, 300_000);
});

it('Op elk scherm komt Tab langs alles wat te bedienen is', async () => {
  const { page, paneel } = await openPaneel(browser, { paneel: '320' });
  const gemist: Record<string, string[]> = {};
  for (const [naam, open] of schermen(page, paneel, PANEEL_NL)) {
    await open();
    await totRust(paneel);
    const fouten = await nietTeBereiken(page, paneel);
    if (fouten.length > 0) gemist[naam] = fouten;
  }
  expect(gemist).toEqual({});
}, 300_000);

/** What has the focus calls itself this. */
const focus = (paneel: Frame): Promise<string> =>
  paneel.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent ?? '');

/** Presses Tab until something with this text has the focus. */
async function tabNaar(page: Page, paneel: Frame, tekst: RegExp): Promise<void> {
  for (let stap = 0; stap < 40; stap++) {
    await page.keyboard.press('Tab');
    if (tekst.test(await focus(paneel))) return;
  }
  throw new Error(`Tab does not reach ${String(tekst)}`);
}

const heeftFocus = (paneel: Frame, tekst: RegExp) => expect.poll(() => focus(paneel)).toMatch(tekst);

it('Alles is met het toetsenbord te bereiken, en wie iets sluit staat weer waar die was', async () => {
  const { page, paneel } = await openPaneel(browser);
  // As Excel hands the focus to the pane: to the first thing in it.
  await paneel.getByRole('button', { name: 'Meer mogelijkheden' }).focus();
  await page.keyboard.press('Enter');
  await heeftFocus(paneel, /Tabel toevoegen/);
  await page.keyboard.press('Escape');
  await heeftFocus(paneel, /Meer mogelijkheden/);
  for (const keuze of [/Tabel toevoegen/, /Leg vast/, /diagnose/]) {
    await page.keyboard.press('Enter');
    await heeftFocus(paneel, /Tabel toevoegen/);
    while (!keuze.test(await focus(paneel))) await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await paneel.waitForFunction(() => document.activeElement?.closest('[role="dialog"], [role="alertdialog"]'));
    await page.keyboard.press('Escape');
    await heeftFocus(paneel, /Meer mogelijkheden/);
  }

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
