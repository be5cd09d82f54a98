import type { Frame, Page } from 'playwright-core';

/** What a key can land on, if it is there to be seen. */
const BEDIENBAAR = 'a[href], button, input, select, textarea, summary, [tabindex="0"]';
/** In a group of these one has the focus, and arrows go to the others. */
const MET_PIJLEN = '[role="tab"], [role="menuitem"], [role="radio"], input[type="radio"]';

const MEEST = 400;
/** So many in a row that had the focus before are a circle, or a place that holds it. */
const RONDJE = 3;

/** Presses Tab from the first thing on the screen until it is back there or has left, and tells what it never came to. */
export async function nietTeBereiken(page: Page, paneel: Frame): Promise<string[]> {
  // In a menu arrows go around, and Tab closes it.
  if ((await paneel.getByRole('menu').count()) > 0) return [];
  await paneel.evaluate(
    ([bedienbaar, metPijlen]) => {
      const bereikbaar = (element: HTMLElement) =>
        element.checkVisibility({ visibilityProperty: true }) &&
        element.closest('[aria-hidden="true"], [inert]') === null &&
        !element.matches(`${metPijlen}, :disabled, [tabindex="-1"], [data-tabster-dummy]`);
      const doelen = [...document.querySelectorAll<HTMLElement>(bedienbaar)].filter(bereikbaar);
      const gehad = new Set<Element>();
      Object.assign(window, { toetsgang: { doelen, gehad } });
      // A dialog has the focus already, and keeps it.
      if (!document.querySelector('[role="dialog"], [role="alertdialog"]')) doelen[0]?.focus();
      if (document.activeElement) gehad.add(document.activeElement);
    },
    [BEDIENBAAR, MET_PIJLEN] as const,
  );
  let bekend = 0;
  for (let stap = 0; stap < MEEST && bekend < RONDJE; stap += 1) {
    await page.keyboard.press('Tab');
    const uitkomst = await paneel.evaluate(() => {
      const { gehad } = (window as unknown as Toetsgang).toetsgang;
      const actief = document.activeElement;
      if (!document.hasFocus() || !actief || actief === document.body) return 'weg';
      const was = gehad.has(actief) ? 'bekend' : 'nieuw';
      gehad.add(actief);
      return was;
    });
    if (uitkomst === 'weg') break;
    bekend = uitkomst === 'bekend' ? bekend + 1 : 0;
  }
  return paneel.evaluate(() => {
    const { doelen, gehad } = (window as unknown as Toetsgang).toetsgang;
    return doelen.filter((doel) => doel.isConnected && !gehad.has(doel)).map((doel) => doel.outerHTML.slice(0, 200));
  });
}

interface Toetsgang {
  readonly toetsgang: { readonly doelen: readonly HTMLElement[]; readonly gehad: Set<Element> };
}
