import type { ElementHandle, Frame, Locator } from 'playwright-core';
import { expect } from 'vitest';
import { opTabblad, type Paneelproef } from './paneel';

/** What a user does in the pane, however they do it. */
export interface Hand {
  druk(doel: Locator): Promise<void>;
  /** Chooses from a list by what its option says. */
  kies(lijst: Locator, optie: string): Promise<void>;
  vul(veld: Locator, tekst: string): Promise<void>;
  kiesInMenu(knop: Locator, keuze: RegExp): Promise<void>;
  tabblad(naam: RegExp): Promise<void>;
}

export function muis({ paneel }: Paneelproef): Hand {
  return {
    druk: (doel) => doel.click(),
    kies: async (lijst, optie) => {
      await lijst.selectOption({ label: optie });
    },
    vul: (veld, tekst) => veld.fill(tekst),
    kiesInMenu: async (knop, keuze) => {
      await knop.click();
      await paneel.getByRole('menuitem', { name: keuze }).click();
    },
    tabblad: (naam) => opTabblad(paneel, naam),
  };
}

/** Only keys are pressed, and the focus is never lost: whoever does not see a pointer would not know where they are. */
export function toetsen({ page, paneel }: Paneelproef): Hand {
  /** Past its last button Tab leaves the pane; Excel has a key of its own, F6, that brings a user back to it. */
  const naarPaneel = async (): Promise<void> => {
    // Behind the last button lies a mark of Fluent's own, where a browser without a frame around the page has nowhere to go.
    if (await paneel.evaluate(() => document.hasFocus() && !document.activeElement?.hasAttribute('data-tabster-dummy'))) return;
    await paneel.getByRole('tab', { selected: true }).or(paneel.getByRole('button')).first().focus();
  };
  const tabTot = async (doel: Locator): Promise<void> => {
    await doel.waitFor();
    await naarPaneel();
    for (let stap = 0; stap < 200 && !(await isActief(doel)); stap += 1) {
      await page.keyboard.press('Tab');
      await naarPaneel();
    }
    expect(await isActief(doel), `Tab reaches ${String(doel)}`).toBe(true);
  };
  const druk = async (doel: Locator): Promise<void> => {
    await tabTot(doel);
    await page.keyboard.press('Enter');
    await expect.poll(() => heeftAandacht(paneel)).toBe(true);
  };
  const loopTot = async (doel: Locator, toets: string): Promise<void> => {
    await doel.waitFor();
    for (let stap = 0; stap < 12 && !(await isActief(doel)); stap += 1) await page.keyboard.press(toets);
    expect(await isActief(doel)).toBe(true);
  };
  const kiesInMenu = async (knop: Locator, keuze: RegExp): Promise<void> => {
    await druk(knop);
    await loopTot(paneel.getByRole('menuitem', { name: keuze }), 'ArrowDown');
    await page.keyboard.press('Enter');
    await expect.poll(() => heeftAandacht(paneel)).toBe(true);
  };
  return {
    druk,
    kies: async (lijst, optie) => {
      await tabTot(lijst);
      // What is chosen may give the list, or what it stands in, another name.
      const element = (await lijst.elementHandle()) as ElementHandle<HTMLSelectElement>;
      const gekozen = () => element.evaluate(({ selectedOptions }) => selectedOptions[0]?.label);
      const opties = await element.evaluate(({ options }) => Array.from(options, ({ label }) => label));
      const van = opties.indexOf((await gekozen()) ?? '');
      const stappen = opties.indexOf(optie) - van;
      for (let stap = 0; stap < Math.abs(stappen); stap += 1) await page.keyboard.press(stappen > 0 ? 'ArrowDown' : 'ArrowUp');
      await expect.poll(gekozen).toBe(optie);
    },
    vul: async (veld, tekst) => {
      await tabTot(veld);
      await page.keyboard.press('Control+A');
      await page.keyboard.type(tekst);
    },
    kiesInMenu,
    tabblad: async (naam) => {
      const tab = paneel.getByRole('tab', { name: naam });
      if (!(await tab.isVisible())) return kiesInMenu(paneel.getByRole('button', { name: /^Nog \d/ }), naam);
      await tabTot(paneel.getByRole('tab', { selected: true }));
      await loopTot(tab, 'ArrowRight');
      await page.keyboard.press('Enter');
    },
  };
}

function isActief(doel: Locator): Promise<boolean> {
  return doel.evaluate((element) => element === document.activeElement);
}

function heeftAandacht(paneel: Frame): Promise<boolean> {
  return paneel.evaluate(() => document.activeElement !== null && document.activeElement !== document.body);
}
