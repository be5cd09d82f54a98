// The metadata of the worksheet functions: what Excel shows while a formula is typed.
// The Dutch JSDoc in src/functions is the source; src/locales/functions.en.json lays the English texts over it.
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import metadataGenerator from 'custom-functions-metadata';
import { inProject } from '../paths.mjs';

/** @typedef {{ name: string, description?: string, repeating?: boolean, optional?: boolean }} Parameter */
/** @typedef {{ id: string, name: string, description?: string, parameters: Parameter[] }} FunctionMetadata */
/** @typedef {{ functions: FunctionMetadata[] }} Metadata */
/** @typedef {Record<string, { description: string, parameters: Record<string, string> }>} Overlay */

/** The folder with the JSDoc. */
export const functionsFolder = inProject('src', 'functions');
/** The file with the English texts. */
export const overlayFile = inProject('src', 'locales', 'functions.en.json');

/**
 * Reads the sources and makes the metadata in both languages.
 * @returns {Promise<{ nl: Metadata, en: Metadata, problems: string[] }>}
 */
export async function functionMetadata() {
  const names = await readdir(functionsFolder, { recursive: true });
  const sources = names.filter((name) => name.endsWith('.ts')).sort();
  const { metadataJson, errors } = await metadataGenerator.generateCustomFunctionsMetadata(
    sources.map((name) => join(functionsFolder, name)),
  );
  if (errors.length > 0) throw new Error(errors.join('\n'));
  /** @type {Metadata} */
  const nl = JSON.parse(metadataJson);
  /** @type {Overlay} */
  const overlay = JSON.parse(await readFile(overlayFile, 'utf8'));
  return { nl, en: translate(nl, overlay), problems: translationProblems(nl, overlay) };
}

/**
 * Ids, names and parameter names are public and stay as they are; only the descriptions change.
 * @param {Metadata} dutch
 * @param {Overlay} overlay
 * @returns {Metadata}
 */
export function translate(dutch, overlay) {
  return {
    ...dutch,
    functions: dutch.functions.map((fn) => ({
      ...fn,
      ...describedAs(overlay[fn.id]?.description),
      parameters: fn.parameters.map((parameter) => ({
        ...parameter,
        ...describedAs(overlay[fn.id]?.parameters[parameter.name]),
      })),
    })),
  };
}

/** @param {string | undefined} description */
const describedAs = (description) => (description === undefined ? {} : { description });

/**
 * What has a text in only one of the two languages.
 * @param {Metadata} dutch
 * @param {Overlay} overlay
 * @returns {string[]}
 */
export function translationProblems(dutch, overlay) {
  const inDutch = new Set(dutch.functions.flatMap(describedKeys));
  const inEnglish = new Set(Object.entries(overlay).flatMap(overlayKeys));
  return [
    ...dutch.functions.flatMap(allKeys).filter((key) => !inDutch.has(key)).map((key) => `no Dutch text for ${key}`),
    ...[...inDutch].filter((key) => !inEnglish.has(key)).map((key) => `no English text for ${key}`),
    ...[...inEnglish].filter((key) => !inDutch.has(key)).map((key) => `an English text for ${key}, which does not exist`),
  ];
}

/** @param {FunctionMetadata} fn */
const allKeys = (fn) => [fn.id, ...fn.parameters.map(({ name }) => `${fn.id}.${name}`)];

/** @param {FunctionMetadata} fn */
const describedKeys = (fn) => [
  ...(fn.description ? [fn.id] : []),
  ...fn.parameters.filter(({ description }) => description).map(({ name }) => `${fn.id}.${name}`),
];

/** @param {[string, Overlay[string]]} entry */
const overlayKeys = ([id, { parameters }]) => [id, ...Object.keys(parameters).map((name) => `${id}.${name}`)];
