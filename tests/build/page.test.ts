import { describe, expect, it } from 'vitest';
import { elements } from '../manifest/read-manifest';
import { useBrowser } from '../e2e/browser';
import { readAddinFile } from './addin-files';

/** What office.js keeps of what was associated; it has no public way to ask. */
interface Associations {
  Office: { actions: { _association: { mappings: Record<string, unknown> } } };
  CustomFunctions: { _association: { mappings: Record<string, unknown> } };
}

const browser = useBrowser();

/** Opens the page as Excel does before the pane is shown, with the real office.js. */
async function openPane() {
  const opened = await browser.open('/taskpane.html');
  await opened.page.waitForLoadState('networkidle');
  return opened;
}

describe('the page of the add-in, with the real Office.js', () => {
  it('answers every action of the ribbon, and no others', async () => {
    const { page } = await openPane();
    const answered = await page.evaluate(() => Object.keys((window as unknown as Associations).Office.actions._association.mappings));
    const asked = elements('FunctionName').map(({ textContent }) => textContent?.toUpperCase());
    expect(answered.sort()).toEqual(asked.sort());
  });

  it('answers every function of the metadata, and no others', async () => {
    const { page } = await openPane();
    const answered = await page.evaluate(() => Object.keys((window as unknown as Associations).CustomFunctions._association.mappings));
    const { functions } = JSON.parse(readAddinFile('functions.json')) as { functions: { id: string }[] };
    expect(answered.sort()).toEqual(functions.map(({ id }) => id).sort());
  });

  it('works under its own security policy and asks nothing of other machines', async () => {
    const { problems } = await openPane();
    expect(problems.filter((problem) => /Content Security Policy|^request to /.test(problem))).toEqual([]);
  });
});
