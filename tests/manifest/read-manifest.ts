import { readFileSync } from 'node:fs';
import { DOMParser, onErrorStopParsing, type Element } from '@xmldom/xmldom';

/** The text of manifest.xml as it stands in the sources. */
export const manifestText = readFileSync('manifest.xml', 'utf8');

const document = new DOMParser({ onError: onErrorStopParsing }).parseFromString(manifestText, 'application/xml');

/** All elements of this name, in whichever namespace. */
export const elements = (name: string): Element[] => [...document.getElementsByTagNameNS('*', name)];

/** The one element of this name. */
export function element(name: string): Element {
  const [found, ...others] = elements(name);
  if (!found || others.length > 0) throw new Error(`${name} stands ${others.length + (found ? 1 : 0)} times in the manifest`);
  return found;
}

/** The elements directly inside another. */
export const children = (parent: Element): Element[] => [...parent.childNodes].filter((node): node is Element => node.nodeType === 1);

/** The value of an attribute that has to be there. */
export function attribute(of: Element, name: string): string {
  const value = of.getAttribute(name);
  if (value === null) throw new Error(`${of.tagName} has no ${name}`);
  return value;
}

/** What a resource is, per locale; the one without a locale is for everyone else. */
export function texts(resource: Element): Record<string, string> {
  const overrides = children(resource).map((override) => [attribute(override, 'Locale'), attribute(override, 'Value')]);
  return { default: attribute(resource, 'DefaultValue'), ...(Object.fromEntries(overrides) as Record<string, string>) };
}

/** The resource behind a resid. */
export function resource(resid: string): Element {
  const found = resources().find(({ id }) => id === resid);
  if (!found) throw new Error(`nothing in Resources is called ${resid}`);
  return found.element;
}

/** Everything in Resources. */
export const resources = (): { id: string; element: Element }[] =>
  ['Image', 'Url', 'String'].flatMap(elements).flatMap((found) => {
    const id = found.getAttribute('id');
    return id === null ? [] : [{ id, element: found }];
  });

/** Every resid that is asked for. */
export const resids = (): string[] =>
  elements('*').flatMap((found) => {
    const resid = found.getAttribute('resid');
    return resid === null ? [] : [resid];
  });
