/** How a text file writes its letters as bytes. */
export type Codering = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

/** Tells an encoding by the mark that some files begin with, and else by which bytes can mean letters at all. */
export function herkenCodering(begin: Uint8Array): Codering {
  if (begin[0] === 0xff && begin[1] === 0xfe) return 'utf-16le';
  if (begin[0] === 0xfe && begin[1] === 0xff) return 'utf-16be';
  const nullen = (oneven: number) => begin.reduce((som, byte, i) => som + Number(byte === 0 && i % 2 === oneven), 0);
  // Every other byte of plain letters is 0 in UTF-16.
  if (nullen(1) * 4 > begin.length) return 'utf-16le';
  if (nullen(0) * 4 > begin.length) return 'utf-16be';
  return isUtf8(begin) ? 'utf-8' : 'windows-1252';
}

/** Whether bytes are UTF-8, but for a letter that is cut off at the end. */
function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}
