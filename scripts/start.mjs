// npm start: builds the add-in and the workbench, serves both on localhost and shows them in a browser.
import { spawn } from 'node:child_process';
import { maakKlaar } from './klaar.mjs';
import { inCache } from './paths.mjs';

await maakKlaar();
// Only now are there packages to import.
const { addin, workbench } = await import('../webpack.config.js');
const { reportBuild, watch } = await import('./build/compile.mjs');
const { localCertificate, publicKeyHash } = await import('./serve/certificate.mjs');
const { serve } = await import('./serve/server.mjs');
const { installedBrowser } = await import('./browser.mjs');

const folders = { addin: inCache('addin'), workbench: inCache('workbench') };
const certificate = await localCertificate();

console.log('Building …');
const builds = [addin({ mode: 'development', output: folders.addin }), workbench({ output: folders.workbench })];
const watching = await watch(builds, reportBuild);
const server = await serve(folders, certificate, 3000);
const address = `${server.address}/workbench/?voorbeeld=westerkwartier`;

console.log(`\n  Bekostigingskompas without Excel: ${address}\n`);
if (!(mayOpen() && openBrowser())) {
  console.log('  The certificate is of this machine alone, so the browser warns: choose Advanced, then Continue to localhost.');
}
console.log('  A change in the sources is built at once; reload the page to see it. Stop with Ctrl-C.\n');

for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM'])) {
  process.once(signal, () => void stop());
}

async function stop() {
  await Promise.all([watching.close(), server.close()]);
  process.exit(0);
}

function mayOpen() {
  const hasDisplay = process.platform !== 'linux' || process.env['DISPLAY'] || process.env['WAYLAND_DISPLAY'];
  return hasDisplay && !process.env['CI'] && !process.argv.includes('--no-open');
}

/** Opens the page in a profile of its own, which trusts this one certificate. */
function openBrowser() {
  const browser = installedBrowser();
  if (!browser) return false;
  const args = [
    ...browser.args,
    `--user-data-dir=${inCache('browser')}`,
    `--ignore-certificate-errors-spki-list=${publicKeyHash(certificate)}`,
    address,
  ];
  spawn(browser.executablePath, args, { detached: true, stdio: 'ignore', env: browser.env }).unref();
  return true;
}
