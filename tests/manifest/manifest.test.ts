import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { attribute, children, element, elements, manifestText, resids, resource, resources, texts } from './read-manifest';

const base = 'https://localhost:3000/';
/** Made by the build, so not in the sources. */
const built = ['taskpane.html', 'functions.js', 'functions.json', 'functions.nl.json'];

describe('the manifest holds together', () => {
  it('asks only for resources that are there', () => {
    for (const resid of resids()) expect(resources().map(({ id }) => id)).toContain(resid);
  });

  it('has no resource that nothing asks for, and none twice', () => {
    const ids = resources().map(({ id }) => id);
    expect(ids.filter((id) => !resids().includes(id))).toEqual([]);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('runs functions, ribbon and pane in one runtime that stays', () => {
    const [page] = children(element('Page'));
    const showPane = elements('Action').find((action) => action.getAttribute('xsi:type') === 'ShowTaskpane')!;
    const pane = children(showPane).find(({ localName }) => localName === 'SourceLocation')!;
    expect(attribute(element('Runtime'), 'lifetime')).toBe('long');
    const places = [element('Runtime'), page!, element('FunctionFile'), pane];
    expect(places.map((place) => attribute(place, 'resid'))).toEqual(places.map(() => 'Taskpane.Url'));
    expect(children(element('Runtimes').parentNode as typeof pane)[0]!.localName).toBe('Runtimes');
  });

  it('opens the same page where Excel is too old for the ribbon', () => {
    const fallback = children(element('DefaultSettings'))[0]!;
    expect(attribute(fallback, 'DefaultValue')).toBe(texts(resource('Taskpane.Url')).default);
  });

  it('asks for the versions of Excel the add-in is written for', () => {
    const sets = elements('Set').map((set) => `${attribute(set, 'Name')} ${attribute(set, 'MinVersion')}`);
    expect(sets).toEqual(['SharedRuntime 1.1', 'CustomFunctionsRuntime 1.3', 'ExcelApi 1.14']);
  });

  it('carries the version of the package', () => {
    const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
    expect(element('Version').textContent).toBe(`${version}.0`);
  });

  it('names the controls of the ribbon apart', () => {
    const ids = ['CustomTab', 'Group', 'Control'].flatMap(elements).map((control) => attribute(control, 'id'));
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe('the manifest keeps to the measures of Office', () => {
  it('has ids of at most 32 characters', () => {
    for (const { id } of resources()) expect(id.length, id).toBeLessThanOrEqual(32);
  });

  it.each([
    ['ShortStrings', 125],
    ['LongStrings', 250],
  ])('has %s of at most %i characters', (name, maximum) => {
    const values = children(element(name)).flatMap((string) => Object.values(texts(string)));
    expect(values.length).toBeGreaterThan(0);
    for (const value of values) expect(value.length, value).toBeLessThanOrEqual(maximum);
  });

  it('describes the add-in in at most 250 characters and names it in at most 125', () => {
    const office = children(element('OfficeApp'));
    const named = (name: string) => Object.values(texts(office.find(({ localName }) => localName === name)!));
    for (const value of named('Description')) expect(value.length).toBeLessThanOrEqual(250);
    for (const value of named('DisplayName')) expect(value.length).toBeLessThanOrEqual(125);
  });

  it('has an id of its own in the form Office wants', () => {
    expect(element('Id').textContent).toMatch(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
  });
});

describe('the manifest speaks Dutch and English', () => {
  it('is English by default', () => {
    expect(element('DefaultLocale').textContent).toBe('en-US');
  });

  it('has every text in the Dutch of the Netherlands and of Belgium', () => {
    const described = [...elements('DisplayName'), ...elements('Description').filter((found) => found.hasAttribute('DefaultValue'))];
    const strings = elements('String').filter((string) => attribute(string, 'id') !== 'Functions.Namespace');
    for (const text of [...described, ...strings, resource('Functions.Metadata.Url')]) {
      expect(Object.keys(texts(text)).sort(), text.getAttribute('id') ?? text.tagName).toEqual(['default', 'nl-BE', 'nl-NL']);
    }
  });

  it('calls the functions by one name in every language', () => {
    expect(texts(resource('Functions.Namespace'))).toEqual({ default: 'BEK' });
  });
});

describe('the addresses of the manifest', () => {
  const addresses = [...manifestText.matchAll(/(?:DefaultValue|Value)="(http[^"]*)"/g)].map(([, address]) => address!);

  it('are all https, and on the one host that the build replaces', () => {
    expect(addresses.length).toBeGreaterThan(20);
    for (const address of addresses) expect(address.startsWith(base), address).toBe(true);
  });

  it('lead to a file of the sources or of the build', () => {
    for (const address of addresses) {
      const path = address.slice(base.length);
      const inSources = path === 'hulp.html' ? 'assets/hulp.html' : path;
      expect(built.includes(path) || existsSync(inSources), path).toBe(true);
    }
  });
});

describe('the icons', () => {
  it('are as large as the ribbon is told', () => {
    const images = elements('Image').filter((image) => image.hasAttribute('resid'));
    expect(images.length).toBeGreaterThan(0);
    for (const image of images) {
      const size = Number(attribute(image, 'size'));
      expect(pngSize(texts(resource(attribute(image, 'resid'))).default!)).toEqual([size, size]);
    }
  });

  it('come in 16, 32 and 80 for every button and group', () => {
    const icons = elements('Icon');
    expect(icons.length).toBe(elements('Control').length + elements('Group').length);
    for (const icon of icons) {
      expect(children(icon).map((image) => attribute(image, 'size'))).toEqual(['16', '32', '80']);
    }
  });

  it('are 32 and 64 wide where the add-in is listed', () => {
    expect(pngSize(attribute(element('IconUrl'), 'DefaultValue'))).toEqual([32, 32]);
    expect(pngSize(attribute(element('HighResolutionIconUrl'), 'DefaultValue'))).toEqual([64, 64]);
  });
});

/** A PNG says its width and height in its first chunk. */
function pngSize(address: string): [number, number] {
  const png = readFileSync(address.slice(base.length));
  expect(png.toString('latin1', 1, 4)).toBe('PNG');
  return [png.readUInt32BE(16), png.readUInt32BE(20)];
}
