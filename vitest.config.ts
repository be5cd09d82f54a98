import { defineConfig } from 'vitest/config';

// What runs in Node, on the sources.
export default defineConfig({
  test: {
    include: ['tests/**/*.test.{ts,tsx}'],
    exclude: ['tests/build/**', 'tests/e2e/**'],
  },
});
