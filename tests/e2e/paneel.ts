import type { BrowserContextOptions, Frame, Page } from 'playwright-core';
import { expect } from 'vitest';
import type {} from '../../workbench/page/werkbank';
import type { useBrowser } from './browser';

/** The workbench with the task pane in it, as a user has them before them. */
export interface Paneelproef {
  readonly page: Page;
  /** The page in the task pane. */
  readonly paneel: Frame;
  readonly problems: string[];
}

/** Opens the workbench, by default with the example, and waits until the pane shows its first screen. */
export async function openPaneel(
  browser: ReturnType<typeof useBrowser>,
  query: Readonly<Record<string, string>> = { voorbeeld: 'westerkwartier' },
  options?: BrowserContextOptions,
): Promise<Paneelproef> {
  const { page, problems } = await browser.open(`/workbench/?${new URLSearchParams(query).toString()}`, options);
  await page.evaluate(() => window.werkbank.ready);
  const paneel = page.frame({ url: /taskpane\.html/ })!;
  const eersteKop = query['voorbeeld'] ? paneel.getByRole('tab') : paneel.getByRole('heading', { level: 2 });
  await eersteKop.first().waitFor();
  return { page, paneel, problems };
}

/** Opens a screen by its tab, or out of the menu behind the tabs that fit. */
export async function opTabblad(paneel: Frame, naam: string | RegExp): Promise<void> {
  const menu = paneel.getByRole('button', { name: /^(Nog \d|\d more section)/ });
  const tab = paneel.getByRole('tab', { name: naam });
  await expect.poll(async () => (await tab.isVisible()) || (await menu.isVisible())).toBe(true);
  if (await tab.isVisible()) return tab.click();
  await menu.click();
  await paneel.getByRole('menuitem', { name: naam }).click();
}

/** Types into a cell as a user does, and waits until the formulas have followed. */
export async function typ(page: Page, blad: string, adres: string, tekst: string): Promise<void> {
  await page.evaluate(([b, a, t]) => window.werkbank.editCell(b, a, t), [blad, adres, tekst] as const);
  await page.evaluate(() => window.werkbank.waitForCalculation());
}

/** The first rows and columns of a sheet. */
export function leesBlad(page: Page, blad: string, wat: 'value' | 'formula' = 'value'): Promise<unknown[][]> {
  return page.evaluate(
    ([naam, kant]) => {
      const rijen = Array.from({ length: 40 }, (_, i) => i + 1);
      const kolommen = ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H'];
      return rijen.map((rij) => kolommen.map((kolom) => window.werkbank.readCell(naam, `${kolom}${rij}`)[kant]));
    },
    [blad, wat] as const,
  );
}

/** Where the user is: the sheet and the selected cell. */
export function waar(page: Page): Promise<string> {
  return page.evaluate(() => `${window.werkbank.activeSheet()}!${window.werkbank.selection().replace(/^.*!/, '')}`);
}
