import { invalidArgument, itemAlreadyExists } from '../protocol/api-error';

const longest = 31;

/** Refuses a sheet name as Excel does: empty, too long, with characters a formula needs, or taken. */
export function checkSheetName(name: string, taken: readonly string[], location: string): void {
  const isWellFormed = name.length > 0 && name.length <= longest && !/[[\]:*?/\\]/.test(name) && !/^'|'$/.test(name);
  if (!isWellFormed) {
    throw invalidArgument(location, 'The argument is invalid or missing or has an incorrect format.');
  }
  if (taken.some((other) => other.toLowerCase() === name.toLowerCase())) throw itemAlreadyExists(location);
}
