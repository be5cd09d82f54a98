import type { Frame, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { euro } from '../../src/locales/taal';
import { useBrowser } from './browser';
import { axe, overtredingen } from './keuring';
import { leesBlad, openPaneel, opTabblad, typ, waar } from './paneel';

const browser = useBrowser();

/** The volume of WMO-HH: the first row below the header of tblLeveringen. */
const VOLUME_HH = 'D4';

/** The amounts of the table in the pane, in the order of the rows. */
const bedragenInTabel = (paneel: Frame) => paneel.locator('table button').allInnerTexts();

/** The same amounts in cells, as far as they are amounts: by scenario there, by segment in the pane. */
async function bedragenInCellen(page: Page): Promise<string[]> {
  const cellen = await leesBlad(page, 'Vergelijking');
  const kop = cellen.findIndex(([scenario, segment]) => scenario === 'Scenario' && segment === 'Segment');
  const bedrag = cellen[kop]!.indexOf('Te betalen');
  const rijen = cellen.slice(kop + 1).filter(([, segment]) => segment !== '');
  const segmenten = [...new Set(rijen.map(([, segment]) => segment))];
  return segmenten
    .flatMap((naam) => rijen.filter(([, segment]) => segment === naam).map((rij) => rij[bedrag]))
    .filter((euros) => typeof euros === 'number')
    .map((euros) => euro(Math.round(euros * 100)));
}

const kiesTabel = (paneel: Frame) => paneel.getByRole('button', { name: 'Tabel', exact: true }).click();

describe('Beginnen', () => {
  it('Zonder model biedt het paneel een voorbeeld en een lege werkmap aan; het voorbeeld komt naast wat er al was', async () => {
    const { page, paneel, problems } = await openPaneel(browser, {});
    await paneel.getByRole('button', { name: /Voorbeeld: Westerkwartier 2020/ }).click();
    await paneel.getByRole('heading', { name: 'Per segment' }).waitFor();
    expect(await page.evaluate(() => window.werkbank.sheetNames())).toEqual(expect.arrayContaining(['Blad1', 'Contracten', 'Vergelijking']));
    expect(problems).toEqual([]);
  });

  it('Een lege werkmap krijgt tabellen waarmee meteen te rekenen is', async () => {
    const { paneel } = await openPaneel(browser, {});
    await paneel.getByRole('button', { name: /Lege werkmap/ }).click();
    await paneel.getByRole('heading', { name: 'Per segment' }).waitFor();
    await opTabblad(paneel, /Controles/);
    await paneel.getByRole('heading', { name: 'Alles klopt' }).waitFor();
  });

  it('Is een blad al in gebruik, dan zegt het paneel dat en schrijft het niets', async () => {
    const { page, paneel } = await openPaneel(browser, {});
    await paneel.evaluate(() =>
      Excel.run(async (context) => {
        context.workbook.worksheets.add('Contracten');
        await context.sync();
      }),
    );
    await paneel.getByRole('button', { name: /Voorbeeld: Westerkwartier 2020/ }).click();
    await expect.poll(() => paneel.getByRole('main').innerText()).toMatch(/Dat is niet gelukt[\s\S]*Contracten/);
    expect(await page.evaluate(() => window.werkbank.sheetNames())).toEqual(['Blad1', 'Contracten']);
  });
});

describe('Vergelijken', () => {
  it('Het paneel toont per segment en scenario tot op de cent wat in de cellen staat', async () => {
    const { page, paneel, problems } = await openPaneel(browser);
    await kiesTabel(paneel);
    await page.evaluate(() => window.werkbank.waitForCalculation());
    expect(await bedragenInTabel(paneel)).toEqual(await bedragenInCellen(page));
    expect(problems).toEqual([]);
  });

  it('Een ander volume in een cel verandert de formule, de tabel en de grafiek; wat open was blijft open', async () => {
    const { page, paneel } = await openPaneel(browser);
    const staaf = paneel.locator('figure').getByText(/^basis: /).first();
    const voorheen = await staaf.innerText();
    await paneel.getByRole('button', { name: /^Wmo-voorzieningen/ }).click();
    await paneel.getByText('Huishoudelijke hulp').waitFor();

    await typ(page, 'Leveringen', VOLUME_HH, '1400');
    await expect.poll(() => staaf.innerText()).not.toBe(voorheen);
    expect(await paneel.getByText('Onder minimum').count()).toBeGreaterThan(0);
    await opTabblad(paneel, /Controles/);
    await opTabblad(paneel, /Vergelijking/);
    expect(await paneel.getByText('Huishoudelijke hulp').isVisible()).toBe(true);
    await kiesTabel(paneel);
    expect(await bedragenInTabel(paneel)).toEqual(await bedragenInCellen(page));
  });

  it('Elk bedrag laat zien hoe het is opgebouwd, tot aan de cellen waarop het rust', async () => {
    const { page, paneel } = await openPaneel(browser);
    await paneel.getByRole('button', { name: /opbouw van Taakgericht/ }).click();
    const opbouw = paneel.getByRole('dialog');
    await opbouw.getByRole('button', { name: /opbouw van Wmo-voorzieningen/ }).click();
    await opbouw.getByRole('button', { name: /opbouw van WMO-HH/ }).click();
    await opbouw.getByRole('heading', { name: 'WMO-HH' }).waitFor();
    expect(await opbouw.getByRole('listitem').filter({ hasText: /lumpsum van/ }).count()).toBe(1);

    await opbouw.getByRole('button', { name: /Contractregel WMO-HH/ }).click();
    await expect.poll(() => waar(page)).toBe('Contracten!A4');
    await opbouw.getByRole('button', { name: /Scenario: vorm/ }).click();
    await expect.poll(() => waar(page)).toMatch(/^Scenarios!F/);
  });

  it('Een regel met een fout toont de fout op de plaats van het bedrag; de andere segmenten blijven staan', async () => {
    const { page, paneel } = await openPaneel(browser);
    await kiesTabel(paneel);
    await typ(page, 'Leveringen', VOLUME_HH, 'veel');
    await paneel.getByRole('cell', { name: /WMO-HH – volume: "veel" is geen getal/ }).first().waitFor();
    expect(await bedragenInTabel(paneel)).toHaveLength(4);
    expect(await bedragenInTabel(paneel)).toEqual(await bedragenInCellen(page));
  });
});

describe('Controles', () => {
  it('Een controle noemt de cel, en brengt je erheen', async () => {
    const { page, paneel } = await openPaneel(browser);
    await opTabblad(paneel, /Controles/);
    const aantal = () => paneel.locator('#paneel-controles li').count();
    await paneel.getByRole('heading', { name: 'Controles' }).waitFor();
    // What the example itself asks attention for.
    const voorheen = await aantal();
    await typ(page, 'Leveringen', VOLUME_HH, 'veel');
    const melding = paneel.getByRole('button', { name: /"veel" is geen getal.*Leveringen!D4/s });
    await melding.click();
    await expect.poll(() => waar(page)).toBe('Leveringen!D4');
    expect(await paneel.getByRole('tab', { name: /Controles/ }).innerText()).toContain(String(await aantal()));

    await typ(page, 'Leveringen', VOLUME_HH, '1598');
    await melding.waitFor({ state: 'hidden' });
    expect(await aantal()).toBe(voorheen);
  });
});

describe('Als iets niet lukt', () => {
  it('blijft staan wat er stond, met de reden en een knop om het opnieuw te proberen', async () => {
    const { page, paneel } = await openPaneel(browser, {});
    await page.evaluate(() => window.werkbank.failAt({ action: '*', code: 'GeneralException' }));
    await typ(page, 'Blad1', 'A1', 'iets');
    const opnieuw = paneel.getByRole('button', { name: 'Opnieuw proberen' });
    await opnieuw.waitFor();
    expect(await paneel.getByRole('button', { name: /Lege werkmap/ }).isVisible()).toBe(true);
    await opnieuw.click();
    await expect.poll(() => opnieuw.count()).toBe(0);
  });

  it('vraagt het paneel welke tabel meetelt als er twee passen, en rekent met die keuze', async () => {
    const { paneel } = await openPaneel(browser);
    await paneel.evaluate(() =>
      Excel.run(async (context) => {
        const { tables } = context.workbook;
        const oorspronkelijk = tables.getItem('tblGemeenten').getRange();
        oorspronkelijk.load('values');
        await context.sync();
        const [koppen] = oorspronkelijk.values as string[][];
        const blad = context.workbook.worksheets.add('Kopie');
        for (const [i, naam] of ['tblEen', 'tblTwee'].entries()) {
          const bereik = blad.getRangeByIndexes(i * 4, 0, 2, koppen!.length);
          bereik.values = [koppen!, koppen!.map((_, kolom) => (kolom === 0 ? 'Elders' : 1))];
          tables.add(bereik, true).name = naam;
        }
        tables.getItem('tblGemeenten').convertToRange();
        await context.sync();
      }),
    );
    await paneel.getByRole('radio', { name: 'tblTwee op blad Kopie' }).click();
    await paneel.getByRole('button', { name: 'Deze tabel gebruiken' }).click();
    await opTabblad(paneel, /Start/);
    await paneel.getByRole('button', { name: /tblGemeenten.*Kopie/s }).waitFor();
  });
});

it('Een knop in het lint vertelt in het paneel hoe het afliep, of opent daar het juiste scherm', async () => {
  const { page, paneel } = await openPaneel(browser);
  await page.getByRole('button', { name: 'Alles herberekenen' }).click();
  await paneel.getByText('Alle formules zijn opnieuw berekend.').waitFor();
  await page.getByRole('button', { name: 'Voorbeeld' }).click();
  await paneel.getByRole('heading', { name: 'Deze werkmap bevat een model' }).waitFor();
});

describe('Het menu', () => {
  it('voegt een tabel toe, en de formules lezen haar mee', async () => {
    const { page, paneel } = await openPaneel(browser, { voorbeeld: 'westerkwartier', paneel: '320' });
    await paneel.getByRole('button', { name: 'Meer mogelijkheden' }).click();
    await paneel.getByRole('menuitem', { name: /Tabel toevoegen/ }).click();
    await paneel.getByRole('radio', { name: /^Staffels/ }).check();
    await paneel.evaluate(axe);
    expect(await overtredingen(paneel)).toEqual([]);
    await paneel.getByRole('button', { name: 'Toevoegen' }).click();
    await paneel.getByText(/De tabel staat op het blad Staffels\. De vergelijking op Vergelijking en Vergelijking per regel leest haar mee/).waitFor();
    expect(await waar(page)).toBe('Staffels!A1');
    expect((await leesBlad(page, 'Vergelijking', 'formula')).flat()).toContainEqual(expect.stringMatching(/^=BEK\.VERGELIJK\(.*,tblStaffels\[\[#Headers\],\[#Data\]\]\)$/));
    await paneel.getByRole('button', { name: 'Meer mogelijkheden' }).click();
    await paneel.getByRole('menuitem', { name: /Tabel toevoegen/ }).click();
    await paneel.getByRole('radio', { name: /^Corridors/ }).waitFor();
    expect(await paneel.getByRole('radio', { name: /^Staffels/ }).count()).toBe(0);
  });

  it('legt pas na bevestiging de formules vast als waarden', async () => {
    const { page, paneel } = await openPaneel(browser);
    const eigenFormules = async () => (await leesBlad(page, 'Vergelijking', 'formula')).flat().filter((cel) => String(cel).includes('=BEK.'));
    await paneel.getByRole('button', { name: 'Meer mogelijkheden' }).click();
    await paneel.getByRole('menuitem', { name: /Leg vast als waarden/ }).click();
    expect(await eigenFormules()).not.toEqual([]);
    await paneel.getByRole('button', { name: 'Vastleggen' }).click();
    await paneel.getByText(/vastgelegd als waarden op .*Vergelijking/).waitFor();
    expect(await eigenFormules()).toEqual([]);
  });

  it('toont een diagnose met versies, en zonder cijfers uit de werkmap', async () => {
    const { paneel } = await openPaneel(browser);
    await paneel.getByRole('button', { name: 'Meer mogelijkheden' }).click();
    await paneel.getByRole('menuitem', { name: /diagnose/ }).click();
    const tekst = await paneel.getByRole('textbox', { name: 'Tekst van de diagnose' }).inputValue();
    expect(tekst).toMatch(/bekostigingskompas \d+\.\d+\.\d+/);
    expect(tekst).toMatch(/ExcelApi 1\.\d+/);
    expect(tekst).not.toMatch(/WMO-HH|9\.507|Westerkwartier/);
  });
});
