// The software bill of materials: what IT needs to follow security advisories. The same sources give the same file.
import { readFileSync } from 'node:fs';
import { inProject } from '../paths.mjs';

/** @typedef {import('./shipped-packages.mjs').ShippedPackage} ShippedPackage */

/**
 * The shipped packages as CycloneDX JSON, with the hashes of the lockfile.
 * @param {ShippedPackage[]} packages
 */
export function cycloneDx(packages) {
  const own = JSON.parse(readFileSync(inProject('package.json'), 'utf8'));
  const lockfile = JSON.parse(readFileSync(inProject('package-lock.json'), 'utf8'));
  const bom = {
    $schema: 'http://cyclonedx.org/schema/bom-1.5.schema.json',
    bomFormat: 'CycloneDX',
    specVersion: '1.5',
    version: 1,
    metadata: { component: { type: 'application', ...identity(own) } },
    components: packages.map((shipped) => ({
      type: 'library',
      ...identity(shipped),
      hashes: hashes(lockfile.packages[shipped.path]?.integrity),
    })),
  };
  return `${JSON.stringify(bom, null, 2)}\n`;
}

/** @param {{ name: string, version: string, license: string }} identified */
function identity({ name, version, license }) {
  const purl = `pkg:npm/${name.replace('@', '%40')}@${version}`;
  return { 'bom-ref': purl, name, version, purl, licenses: [{ expression: license }] };
}

/** @param {string | undefined} integrity such as "sha512-…" in base64 */
function hashes(integrity) {
  const sha512 = integrity?.match(/^sha512-(.+)$/)?.[1];
  return sha512 ? [{ alg: 'SHA-512', content: Buffer.from(sha512, 'base64').toString('hex') }] : [];
}
