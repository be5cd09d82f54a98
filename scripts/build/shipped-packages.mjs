// Which packages end up in a build: the ground for its licence notices and its SBOM.
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { root } from '../paths.mjs';

/**
 * @typedef {object} ShippedPackage
 * @property {string} path in the lockfile, such as node_modules/react
 * @property {string} name
 * @property {string} version
 * @property {string} license SPDX
 * @property {string} licenseText empty where the package carries none
 */

/**
 * The packages with code in a chunk of this build, by name.
 * @param {import('webpack').Compilation} compilation
 */
export function shippedPackages({ chunks, chunkGraph }) {
  const paths = new Set(
    [...chunks]
      .flatMap((chunk) => [...chunkGraph.getChunkModules(chunk)])
      .flatMap(innerModules)
      .flatMap((module) => packagePath(module.nameForCondition())),
  );
  return [...paths].map(readPackage).sort((a, b) => a.name.localeCompare(b.name, 'en'));
}

/**
 * Webpack joins modules into one; the licences belong to the parts.
 * @param {import('webpack').Module} module
 * @returns {import('webpack').Module[]}
 */
const innerModules = (module) => ('modules' in module ? /** @type {import('webpack').Module[]} */ (module.modules) : [module]);

/**
 * @param {string | null} file
 * @returns {string[]} the folder of the package the file belongs to, or nothing for our own
 */
function packagePath(file) {
  const match = file && /^(.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+)/.exec(file);
  return match?.[1] ? [relative(root, match[1]).split(sep).join('/')] : [];
}

/**
 * @param {string} path
 * @returns {ShippedPackage}
 */
export function readPackage(path) {
  const folder = join(root, path);
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const licenseFile = readdirSync(folder).find((file) => /^licen[cs]e/i.test(file));
  const licenseText = licenseFile ? readFileSync(join(folder, licenseFile), 'utf8').trim() : '';
  return { path, name, version, license, licenseText };
}
