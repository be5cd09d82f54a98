import type { Frame, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { euro } from '../../src/locales/taal';
import { useBrowser } from './browser';
import { toetsen } from './handen';
import { leesBlad, openPaneel, opTabblad, typ } from './paneel';

const browser = useBrowser();

const knop = (paneel: Frame, naam: string | RegExp) => paneel.getByRole('button', { name: naam });
const groep = (paneel: Frame, naam: string) => paneel.getByRole('group', { name: naam, exact: true });
const kaart = (paneel: Frame, naam: string) => paneel.getByRole('listitem').filter({ has: paneel.getByRole('button', { name: naam, exact: true }) });

/** What a design does; it follows what is typed after a moment, and can be saved once it does. */
async function effect(paneel: Frame): Promise<string> {
  await expect.poll(() => knop(paneel, 'Opslaan').isEnabled()).toBe(true);
  return groep(paneel, 'Totaal').innerText();
}

async function openScenarios(query: Readonly<Record<string, string>> = { voorbeeld: 'midden-holland' }) {
  const proef = await openPaneel(browser, query);
  await opTabblad(proef.paneel, 'Scenario’s');
  await knop(proef.paneel, 'Nieuw scenario').waitFor();
  return proef;
}

async function kiesInMenu(paneel: Frame, naam: string, keuze: RegExp): Promise<void> {
  await knop(paneel, `Meer met ${naam}`).click();
  await paneel.getByRole('menuitem', { name: keuze }).click();
}

/** What a scenario differs from the base according to the formulas on the sheet, in all years, as the pane writes it. */
async function verschilInCellen(page: Page, naam: string): Promise<string | undefined> {
  await page.evaluate(() => window.werkbank.waitForCalculation());
  const cellen = await leesBlad(page, 'Vergelijking');
  const euros = cellen.find(([scenario]) => scenario === naam)?.[3];
  if (typeof euros !== 'number') return undefined;
  const cents = Math.round(euros * 100);
  return cents === 0 ? 'geen verschil' : `${cents > 0 ? '+' : '−'} ${euro(Math.abs(cents))}`;
}

/** Crisis beds as places, and guidance of the Wmo as a task with a corridor. */
async function ontwerp(paneel: Frame): Promise<void> {
  await knop(paneel, 'Nieuw scenario').click();
  const deel = paneel.getByRole('main').getByRole('group');
  await deel.first().getByLabel('Segment').selectOption('Crisis');
  await groep(paneel, 'Crisis').getByLabel('Regel').selectOption('CR-BED');
  await groep(paneel, 'CR-BED').first().getByLabel('Bekostigingsvorm').selectOption('beschikbaarheid');
  await groep(paneel, 'CR-BED').first().getByLabel('plekken').fill('18');
  await knop(paneel, 'Nog een segment of regel').click();
  const nieuw = paneel.getByLabel('Segment').nth(1);
  await nieuw.selectOption('Begeleiding');
  await groep(paneel, 'Begeleiding').getByLabel('Regel').selectOption('BG-WI');
  await groep(paneel, 'BG-WI').first().getByLabel('Bekostigingsvorm').selectOption('taakgericht');
  await groep(paneel, 'BG-WI').first().getByLabel('maximum').fill('107.500');
  await paneel.getByLabel('Naam van het scenario').fill('Plekken en taak');
}

describe('Een scenario ontwerpen, bewaren en beheren', () => {
  it('laat vooraf zien wat de formules na opslaan zeggen, en zegt het als vastgelegde invoer verandert', async () => {
    const { page, paneel, problems } = await openScenarios();
    await ontwerp(paneel);
    await expect.poll(() => effect(paneel)).toMatch(/van\s€\s.*\snaar\s€/);
    const vooraf = (await effect(paneel)).split('\n')[1];
    expect(await verschilInCellen(page, 'Plekken en taak')).toBeUndefined();

    await knop(paneel, 'Opslaan').click();
    await paneel.getByText('Scenario Plekken en taak is opgeslagen.').waitFor();
    await expect.poll(() => kaart(paneel, 'Plekken en taak').innerText()).toContain(vooraf);
    expect(await verschilInCellen(page, 'Plekken en taak')).toBe(vooraf);

    await kiesInMenu(paneel, 'Plekken en taak', /Kopiëren/);
    await knop(paneel, 'Opslaan').click();
    await kaart(paneel, 'Plekken en taak (kopie)').waitFor();
    expect(await verschilInCellen(page, 'Plekken en taak (kopie)')).toBe(vooraf);

    await kiesInMenu(paneel, 'Plekken en taak (kopie)', /Hernoemen/);
    const naam = paneel.getByRole('dialog').getByLabel('Naam van het scenario');
    await naam.fill('plekken en TAAK');
    await paneel.getByText('Er is al een scenario "Plekken en taak". Kies een andere naam.').waitFor();
    await naam.fill('Variant B');
    await knop(paneel, 'Opslaan').click();
    await kaart(paneel, 'Variant B').waitFor();

    await kiesInMenu(paneel, 'Variant B', /Uitzetten/);
    await expect.poll(() => kaart(paneel, 'Variant B').innerText()).toContain('Telt niet mee in de vergelijking.');

    await kiesInMenu(paneel, 'Plekken en taak', /Uitkomst vastleggen/);
    await expect.poll(() => kaart(paneel, 'Plekken en taak').innerText()).toContain('De invoer is sindsdien niet veranderd.');
    await typ(page, 'Leveringen', 'D4', '20.000');
    await expect.poll(() => kaart(paneel, 'Plekken en taak').innerText()).toMatch(/De invoer is sindsdien veranderd\.[\s\S]*Toen\s€.*nu\s€/);
    expect(problems).toEqual([]);
  });

  it('combineert scenario’s, en noemt waar ze botsen en welk voorgaat', async () => {
    const { paneel } = await openScenarios();
    await knop(paneel, 'Combineren').click();
    const dialoog = paneel.getByRole('dialog');
    await dialoog.getByLabel('Huidig P×Q').check();
    await dialoog.getByLabel('Wonen met hoog minimum').check();
    await expect.poll(() => dialoog.innerText()).toContain('6 botsingen: het bovenste scenario gaat voor');
    await dialoog.getByLabel('Naam van het scenario').fill('Samen');
    await dialoog.getByRole('button', { name: 'Combineren' }).click();
    await kaart(paneel, 'Samen').waitFor();
    expect(await kaart(paneel, 'Samen').innerText()).toMatch(/48 verschillen/);
  });

  it('wijzigt en verwijdert losse verschillen, en verwijdert een scenario pas na bevestiging', async () => {
    const { page, paneel } = await openScenarios();
    await paneel.getByRole('button', { name: 'Behandeling op resultaat', exact: true }).click();
    await knop(paneel, /Waarde wijzigen van tblContracten · BH-SPEC · resultaatdeel/).click();
    await paneel.getByRole('dialog').getByLabel('Waarde').fill('40%');
    await knop(paneel, 'Opslaan').click();
    await paneel.getByText('resultaatdeel = 0,4').waitFor();
    await knop(paneel, /Verschil verwijderen: tblContracten · BH-SPEC · doel/).click();
    await expect.poll(() => paneel.getByText('doel = 0,8').count()).toBe(0);

    await knop(paneel, 'Alle scenario’s').click();
    await kiesInMenu(paneel, 'Behandeling op resultaat', /Verwijderen/);
    expect(await verschilInCellen(page, 'Behandeling op resultaat')).toBeDefined();
    await paneel.getByRole('dialog').or(paneel.getByRole('alertdialog')).getByRole('button', { name: 'Verwijderen' }).click();
    await expect.poll(() => kaart(paneel, 'Behandeling op resultaat').count()).toBe(0);
    await paneel.getByText('Scenario Behandeling op resultaat is verwijderd.').waitFor();
  }, 150_000);

  it('voegt één verschil toe in een nieuw scenario: tarief van een regel', async () => {
    const { page, paneel } = await openScenarios();
    await knop(paneel, 'Los verschil').click();
    await paneel.getByLabel('Naam van het scenario').fill('Basis');
    await paneel.getByText('"Basis" is de naam van de tabellen zoals ze zijn.').waitFor();
    await paneel.getByLabel('Naam van het scenario').fill('Tarief omhoog');
    await paneel.getByLabel('Rij').selectOption('CR-BED');
    await paneel.getByLabel('Kolom').selectOption('tarief');
    await paneel.getByText('Nu 430').waitFor();
    await paneel.getByLabel('Waarde').fill('450');
    await expect.poll(() => effect(paneel)).toMatch(/\+ €/);
    const vooraf = (await effect(paneel)).split('\n')[1];
    await knop(paneel, 'Opslaan').click();
    await kaart(paneel, 'Tarief omhoog').waitFor();
    expect(await verschilInCellen(page, 'Tarief omhoog')).toBe(vooraf);
  });
});

describe('Wie een dialoog uit een menu weer sluit', () => {
  it.each([/Kopiëren/, /Hernoemen/, /Verwijderen/])('staat weer op de knop van het menu: %s', async (keuze) => {
    const proef = await openScenarios();
    const { page, paneel } = proef;
    await ontwerp(paneel);
    await knop(paneel, 'Opslaan').click();
    await kaart(paneel, 'Plekken en taak').waitFor();
    const menu = knop(paneel, 'Meer met Plekken en taak');
    await toetsen(proef).kiesInMenu(menu, keuze);
    const dialoog = paneel.getByRole('dialog').or(paneel.getByRole('alertdialog'));
    await dialoog.waitFor();
    await expect.poll(() => dialoog.evaluate((element) => element.contains(document.activeElement))).toBe(true);
    await page.keyboard.press('Escape');
    await expect.poll(() => dialoog.count()).toBe(0);
    await expect.poll(() => menu.evaluate((element) => element === document.activeElement)).toBe(true);
  });
});

it('In het Engels: opnemen, opslaan en vastleggen, met de namen van maanden in het Engels', async () => {
  const { page, paneel, problems } = await openPaneel(browser, { voorbeeld: 'midden-holland', taal: 'en-US' });
  await opTabblad(paneel, 'Scenarios');
  await knop(paneel, 'Record my changes').click();
  await paneel.getByText(/Changes are being recorded since \d\d?-\d\d?-\d{4} \d\d:\d\d/).waitFor();
  await typ(page, 'Leveringen', 'D4', '1.200');
  await knop(paneel, 'Done').click();
  await paneel.getByText(/1 change becomes a difference in the scenario/).waitFor();
  await paneel.getByRole('dialog').getByLabel('Name of the scenario').fill('By hand');
  await knop(paneel, 'Save and put back').click();
  await paneel.getByText('Scenario By hand has been saved, and the cells have been put back.').waitFor();

  await opTabblad(paneel, 'Scenarios');
  await knop(paneel, 'More with By hand').click();
  await paneel.getByRole('menuitem', { name: 'Freeze the outcome' }).click();
  await paneel.getByText('The outcome of By hand is frozen.').waitFor();
  const vandaag = new Date().toLocaleDateString('en-GB', { day: 'numeric', month: 'long', year: 'numeric' });
  await expect.poll(() => kaart(paneel, 'By hand').innerText()).toMatch(new RegExp(`Frozen on ${vandaag}[^]*The inputs have not changed since`));
  await typ(page, 'Leveringen', 'D5', '1.300');
  await expect.poll(() => kaart(paneel, 'By hand').innerText()).toMatch(/The inputs have moved on since[^]*Then €\s[\d.,]+, now €/);
  expect(problems).toEqual([]);
});

describe('Wijzigingen opnemen', () => {
  const cel = (page: Page) => page.evaluate(() => window.werkbank.readCell('Leveringen', 'D4').value);
  const balk = (paneel: Frame) => paneel.getByText(/Wijzigingen worden opgenomen sinds \d/);

  /** Begins a recording, changes a cell, and closes the pane; on reopening it is all still there. */
  async function neemOpEnHeropen() {
    const proef = await openScenarios();
    const { page, paneel } = proef;
    const voorheen = await cel(page);
    await knop(paneel, 'Mijn wijzigingen opnemen').click();
    await balk(paneel).waitFor();
    await typ(page, 'Leveringen', 'D4', '1.200');
    await paneel.goto(paneel.url());
    await balk(paneel).waitFor();
    expect(await cel(page)).toBe(1200);
    return { ...proef, voorheen };
  }

  it('maakt van wat in de cellen is veranderd een scenario en zet de cellen terug, ook als het paneel intussen dicht was', async () => {
    const { page, paneel, voorheen, problems } = await neemOpEnHeropen();
    await knop(paneel, 'Klaar').click();
    await paneel.getByText(/1 wijziging wordt een verschil/).waitFor();
    await paneel.getByRole('dialog').getByLabel('Naam van het scenario').fill('Met de hand');
    await knop(paneel, 'Opslaan en terugzetten').click();
    await paneel.getByText('Scenario Met de hand is opgeslagen, en de cellen zijn teruggezet.').waitFor();
    expect(await cel(page)).toBe(voorheen);
    expect(await balk(paneel).count()).toBe(0);
    await opTabblad(paneel, 'Scenario’s');
    await kaart(paneel, 'Met de hand').waitFor();
    expect(await verschilInCellen(page, 'Met de hand')).toMatch(/^[+−] €/);
    expect(problems).toEqual([]);
  });

  it('zet op verzoek alleen terug', async () => {
    const { page, paneel, voorheen } = await neemOpEnHeropen();
    await knop(paneel, 'Klaar').click();
    await knop(paneel, 'Alleen terugzetten').click();
    await paneel.getByText('De cellen zijn teruggezet.').waitFor();
    expect(await cel(page)).toBe(voorheen);
    expect(await balk(paneel).count()).toBe(0);
  });

  it('houdt wie stopt zonder scenario zijn wijzigingen, en met toetsen alleen blijft de aandacht in het paneel', async () => {
    const proef = await openScenarios();
    const { page, paneel } = proef;
    const hand = toetsen(proef);
    await hand.druk(knop(paneel, 'Mijn wijzigingen opnemen'));
    await balk(paneel).waitFor();
    await expect.poll(() => knop(paneel, 'Klaar').evaluate((element) => element === document.activeElement)).toBe(true);
    await typ(page, 'Leveringen', 'D4', '1.200');
    await hand.druk(knop(paneel, 'Klaar'));
    await paneel.getByRole('dialog').waitFor();
    await page.keyboard.press('Escape');
    await expect.poll(() => paneel.getByRole('dialog').count()).toBe(0);
    await hand.druk(knop(paneel, 'Stoppen en wijzigingen houden'));
    await expect.poll(() => balk(paneel).count()).toBe(0);
    await expect.poll(() => paneel.evaluate(() => document.activeElement?.getAttribute('role'))).toBe('tab');
    expect(await cel(page)).toBe(1200);
  });
});
