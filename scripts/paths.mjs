// Where things stand. Plain Node: this is read before any package is installed.
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The root of the project. */
export const root = fileURLToPath(new URL('..', import.meta.url));

/**
 * A path inside the project.
 * @param {...string} parts
 */
export const inProject = (...parts) => join(root, ...parts);

/**
 * A path in the folder for everything that can be made again.
 * @param {...string} parts
 */
export const inCache = (...parts) => join(root, '.cache', ...parts);
