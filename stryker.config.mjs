// npm run mutation: changes the model in thousands of small ways and counts the changes that no test notices.
/** @type {import('@stryker-mutator/api/core').PartialStrykerOptions} */
export default {
  mutate: ['src/model/**/*.ts'],
  testRunner: 'vitest',
  plugins: ['@stryker-mutator/vitest-runner'],
  vitest: { configFile: 'vitest.mutation.config.ts' },
  coverageAnalysis: 'perTest',
  // A change that is made when a file loads would have to run every test.
  ignoreStatic: true,
  concurrency: 2,
  timeoutMS: 10_000,
  // The first run of all tests, on a machine that may have little to spare.
  dryRunTimeoutMinutes: 30,
  reporters: ['clear-text', 'json', 'html'],
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  jsonReporter: { fileName: '.cache/mutation/mutation.json' },
  htmlReporter: { fileName: '.cache/mutation/mutation.html' },
  // A change that was tried before is not tried again, unless its code or its tests have changed.
  incremental: true,
  incrementalFile: '.cache/mutation/incremental.json',
  tempDirName: '.cache/stryker',
  ignorePatterns: ['.cache', 'dist', 'assets', 'workbench', 'bench', 'docs'],
  thresholds: { high: 95, low: 90, break: 90 },
};
