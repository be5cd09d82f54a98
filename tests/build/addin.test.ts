import { describe, expect, it } from 'vitest';
import { officeHosts } from '../../scripts/build/csp.mjs';
import { root } from '../../scripts/paths.mjs';
import { addinFiles, readAddinFile } from './addin-files';

const scripts = addinFiles().filter((path) => path.endsWith('.js'));

describe('what is put on a server', () => {
  it('has every file the manifest points at', () => {
    const manifest = readAddinFile('manifest.xml');
    const paths = [...manifest.matchAll(/"https:\/\/localhost:3000\/([^"]+)"/g)].map(([, path]) => path!);
    expect(paths).toContain('functions.js');
    for (const path of paths) expect(addinFiles()).toContain(path);
  });

  it('has nothing of the workbench and nothing of the machine it was built on', () => {
    expect(scripts.length).toBeGreaterThan(2);
    for (const script of scripts) {
      const text = readAddinFile(script);
      for (const foreign of ['univer', 'exceljs', 'playwright', root]) expect(text.toLowerCase(), script).not.toContain(foreign.toLowerCase());
    }
    expect(addinFiles().filter((path) => path.endsWith('.map'))).toEqual([]);
  });

  it('needs no eval, which its own policy forbids', () => {
    for (const script of scripts) expect(readAddinFile(script), script).not.toMatch(/\beval\(/);
  });

  it('makes no code out of text, not even of a formula that a user writes', () => {
    expect(readAddinFile('functions.js')).not.toMatch(/\bFunction\(/);
  });

  it('has no code in its pages, and loads nothing but itself and Office.js', () => {
    const page = readAddinFile('taskpane.html');
    const sources = [...page.matchAll(/<script\b[^>]*\bsrc="?([^">\s]+)/g)].map(([, source]) => source!);
    expect(page.match(/<script\b/g)).toHaveLength(sources.length);
    expect(sources[0]).toBe('https://appsforoffice.microsoft.com/lib/1/hosted/office.js');
    expect(sources[1]).toBe('functions.js');
    for (const source of sources.slice(1)) expect(addinFiles()).toContain(source);
  });

  it('leaves React and Fluent UI out of the functions', () => {
    expect(readAddinFile('functions.js')).not.toMatch(/react|fluent/i);
  });
});

describe('the header files for common hosts', () => {
  const headerFiles = ['_headers', 'web.config', 'staticwebapp.config.json', 'nginx.conf'];

  it.each(headerFiles)('%s lets only Microsoft 365 show the pane, and keeps the rest of the policy', (name) => {
    const text = readAddinFile(name);
    expect(text).toContain(`frame-ancestors 'self' ${officeHosts.join(' ')}`);
    const [, policy] = /Content-Security-Policy"? content="([^"]+)"/.exec(readAddinFile('taskpane.html'))!;
    expect(text).toContain(policy);
  });

  it.each(headerFiles)('%s has files with a fixed name looked up anew, and keeps those with a hash', (name) => {
    const text = readAddinFile(name);
    expect(text).toContain('no-cache');
    expect(text).toContain('immutable');
    const fixed = scripts.filter((path) => !path.startsWith('js/'));
    expect(fixed.sort()).toEqual(['declaraties.js', 'functions.js']);
    for (const path of scripts.filter((script) => script.startsWith('js/'))) expect(path).toMatch(/\.[0-9a-f]{8}\.js$/);
  });
});

describe('what the add-in owes to others', () => {
  const bom = JSON.parse(readAddinFile('sbom.cdx.json')) as {
    bomFormat: string;
    specVersion: string;
    components: { name: string; version: string; purl: string; hashes: { content: string }[]; licenses: { expression: string }[] }[];
  };
  const names = bom.components.map(({ name }) => name);

  it('is listed as CycloneDX, with the hash of each package', () => {
    expect(bom).toMatchObject({ bomFormat: 'CycloneDX', specVersion: '1.5' });
    for (const { name, hashes, purl } of bom.components) {
      expect(hashes[0]?.content, name).toMatch(/^[0-9a-f]{128}$/);
      expect(purl).toMatch(/^pkg:npm\/(%40[^/]+\/)?[^@/]+@\d/);
    }
  });

  it('is what is in it, and nothing that only served to build or test', () => {
    expect(names).toEqual(expect.arrayContaining(['react', 'react-dom', '@fluentui/react-provider']));
    expect(names.filter((name) => /^(webpack|typescript|vitest|@univerjs|exceljs)/.test(name))).toEqual([]);
  });

  it('comes under licences that allow it', () => {
    for (const { name, licenses } of bom.components) {
      expect(['MIT', 'ISC', 'BSD-3-Clause', 'Apache-2.0', '0BSD'], name).toContain(licenses[0]?.expression);
    }
  });

  it('is acknowledged with the text of each licence', () => {
    const notices = readAddinFile('THIRD-PARTY-NOTICES.txt');
    for (const { name, version } of bom.components) expect(notices).toContain(`${name} ${version}\n`);
    expect(readAddinFile('LICENSE')).toContain('EUROPEAN UNION PUBLIC LICENCE v. 1.2');
  });
});
