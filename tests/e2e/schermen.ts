import type { Frame, Locator, Page } from 'playwright-core';
import type { PANEEL_NL } from '../../src/locales/paneel/nl';
import { opTabblad, typ } from './paneel';
import { TIEN_FOUTEN } from './tien-fouten';

/** A screen of the pane, and how to get there from the one before. */
type Scherm = readonly [naam: string, open: () => Promise<unknown>];

type Teksten = typeof PANEEL_NL;

/** Every screen of the pane, from a workbook with nothing in it, in an order in which one leads to the next. */
export function schermen(page: Page, paneel: Frame, t: Teksten): readonly Scherm[] {
  const proef = gangDoor(page, paneel, t);
  return [
    ['het begin zonder model', () => Promise.resolve()],
    ...vergelijking(proef),
    ...scenarios(proef),
    ...analyse(proef),
    ...declaraties(proef),
    ...nota(proef),
    ...rest(proef),
  ];
}

type Paneelgang = ReturnType<typeof gangDoor>;

/** Walks through the pane in its language. */
function gangDoor(page: Page, paneel: Frame, t: Teksten) {
  const knop = (naam: string | RegExp, exact = false): Locator => paneel.getByRole('button', { name: naam, exact }).first();
  const klik = (naam: string | RegExp, exact = false): Promise<void> => knop(naam, exact).click();
  const tab = (naam: keyof Teksten['tabbladen']): Promise<void> => opTabblad(paneel, new RegExp(`^${t.tabbladen[naam]}`));
  /** What lies over the pane has come once it has the focus. */
  const opent = async (doel: Locator): Promise<void> => {
    await doel.click();
    await paneel.waitForFunction(() => document.activeElement?.closest('[role="dialog"], [role="alertdialog"]'));
  };
  const klikOpen = (naam: string | RegExp): Promise<void> => opent(knop(naam, typeof naam === 'string'));
  /** Whatever lies over the pane slides away before the rest is there again for screen readers. */
  const dicht = async (naam: string): Promise<void> => {
    await klik(naam, true);
    await paneel.locator('#root:not([aria-hidden])').waitFor();
  };
  const kies = async (menu: string, keuze: string): Promise<void> => {
    await klik(menu, true);
    await paneel.getByRole('menuitem', { name: keuze }).click();
  };
  const keuzeOpent = (keuze: string): Promise<void> => opent(paneel.getByRole('menuitem', { name: keuze }));
  return { page, paneel, t, klik, tab, klikOpen, keuzeOpent, dicht, kies };
}

function vergelijking({ page, paneel, t, klik, klikOpen, dicht }: Paneelgang): Scherm[] {
  const inDialoog = (naam: RegExp) => paneel.getByRole('dialog').getByRole('button', { name: naam }).first().click();
  return [
    ['een grafiek, met de eerste stappen', async () => {
      await klik(t.start.voorbeelden.medemblik.naam);
      await paneel.getByRole('tab').first().waitFor();
      for (const [cel, tekst] of Object.entries({ A4: 'Duurder', B4: 'wijzig', C4: 'tblContracten', D4: 'JGD-AMB', E4: 'tarief', F4: '90' })) {
        await typ(page, 'Scenarios', cel, tekst);
        await typ(page, 'Scenarios', cel.replace('4', '5'), cel === 'A4' ? 'Goedkoper' : cel === 'F4' ? '70' : tekst);
      }
      await paneel.locator('figure svg').first().waitFor();
    }],
    ['een tabel', () => klik(t.figuur.tabel, true)],
    ['een open segment', () => klik(/^Maatwerk 18−/)],
    ['de opbouw van een totaal', () => klikOpen(new RegExp(t.vergelijking.openHerleiding('basis', '').slice(2)))],
    ['de opbouw van een segment', () => inDialoog(/Maatwerk 18−/)],
    ['de stappen van een regel', () => inDialoog(/JGD-AMB/)],
    ['de onderdelen die niet naast elkaar passen', async () => {
      await dicht(t.algemeen.sluiten);
      await klik(new RegExp(t.algemeen.meerOnderdelen(2).replace('2', '\\d')));
      await paneel.getByRole('menu').waitFor();
    }],
    ['weer de vergelijking', () => page.keyboard.press('Escape')],
  ];
}

