import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Frame } from 'playwright-core';

/** axe itself, to be run in the pane. */
export const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Whatever moves has come to rest: a screen that is still fading in has no contrast yet. */
export async function totRust(paneel: Frame): Promise<void> {
  await paneel.evaluate(() => Promise.all(document.getAnimations().map((animatie) => animatie.finished.catch(() => undefined))));
}

/** What axe finds wrong with the pane as it is now. */
export async function overtredingen(paneel: Frame): Promise<string[]> {
  const { violations } = await paneel.evaluate(() => {
    const { axe: keuring } = window as unknown as { axe: { run: (context: object) => Promise<AxeResults> } };
    // Fluent's own marks for the order of focus: empty, and never in reach of a user.
    return keuring.run({ exclude: [['[data-tabster-dummy]']] });
  });
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}

/** The choices of an open menu that something else lies over: seen or not, nobody can click them. */
export function bedekt(paneel: Frame): Promise<string[]> {
  return paneel.getByRole('menuitem').evaluateAll((keuzes) =>
    keuzes
      .filter((keuze) => {
        const { left, top, width, height } = keuze.getBoundingClientRect();
        return !keuze.contains(document.elementFromPoint(left + width / 2, top + height / 2));
      })
      .map((keuze) => `covered: ${keuze.textContent}`),
  );
}
