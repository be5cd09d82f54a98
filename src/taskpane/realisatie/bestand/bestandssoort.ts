import { Domeinfout } from '../../../model/fouten';
import type { Bestandssoort } from '../../../model/fouten/bestand';

/** What files of other kinds begin with. */
const KENMERKEN: readonly (readonly [begin: string, soort: Bestandssoort])[] = [
  ['%PDF', 'pdf'],
  ['\u00d0\u00cf\u0011\u00e0', 'xls'],
  ['\u0089PNG', 'beeld'],
  ['\u00ff\u00d8\u00ff', 'beeld'],
  ['GIF8', 'beeld'],
  ['{\\rtf', 'document'],
  ['\u001f\u008b', 'archief'],
  ['Rar!', 'archief'],
  ['7z\u00bc\u00af', 'archief'],
];

/**
 * Whether a file is text with columns or a workbook, by its first bytes: a name can say anything.
 *
 * @throws Domeinfout `bestandSoort` when it is neither
 */
export function herkenBestand(begin: Uint8Array): 'tekst' | 'werkmap' {
  const kop = String.fromCharCode(...begin.subarray(0, 8));
  const ander = KENMERKEN.find(([kenmerk]) => kop.startsWith(kenmerk));
  if (ander) throw new Domeinfout('bestandSoort', { soort: ander[1] });
  if (kop.startsWith('PK')) return 'werkmap';
  if (/^\s*(\u00ef\u00bb\u00bf)?<[!?a-z]/i.test(kop)) throw new Domeinfout('bestandSoort', { soort: 'webpagina' });
  return 'tekst';
}
