import { expect, it } from 'vitest';
import { useBrowser } from './browser';
import { axe, overtredingen, totRust } from './keuring';
import { leesBlad, openPaneel, opTabblad } from './paneel';
import { TIEN_FOUTEN } from './tien-fouten';

const browser = useBrowser();

it('Van een bestand met tien soorten fouten tot de maand waarin een plafond wordt bereikt', async () => {
  const { page, paneel, problems } = await openPaneel(browser, { voorbeeld: 'medemblik', paneel: '600' });
  const knop = (naam: string | RegExp) => paneel.getByRole('button', { name: naam });
  const tekst = (naam: string | RegExp) => paneel.getByText(naam).first();
  const kies = (naam: string, waarde: string) => paneel.getByLabel(naam, { exact: true }).selectOption(waarde);
  const bied = (name: string) => paneel.locator('input[type=file]').setInputFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(TIEN_FOUTEN) });
  const totaal = async (naam: string) => (await paneel.getByRole('row', { name: naam }).getByRole('cell').allInnerTexts()).join(' ');
  const keur = async (stap: string) => {
    await totRust(paneel);
    expect(await overtredingen(paneel), stap).toEqual([]);
  };
  await paneel.evaluate(axe);

  // The column of amounts has a name that says nothing: it has to be pointed at.
  await opTabblad(paneel, 'Realisatie');
  await keur('bestand kiezen');
  await bied('declaraties.csv');
  await tekst('Kies nog: het bedrag.').waitFor();
  await keur('kolommen');
  await kies('Bedrag', 'euro');
  await knop('Optellen').click();

  // What does not fit stays out, with the reason and the place; nothing is written yet.
  await knop('2 rijen in de werkmap zetten').waitFor();
  expect(await totaal('In het bestand')).toMatch(/^13 34,5 €\s6\.263,40$/);
  expect(await totaal('Wordt ingelezen')).toMatch(/^3 10,5 €\s1\.345,20$/);
  expect(await totaal('Blijft buiten')).toMatch(/^10 24 €\s4\.918,20$/);
  await tekst(/1 credit van samen.*1 staat tegenover een declaratie van hetzelfde bedrag/).waitFor();
  for (const reden of [/^Bedrag is geen getal/, /^Volume is geen getal/, /^Product dat niet/, /^Gemeente die niet/, /^Totalen/, /^Maand die nog/, /^Leveringsmaand is geen/, /^Lege regels/, /^Gedeclareerd voordat/, /^Een ander aantal kolommen/]) {
    expect(await knop(reden).count(), String(reden)).toBe(1);
  }
  await knop(/^Bedrag is geen getal/).click();
  await tekst('regel 5: x12,00').waitFor();
  await keur('controle');
  const voorheen = await leesBlad(page, 'Realisatie');

  // Names that were written otherwise are pointed at, a gemeente as it was probably meant.
  await kies('45A48', 'WMO-BEG');
  await tekst(/Misschien Medemblik\?/).waitFor();
  await kies('Medemblk', 'Medemblik');
  expect(await leesBlad(page, 'Realisatie')).toEqual(voorheen);
  await knop('3 rijen in de werkmap zetten').click();
  await tekst(/3 rijen uit declaraties\.csv staan in de werkmap, samen €\s1\.869,20/).waitFor();

  // The columns and names are remembered, and the same claims are known by any name.
  await knop('Nog een bestand').click();
  await bied('anders.csv');
  await knop('Optellen').click();
  await tekst('Deze declaraties staan al in de werkmap').waitFor();
  expect(await knop(/in de werkmap zetten/).getAttribute('aria-disabled')).toBe('true');

  // What is late, by every method.
  await opTabblad(paneel, 'Prognose');
  expect(await paneel.getByRole('row', { name: /^september 2017/ }).innerText()).toMatch(/Onvolledig: 35%/);
  await tekst(/Volgens Chain ladder €\s[\d.]+\. De methoden lopen uiteen van €/).waitFor();
  await paneel.getByRole('button', { name: 'Tabel', exact: true }).first().click();
  const methoden = paneel.getByRole('table', { name: 'Methoden naast elkaar' });
  expect(await methoden.getByRole('row', { name: /Chain ladder.*gekozen/ }).innerText()).toMatch(/€\s\d{3}\.\d{3}[\s\S]*±/);
  expect(await methoden.getByRole('row', { name: /Bornhuetter–Ferguson/ }).innerText()).toMatch(/€\s[\d.]+[\s\S]*€\s-?[\d.]+/);

  // One line is corrected, with the reason.
  await knop('Corrigeer een prognose').click();
  await kies('Regel', 'JGD-VBL');
  await paneel.getByLabel('Bedrag in euro').fill('-25.000');
  await paneel.getByLabel('Reden').fill('Aanbieder stopt per 1 november');
  await knop('Correctie toevoegen').click();
  await tekst(/Correctie.*25\.000,00: Aanbieder stopt per 1 november/).waitFor();
  expect((await leesBlad(page, 'Prognosecorrecties')).flat()).toContain('Aanbieder stopt per 1 november');

  // And the month in which a ceiling is reached.
  await kies('Verloop van', 'JGD-AMB');
  const verloop = paneel.locator('section').filter({ has: paneel.getByRole('heading', { name: 'Verloop van 2017' }) }).last();
  await verloop.getByText('Plafond € 3.900.000 bereikt in november 2017').waitFor();
  await keur('prognose');
  expect(problems).toEqual([]);
}, 180_000);
