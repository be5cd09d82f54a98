import { describe, expect, it } from 'vitest';
import { hasAll } from '../../scripts/klaar.mjs';

describe('the packages are installed anew', () => {
  const wanted = {
    '': { version: '0.1.0' },
    'node_modules/react': { version: '19.0.0' },
    'node_modules/only-on-mac': { version: '1.0.0', optional: true },
  };

  it('not when each is there in the version of the lockfile', () => {
    expect(hasAll(wanted, { 'node_modules/react': { version: '19.0.0' } })).toBe(true);
  });

  it('when one is missing', () => {
    expect(hasAll(wanted, {})).toBe(false);
  });

  it('when one has another version', () => {
    expect(hasAll(wanted, { 'node_modules/react': { version: '18.0.0' } })).toBe(false);
  });
});