function scenarios({ paneel, t, klik, tab, klikOpen, keuzeOpent, kies, dicht }: Paneelgang): Scherm[] {
  const { scenarios: s, algemeen } = t;
  return [
    ['de scenario’s', async () => {
      await tab('scenarios');
      await paneel.getByRole('button', { name: s.nieuw }).waitFor();
    }],
    ['een ontwerp', () => klik(s.nieuw)],
    ['een los verschil', async () => {
      await klik(s.terug);
      await klik(s.losVerschil, true);
    }],
    ['een scenario', async () => {
      await klik(s.terug);
      await klik('Duurder', true);
    }],
    ['een waarde', () => klikOpen(s.verschil.wijzig('tblContracten · JGD-AMB · tarief'))],
    ['het combineren', async () => {
      await dicht(algemeen.annuleren);
      await klik(s.terug);
      await klikOpen(s.combineer);
    }],
    ['het menu van een scenario', async () => {
      await dicht(algemeen.annuleren);
      await klik(s.meer('Duurder'), true);
    }],
    ['een kopie', () => keuzeOpent(s.menu.kopieer)],
    ['een vastgelegd scenario, en een opname', async () => {
      await dicht(algemeen.annuleren);
      await kies(s.meer('Duurder'), s.menu.legVast);
      await paneel.getByText(s.vastgelegdMelding('Duurder')).waitFor();
      await klik(s.neemOp, true);
      await paneel.getByRole('button', { name: s.opname.klaar, exact: true }).waitFor();
    }],
    ['het einde van een opname', () => klikOpen(s.opname.klaar)],
    ['na een opname', async () => {
      await dicht(algemeen.annuleren);
      await klik(s.opname.stop, true);
      await paneel.getByRole('button', { name: s.neemOp, exact: true }).waitFor();
    }],
  ];
}

function analyse({ paneel, t, klik, tab }: Paneelgang): Scherm[] {
  const { vraag, vragen, passend } = t.analyse;
  const scherm = paneel.locator('#paneel-analyse');
  const onderdelen = (Object.keys(vragen) as (keyof typeof vragen)[]).flatMap((naam): Scherm[] => [
    [`analyse ${naam}`, async () => {
      await scherm.getByRole('combobox', { name: vraag }).selectOption(naam);
      // Only this line has a ceiling.
      if (naam === 'passend') await scherm.getByRole('combobox', { name: passend.onderwerp, exact: true }).selectOption({ label: 'JGD-AMB' });
      await scherm.getByRole('button', { name: t.figuur.opBlad }).waitFor();
    }],
    [`analyse ${naam}, het andere beeld`, () => scherm.getByRole('button', { name: new RegExp(`^(${t.figuur.tabel}|${t.figuur.grafiek})$`), pressed: false }).click()],
  ]);
  return [
    ['de analyse', async () => {
      await tab('analyse');
      await scherm.getByRole('combobox', { name: vraag }).waitFor();
    }],
    ...onderdelen,
    ['een voorstel voor een scenario', () => klik(passend.maakScenario, true)],
    ['terug van een voorstel', () => klik(t.scenarios.terug)],
  ];
}

function declaraties({ paneel, t, klik, tab }: Paneelgang): Scherm[] {
  const { declaraties: d, prognose } = t;
  return [
    ['declaraties kiezen', async () => {
      await tab('realisatie');
      await paneel.locator('input[type=file]').waitFor({ state: 'attached' });
    }],
    ['wat staat waar', async () => {
      await paneel.locator('input[type=file]').setInputFiles({ name: 'declaraties.csv', mimeType: 'text/csv', buffer: Buffer.from(TIEN_FOUTEN) });
      await paneel.getByLabel(d.rollen.bedrag.naam, { exact: true }).selectOption('euro');
    }],
    ['wat wordt ingelezen', async () => {
      await klik(d.tel, true);
      await paneel.getByRole('button', { name: d.zetNeer(2) }).waitFor();
    }],
    ['de prognose', async () => {
      await tab('prognose');
      await paneel.getByRole('heading', { name: prognose.kop(2017) }).waitFor();
    }],
    ['een correctie', () => klik(prognose.corrigeer, true)],
  ];
}

function nota({ page, paneel, t, klik, tab, klikOpen, dicht }: Paneelgang): Scherm[] {
  return [
    ['de nota', async () => {
      await tab('nota');
      await paneel.getByRole('button', { name: t.nota.zetOpBlad }).waitFor();
    }],
    ['de onderdelen boven de nota', async () => {
      await klik(new RegExp(t.algemeen.meerOnderdelen(2).replace('2', '\\d')));
      await paneel.getByRole('menu').waitFor();
    }],
    ['een regel van de nota', async () => {
      await page.keyboard.press('Escape');
      await klik('Maatwerk 18−');
    }],
    ['een eigen zin', () => klik(t.nota.wijzig('Maatwerk 18−'), true)],
    ['het vastleggen van de nota', () => klikOpen(t.nota.legVast)],
    ['weer de nota', () => dicht(t.algemeen.annuleren)],
  ];
}

function rest({ page, paneel, t, klik, tab, keuzeOpent, dicht }: Paneelgang): Scherm[] {
  return [
    ['een regel met een fout', async () => {
      await tab('vergelijking');
      await typ(page, 'Leveringen', 'D4', 'veel');
    }],
    ['de controles', () => tab('controles')],
    ['de start', () => tab('start')],
    ['het menu', async () => {
      await klik(t.menu.open, true);
      await paneel.getByRole('menu').waitFor();
    }],
    ['het vastleggen', () => keuzeOpent(t.menu.legVast)],
    ['de diagnose', async () => {
      await dicht(t.algemeen.annuleren);
      await klik(t.menu.open, true);
      await keuzeOpent(t.menu.diagnose);
    }],
  ];
}
