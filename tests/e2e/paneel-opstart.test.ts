import type {} from '../../workbench/page/werkbank';
import { expect, it } from 'vitest';
import { useBrowser } from './browser';

const browser = useBrowser();

it('Komt Office.js niet door, dan zegt het paneel na tien seconden wat de IT-afdeling moet toestaan', async () => {
  const { page } = await browser.open('/workbench/');
  await page.context().route('**/office.js', (route) => route.abort());
  await page.goto(new URL('/taskpane.html', page.url()).href);
  const melding = page.getByRole('alert');
  expect(await melding.count()).toBe(0);
  await page.evaluate(() => document.getAnimations().forEach((animatie) => (animatie.currentTime = 10_000)));
  expect(await melding.innerText()).toContain('https://appsforoffice.microsoft.com');
});

it('Zolang het paneel verborgen is, laadt het React niet; zodra het te zien is wel', async () => {
  const { page } = await browser.open('/workbench/');
  const geladen: string[] = [];
  page.on('response', (antwoord) => geladen.push(new URL(antwoord.url()).pathname));
  await page.addInitScript(() => {
    let zichtbaar = false;
    Object.defineProperty(document, 'visibilityState', { get: () => (zichtbaar ? 'visible' : 'hidden') });
    addEventListener('toon-paneel', () => {
      zichtbaar = true;
      document.dispatchEvent(new Event('visibilitychange'));
    });
  });
  await page.reload();
  await page.evaluate(() => window.werkbank.ready);
  const paneel = page.frame({ url: /taskpane\.html/ })!;
  await paneel.evaluate(() => new Promise<void>((klaar) => void Office.onReady(() => klaar())));
  const voorheen = geladen.length;
  expect(await paneel.locator('#root').innerHTML()).toBe('');

  await paneel.evaluate(() => dispatchEvent(new Event('toon-paneel')));
  await paneel.getByRole('heading', { level: 1 }).waitFor();
  expect(geladen.slice(voorheen).filter((pad) => pad.endsWith('.js'))).not.toEqual([]);
});
