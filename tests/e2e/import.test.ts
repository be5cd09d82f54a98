import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Frame, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { useBrowser } from './browser';
import { leesBlad, openPaneel, opTabblad } from './paneel';

const browser = useBrowser();
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const KOPPEN = 'declaratienummer;gemeente;productcode;begindatum;aantal;bedrag;declaratiedatum';
/** Two claims that fit, and ten rows that each do not for a reason of their own. */
const TIEN_FOUTEN = [
  KOPPEN,
  'D1;Westerkwartier;WMO-HH;12-01-2025;10,5;1.345,20;15-02-2025',
  'D2;Westerkwartier;WMO-HH;13-02-2025;12;1.512,00;15-03-2025',
  'D3;Westerkwartier;WMO-BI;13-02-2025;4;x12,00;15-03-2025',
  'D4;Westerkwartier;WMO-BI;13-02-2025;vier;1,00;15-03-2025',
  'D5;Westerkwartier;45A48;13-02-2025;4;312,00;15-03-2025',
  'D6;Westerkwatier;WMO-BI;13-02-2025;4;212,00;15-03-2025',
  'Subtotaal;;;;;2.857,20;',
  'D7;Westerkwartier;WMO-BI;13-02-2035;4;412,00;15-03-2035',
  'D8;Westerkwartier;WMO-BI;voorjaar;4;512,00;15-03-2025',
  '',
  'D9;Westerkwartier;WMO-BI;13-05-2025;4;612,00;15-03-2025',
  'D10;Westerkwartier;WMO-B',
].join('\r\n');

const knop = (paneel: Frame, naam: string | RegExp) => paneel.getByRole('button', { name: naam });

const kies = (paneel: Frame, name: string, inhoud: string) =>
  paneel.locator('input[type=file]').setInputFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(inhoud) });

async function openRealisatie(query: Record<string, string> = {}): Promise<{ page: Page; paneel: Frame; problems: string[] }> {
  const proef = await openPaneel(browser, { voorbeeld: 'westerkwartier', paneel: '600', ...query });
  await opTabblad(proef.paneel, 'Realisatie');
  await knop(proef.paneel, 'Bestand kiezen').waitFor();
  return proef;
}

/** The cells of the row with this heading, in the table of totals. */
const totaal = (paneel: Frame, naam: string) =>
  paneel.getByRole('row', { name: naam }).getByRole('cell').allInnerTexts();

async function overtredingen(paneel: Frame): Promise<string[]> {
  await paneel.evaluate(() => Promise.all(document.getAnimations().map((animatie) => animatie.finished.catch(() => undefined))));
  const { violations } = await paneel.evaluate(() => {
    const { axe: keuring } = window as unknown as { axe: { run: (context: object) => Promise<AxeResults> } };
    return keuring.run({ exclude: [['[data-tabster-dummy]']] });
  });
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}

