import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { cruise, type ICruiseResult } from 'dependency-cruiser';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import ruleSet from '../../.dependency-cruiser.cjs';

/** A file that imports another: enough of a project to hold a rule against. */
interface Arrow {
  from: string;
  to: string;
  onlyTypes?: boolean;
}

let project: string;

beforeEach(() => {
  project = mkdtempSync(join(tmpdir(), 'arrows-'));
  write('package.json', '{ "type": "module" }');
});
afterEach(() => rmSync(project, { recursive: true }));

describe('an import against the arrows is refused', () => {
  it.each<[string, Arrow, string]>([
    ['the model may not know the tables', { from: 'src/model', to: 'src/tables' }, 'arrows-of-model'],
    ['the model may not read the parameters', { from: 'src/model', to: 'src/parameters' }, 'arrows-of-model'],
    ['the model may not even name a type of the pane', { from: 'src/model', to: 'src/taskpane', onlyTypes: true }, 'arrows-of-model'],
    ['parameters are data and know nobody', { from: 'src/parameters', to: 'src/model' }, 'arrows-of-parameters'],
    ['the tables may not know Excel', { from: 'src/tables', to: 'src/workbook' }, 'arrows-of-tables'],
    ['texts may not know Excel', { from: 'src/locales', to: 'src/workbook' }, 'arrows-of-locales'],
    ['texts may not run the model', { from: 'src/locales', to: 'src/model' }, 'locales-only-types'],
    ['the workbook may not know the pane', { from: 'src/workbook', to: 'src/taskpane' }, 'arrows-of-workbook'],
    ['the functions may not read the workbook', { from: 'src/functions', to: 'src/workbook' }, 'arrows-of-functions'],
    ['the ribbon may not know the pane', { from: 'src/commands', to: 'src/taskpane' }, 'arrows-of-commands'],
    ['the pane may not know the functions', { from: 'src/taskpane', to: 'src/functions' }, 'arrows-of-taskpane'],
    ['the add-in may not know the workbench', { from: 'src/taskpane', to: 'workbench' }, 'arrows-of-taskpane'],
    ['the add-in may not know its tests', { from: 'src/model', to: 'tests' }, 'arrows-of-model'],
    ['the workbench may not reach into the add-in', { from: 'workbench', to: 'src/workbook' }, 'workbench-knows-only-the-bundle'],
    ['the functions may not bring React', { from: 'src/functions', to: 'node_modules/react' }, 'react-only-in-the-pane'],
    ['the model may not bring a package', { from: 'src/model', to: 'node_modules/react' }, 'pure-without-packages'],
    ['the model may not bring mathjs but in the files that are named for it', { from: 'src/model', to: 'node_modules/mathjs' }, 'pure-without-packages'],
    ['the pane may not bring exceljs', { from: 'src/taskpane', to: 'node_modules/exceljs' }, 'tools-never-ship'],
  ])('%s', async (_, arrow, rule) => {
    draw(arrow);
    expect(await violations()).toContain(rule);
  });

  it('two files may not need each other', async () => {
    write('src/model/a.ts', "import './b';");
    write('src/model/b.ts', "import './a';");
    expect(await violations()).toContain('no-circle');
  });

  it('an import must lead somewhere', async () => {
    write('src/model/a.ts', "import './nergens';");
    expect(await violations()).toContain('no-unresolved');
  });
});

describe('an import along the arrows is allowed', () => {
  it.each<[string, Arrow]>([
    ['the tables use the model', { from: 'src/tables', to: 'src/model' }],
    ['the tables read the published figures', { from: 'src/tables', to: 'src/parameters' }],
    ['the functions use the tables', { from: 'src/functions', to: 'src/tables' }],
    ['the functions use the texts', { from: 'src/functions', to: 'src/locales' }],
    ['the workbook uses the tables', { from: 'src/workbook', to: 'src/tables' }],
    ['the ribbon uses the workbook', { from: 'src/commands', to: 'src/workbook' }],
    ['the pane uses the workbook', { from: 'src/taskpane', to: 'src/workbook' }],
    ['the pane brings React', { from: 'src/taskpane', to: 'node_modules/react' }],
    ['texts name the codes of the model', { from: 'src/locales', to: 'src/model', onlyTypes: true }],
  ])('%s', async (_, arrow) => {
    draw(arrow);
    expect(await violations()).toEqual([]);
  });
});

function draw({ from, to, onlyTypes = false }: Arrow): void {
  const target = to.startsWith('node_modules/') ? to.replace('node_modules/', '') : `${relative(from, to)}/doel`;
  write(`${from}/bron.ts`, `import ${onlyTypes ? 'type ' : ''}{ doel } from '${target}';\nexport type T = typeof doel;\n`);
  if (to.startsWith('node_modules/')) {
    write(`${to}/package.json`, '{ "main": "index.js" }');
    write(`${to}/index.js`, 'exports.doel = 1;');
  } else {
    write(`${to}/doel.ts`, 'export const doel = 1;');
  }
}

function write(path: string, content: string): void {
  mkdirSync(dirname(join(project, path)), { recursive: true });
  writeFileSync(join(project, path), content);
}

async function violations(): Promise<string[]> {
  const { output } = await cruise(['.'], { ...ruleSet.options, ruleSet, validate: true, baseDir: project });
  return (output as ICruiseResult).summary.violations.map(({ rule }) => rule.name);
}
