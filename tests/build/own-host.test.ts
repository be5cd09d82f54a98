import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { compile } from '../../scripts/build/compile.mjs';
import { inCache } from '../../scripts/paths.mjs';
import build from '../../webpack.config.js';

const output = inCache('tests', 'own-host');
const read = (path: string): string => readFileSync(join(output, path), 'utf8');

/** What `npm run build -- --env base=… --env officejs=lokaal` does, without the time it takes to minify. */
beforeAll(async () => {
  const configuration = build({ base: 'https://excel.gemeente.example/kompas', officejs: 'lokaal' }, { mode: 'development' });
  await compile([{ ...configuration, output: { ...configuration.output, path: output } }]);
}, 120_000);

describe('a build for a network that cannot reach Microsoft', () => {
  it('brings Office.js along, with what Excel loads after it', () => {
    for (const path of ['office.js', 'excel-web-16.00.js', 'excel-win32-16.01.js', 'excel-mac-16.00.js', 'nl-nl/office_strings.js']) {
      expect(existsSync(join(output, 'office-js', path)), path).toBe(true);
    }
    expect(readdirSync(join(output, 'office-js')).filter((name) => /debug|word|outlook/.test(name))).toEqual([]);
  });

  it('loads it from there, and allows no script from elsewhere', () => {
    const page = read('taskpane.html');
    expect(page).toContain('src="office-js/office.js"');
    for (const text of [page, read('_headers')]) {
      expect(text).toContain("script-src 'self';");
      expect(text).not.toContain('appsforoffice.microsoft.com/');
    }
  });

  it('counts Office.js among what it owes to others', () => {
    expect(read('sbom.cdx.json')).toContain('pkg:npm/%40microsoft/office-js@');
    expect(read('THIRD-PARTY-NOTICES.txt')).toContain('@microsoft/office-js');
  });

  it('points the manifest at the host it is for', () => {
    expect(read('manifest.xml')).toContain('"https://excel.gemeente.example/kompas/taskpane.html"');
    expect(read('manifest.xml')).not.toContain('localhost');
  });
});
