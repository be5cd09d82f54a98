/** The address in manifest.xml: where `npm run excel` serves the add-in. */
export const developmentBase = 'https://localhost:3000';

/**
 * The manifest with the address of a real host in the place of the one for development.
 * @param {string} manifest
 * @param {string} base
 */
export function manifestFor(manifest, base) {
  const { protocol, href } = new URL(base);
  if (protocol !== 'https:') throw new Error(`Office loads add-ins over https only, not from ${base}`);
  return manifest.replaceAll(developmentBase, href.replace(/\/$/, ''));
}
