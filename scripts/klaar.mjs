// Makes the working copy ready: the right Node, and the packages the lockfile names. Plain Node, no packages.
import { existsSync, readFileSync } from 'node:fs';
import { runNpm } from './npm.mjs';
import { inProject } from './paths.mjs';

/** @typedef {Record<string, { version?: string, optional?: boolean }>} Packages by their folder */

/** @param {string} file */
const readJson = (file) => JSON.parse(readFileSync(inProject(file), 'utf8'));

/** Stops with an explanation when Node is too old, and installs what is missing. */
export async function maakKlaar() {
  checkNode(readJson('package.json').engines.node, process.versions.node);
  if (isInstalled()) return;
  console.log('Installing the packages of package-lock.json (npm ci) …');
  if (!(await runNpm('npm', ['ci']))) {
    console.error('\nnpm ci failed: see above. Without its packages the project cannot be built.');
    process.exit(1);
  }
}

/**
 * @param {string} wanted such as ">=20.19"
 * @param {string} actual such as "20.20.2"
 */
function checkNode(wanted, actual) {
  const [major = 0, minor = 0] = actual.split('.').map(Number);
  const [wantedMajor = 0, wantedMinor = 0] = wanted.replace('>=', '').split('.').map(Number);
  if (major > wantedMajor || (major === wantedMajor && minor >= wantedMinor)) return;
  console.error(`Node.js ${wanted} is needed; this is ${actual}. Install a newer one from https://nodejs.org.`);
  process.exit(1);
}

function isInstalled() {
  const installedList = 'node_modules/.package-lock.json';
  if (!existsSync(inProject(installedList))) return false;
  return hasAll(readJson('package-lock.json').packages, readJson(installedList).packages);
}

/**
 * Whether every package of the lockfile is installed in the version it names. Optional ones may be missing: they
 * belong to other kinds of machines.
 * @param {Packages} wanted
 * @param {Packages} installed
 */
export const hasAll = (wanted, installed) =>
  Object.entries(wanted).every(
    ([folder, { version, optional }]) => folder === '' || optional || installed[folder]?.version === version,
  );
