import type { Frame, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { ANALYSE_NL } from '../../src/locales/paneel/nl/analyse';
import { PANEEL_EN } from '../../src/locales/paneel/en';
import { PANEEL_NL } from '../../src/locales/paneel/nl';
import { euro } from '../../src/locales/taal';
import { useBrowser } from './browser';
import { toetsen } from './handen';
import { leesBlad, openPaneel, opTabblad, typ } from './paneel';

const browser = useBrowser();

async function openAnalyse(...opties: Parameters<typeof openPaneel> extends [unknown, ...infer Rest] ? Rest : never) {
  const proef = await openPaneel(browser, ...opties);
  await opTabblad(proef.paneel, /^Anal/);
  return proef;
}

const vraag = (paneel: Frame, naam: string | RegExp = ANALYSE_NL.analyse.vraag) => paneel.getByRole('combobox', { name: naam });
const knop = (paneel: Frame, naam: string) => paneel.locator('#paneel-analyse').getByRole('button', { name: naam, exact: true });

/** The table in the pane: its headers and the texts of its cells. */
async function tabelInPaneel(paneel: Frame): Promise<string[][]> {
  await knop(paneel, 'Tabel').click();
  return paneel.locator('#paneel-analyse table').evaluate((tabel: HTMLTableElement) =>
    [...tabel.rows].map((rij) => [...rij.cells].map((cel) => cel.innerText.replace(/\s/g, ' '))),
  );
}

/** The figures on a sheet as the pane would write them: euros with two decimals, shares as percentages. */
async function tabelOpBlad(page: Page, blad: string): Promise<unknown[][]> {
  return (await leesBlad(page, blad)).slice(3).filter((rij) => rij.some((cel) => cel !== ''));
}

/** Numbers are the same number however they are written; text is itself. */
const alsGetal = (cel: unknown): unknown => {
  if (typeof cel === 'number') return Math.round(cel * 1e4) / 1e4;
  if (typeof cel !== 'string') return '';
  const tekst = cel.replace(/[€\s]/g, '');
  const procent = tekst.endsWith('%');
  const getal = Number(tekst.replace('%', '').replaceAll('.', '').replace(',', '.').replace('−', '-'));
  return tekst === '' || Number.isNaN(getal) ? cel : Math.round((procent ? getal / 100 : getal) * 1e4) / 1e4;
};

describe('Elke analyse', () => {
  it.each([
    ['volumes', 'Volumes', 'BarClustered'],
    ['omslag', 'Omslagpunt', 'XYScatterLinesNoMarkers'],
    ['risico', 'Risico', 'BarStacked'],
    ['gevoeligheid', 'Gevoeligheid', 'BarClustered'],
    ['passend', 'Wat past', 'XYScatterLinesNoMarkers'],
  ] as const)('%s komt met een grafiek van Excel en dezelfde cijfers op een nieuw blad', async (analyse, blad, soort) => {
    const { page, paneel, problems } = await openAnalyse();
    await vraag(paneel).selectOption(analyse);
    const inPaneel = await tabelInPaneel(paneel);
    await knop(paneel, 'Op een blad zetten').click();
    await paneel.getByText('Op een nieuw blad gezet.').waitFor();

    expect(await page.evaluate(() => window.werkbank.activeSheet())).toBe(blad);
    const [grafiek] = await page.evaluate(
      (naam) => window.werkbank.charts().filter(({ sheet }) => sheet === naam),
      blad,
    );
    expect(grafiek!.type).toBe(soort);
    expect(grafiek!.source).toMatch(/!A4:/);
    const opBlad = await tabelOpBlad(page, blad);
    const breedte = Math.min(8, inPaneel[0]!.length);
    expect(opBlad.map((rij) => rij.slice(0, breedte).map(alsGetal))).toEqual(inPaneel.map((rij) => rij.slice(0, breedte).map(alsGetal)));
    expect(problems).toEqual([]);
  });

  it('gaat mee met de cellen, en een tweede keer op een blad zetten geeft een tweede blad', async () => {
    const { page, paneel } = await openAnalyse();
    await paneel.getByText(/WMO-BI 23 boven het maximum/).waitFor();
    await typ(page, 'Leveringen', 'D5', '600');
    await paneel.getByText(/WMO-BI 23 boven het maximum/).waitFor({ state: 'hidden' });
    for (const naam of ['Volumes', 'Volumes 2']) {
      await knop(paneel, 'Op een blad zetten').click();
      await expect.poll(() => page.evaluate(() => window.werkbank.activeSheet())).toBe(naam);
    }
  });
});

describe('Met het toetsenbord', () => {
  it('is een analyse te kiezen, te lezen en op een blad te zetten', async () => {
    const { page, paneel } = await openAnalyse();
    await vraag(paneel).focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await paneel.getByText(/^Het meest maakt uit/).waitFor();
    const actief = () => paneel.evaluate(() => document.activeElement?.textContent ?? '');
    for (let stap = 0; stap < 12 && !(await actief()).includes('blad zetten'); stap += 1) await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect.poll(() => page.evaluate(() => window.werkbank.activeSheet())).toBe('Gevoeligheid');
  });
});

describe('Kopiëren', () => {
  it('zet de tabel op het klembord, als tekst en als tabel', async () => {
    const { page, paneel } = await openAnalyse();
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await vraag(paneel).selectOption('passend');
    await knop(paneel, 'Kopieer tabel').click();
    await paneel.getByText('De tabel staat op het klembord.').waitFor();
    const inhoud = await paneel.evaluate(async () => {
      const [item] = await navigator.clipboard.read();
      return Promise.all(['text/plain', 'text/html'].map(async (soort) => (await item!.getType(soort)).text()));
    });
    expect(inhoud[0]).toMatch(/^Volume\tBedrag\tGrens\tRuimte\tWat\n/);
    expect(inhoud[0]).toMatch(/\n1,0736\t9699970,37\t9700000\t29,63\tpast nog net\n/);
    expect(inhoud[1]).toMatch(/<td[^>]*>107,36%<\/td>/);
  });

  it('zet de grafiek als afbeelding op het klembord', async () => {
    const { page, paneel, problems } = await openAnalyse();
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await vraag(paneel).selectOption('omslag');
    await paneel.locator('#paneel-analyse figure svg').first().waitFor();
    await knop(paneel, 'Kopieer afbeelding').click();
    await paneel.getByText('De afbeelding staat op het klembord.').waitFor();
    const maat = await paneel.evaluate(async () => {
      const [item] = await navigator.clipboard.read();
      const { width, height } = await createImageBitmap(await item!.getType('image/png'));
      return { width, height };
    });
    expect(maat.width).toBeGreaterThan(500);
    expect(maat.height).toBeGreaterThan(500);
    expect(problems).toEqual([]);
  });

  it('toont de afbeelding om zelf te kopiëren waar het klembord dicht is', async () => {
    const { paneel } = await openAnalyse();
    await paneel.evaluate(() => Object.defineProperty(navigator.clipboard, 'write', { value: () => Promise.reject(new Error('not allowed')) }));
    await knop(paneel, 'Kopieer afbeelding').click();
    const beeld = paneel.getByRole('dialog').getByRole('img');
    await beeld.waitFor();
    await expect.poll(() => beeld.evaluate((img: HTMLImageElement) => img.naturalWidth)).toBeGreaterThan(500);
    await paneel.getByRole('dialog').getByRole('button', { name: 'Sluiten' }).click();
    await expect.poll(() => knop(paneel, 'Kopieer afbeelding').evaluate((element) => element === document.activeElement)).toBe(true);
    // The table can be handed over without permission.
    await knop(paneel, 'Kopieer tabel').click();
    await paneel.getByText('De tabel staat op het klembord.').waitFor();
  });
});

describe('Van wat past naar een scenario, met toetsen alleen', () => {
  it.each([
    ['nl-NL', PANEEL_NL],
    ['en-US', PANEEL_EN],
  ] as const)('in %s', async (taal, t) => {
    const proef = await openAnalyse({ voorbeeld: 'midden-holland', taal });
    const { page, paneel, problems } = proef;
    const hand = toetsen(proef);
    const { passend, grootheid } = t.analyse;
    const analyse = paneel.locator('#paneel-analyse');
    const inhoud = () => Promise.all(['Contracten', 'Leveringen', 'Scenarios'].map((blad) => leesBlad(page, blad)));
    const vooraf = await inhoud();
    await hand.kies(vraag(paneel, t.analyse.vraag), t.analyse.vragen.passend);
    await hand.kies(vraag(paneel, passend.onderwerp), 'CR-BED');
    await hand.kies(vraag(paneel, passend.verander), grootheid.tarief);
    await hand.druk(analyse.getByRole('button', { name: passend.maakScenario }));

    const scenarios = paneel.locator('#paneel-scenarios');
    const naam = passend.scenarionaam(grootheid.tarief, 'CR-BED');
    await expect.poll(() => scenarios.getByLabel(t.scenarios.naam).inputValue()).toBe(naam);
    await scenarios.getByText('tblContracten · CR-BED').waitFor();
    const effect = (await scenarios.getByRole('group', { name: t.scenarios.effect.totaal, exact: true }).innerText()).split('\n')[1]!;
    expect(effect).toMatch(/^\+ €/);
    expect(await inhoud()).toEqual(vooraf);

    await hand.druk(scenarios.getByRole('button', { name: t.scenarios.opslaan }));
    await scenarios.getByText(t.scenarios.opgeslagen(naam)).waitFor();
    await page.evaluate(() => window.werkbank.waitForCalculation());
    const rij = (await leesBlad(page, 'Vergelijking')).find(([scenario]) => scenario === naam)!;
    expect(`+ ${euro(Math.round(Number(rij[3]) * 100))}`).toBe(effect);
    // The base and the sheets it stands on are as they were.
    expect((await inhoud()).slice(0, 2)).toEqual(vooraf.slice(0, 2));
    expect(problems).toEqual([]);
  }, 120_000);
});

it('Wie draagt een eenheid: zonder kostprijs staat er hoe die erbij komt, met een knop naar de cel', async () => {
  const { page, paneel } = await openAnalyse();
  await vraag(paneel).selectOption('risico');
  await paneel.getByText(/kost de gemeente alleen geld in basis, Inspanning, Outcome/).waitFor();
  const rij = (await leesBlad(page, 'Contracten')).findIndex(([regel]) => regel === 'WMO-HH') + 1;
  await page.evaluate((plek) => window.werkbank.selectCell('Contracten', plek), `A${rij}`);
  await typ(page, 'Contracten', await kolom(page, 'kostprijs', rij), '');
  await paneel.getByRole('button', { name: /Van WMO-HH is geen kostprijs bekend/ }).click();
  await expect.poll(() => page.evaluate(() => window.werkbank.activeSheet())).toBe('Contracten');
});

/** The cell of a column of the contracts, by its header. */
function kolom(page: Page, kop: string, rij: number): Promise<string> {
  return page.evaluate(
    ([naam, nummer]) => {
      const letters = Array.from({ length: 52 }, (_, i) => (i < 26 ? '' : 'A') + String.fromCharCode(65 + (i % 26)));
      const koprij = [3, 4, 5].find((kandidaat) => window.werkbank.readCell('Contracten', `A${kandidaat}`).value === 'regel')!;
      return letters.find((letter) => window.werkbank.readCell('Contracten', `${letter}${koprij}`).value === naam)!.concat(String(nummer));
    },
    [kop, rij] as const,
  );
}
