import Papa from 'papaparse';
import { Domeinfout } from '../../../model/fouten';
import { toonCel, type Bestandsrij } from '../../../tables/declaraties/cel';
import { bepaalDecimaalteken, leesGetalcel, type Decimaalteken } from '../../../tables/getal';
import { stelKolommenVoor, vingerafdrukVanKoppen, type Kolomindeling } from '../../../tables/declaraties/kolomrollen';
import { vindKoprij } from '../../../tables/declaraties/koprij';
import { Persoonskeuring } from '../../../tables/declaraties/persoonsgegevens';
import { herkenBestand } from './bestandssoort';
import { herkenCodering, type Codering } from './codering';
import type { Tekstvorm } from './lees-tekst';
import { SCHEIDINGSTEKENS } from './scheidingstekens';

/** Where the rows of a file come from: how its text is put together, or which sheet of a workbook it is. */
export type Vindplaats =
  | ({ readonly soort: 'tekst' } & Tekstvorm)
  | { readonly soort: 'werkmap'; readonly blad: string; readonly bladen: readonly string[] };

/** What the first rows of a file tell of it. Nothing else of the file has been kept. */
export interface Verkenning {
  readonly vindplaats: Vindplaats;
  readonly koppen: readonly string[];
  /** How many rows stand above the data. */
  readonly erboven: number;
  readonly voorbeeld: readonly (readonly string[])[];
  readonly kolommen: Kolomindeling;
  /** Absent where the numbers do not tell. */
  readonly decimaal: Decimaalteken | undefined;
  /** What files of the same shape have in common. */
  readonly vingerafdruk: string;
}

/** What someone says of a file that it does not tell itself, or tells wrongly. */
export interface Vormkeuze {
  readonly codering?: Codering;
  readonly scheidingsteken?: string;
  readonly blad?: string;
}

/** So much of a text file shows what it is. */
const BEGIN = 256 * 1024;
const VOORBEELDEN = 5;

/**
 * Looks at the first rows of a file.
 *
 * @throws Domeinfout when it is empty, of another kind, without headers, or holds data about persons
 */
export async function verken(bestand: Blob, keuze: Vormkeuze = {}): Promise<Verkenning> {
  if (bestand.size === 0) throw new Domeinfout('bestandLeeg', {});
  const begin = new Uint8Array(await bestand.slice(0, BEGIN).arrayBuffer());
  if (herkenBestand(begin) === 'tekst') return verkenTekst(begin, bestand.size > BEGIN, keuze);
  // Only who chooses a workbook needs what reads one.
  const { leesWerkmap } = await import('./lees-werkmap');
  const bladen = (await leesWerkmap(bestand)).filter(({ rijen }) => rijen.length > 0);
  const blad = bladen.find(({ naam }) => naam === keuze.blad) ?? bladen.find(({ rijen }) => vindKoprij(rijen)) ?? bladen[0];
  if (!blad) throw new Domeinfout('bestandLeeg', {});
  return beschrijf(blad.rijen, { soort: 'werkmap', blad: blad.naam, bladen: bladen.map(({ naam }) => naam) });
}

function verkenTekst(begin: Uint8Array, afgekapt: boolean, keuze: Vormkeuze): Verkenning {
  const codering = keuze.codering ?? herkenCodering(begin);
  const tekst = new TextDecoder(codering).decode(begin, { stream: true });
  if (tekst.trim() === '') throw new Domeinfout('bestandLeeg', {});
  if (tekst.includes('\0')) throw new Domeinfout('bestandSoort', { soort: 'onbekend' });
  const regeleinde = tekst.includes('\n') ? '\n' : '\r';
  const scheidingsteken = keuze.scheidingsteken ?? herkenScheidingsteken(tekst, regeleinde);
  const rijen = splits(tekst, scheidingsteken, regeleinde);
  const heel = afgekapt ? rijen.slice(0, -1) : rijen;
  return beschrijf(heel, { soort: 'tekst', codering, scheidingsteken, regeleinde });
}

/**
 * The mark that makes the most columns with a header. Papaparse would count marks in the first ten lines, which may be
 * no more than a title.
 */
function herkenScheidingsteken(tekst: string, regeleinde: Tekstvorm['regeleinde']): string {
  const kolommen = SCHEIDINGSTEKENS.map((teken) => vindKoprij(splits(tekst, teken, regeleinde))?.koppen.length ?? 0);
  return SCHEIDINGSTEKENS[kolommen.indexOf(Math.max(...kolommen))]!;
}

function splits(tekst: string, scheidingsteken: string, regeleinde: Tekstvorm['regeleinde']): string[][] {
  const { data } = Papa.parse<string[]>(tekst, { newline: regeleinde, delimiter: scheidingsteken });
  return data.map((rij) => rij.map((cel) => cel.replace(/\r$/, '')));
}

function beschrijf(rijen: readonly Bestandsrij[], vindplaats: Vindplaats): Verkenning {
  const koprij = vindKoprij(rijen);
  if (!koprij) throw new Domeinfout('geenKoprij', {});
  const { koppen, erboven } = koprij;
  const gegevens = rijen.slice(erboven);
  keur(koppen, gegevens);
  const kolommen = stelKolommenVoor(koppen);
  return {
    vindplaats,
    koppen,
    erboven,
    voorbeeld: gegevens.slice(0, VOORBEELDEN).map((rij) => koppen.map((_, k) => toonCel(rij[k]))),
    kolommen,
    decimaal: decimaaltekenVan(gegevens, kolommen),
    vingerafdruk: vingerafdrukVanKoppen(koppen),
  };
}

function keur(koppen: readonly string[], rijen: readonly Bestandsrij[]): void {
  const keuring = new Persoonskeuring(koppen);
  for (const rij of rijen) keuring.neem(rij);
  const fout = keuring.oordeel();
  if (fout) throw new Domeinfout(fout.code, fout.gegevens);
}

/** Until it is known which column holds the amounts, any number of the file may be one. */
function decimaaltekenVan(rijen: readonly Bestandsrij[], { volume, bedrag }: Kolomindeling): Decimaalteken | undefined {
  if (bedrag === undefined) return bepaalDecimaalteken(rijen.flat().filter((cel) => (leesGetalcel(cel, ',') ?? leesGetalcel(cel, '.')) !== undefined));
  const cellen = [bedrag, volume].flatMap((kolom) => (kolom === undefined ? [] : rijen.map((rij) => rij[kolom] ?? '')));
  return bepaalDecimaalteken(cellen);
}
