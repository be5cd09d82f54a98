import type { Frame, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { useBrowser } from './browser';
import { leesBlad, openPaneel, opTabblad } from './paneel';
import { TIEN_FOUTEN } from './tien-fouten';

const browser = useBrowser();

const KOPPEN = 'declaratienummer;gemeente;productcode;begindatum;aantal;bedrag;declaratiedatum';

const knop = (paneel: Frame, naam: string | RegExp) => paneel.getByRole('button', { name: naam });

const kies = (paneel: Frame, name: string, inhoud: string) =>
  paneel.locator('input[type=file]').setInputFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(inhoud) });

async function openRealisatie(query: Record<string, string> = {}): Promise<{ page: Page; paneel: Frame; problems: string[] }> {
  const proef = await openPaneel(browser, { voorbeeld: 'westerkwartier', paneel: '600', ...query });
  await opTabblad(proef.paneel, 'Realisatie');
  await knop(proef.paneel, 'Bestand kiezen').waitFor();
  return proef;
}

describe('Declaraties inlezen', () => {
  it('Burgerservicenummers worden geweigerd, en geen waarde ervan komt in beeld', async () => {
    const { paneel, problems } = await openRealisatie();
    await kies(paneel, 'bsn.csv', 'kenmerk;productcode;bedrag;begindatum\n111222333;WMO-HH;1,00;1-1-2025\n123456782;WMO-HH;1,00;1-1-2025\n111222333;WMO-HH;1,00;1-1-2025\n');
    await paneel.getByText('Er is geen enkele waarde bewaard').waitFor();
    expect(await paneel.locator('body').innerText()).not.toMatch(/111222333|123456782/);
    await paneel.getByText('"kenmerk"').first().waitFor();
    expect(problems).toEqual([]);
  });

  it('Centen en minuten worden omgerekend, met de totalen ervoor en erna, en een volgende keer weer', async () => {
    const { page, paneel, problems } = await openRealisatie({ voorbeeld: 'medemblik' });
    const inhoud = 'gemeente;productcode;begindatum;minuten;bedrag;declaratiedatum\nMedemblik;WMO-HH;1-7-2017;90;123450;1-8-2017\nMedemblik;WMO-HH;2-7-2017;30;50;1-8-2017\n';
    await kies(paneel, 'centen.csv', inhoud);
    await paneel.getByLabel('Bedragen zijn in').selectOption('cent');
    expect(await paneel.getByLabel('Volume is in').inputValue()).toBe('minuut');
    await knop(paneel, 'Optellen').click();
    await paneel.getByText(/Bedragen in eurocenten: samen 123\.500 cent in het bestand, dat is €\s1\.235,00/).waitFor();
    await paneel.getByText('Volume omgerekend: 120 in minuten in het bestand, 2 in de eenheden van de regels.').waitFor();
    await knop(paneel, 'Terug naar de kolommen').click();
    await knop(paneel, 'Ander bestand').click();
    await kies(paneel, 'later.csv', inhoud);
    expect(await paneel.getByLabel('Bedragen zijn in').inputValue()).toBe('cent');
    await knop(paneel, 'Optellen').click();
    await knop(paneel, '1 rij in de werkmap zetten').click();
    await knop(paneel, 'Nog een bestand').waitFor();
    const rijen = await page.evaluate(() => {
      const lees = (kolom: string, rij: number) => window.werkbank.readCell('Realisatie', `${kolom}${rij}`).value;
      let laatste = 4;
      while (lees('A', laatste + 1) !== null && lees('A', laatste + 1) !== '') laatste += 1;
      return ['A', 'E', 'F', 'G'].map((kolom) => lees(kolom, laatste));
    });
    expect(rijen).toEqual(['WMO-HH', 2, 1235, 'later.csv']);
    expect(problems).toEqual([]);
  });

  it('Een groot bestand is halverwege te stoppen, met het toetsenbord, en de werkmap blijft zoals zij was', async () => {
    const { page, paneel, problems } = await openRealisatie({ voorbeeld: 'medemblik' });
    const inhoud = async () => [await page.evaluate(() => window.werkbank.sheetNames()), await leesBlad(page, 'Realisatie')];
    const voorheen = await inhoud();
    const rij = 'D1;Medemblik;WMO-HH;12-08-2017;10,5;1.345,20;15-09-2017\n';
    await kies(paneel, 'groot.csv', `${KOPPEN}\n${rij.repeat(600_000)}`);
    await knop(paneel, 'Optellen').waitFor();
    await knop(paneel, 'Optellen').focus();
    await page.keyboard.press('Enter');
    await knop(paneel, 'Stoppen').focus();
    await page.keyboard.press('Enter');
    await knop(paneel, 'Optellen').waitFor();
    expect(await inhoud()).toEqual(voorheen);
    expect(problems).toEqual([]);
  });

  it('Op 320 pixels breed past elke stap zonder opzij te schuiven', async () => {
    const { paneel } = await openRealisatie({ voorbeeld: 'medemblik', paneel: '320' });
    const past = async (stap: string) => {
      const { breedte, beeld } = await paneel.evaluate(() => ({ breedte: document.documentElement.scrollWidth, beeld: document.documentElement.clientWidth }));
      expect(breedte, stap).toBeLessThanOrEqual(beeld);
    };
    await past('kiezen');
    await kies(paneel, 'een-heel-lange-bestandsnaam-van-een-export-uit-het-zorgsysteem.csv', TIEN_FOUTEN);
    await knop(paneel, 'Optellen').waitFor();
    await past('kolommen');
    await paneel.getByLabel('Bedrag', { exact: true }).selectOption('euro');
    await knop(paneel, 'Optellen').click();
    await knop(paneel, /in de werkmap zetten/).waitFor();
    await past('controle');
  });
});
