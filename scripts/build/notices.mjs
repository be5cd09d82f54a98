/** @typedef {import('./shipped-packages.mjs').ShippedPackage} ShippedPackage */

const ruler = '\n\n' + '-'.repeat(80) + '\n\n';

/**
 * The licence notices of everything in the build that others made.
 * @param {ShippedPackage[]} packages
 */
export function thirdPartyNotices(packages) {
  const heading = 'Bekostigingskompas contains the following packages, each under its own licence.';
  const notices = packages.map(({ name, version, license, licenseText }) =>
    [`${name} ${version}`, `Licence: ${license}`, licenseText].filter(Boolean).join('\n\n'),
  );
  return [heading, ...notices].join(ruler) + '\n';
}
