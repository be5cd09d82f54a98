import { defineConfig } from 'vitest/config';

// What runs in Node, on the sources.
export default defineConfig({
  resolve: {
    // Univer's ES modules do not load in Node (one of them names exports of a CommonJS package); its CommonJS build does.
    alias: [{ find: /^@univerjs\/([^/]+)$/, replacement: `${import.meta.dirname}/node_modules/@univerjs/$1/lib/cjs/index.js` }],
  },
  test: {
    include: ['tests/**/*.test.{ts,tsx}'],
    exclude: ['tests/build/**', 'tests/e2e/**'],
    // No test is about time: a busy machine may take as long as it needs.
    testTimeout: 60_000,
  },
});
