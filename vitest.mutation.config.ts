import { defineConfig } from 'vitest/config';

// What Stryker runs against every change to the model: the tests that need no more than a moment.
export default defineConfig({
  test: {
    include: ['tests/{model,tables,functions,referentie}/**/*.test.ts', 'tests/properties/{betaling,geld,verdeling}.test.ts'],
    // These take seconds, or ask only what something is called.
    exclude: ['tests/functions/{elke-invoer,openbaar-contract,termen}.test.ts'],
  },
});
