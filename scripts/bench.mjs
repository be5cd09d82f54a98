// npm run bench: how fast the model is, as ratios within one run. See docs/metingen.md.
import { spawnSync } from 'node:child_process';
import { compile } from './build/compile.mjs';
import { inCache, inProject } from './paths.mjs';
import { bench } from '../webpack.config.js';

await compile([bench(inCache('bench', 'bundle'))]);
const { status } = spawnSync(
  process.execPath,
  [
    '--expose-gc',
    inCache('bench', 'bundle', 'main.mjs'),
    inProject('node_modules/@ironcalc/wasm/wasm_bg.wasm'),
    inCache('bench', 'libreoffice'),
  ],
  { stdio: 'inherit' },
);
process.exitCode = status ?? 1;
