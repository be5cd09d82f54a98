import { defineConfig } from 'vitest/config';

// What only shows once everything is built: the files of the add-in, and the add-in at work in a browser.
export default defineConfig({
  test: {
    include: ['tests/build/**/*.test.ts', 'tests/e2e/**/*.test.ts'],
    globalSetup: 'tests/e2e/setup.ts',
    // One browser at a time: two share a small machine badly.
    fileParallelism: false,
    // A browser with a spreadsheet in it, on a machine that may have little to spare.
    testTimeout: 90_000,
    hookTimeout: 60_000,
    expect: { poll: { timeout: 15_000 } },
  },
});
