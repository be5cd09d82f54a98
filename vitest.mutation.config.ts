import { defineConfig } from 'vitest/config';

// What Stryker runs against every change to the model: the tests that need no more than a moment.
export default defineConfig({
  test: {
    include: ['tests/{model,tables,functions,referentie,properties}/**/*.test.ts'],
    // These take seconds, or ask only what something is called.
    exclude: ['tests/functions/{elke-invoer,openbaar-contract,termen}.test.ts', 'tests/properties/functies.test.ts'],
    // The sources load once for all tests: loading them anew for each file takes longer than the tests themselves.
    isolate: false,
  },
});
