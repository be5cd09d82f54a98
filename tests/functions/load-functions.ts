import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { createContext, runInContext } from 'node:vm';

/** A parameter as Excel hands it over: rows of cells, or null when it was left out. */
export type Range = readonly (readonly unknown[])[] | null;
/** The worksheet functions by id, as Excel calls them. */
export type WorksheetFunctions = Readonly<Record<string, (...parameters: (Range | Range[])[]) => unknown[][]>>;

interface Runtime {
  CustomFunctions: { _association: { mappings: WorksheetFunctions } };
}

let loaded: Promise<WorksheetFunctions> | undefined;

/** The functions in the runtime that Excel gives them. They register themselves as they load, so only once per process. */
export function loadFunctions(): Promise<WorksheetFunctions> {
  return (loaded ??= load());
}

async function load(): Promise<WorksheetFunctions> {
  const { CustomFunctions } = customFunctionsRuntime();
  Object.assign(globalThis, { CustomFunctions });
  await import('../../src/functions');
  return CustomFunctions._association.mappings;
}

/** What Microsoft's runtime for worksheet functions puts on a page, with nothing of Excel behind it. */
function customFunctionsRuntime(): Runtime {
  const file = createRequire(import.meta.url).resolve('@microsoft/office-js/dist/custom-functions-runtime.debug.js');
  const page = createContext(blankPage('https://localhost/custom-functions-runtime.debug.js'));
  runInContext(readFileSync(file, 'utf8'), page, { filename: file });
  return page as unknown as Runtime;
}

/** As much of a page as the runtime touches while it loads. No timer ever fires: it has nobody to report to. */
function blankPage(scriptAddress: string): object {
  const element = () => ({ setAttribute: nothing, getAttribute: () => null, appendChild: nothing });
  const document = {
    // The runtime looks for the script it came from.
    getElementsByTagName: () => [{ ...element(), src: scriptAddress }],
    getElementById: () => null,
    createElement: element,
    addEventListener: nothing,
    readyState: 'loading',
  };
  const page = {
    document,
    navigator: { userAgent: 'Node' },
    location: new URL('https://localhost/'),
    history: {},
    console,
    setTimeout: nothing,
    addEventListener: nothing,
  };
  return Object.assign(page, { window: page, self: page });
}

function nothing(): void {
  // A page without a screen.
}
