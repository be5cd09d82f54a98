import { createContext, runInContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { readAddinFile } from './addin-files';

type WorksheetFunction = (...args: unknown[]) => unknown;

/** Runs functions.js where there is nothing but JavaScript itself, and collects what it associates. */
function associated(): Record<string, WorksheetFunction> {
  const functions: Record<string, WorksheetFunction> = {};
  const associate = (mapping: Record<string, WorksheetFunction>): void => void Object.assign(functions, mapping);
  runInContext(readAddinFile('functions.js'), createContext({ CustomFunctions: { associate } }));
  return functions;
}

const ids = (file: string): string[] => (JSON.parse(readAddinFile(file)) as { functions: { id: string }[] }).functions.map(({ id }) => id);

describe('the worksheet functions as shipped', () => {
  it('are the ones Excel is told of, in both languages, and no others', () => {
    const names = Object.keys(associated()).sort();
    expect(names).toContain('INSPANNING');
    expect(names).toEqual(ids('functions.json').sort());
    expect(names).toEqual(ids('functions.nl.json').sort());
  });

  it('calculate without a page', () => {
    expect(associated().INSPANNING!([[62.5]], [[10]])).toEqual([[625]]);
  });
});
