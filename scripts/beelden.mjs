// npm run beelden: pictures of every screen of the task pane, at three widths, light and dark, of the workbench, and of a
// nota on paper, into docs/beelden.
import { mkdirSync } from 'node:fs';
import { addin, workbench } from '../webpack.config.js';
import { launchBrowser } from './browser.mjs';
import { compile } from './build/compile.mjs';
import { maakKlaar } from './klaar.mjs';
import { canPrint, printPage } from './papier.mjs';
import { inCache, inProject } from './paths.mjs';
import { localCertificate } from './serve/certificate.mjs';
import { serve } from './serve/server.mjs';

/** Each screen with the example that shows it best. */
const screens = [
  { tab: 'Vergelijking', example: 'midden-holland' },
  { tab: 'Scenario’s', example: 'midden-holland' },
  { tab: 'Analyse', example: 'midden-holland' },
  { tab: 'Realisatie', example: 'medemblik' },
  { tab: 'Prognose', example: 'medemblik' },
  { tab: 'Nota', example: 'medemblik' },
  { tab: 'Controles', example: 'midden-holland' },
];
const widths = [320, 400, 600];
/** @type {('light' | 'dark')[]} */
const themes = ['light', 'dark'];
/** Long enough for a chart to be loaded and drawn. */
const drawn = 1500;

await maakKlaar();
const folders = { addin: inCache('beelden', 'addin'), workbench: inCache('beelden', 'workbench') };
await compile([addin({ mode: 'production', output: folders.addin }), workbench({ output: folders.workbench })]);
const server = await serve(folders, await localCertificate(), 0);
const browser = await launchBrowser();
mkdirSync(inProject('docs', 'beelden', 'schermen'), { recursive: true });
for (const theme of themes) {
  for (const width of widths) {
    for (const example of new Set(screens.map((screen) => screen.example))) await photograph(example, width, theme);
  }
}
await photographWorkbench();
if (canPrint()) await photographPaper();
else console.log('No picture of a nota on paper: that takes LibreOffice (soffice) and poppler (pdftoppm).');
await browser.close();
await server.close();

/**
 * Opens an example once and goes through its screens.
 * @param {string} example
 * @param {number} width of the pane, in pixels
 * @param {'light' | 'dark'} theme
 */
async function photograph(example, width, theme) {
  const { context, page, frame, pane } = await openExample(example, width, theme);
  for (const { tab } of screens.filter((screen) => screen.example === example)) {
    await openTab(pane, tab);
    await page.waitForTimeout(drawn);
    const name = `${tab.toLowerCase().replace(/\W/g, '')}-${width}-${theme === 'dark' ? 'donker' : 'licht'}.png`;
    await frame.screenshot({ path: inProject('docs', 'beelden', 'schermen', name) });
  }
  await context.close();
}

/** The live comparison on its sheet, beside the pane. */
async function photographWorkbench() {
  const { context, page } = await openExample('midden-holland', 400, 'light', { width: 1600, height: 1000 });
  await page.waitForTimeout(drawn);
  await page.screenshot({ path: inProject('docs', 'beelden', 'werkbank.png') });
  await context.close();
}

/** The nota of an example, put on a sheet and saved, as it comes out of a printer. */
async function photographPaper() {
  const { context, page, pane } = await openExample('medemblik', 400, 'light');
  await openTab(pane, 'Nota');
  await pane.getByRole('button', { name: 'Zet op blad' }).click();
  await page.getByText('Lentenota 2017').first().waitFor();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Bewaar als .xlsx' }).click();
  const folder = inCache('beelden', 'papier');
  await printPage(await (await download).path(), 'Lentenota 2017', inProject('docs', 'beelden', 'nota-op-papier'), folder);
  await context.close();
}

/**
 * @param {string} example
 * @param {number} width of the pane, in pixels
 * @param {'light' | 'dark'} theme
 * @param {{ width: number, height: number }} viewport
 */
async function openExample(example, width, theme, viewport = { width: width + 700, height: 900 }) {
  const context = await browser.newContext({
    ignoreHTTPSErrors: true,
    locale: 'nl-NL',
    colorScheme: theme,
    viewport,
  });
  const page = await context.newPage();
  await page.goto(`${server.address}/workbench/?voorbeeld=${example}&paneel=${width}`);
  const frame = page.locator('iframe');
  const pane = frame.contentFrame();
  await pane.getByRole('tab').first().waitFor();
  await pane.getByRole('button', { name: 'Eerste stappen sluiten' }).click();
  return { context, page, frame, pane };
}

/**
 * A tab that does not fit is in the menu behind the others.
 * @param {import('playwright-core').FrameLocator} pane
 * @param {string} name
 */
async function openTab(pane, name) {
  const tab = pane.getByRole('tab', { name });
  if (await tab.isVisible()) return tab.click();
  await pane.getByRole('button', { name: /^Nog \d/ }).click();
  return pane.getByRole('menuitem', { name }).click();
}