describe('Declaraties inlezen', () => {
  it('Tien soorten fouten blijven buiten, met reden; wie de namen aanwijst krijgt ze erin, en nog eens hetzelfde bestand wordt herkend', async () => {
    const { page, paneel, problems } = await openRealisatie();
    await paneel.evaluate(axe);
    expect(await overtredingen(paneel), 'bestand kiezen').toEqual([]);
    await kies(paneel, 'declaraties.csv', TIEN_FOUTEN);
    await knop(paneel, 'Optellen').waitFor();
    expect(await overtredingen(paneel), 'kolommen').toEqual([]);
    await knop(paneel, 'Optellen').click();

    await knop(paneel, '2 rijen in de werkmap zetten').waitFor();
    expect(await totaal(paneel, 'In het bestand')).toEqual(['12', '46,5', '€\u00a07.775,40']);
    expect(await totaal(paneel, 'Wordt ingelezen')).toEqual(['2', '22,5', '€\u00a02.857,20']);
    expect(await totaal(paneel, 'Blijft buiten')).toEqual(['10', '24', '€\u00a04.918,20']);
    for (const reden of [/^Bedrag is geen getal/, /^Volume is geen getal/, /^Product dat niet/, /^Gemeente die niet/, /^Totalen/, /^Maand die nog/, /^Leveringsmaand is geen/, /^Lege regels/, /^Gedeclareerd voordat/, /^Een ander aantal kolommen/]) {
      expect(await knop(paneel, reden).count(), String(reden)).toBe(1);
    }
    await knop(paneel, /^Bedrag is geen getal/).click();
    await paneel.getByText('regel 4: x12,00').waitFor();
    expect(await overtredingen(paneel), 'controle').toEqual([]);
    expect(await page.evaluate(() => window.werkbank.sheetNames())).not.toContain('Realisatie');

    await paneel.getByLabel('45A48').selectOption('WMO-BI');
    await paneel.getByLabel('Westerkwatier').selectOption('Westerkwartier');
    await knop(paneel, '3 rijen in de werkmap zetten').click();
    await knop(paneel, 'Nog een bestand').waitFor();
    const cellen = await leesBlad(page, 'Realisatie');
    expect(cellen.slice(3, 6).map(([regel, gemeente, , , volume, bedrag, bron]) => [regel, gemeente, volume, bedrag, bron])).toEqual([
      ['WMO-BI', 'Westerkwartier', 8, 524, 'declaraties.csv'],
      ['WMO-HH', 'Westerkwartier', 10.5, 1345.2, 'declaraties.csv'],
      ['WMO-HH', 'Westerkwartier', 12, 1512, 'declaraties.csv'],
    ]);

    await knop(paneel, 'Nog een bestand').click();
    await kies(paneel, 'anders.csv', TIEN_FOUTEN);
    await knop(paneel, 'Optellen').click();
    await paneel.getByText('Deze declaraties staan al in de werkmap').waitFor();
    expect(await knop(paneel, /in de werkmap zetten/).getAttribute('aria-disabled')).toBe('true');
    expect(problems).toEqual([]);
  });

  it('Burgerservicenummers worden geweigerd, en geen waarde ervan komt in beeld', async () => {
    const { paneel, problems } = await openRealisatie();
    await kies(paneel, 'bsn.csv', 'kenmerk;productcode;bedrag;begindatum\n111222333;WMO-HH;1,00;1-1-2025\n123456782;WMO-HH;1,00;1-1-2025\n111222333;WMO-HH;1,00;1-1-2025\n');
    await paneel.getByText('Er is geen enkele waarde bewaard').waitFor();
    expect(await paneel.locator('body').innerText()).not.toMatch(/111222333|123456782/);
    await paneel.getByText('"kenmerk"').first().waitFor();
    expect(problems).toEqual([]);
  });

  it('Een groot bestand is halverwege te stoppen, met het toetsenbord, en de werkmap blijft zoals zij was', async () => {
    const { page, paneel, problems } = await openRealisatie();
    const voorheen = await page.evaluate(() => window.werkbank.sheetNames());
    const rij = 'D1;Westerkwartier;WMO-HH;12-01-2025;10,5;1.345,20;15-02-2025\n';
    await kies(paneel, 'groot.csv', `${KOPPEN}\n${rij.repeat(600_000)}`);
    await knop(paneel, 'Optellen').waitFor();
    await knop(paneel, 'Optellen').focus();
    await page.keyboard.press('Enter');
    await knop(paneel, 'Stoppen').focus();
    await page.keyboard.press('Enter');
    await knop(paneel, 'Optellen').waitFor();
    expect(await page.evaluate(() => window.werkbank.sheetNames())).toEqual(voorheen);
    expect(problems).toEqual([]);
  });

  it('Op 320 pixels breed past elke stap zonder opzij te schuiven', async () => {
    const { paneel } = await openRealisatie({ paneel: '320' });
    const past = async (stap: string) => {
      const { breedte, beeld } = await paneel.evaluate(() => ({ breedte: document.documentElement.scrollWidth, beeld: document.documentElement.clientWidth }));
      expect(breedte, stap).toBeLessThanOrEqual(beeld);
    };
    await past('kiezen');
    await kies(paneel, 'een-heel-lange-bestandsnaam-van-een-export-uit-het-zorgsysteem.csv', TIEN_FOUTEN);
    await knop(paneel, 'Optellen').waitFor();
    await past('kolommen');
    await knop(paneel, 'Optellen').click();
    await knop(paneel, /in de werkmap zetten/).waitFor();
    await past('controle');
  });
});
