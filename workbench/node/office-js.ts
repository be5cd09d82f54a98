import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { runInThisContext } from 'node:vm';
import type { Associations } from '../functions/metadata';
import { requirementSets } from '../host/requirement-sets';

const require = createRequire(import.meta.url);
const scripts = ['office.debug.js', 'excel-web-16.00.debug.js'];

const page = globalThis as unknown as Record<string, unknown>;
let made: string[] = [];
let association: Association | undefined;

interface Association {
  readonly mappings: Associations;
}

/** The functions that were handed to CustomFunctions.associate. */
export const associatedFunctions = (): Associations => association?.mappings ?? {};

/** What office.js touches of a page while it loads. */
function stubPage(): void {
  const element = (): object => ({ setAttribute: () => undefined, getAttribute: () => null, appendChild: () => undefined, style: {} });
  page.window = globalThis;
  page.navigator ??= { userAgent: 'Node', language: 'nl-NL' };
  page.location ??= new URL('https://localhost/');
  page.history ??= {};
  page.document ??= {
    // It looks for the script it came from.
    getElementsByTagName: () => [{ ...element(), src: 'https://localhost/office.debug.js' }],
    getElementById: () => null,
    createElement: element,
    documentElement: element(),
    addEventListener: () => undefined,
    readyState: 'loading',
    cookie: '',
  };
}

/**
 * Loads the real office.js into this process, anew for every workbook, so that no handler of an earlier one is left.
 * The functions an add-in associated when it was imported stay.
 */
export function loadOfficeJs(locale: string): void {
  stubPage();
  for (const name of made) page[name] = undefined;
  const before = new Set(Object.keys(page));
  const { setTimeout } = globalThis;
  // It waits for a script that only a page in Excel would bring, and complains when that takes too long.
  page.setTimeout = () => 0;
  for (const name of scripts) {
    const file = require.resolve(`@microsoft/office-js/dist/${name}`);
    runInThisContext(readFileSync(file, 'utf8'), { filename: file });
  }
  page.setTimeout = setTimeout;
  if (made.length === 0) made = Object.keys(page).filter((name) => !before.has(name) && name !== 'CustomFunctions');
  const functions = page.CustomFunctions as { _association: Association };
  association ??= functions._association;
  functions._association = association;
  provideContext(locale);
}

/** Without a page to announce itself to, office.js has no context of its own. */
function provideContext(locale: string): void {
  const isSetSupported = (name: string, version: string | number = 1): boolean =>
    (requirementSets[name] ?? 0) >= Number(version);
  const { _OfficeAppFactory } = page.OSF as { _OfficeAppFactory: { setContext(context: object): void } };
  _OfficeAppFactory.setContext({
    host: 'Excel',
    platform: 'OfficeOnline',
    displayLanguage: locale,
    contentLanguage: locale,
    requirements: { isSetSupported },
  });
}
