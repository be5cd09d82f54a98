// npm test: everything there is to check, in sections, to the end. `npm test -- types lint` runs only those.
import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { maakKlaar } from './klaar.mjs';
import { inCache, inProject, root } from './paths.mjs';

/** @typedef {{ passed: number, failed: number }} Outcome */

/** @type {Record<string, { title: string, run: () => Outcome[] }>} */
const sections = {
  types: {
    title: 'Types',
    run: () => ['.', 'src/model', 'src/tables', 'workbench', 'tests', 'scripts', 'bench'].map(typecheck),
  },
  lint: { title: 'Lint', run: () => [lint()] },
  arrows: { title: 'Import arrows', run: () => [importArrows()] },
  tests: { title: 'Tests in Node', run: () => [vitest('vitest.config.ts')] },
  browser: { title: 'Build, and tests in a browser', run: () => [vitest('vitest.e2e.config.ts')] },
};

await maakKlaar();
const chosen = process.argv.slice(2);
const unknown = chosen.filter((name) => !(name in sections));
if (unknown.length > 0) {
  console.error(`Unknown: ${unknown.join(', ')}. Choose from ${Object.keys(sections).join(', ')}.`);
  process.exit(1);
}
const outcomes = Object.entries(sections)
  .filter(([name]) => chosen.length === 0 || chosen.includes(name))
  .flatMap(([, { title, run }]) => {
    console.log(`\n━━ ${title} ${'━'.repeat(72 - title.length)}`);
    return run();
  });
const passed = outcomes.reduce((sum, outcome) => sum + outcome.passed, 0);
const failed = outcomes.reduce((sum, outcome) => sum + outcome.failed, 0);
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;

/**
 * Runs a tool of the project with its output on this screen.
 * @param {string} script in node_modules
 * @param {string[]} args
 */
function succeeds(script, args) {
  const { status } = spawnSync(process.execPath, [inProject('node_modules', script), ...args], {
    cwd: root,
    stdio: 'inherit',
  });
  return status === 0;
}

/**
 * @param {boolean} success
 * @returns {Outcome}
 */
function oneCheck(success) {
  return success ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

/** @param {string} folder with a tsconfig.json */
function typecheck(folder) {
  console.log(folder === '.' ? 'src' : folder);
  const buildInfo = inCache('tsc', `${folder.replaceAll('/', '-')}.tsbuildinfo`);
  return oneCheck(succeeds('typescript/bin/tsc', ['-p', folder, '--incremental', '--tsBuildInfoFile', buildInfo]));
}

function lint() {
  return oneCheck(succeeds('eslint/bin/eslint.js', ['.', '--max-warnings', '0']));
}

function importArrows() {
  const folders = ['src', 'workbench', 'tests', 'scripts', 'bench'];
  return oneCheck(
    succeeds('dependency-cruiser/bin/dependency-cruise.mjs', ['--config', '.dependency-cruiser.cjs', ...folders]),
  );
}

/**
 * @param {string} config
 * @returns {Outcome}
 */
function vitest(config) {
  const report = inCache('tests', `${config}.json`);
  rmSync(report, { force: true });
  const success = succeeds('vitest/vitest.mjs', [
    ...['run', '--config', config],
    ...['--reporter=default', '--reporter=json', `--outputFile.json=${report}`],
  ]);
  const counted = countTests(report);
  // A file that does not load fails without a failing test.
  return success || counted.failed > 0 ? counted : { ...counted, failed: 1 };
}

/**
 * @param {string} report
 * @returns {Outcome}
 */
function countTests(report) {
  try {
    const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(report, 'utf8'));
    return { passed: numPassedTests, failed: numFailedTests };
  } catch {
    // Without a report no test ran.
    return { passed: 0, failed: 1 };
  }
}
