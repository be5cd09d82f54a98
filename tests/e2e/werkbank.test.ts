import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { useBrowser } from './browser';
import { openPaneel, typ } from './paneel';

const browser = useBrowser();

const lint = (page: Page): Promise<string[]> => page.getByRole('toolbar', { name: /invoegtoepassing/ }).getByRole('button').allInnerTexts();

describe('De werkbank', () => {
  it('toont de knoppen uit het manifest, in de taal van Excel', async () => {
    const dutch = await openPaneel(browser, {});
    expect(await lint(dutch.page)).toContain('Leg vast als waarden');
    const english = await openPaneel(browser, { taal: 'en-US' });
    expect(await lint(english.page)).toContain('Recalculate all');
    expect(await english.page.evaluate(() => window.werkbank.sheetNames())).toEqual(['Sheet1']);
  });

  it('laat een gebruiker met de hand typen, met een decimale komma', async () => {
    const { page, problems } = await openPaneel(browser, {});
    await page.locator('#rooster canvas[id^="univer-sheet-main-canvas"]').click({ position: { x: 300, y: 200 } });
    const cell = await page.evaluate(() => window.werkbank.selection().split('!') as [string, string]);
    await page.keyboard.type('1,5');
    await page.keyboard.press('Enter');
    await expect.poll(() => page.evaluate(([sheet, address]) => window.werkbank.readCell(sheet, address).value, cell)).toBe(1.5);
    expect(problems).toEqual([]);
  });

  it('zegt bij een fout in een cel waarom, en gaat ernaartoe', async () => {
    const { page } = await openPaneel(browser, {});
    await typ(page, 'Blad1', 'C3', '=BEK.INSPANNING("x";2)');
    await page.getByText('1 fout in cellen').click();
    await page.getByRole('button', { name: /Blad1!C3 #VALUE! BEK\.INSPANNING: .*"x"/ }).click();
    expect(await page.evaluate(() => window.werkbank.selection())).toBe('Blad1!C3');
  });

  it('tekent de grafiek van het blad in hoofdlijn', async () => {
    const { page } = await openPaneel(browser);
    await page.getByRole('img', { name: 'Onvergoed en verschil met basis per scenario' }).waitFor();
    await page.evaluate(() => {
      window.werkbank.selectCell('Leveringen', 'A1');
    });
    await page.getByText('Grafiek, in hoofdlijn').waitFor({ state: 'hidden' });
  });

  it('houdt het deelvenster tussen de smalste en de breedste maat van Excel', async () => {
    const { page } = await openPaneel(browser, { paneel: '330' });
    const handle = page.getByRole('separator', { name: 'Breedte van het deelvenster' });
    await handle.focus();
    for (let presses = 0; presses < 3; presses += 1) await page.keyboard.press('ArrowRight');
    expect((await page.locator('#paneel').boundingBox())?.width).toBe(320);
    for (let presses = 0; presses < 30; presses += 1) await page.keyboard.press('ArrowLeft');
    expect((await page.locator('#paneel').boundingBox())?.width).toBe(600);
  });

  it('geeft functies nul voor een lege cel als daarom wordt gevraagd', async () => {
    const formula = '=BEK.VOLUMESTATUS(A1,B1,C1)';
    const value = async (query: Record<string, string>): Promise<unknown> => {
      const { page } = await openPaneel(browser, query);
      await typ(page, 'Blad1', 'E5', formula);
      return page.evaluate(() => window.werkbank.readCell('Blad1', 'E5').value);
    };
    // What the functions make of it may not differ: a blank may mean nothing that a zero does not.
    expect(await value({ leeg: 'nul0' })).toEqual(await value({}));
  });
});
