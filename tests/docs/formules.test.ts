import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { leesFormule } from '../../src/model/formule/formule';
import { FORMULENAMEN } from '../../src/tables/lezen/lees-formule';

/** A formula as it stands in the document: `formule` met naam 1, naam 2 → `uitkomst`. */
const VOORBEELD = /^- `(.+)` met (.+) → `(\d+)`$/gm;

const document = readFileSync(new URL('../../docs/begrippen.md', import.meta.url), 'utf8');
const voorbeelden = [...document.matchAll(VOORBEELD)].map(([, formule, waarden, uitkomst]) => ({
  formule: formule!,
  waarden: new Map(waarden!.split(', ').map((deel) => [deel.split(' ')[0]!, Number(deel.split(' ')[1])])),
  uitkomst: Number(uitkomst),
}));

it('De begrippenlijst geeft voorbeelden van een eigen formule', () => {
  expect(voorbeelden.length).toBeGreaterThan(1);
});

it.each(voorbeelden)('$formule is $uitkomst', ({ formule, waarden, uitkomst }) => {
  expect(leesFormule(formule, FORMULENAMEN).reken(waarden)).toBe(uitkomst);
});
