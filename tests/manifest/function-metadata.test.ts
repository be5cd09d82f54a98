import { describe, expect, it } from 'vitest';
import { functionMetadata, translate, translationProblems } from '../../scripts/build/function-metadata.mjs';

const { nl, en, problems } = await functionMetadata();

describe('what Excel says about the functions', () => {
  it('is said of every function and every parameter, in Dutch and in English', () => {
    expect(problems).toEqual([]);
    expect(nl.functions.length).toBeGreaterThan(0);
    for (const metadata of [nl, en]) {
      for (const { id, description, parameters } of metadata.functions) {
        expect(description, id).toBeTruthy();
        for (const parameter of parameters) expect(parameter.description, `${id} ${parameter.name}`).toBeTruthy();
      }
    }
  });

  it('differs between the languages in nothing but the descriptions', () => {
    const withoutTexts = (metadata: unknown) =>
      JSON.parse(JSON.stringify(metadata, (key, value: unknown) => (key === 'description' ? undefined : value))) as unknown;
    expect(withoutTexts(en)).toEqual(withoutTexts(nl));
  });

  it('does not ask for errors as values, which crashes Excel LTSC 2021', () => {
    expect(JSON.stringify([nl, en])).not.toContain('allowErrorForDataTypeAny');
  });

  it('gives every function one name, in capitals, that is its id', () => {
    const names = nl.functions.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    for (const { id, name } of nl.functions) {
      expect(name).toBe(id);
      expect(name).toMatch(/^[A-Z]{3,}$/);
    }
  });

  it('has the parameters that may be left out at the end', () => {
    for (const { id, parameters } of nl.functions) {
      const optional = parameters.map((parameter) => parameter.optional ?? false);
      expect(optional, id).toEqual([...optional].sort());
    }
  });
});

describe('a text that is missing in one of the languages stops the build', () => {
  const dutch = {
    functions: [{ id: 'PROEF', name: 'PROEF', description: 'Een proef.', parameters: [{ name: 'bedrag', description: 'Het bedrag.' }] }],
  };
  const english = { PROEF: { description: 'A trial.', parameters: { bedrag: 'The amount.' } } };

  it('not when both are complete', () => {
    expect(translationProblems(dutch, english)).toEqual([]);
    expect(translate(dutch, english).functions[0]!.parameters[0]!.description).toBe('The amount.');
  });

  it('when a parameter is not translated', () => {
    expect(translationProblems(dutch, { PROEF: { description: 'A trial.', parameters: {} } })).toEqual(['no English text for PROEF.bedrag']);
  });

  it('when a translated parameter is gone', () => {
    const extra = { PROEF: { description: 'A trial.', parameters: { bedrag: 'The amount.', prijs: 'The price.' } } };
    expect(translationProblems(dutch, extra)).toEqual(['an English text for PROEF.prijs, which does not exist']);
  });

  it('when the Dutch comment leaves a parameter out', () => {
    const bare = { functions: [{ id: 'PROEF', name: 'PROEF', description: 'Een proef.', parameters: [{ name: 'bedrag' }] }] };
    expect(translationProblems(bare, english)).toContain('no Dutch text for PROEF.bedrag');
  });
});
