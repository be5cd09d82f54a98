import { unzipSync, zipSync } from 'fflate';
import readXlsxFile from 'read-excel-file/universal';
import { Domeinfout } from '../../../model/fouten';
import { eersteDag } from '../../../model/kalender';
import type { Bestandscel, Bestandsrij } from '../../../tables/declaraties/cel';

/** A sheet of a workbook: all its cells, from the first row and column on. */
export interface Werkblad {
  readonly naam: string;
  readonly rijen: readonly Bestandsrij[];
}

/** Unpacked, a workbook takes many times its size; a longer list belongs in a text file, which is read piece by piece. */
const HOOGSTENS_MB = 50;

/** Reads every sheet of an .xlsx workbook: values as they were calculated last, dates as days. */
export async function leesWerkmap(bestand: Blob): Promise<readonly Werkblad[]> {
  const megabytes = Math.ceil(bestand.size / 1e6);
  if (megabytes > HOOGSTENS_MB) throw new Domeinfout('bestandTeGroot', { megabytes, hoogste: HOOGSTENS_MB });
  const bladen = await readXlsxFile(uitgepakt(await bytesVan(bestand))).catch(() => {
    throw new Domeinfout('bestandBeschadigd', {});
  });
  return bladen.map(({ sheet, data }) => ({ naam: sheet, rijen: (data as Gelezencel[][]).map((rij) => rij.map(alsCel)) }));
}

async function bytesVan(bestand: Blob): Promise<Uint8Array> {
  try {
    return new Uint8Array(await bestand.arrayBuffer());
  } catch (error) {
    throw error instanceof DOMException ? new Domeinfout('bestandVeranderd', {}) : error;
  }
}

/**
 * The same archive with nothing in it compressed. The reader would unpack a large one in a worker made of text, which
 * the Content-Security-Policy forbids; this leaves it nothing to unpack.
 */
function uitgepakt(bytes: Uint8Array): ArrayBuffer {
  const delen = pakUit(bytes);
  if (!('xl/workbook.xml' in delen)) throw new Domeinfout('bestandSoort', { soort: 'mimetype' in delen ? 'ods' : 'archief' });
  return zipSync(delen, { level: 0 }).slice().buffer;
}

function pakUit(bytes: Uint8Array): Record<string, Uint8Array> {
  try {
    return unzipSync(bytes, { filter: ({ name }) => /\.(xml|rels)$|^mimetype$/.test(name) });
  } catch {
    throw new Domeinfout('bestandBeschadigd', {});
  }
}

/** What the reader hands over; its own types name the kinds of cells instead. */
type Gelezencel = string | number | boolean | Date | null;

const DAG = 86_400_000;

function alsCel(waarde: Gelezencel): Bestandscel {
  if (waarde === null) return '';
  if (waarde instanceof Date) return waarde.getTime() / DAG + eersteDag(1970);
  return typeof waarde === 'boolean' ? String(waarde) : waarde;
}
