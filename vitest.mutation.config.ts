import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

// One failing test is enough: the quick tests of the model itself come first, and what tries many cases last.
const FOLDERS = ['model', 'tables', 'functions', 'referentie', 'properties'];

class QuickFirst extends BaseSequencer {
  override sort(specs: TestSpecification[]): Promise<TestSpecification[]> {
    return Promise.resolve([...specs].sort((a, b) => rank(a) - rank(b)));
  }
}

function rank({ moduleId }: TestSpecification): number {
  return FOLDERS.findIndex((folder) => moduleId.includes(`/tests/${folder}/`));
}

// What Stryker runs against every change to the model: the tests that need no more than a moment.
export default defineConfig({
  test: {
    include: FOLDERS.map((folder) => `tests/${folder}/**/*.test.ts`),
    // These take seconds, or ask only what something is called.
    exclude: ['tests/functions/{elke-invoer,openbaar-contract,termen}.test.ts', 'tests/tables/scenario/ontwerp.test.ts', 'tests/properties/{bewerkingen,functies}.test.ts'],
    // The sources load once for all tests: loading them anew for each file takes longer than the tests themselves.
    isolate: false,
    // No test is about time, and least of all one that runs beside others.
    testTimeout: 60_000,
    sequence: { sequencer: QuickFirst },
  },
});
