// npm run bench: how fast the model and the reading of files are, as ratios within one run. See docs/metingen.md.
// npm run bench -- declaraties: one part of it.
import { spawnSync } from 'node:child_process';
import { compile } from './build/compile.mjs';
import { inCache, inProject } from './paths.mjs';
import { bench } from '../webpack.config.js';

/** @type {Record<string, string[]>} each part's program and what it is given */
const parts = {
  regio: ['main.mjs', inProject('node_modules/@ironcalc/wasm/wasm_bg.wasm'), inCache('bench', 'libreoffice')],
  declaraties: ['declaraties.mjs', inProject('node_modules/@duckdb/duckdb-wasm/dist'), inCache('bench', 'declaraties')],
};

await compile([bench(inCache('bench', 'bundle'))]);
const chosen = process.argv.slice(2);
for (const [name, [program = '', ...args]] of Object.entries(parts)) {
  if (chosen.length > 0 && !chosen.includes(name)) continue;
  const { status } = spawnSync(process.execPath, ['--expose-gc', inCache('bench', 'bundle', program), ...args], { stdio: 'inherit' });
  process.exitCode ||= status ?? 1;
}
