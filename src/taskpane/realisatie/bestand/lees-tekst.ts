import Papa from 'papaparse';
import { Domeinfout } from '../../../model/fouten';
import type { Bestandsrij } from '../../../tables/declaraties/cel';
import type { Codering } from './codering';

/** How a text file is put together. */
export interface Tekstvorm {
  readonly codering: Codering;
  readonly scheidingsteken: string;
  readonly regeleinde: '\n' | '\r';
}

/** What a reader of rows does with them. */
export interface Afnemer {
  /** @param regel the line of the file that the row begins on, from 1 */
  readonly neem: (rij: Bestandsrij, regel: number) => void;
  /** After every block of the file. */
  readonly naBlok: (gelezenBytes: number) => void;
}

/** A row that goes on for longer than this was opened by a quotation mark that never closes. */
const LANGSTE_RIJ = 1_000_000;

/** Reads the rows of a text file as they come in, so that a file of any length takes no more room than a short one. */
export async function leesTekst(bestand: Blob, vorm: Tekstvorm, { neem, naBlok }: Afnemer): Promise<void> {
  const decodeer = decodeerder(vorm.codering);
  const rijen = new Rijsplitser(vorm, neem);
  let gelezen = 0;
  for await (const blok of blokkenVan(bestand)) {
    gelezen += blok.byteLength;
    for (let begin = 0; begin < blok.length; begin += STUK) rijen.neem(decodeer(blok.subarray(begin, begin + STUK)), false);
    naBlok(gelezen);
  }
  rijen.neem(decodeer(), true);
  naBlok(gelezen);
}

/** Turns bytes into text, piece by piece; without a piece, what was left of the last one. */
function decodeerder(codering: Codering): (blok?: Uint8Array) => string {
  const decoder = new TextDecoder(codering, { fatal: true });
  return (blok) => {
    try {
      return decoder.decode(blok, { stream: blok !== undefined });
    } catch {
      throw new Domeinfout('bestandBeschadigd', {});
    }
  };
}

/** So many bytes are read at once. */
const BLOK = 2 ** 19;
/** So many blocks are on their way while one is added up. */
const VOORUIT = 4;
/** So many bytes become rows at once: few enough to be gone again before the memory has to be tidied for them. */
const STUK = 2 ** 15;

async function* blokkenVan(bestand: Blob): AsyncGenerator<Uint8Array> {
  const onderweg: Promise<Uint8Array>[] = [];
  for (let begin = 0; begin < bestand.size || onderweg.length > 0; begin += BLOK) {
    if (begin < bestand.size) {
      const blok = leesBlok(bestand, begin);
      // What goes wrong with it is told once it is waited for, if anyone still does.
      blok.catch(() => undefined);
      onderweg.push(blok);
    }
    if (onderweg.length > VOORUIT || begin + BLOK >= bestand.size) yield await onderweg.shift()!;
  }
}

/** @throws Domeinfout `bestandVeranderd` when the browser may not read on: the file is no longer what it was */
async function leesBlok(bestand: Blob, begin: number): Promise<Uint8Array> {
  try {
    return new Uint8Array(await bestand.slice(begin, begin + BLOK).arrayBuffer());
  } catch (error) {
    throw error instanceof DOMException ? new Domeinfout('bestandVeranderd', {}) : error;
  }
}

/** Cuts text into rows, wherever the pieces in which it arrives happen to end. */
class Rijsplitser {
  private readonly ontleder: Papa.Parser;
  private rest = '';
  private regel = 1;

  constructor(
    { scheidingsteken, regeleinde }: Tekstvorm,
    private readonly afnemer: Afnemer['neem'],
  ) {
    this.ontleder = new Papa.Parser({ delimiter: scheidingsteken, newline: regeleinde });
  }

  neem(stuk: string, einde: boolean): void {
    const tekst = this.rest + stuk;
    if (tekst === '') return;
    const { data, meta } = this.ontleder.parse(tekst, 0, !einde) as { data: string[][]; meta: { cursor: number } };
    this.rest = tekst.slice(meta.cursor);
    if (this.rest.length > LANGSTE_RIJ) throw new Domeinfout('aanhalingsteken', { regel: this.regel + data.length });
    const metAanhaling = tekst.includes('"');
    const aantal = einde && isLeegSlot(data.at(-1)) ? data.length - 1 : data.length;
    for (let i = 0; i < aantal; i += 1) this.geefDoor(data[i]!, metAanhaling);
  }

  private geefDoor(rij: string[], metAanhaling: boolean): void {
    const laatste = rij.length - 1;
    const slot = rij[laatste]!;
    if (slot.endsWith('\r')) rij[laatste] = slot.slice(0, -1);
    this.afnemer(rij, this.regel);
    this.regel += 1;
    // Between quotation marks a cell may go on over several lines.
    if (metAanhaling) for (const cel of rij) this.regel += cel.split('\n').length - 1;
  }
}

/** What stands behind the last line break: nothing. */
function isLeegSlot(rij: string[] | undefined): boolean {
  return rij?.length === 1 && rij[0] === '';
}
