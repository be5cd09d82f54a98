import type { Frame, Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { euro } from '../../src/locales/taal';
import { useBrowser } from './browser';
import { muis, toetsen } from './handen';
import { leesBlad, openPaneel, typ, waar } from './paneel';

const browser = useBrowser();
const SCENARIO = 'Plekken en taak';

const knop = (paneel: Frame, naam: string | RegExp) => paneel.getByRole('button', { name: naam });
const groep = (paneel: Frame, naam: string) => paneel.getByRole('group', { name: naam, exact: true });
const kaart = (paneel: Frame) => paneel.getByRole('listitem').filter({ has: paneel.getByRole('button', { name: SCENARIO, exact: true }) });

/** What the scenario differs from the base according to the formulas on the sheet, as the pane writes it. */
async function verschilInCellen(page: Page): Promise<string> {
  await page.evaluate(() => window.werkbank.waitForCalculation());
  const euros = Number((await leesBlad(page, 'Vergelijking')).find(([scenario]) => scenario === SCENARIO)![3]);
  return `${euros > 0 ? '+' : '−'} ${euro(Math.abs(Math.round(euros * 100)))}`;
}

it.each([
  ['muis', muis],
  ['toetsenbord', toetsen],
] as const)('De dag van een inkoopadviseur, met %s alleen', async (_, handVan) => {
  const proef = await openPaneel(browser, {});
  const { page, paneel, problems } = proef;
  const hand = handVan(proef);
  const inhoud = () => Promise.all(['Contracten', 'Afspraken', 'Leveringen'].map((blad) => leesBlad(page, blad)));

  // The example.
  await hand.druk(knop(paneel, /Voorbeeld: Midden-Holland/));
  await paneel.getByRole('tab', { name: 'Vergelijking' }).waitFor();
  const vooraf = await inhoud();

  // A scenario: Crisis as beschikbaarheid, Begeleiding as taakgericht with a corridor.
  await hand.tabblad(/^Scenario/);
  await hand.druk(knop(paneel, 'Nieuw scenario'));
  const deel = paneel.getByRole('main').getByRole('group');
  await hand.kies(deel.first().getByLabel('Segment'), 'Crisis');
  await hand.kies(groep(paneel, 'Crisis').getByLabel('Regel'), 'CR-BED');
  await hand.kies(groep(paneel, 'CR-BED').first().getByLabel('Bekostigingsvorm'), 'beschikbaarheid');
  await hand.vul(groep(paneel, 'CR-BED').first().getByLabel('plekken'), '18');
  await hand.druk(knop(paneel, 'Nog een segment of regel'));
  await hand.kies(paneel.getByRole('combobox', { name: 'Segment', exact: true }).nth(1), 'Begeleiding');
  await hand.kies(groep(paneel, 'Begeleiding').getByLabel('Regel'), 'BG-WI');
  await hand.kies(groep(paneel, 'BG-WI').first().getByLabel('Bekostigingsvorm'), 'taakgericht');
  await hand.vul(groep(paneel, 'BG-WI').first().getByLabel('maximum'), '107.500');
  await hand.vul(paneel.getByLabel('Naam van het scenario'), SCENARIO);
  await expect.poll(() => groep(paneel, 'Totaal').innerText()).toMatch(/van\s€\s.*\snaar\s€/);
  // It follows what is typed after a moment, and can be saved once it does.
  await expect.poll(() => knop(paneel, 'Opslaan').isEnabled()).toBe(true);
  const effect = (await groep(paneel, 'Totaal').innerText()).split('\n')[1]!;
  await hand.druk(knop(paneel, 'Opslaan'));
  await kaart(paneel).waitFor();
  expect(await inhoud()).toEqual(vooraf);

  // Against the base: the same in the pane as in the cells.
  expect(await verschilInCellen(page)).toBe(effect);
  await hand.tabblad(/^Vergelijking/);
  await expect.poll(() => paneel.locator('#paneel-vergelijking').innerText()).toContain(`${effect.slice(2)} ${effect.startsWith('−') ? 'minder' : 'meer'} dan basis`);

  // From which volume the task is the cheaper one.
  const analyse = paneel.locator('#paneel-analyse');
  await hand.tabblad(/^Analyse/);
  await hand.kies(analyse.getByLabel('Wat wilt u weten?'), 'Vanaf welk volume is een andere vorm voordeliger?');
  await hand.kies(analyse.getByLabel('Regel'), await optieVoor(paneel, 'BG-WI'));
  await hand.kies(analyse.getByLabel('Tweede variant'), SCENARIO);
  await expect.poll(() => analyse.innerText()).toMatch(new RegExp(`basis en ${SCENARIO} kosten hetzelfde (bij|van|vanaf) `));

  // The check on a minimum above its ceiling: to its cell, and mended there.
  await hand.tabblad(/^Controles/);
  const minimum = paneel.locator('#paneel-controles').getByRole('button', { name: /Alleen al het afgesproken minimum/ });
  await expect.poll(() => minimum.count()).toBe(3);
  await hand.druk(minimum.first());
  await expect.poll(() => waar(page)).toMatch(/^Scenario.*!F\d+$/);
  const [blad, cel] = (await waar(page)).split('!');
  await typ(page, blad!, cel!, '1.000');
  await expect.poll(() => minimum.count()).toBe(2);

  // Frozen, with the fingerprint of what it was made from.
  await hand.tabblad(/^Scenario/);
  await hand.kiesInMenu(knop(paneel, `Meer met ${SCENARIO}`), /Uitkomst vastleggen/);
  await expect.poll(() => kaart(paneel).innerText()).toContain('De invoer is sindsdien niet veranderd.');

  // Chart and figures on a sheet.
  await hand.tabblad(/^Analyse/);
  await hand.druk(analyse.getByRole('button', { name: 'Op een blad zetten' }));
  await expect.poll(() => page.evaluate(() => window.werkbank.activeSheet())).toBe('Omslagpunt');
  const grafieken = await page.evaluate(() => window.werkbank.charts().filter(({ sheet }) => sheet === 'Omslagpunt'));
  expect(grafieken.map(({ type }) => type)).toEqual(['XYScatterLinesNoMarkers']);
  const koppen = () => page.evaluate(() => Array.from('ABCDEFGHIJKL', (kolom) => window.werkbank.readCell('Omslagpunt', `${kolom}4`).value));
  expect(await koppen()).toContain(SCENARIO);
  expect(problems).toEqual([]);
}, 300_000);

async function optieVoor(paneel: Frame, regel: string): Promise<string> {
  const lijst = paneel.locator('#paneel-analyse').getByLabel('Regel');
  await lijst.waitFor();
  const opties = await lijst.evaluate((element: HTMLSelectElement) => Array.from(element.options, ({ label }) => label));
  return opties.find((optie) => optie.includes(regel))!;
}
