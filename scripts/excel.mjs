// npm run excel: the add-in from this working copy in the desktop Excel of this machine.
import { readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { maakKlaar } from './klaar.mjs';
import { runNpm } from './npm.mjs';
import { inCache } from './paths.mjs';

if (!['win32', 'darwin'].includes(process.platform)) {
  console.error('Desktop Excel runs on Windows and macOS. Here, npm start shows the add-in without Excel.');
  process.exit(1);
}
await maakKlaar();
const { addin } = await import('../webpack.config.js');
const { reportBuild, watch } = await import('./build/compile.mjs');
const { developmentBase } = await import('./build/manifest.mjs');
const { serve } = await import('./serve/server.mjs');

/**
 * Runs one of Microsoft's tools. They are fetched on use: the newer ones do not install on Node 20.
 * @param {...string} args
 */
async function officeTool(...args) {
  const done = await runNpm('npx', ['--yes', '--package', 'office-addin-debugging@5.1.6', '--', ...args]);
  if (!done) throw new Error(`${args.join(' ')} failed: see above.`);
}

// Before anything else: these tools report their use to their maker unless told not to.
await officeTool('office-addin-usage-data', 'off');
console.log('Excel only loads from https it trusts: you may be asked to trust a certificate for localhost.');
await officeTool('office-addin-dev-certs', 'install');
const certificates = join(homedir(), '.office-addin-dev-certs');
const certificate = {
  key: readFileSync(join(certificates, 'localhost.key'), 'utf8'),
  cert: readFileSync(join(certificates, 'localhost.crt'), 'utf8'),
};

const output = inCache('excel');
const watching = await watch([addin({ mode: 'development', output })], reportBuild);
const server = await serve({ addin: output }, certificate, Number(new URL(developmentBase).port));
if (server.address !== developmentBase) {
  console.error(`manifest.xml points at ${developmentBase}, and another program serves there. Stop it, and try again.`);
  process.exit(1);
}

process.once('SIGINT', () => void stop());
await officeTool('office-addin-debugging', 'start', 'manifest.xml', 'desktop', '--app', 'excel', '--no-debug');
console.log('\n  Excel opens with the add-in on the tab Bekostiging. Stop with Ctrl-C.\n');

async function stop() {
  await officeTool('office-addin-debugging', 'stop', 'manifest.xml', 'desktop');
  await Promise.all([watching.close(), server.close()]);
  process.exit(0);
}
