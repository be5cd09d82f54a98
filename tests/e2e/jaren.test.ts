import type { Frame, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { euro } from '../../src/locales/taal';
import { axe, overtredingen, totRust } from './keuring';
import { useBrowser } from './browser';
import { openPaneel, typ } from './paneel';
import { JAREN, regiomodel, vergelijkformule, zetTabellen } from './regio';

const browser = useBrowser();
const tabellen = regiomodel();

async function openRegio(query: Record<string, string> = {}): Promise<{ page: Page; paneel: Frame; problems: string[] }> {
  const proef = await openPaneel(browser, query);
  await zetTabellen(proef.paneel, tabellen);
  await proef.paneel.getByRole('heading', { name: 'Per segment' }).waitFor();
  return proef;
}

const kies = (paneel: Frame, lijst: string, optie: string) => paneel.getByRole('combobox', { name: lijst }).first().selectOption({ label: optie });
const alsTabel = (paneel: Frame) => paneel.getByRole('button', { name: 'Tabel', exact: true }).click();
const matrix = (paneel: Frame) => paneel.getByRole('table').getByRole('row');

/** The rows of the matrix: the name of a part and its amounts. */
async function bedragenPerRij(paneel: Frame): Promise<string[][]> {
  const rijen = await matrix(paneel).all();
  return Promise.all(
    rijen.slice(1).map(async (rij) => [await rij.getByRole('rowheader').innerText(), ...(await rij.getByRole('button').allInnerTexts())]),
  );
}

/** What BEK.VERGELIJK says in cells of a sheet of its own: its first two columns and the amount. */
async function inCellen(page: Page, paneel: Frame, uitvoer: string, aantal: number): Promise<string[][]> {
  await paneel.evaluate(
    ([formule, blad]) =>
      Excel.run(async (context) => {
        context.workbook.worksheets.add(blad).getRange('A1').formulas = [[formule]];
        await context.sync();
      }),
    [vergelijkformule(uitvoer, tabellen), `Uitkomst ${uitvoer}`] as const,
  );
  await page.evaluate(() => window.werkbank.waitForCalculation());
  return page.evaluate(
    ([blad, rijen]) =>
      Array.from({ length: rijen }, (_, i) => ['A', 'B', 'C'].map((kolom) => String(window.werkbank.readCell(blad, `${kolom}${i + 1}`).value))),
    [`Uitkomst ${uitvoer}`, aantal] as const,
  );
}

const inEuro = (cel: string) => euro(Math.round(Number(cel) * 100));

describe('Meer jaren in een regio', () => {
  it('Het paneel toont per gemeente over de hele looptijd tot op de cent wat in de cellen staat', async () => {
    const { page, paneel, problems } = await openRegio();
    await kies(paneel, 'Indeling', 'Per gemeente');
    await alsTabel(paneel);
    const cellen = await inCellen(page, paneel, 'gemeente', 15);
    const verwacht = cellen.slice(0, 5).map(([, gemeente], i) => [gemeente, ...[0, 5, 10].map((scenario) => inEuro(cellen[scenario + i]![2]!))]);
    expect((await bedragenPerRij(paneel)).slice(0, 5)).toEqual(verwacht);
    expect(problems).toEqual([]);
  });

  it('en per jaar; het totaal van de looptijd is dat van de regio', async () => {
    const { page, paneel } = await openRegio();
    await kies(paneel, 'Indeling', 'Per jaar');
    await alsTabel(paneel);
    const cellen = await inCellen(page, paneel, 'jaar', 15);
    const perJaar = await bedragenPerRij(paneel);
    expect(perJaar.slice(0, 5)).toEqual(JAREN.map((jaar, i) => [String(jaar), ...[0, 5, 10].map((scenario) => inEuro(cellen[scenario + i]![2]!))]));
    await kies(paneel, 'Indeling', 'Per gemeente');
    expect((await bedragenPerRij(paneel)).at(-1)!.slice(1)).toEqual(perJaar.at(-1)!.slice(1));
  });

  it('Wat een gemeente per jaar betaalt telt op, en is te volgen tot de stappen van een regel', async () => {
    const { paneel } = await openRegio();
    await kies(paneel, 'Indeling', 'Per gemeente en jaar');
    await alsTabel(paneel);
    expect(await matrix(paneel).first().getByRole('columnheader').allInnerTexts()).toEqual(['Gemeente', ...JAREN.map(String), 'Hele looptijd']);
    const gouda = (await bedragenPerRij(paneel))[1]!;
    await paneel.getByRole('button', { name: /opbouw van Gouda · Hele looptijd/ }).click();
    const opbouw = paneel.getByRole('dialog');
    await opbouw.getByText(gouda.at(-1)!).waitFor();
    await opbouw.getByRole('button', { name: /opbouw van Ambulant/ }).click();
    await opbouw.getByRole('button', { name: /opbouw van AMB-BI/ }).click();
    await opbouw.getByRole('button', { name: /opbouw van 2027/ }).click();
    await opbouw.getByRole('list', { name: 'Stappen' }).waitFor();
  });

  it('Een ander scenario als maat verandert de verschillen, niet de bedragen', async () => {
    const { paneel } = await openRegio();
    const lijst = paneel.getByRole('listitem').filter({ hasText: 'Minder bedden' });
    const [, voorheen] = (await lijst.innerText()).split('\n');
    await kies(paneel, 'Vergelijken met', 'Lager tarief');
    expect(await lijst.innerText()).toMatch(/(meer|minder) dan Lager tarief/);
    expect((await lijst.innerText()).split('\n')[1]).toBe(voorheen);
  });

  it('Een ander aantal jeugdigen verandert de jaren erna; een gat in het midden is een fout en geen bedrag', async () => {
    const { page, paneel } = await openRegio();
    await kies(paneel, 'Indeling', 'Per jaar');
    await alsTabel(paneel);
    const voorheen = await bedragenPerRij(paneel);
    const blad = tabellen[0]!.rijen.findIndex(([naam, jaar]) => naam === 'jeugdigen Gouda' && jaar === 2027) + 2;
    await typ(page, 'Uitgangspunten', `C${blad}`, '17000');
    await expect.poll(() => bedragenPerRij(paneel).then((rijen) => rijen[2])).not.toEqual(voorheen[2]);
    expect((await bedragenPerRij(paneel)).slice(0, 2)).toEqual(voorheen.slice(0, 2));
    await typ(page, 'Uitgangspunten', `C${blad}`, '');
    await paneel.getByText(/AMB-BI – Ambulant groeit met jeugdigen, maar voor Gouda staat er geen aantal van 2027/).first().waitFor();
    expect((await bedragenPerRij(paneel))[1]).toEqual(voorheen[1]);
  });
});

describe('De gekozen rij volgen', () => {
  const kiesCel = (page: Page, blad: string, adres: string) => page.evaluate(([b, a]) => window.werkbank.selectCell(b, a), [blad, adres] as const);
  const strook = (paneel: Frame) => paneel.getByRole('complementary', { name: 'Volgt selectie' });

  it('Een levering kiezen toont in het paneel de stappen van die regel, zonder de aandacht te vragen', async () => {
    const { page, paneel } = await openRegio();
    await kiesCel(page, 'Leveringen', 'D4');
    const knop = strook(paneel).getByRole('button', { name: /AMB-BI|CRI-BED|WON-GZ/ });
    await knop.waitFor();
    expect(await paneel.evaluate(() => document.activeElement?.tagName)).toBe('BODY');
    await knop.click();
    await strook(paneel).getByRole('list', { name: 'Stappen' }).waitFor();

    await kiesCel(page, 'Contracten', 'A2');
    await strook(paneel).getByRole('button', { name: /AMB-BI · Hele looptijd/ }).waitFor();
    await strook(paneel).getByRole('button', { name: /opbouw van 2028/ }).click();
    await strook(paneel).getByRole('list', { name: 'Stappen' }).waitFor();
  });

  it('is uit te zetten, en blijft dan uit', async () => {
    const { page, paneel } = await openRegio();
    await strook(paneel).getByRole('button', { name: 'Selectie niet meer volgen' }).click();
    await kiesCel(page, 'Contracten', 'A2');
    await strook(paneel).getByRole('button', { name: 'Selectie in het blad volgen' }).click();
    await strook(paneel).getByRole('button', { name: /AMB-BI/ }).waitFor();
  });
});

it.each(['light', 'dark'] as const)('Op 320 pixels past alles, en axe keurt niets af (%s)', async (colorScheme) => {
  const proef = await openPaneel(browser, { paneel: '320' }, { colorScheme });
  const { page, paneel } = proef;
  await zetTabellen(paneel, tabellen);
  await paneel.getByRole('heading', { name: 'Per segment' }).waitFor();
  await paneel.evaluate(axe);
  await page.evaluate(() => window.werkbank.selectCell('Contracten', 'A2'));
  await paneel.getByRole('button', { name: /AMB-BI · Hele looptijd/ }).waitFor();
  const keur = async (naam: string) => {
    await totRust(paneel);
    expect(await overtredingen(paneel), naam).toEqual([]);
    expect(await paneel.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth), naam).toBeLessThanOrEqual(0);
  };
  await alsTabel(paneel);
  for (const indeling of ['Per segment', 'Per gemeente', 'Per jaar', 'Per gemeente en jaar']) {
    await kies(paneel, 'Indeling', indeling);
    await keur(indeling);
  }
  await paneel.getByRole('button', { name: /AMB-BI · Hele looptijd/ }).click();
  await keur('de gekozen rij');
});
