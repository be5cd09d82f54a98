// A Chromium to work with: one that is installed, else the one that comes as a package.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { inCache, inProject } from './paths.mjs';

/** @typedef {{ executablePath: string, args: string[], env: NodeJS.ProcessEnv }} BrowserProgram */

/** Nothing leaves the machine, and nothing asks for attention. */
const quietArgs = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-domain-reliability',
  '--disable-sync',
  '--metrics-recording-only',
  '--no-default-browser-check',
  '--no-first-run',
  '--no-pings',
];

/** Chromium refuses to run as root inside its sandbox. */
const sandboxArgs = process.getuid?.() === 0 ? ['--no-sandbox'] : [];

/**
 * An installed Chrome, Edge or Chromium; CHROME_PATH names another one.
 * @returns {BrowserProgram | undefined}
 */
export function installedBrowser() {
  const executablePath = usualPlaces().find((path) => existsSync(path));
  return executablePath ? { executablePath, args: [...quietArgs, ...sandboxArgs], env: process.env } : undefined;
}

function usualPlaces() {
  const { CHROME_PATH, PROGRAMFILES, LOCALAPPDATA } = process.env;
  const programFilesX86 = process.env['PROGRAMFILES(X86)'];
  const programFolders = [PROGRAMFILES, programFilesX86, LOCALAPPDATA].filter((folder) => folder !== undefined);
  const places = {
    linux: ['google-chrome', 'google-chrome-stable', 'microsoft-edge', 'microsoft-edge-stable', 'chromium', 'chromium-browser'].map(
      (name) => join('/usr/bin', name),
    ),
    darwin: ['Google Chrome', 'Microsoft Edge', 'Chromium'].map((name) => `/Applications/${name}.app/Contents/MacOS/${name}`),
    win32: programFolders.flatMap((folder) => [
      join(folder, 'Google', 'Chrome', 'Application', 'chrome.exe'),
      join(folder, 'Microsoft', 'Edge', 'Application', 'msedge.exe'),
    ]),
  };
  const here = places[/** @type {keyof typeof places} */ (process.platform)] ?? [];
  return CHROME_PATH ? [CHROME_PATH, ...here] : here;
}

/**
 * The Chromium of the package, which needs nothing of the machine but Linux on an ordinary processor.
 * @returns {BrowserProgram}
 */
export function packagedBrowser() {
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error('No Chrome, Edge or Chromium was found. Install one, or name its program in CHROME_PATH.');
  }
  const folder = unpackedChromium();
  return {
    executablePath: join(folder, 'chromium'),
    args: [...quietArgs, '--no-sandbox', '--use-angle=swiftshader', '--font-render-hinting=none'],
    env: {
      ...process.env,
      LD_LIBRARY_PATH: join(folder, 'al2023', 'lib'),
      FONTCONFIG_FILE: fontConfiguration(folder),
    },
  };
}

/**
 * The fonts that come along, and those of the machine: the package itself looks for its own where a cloud would have
 * them. Without any font, text has no size.
 * @param {string} folder
 */
function fontConfiguration(folder) {
  const file = join(folder, 'fonts.conf');
  const folders = [join(folder, 'fonts'), '/usr/share/fonts', '/usr/local/share/fonts'].map((dir) => `<dir>${dir}</dir>`);
  writeFileSync(file, `<?xml version="1.0"?>\n<fontconfig>${folders.join('')}<cachedir>${join(folder, 'fonts-cache')}</cachedir></fontconfig>\n`);
  return file;
}

/** Unpacks once per version of the package. A half-unpacked folder never gets the final name. */
function unpackedChromium() {
  const { version } = JSON.parse(readFileSync(inProject('node_modules/@sparticuz/chromium/package.json'), 'utf8'));
  const folder = inCache('chromium', version);
  if (existsSync(folder)) return folder;
  mkdirSync(inCache('chromium'), { recursive: true });
  const unfinished = mkdtempSync(inCache('chromium', 'unpacking-'));
  // The package unpacks into the temp folder, and adds spare system libraries where it believes to run in a cloud.
  // A process of its own keeps both settings away from this one.
  const unpack = "import('@sparticuz/chromium').then(({ default: chromium }) => chromium.executablePath());";
  execFileSync(process.execPath, ['--input-type=module', '--eval', unpack], {
    cwd: inProject(),
    env: { ...process.env, TMPDIR: unfinished, AWS_LAMBDA_JS_RUNTIME: 'nodejs20.x' },
    stdio: 'inherit',
  });
  try {
    renameSync(unfinished, folder);
  } catch (error) {
    // Another process was first; its copy is as good.
    if (!existsSync(folder)) throw error;
    rmSync(unfinished, { recursive: true });
  }
  return folder;
}

/** The browser of the tests. BROWSER_BRON=pakket takes the packaged one, whatever is installed. */
export function launchBrowser() {
  const installed = process.env['BROWSER_BRON'] === 'pakket' ? undefined : installedBrowser();
  const { executablePath, args, env } = installed ?? packagedBrowser();
  return chromium.launch({ executablePath, args, env: definedOnly(env) });
}

/**
 * @param {NodeJS.ProcessEnv} env
 * @returns {Record<string, string>}
 */
const definedOnly = (env) =>
  Object.fromEntries(Object.entries(env).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])));
