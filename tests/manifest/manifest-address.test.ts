import { describe, expect, it } from 'vitest';
import { developmentBase, manifestFor } from '../../scripts/build/manifest.mjs';
import { manifestText } from './read-manifest';

describe('the manifest for a real host', () => {
  it('has that host in the place of localhost, everywhere', () => {
    const manifest = manifestFor(manifestText, 'https://invoegtoepassingen.gemeente.example/bekostiging');
    expect(manifest).not.toContain('localhost');
    expect(manifest).toContain('"https://invoegtoepassingen.gemeente.example/bekostiging/taskpane.html"');
  });

  it('is the same with and without a slash at the end', () => {
    expect(manifestFor(manifestText, 'https://a.example/b/')).toBe(manifestFor(manifestText, 'https://a.example/b'));
  });

  it('stays as it is for development', () => {
    expect(manifestFor(manifestText, developmentBase)).toBe(manifestText);
  });

  it('is refused where Office would refuse it: without https', () => {
    expect(() => manifestFor(manifestText, 'http://a.example')).toThrow('https');
  });
});
