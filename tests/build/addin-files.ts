import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { inject } from 'vitest';

/** The files of the built add-in, as paths with forward slashes. */
export const addinFiles = (): string[] =>
  readdirSync(inject('addinFolder'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(inject('addinFolder').length + 1).split(sep).join('/'));

/** The text of one of them. */
export const readAddinFile = (path: string): string => readFileSync(join(inject('addinFolder'), path), 'utf8');
