import { ESLint } from 'eslint';
import tseslint from 'typescript-eslint';
import { describe, expect, it } from 'vitest';

// Snippets have no place in a tsconfig, so the rules that need types rest.
const eslint = new ESLint({ overrideConfig: [tseslint.configs.disableTypeChecked] });

async function brokenRules(path: string, code: string): Promise<(string | null)[]> {
  const [result] = await eslint.lintText(code, { filePath: path });
  return result!.messages.map(({ ruleId }) => ruleId);
}

describe('what only a real Excel would show is found while writing', () => {
  it.each([
    [
      'a value read without loading it',
      'office-addins/load-object-before-read',
      `await Excel.run(async (context) => {
        const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1');
        await context.sync();
        console.log(range.values);
      });`,
    ],
    [
      'a value read before Excel has answered',
      'office-addins/call-sync-before-read',
      `await Excel.run(async (context) => {
        const range = context.workbook.getSelectedRange();
        range.load('values');
        console.log(range.values);
        await context.sync();
      });`,
    ],
    [
      'a conversation with Excel for every row',
      'office-addins/no-context-sync-in-loop',
      `await Excel.run(async (context) => {
        for (const row of [1, 2]) {
          context.workbook.worksheets.getActiveWorksheet().getCell(row, 0).clear();
          await context.sync();
        }
      });`,
    ],
    [
      'everything loaded at once',
      'office-addins/no-empty-load',
      `await Excel.run(async (context) => {
        const range = context.workbook.getSelectedRange();
        range.load();
        await context.sync();
      });`,
    ],
  ])('%s', async (_, rule, code) => {
    expect(await brokenRules('src/workbook/proef.ts', code)).toContain(rule);
  });
});

describe('the model and the tables depend on nothing but their arguments', () => {
  it.each([
    ['the page', 'document.title;', 'no-restricted-globals'],
    ['Excel', 'Excel.run;', 'no-restricted-globals'],
    ['Office', 'Office.context;', 'no-restricted-globals'],
    ['the console', 'console.log(1);', 'no-restricted-globals'],
    ['the clock', 'Date.now();', 'no-restricted-properties'],
    ['today', 'new Date();', 'no-restricted-syntax'],
    ['chance', 'Math.random();', 'no-restricted-properties'],
  ])('not on %s', async (_, code, rule) => {
    expect(await brokenRules('src/model/proef.ts', code)).toContain(rule);
    expect(await brokenRules('src/tables/proef.ts', code)).toContain(rule);
  });
});
