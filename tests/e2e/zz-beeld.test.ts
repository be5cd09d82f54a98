import { writeFileSync } from 'node:fs';
import { it } from 'vitest';
import { useBrowser } from './browser';
import { openPaneel } from './paneel';
const browser = useBrowser();
for (const [breedte, thema] of [['400', 'donker']] as const) {
  it(`beeld ${breedte}`, async () => {
    const { page, paneel } = await openPaneel(browser, { voorbeeld: 'midden-holland', paneel: breedte, thema }, { viewport: { width: 1400, height: 1000 }, colorScheme: thema === 'donker' ? 'dark' : 'light' });
    const cdp = await page.context().newCDPSession(page);
    await page.evaluate(() => { document.querySelector<HTMLElement>('#rooster')!.style.display = 'none'; });
    const foto = async (naam: string) => {
      await page.waitForTimeout(400);
      const { x, y, width, height } = (await page.locator('iframe').boundingBox())!;
      const { data } = await cdp.send('Page.captureScreenshot', { clip: { x, y, width, height, scale: 1 } });
      writeFileSync(`/tmp/scen-${naam}-${breedte}.png`, Buffer.from(data, 'base64'));
    };
    const knop = (n: string | RegExp) => paneel.getByRole('button', { name: n });
    const tab = paneel.getByRole('tab', { name: 'Scenario’s' });
    await tab.click();
    await knop('Nieuw scenario').waitFor();
    await foto('lijst');
    await paneel.getByRole('button', { name: 'Crisis als beschikbaarheid', exact: true }).click();
    await foto('detail');
    await paneel.evaluate(() => scrollTo(0, 900)); await foto('detail2');
    await knop('Alle scenario’s').click();
    await knop('Nieuw scenario').click();
    await paneel.getByLabel('Segment').first().selectOption('Crisis');
    await foto('ontwerp');
    await paneel.evaluate(() => scrollTo(0, 700)); await foto('ontwerp2');
    await paneel.evaluate(() => scrollTo(0, 1500)); await foto('ontwerp3');
    await paneel.evaluate(() => scrollTo(0, 0));
    await knop('Alle scenario’s').click();
    await knop('Los verschil').click();
    await foto('verschil');
    await knop('Alle scenario’s').click();
    await knop('Combineren').click();
    await paneel.getByRole('checkbox', { name: 'Huidig P×Q' }).check();
    await paneel.getByRole('checkbox', { name: 'Wonen met hoog minimum' }).check();
    await foto('combineer');
    await knop('Annuleren').click();
    await knop('Meer met Huidig P×Q').click();
    await foto('menu');
    await page.keyboard.press('Escape');
    await knop('Mijn wijzigingen vastleggen').click();
    await paneel.getByText('Wijzigingen worden vastgelegd').waitFor();
    await foto('opname');
  }, 400000);
}
