import type { Fout } from '../../model/fouten';
import { dagUitTekst, maandVan, type Maand } from '../../model/kalender';
import { zonderTijd } from './maand';
import { toonCel, type Bestandscel, type Bestandsrij } from './cel';

/** Fewer persons than this may be a coincidence of words and dates, unless the headers say what they are. */
const MINSTENS = 3;
/** Children are born over so many years at least; care is delivered and claimed over fewer. */
const SPREIDING = 8 * 12;
/** What calls itself another date has to look much more like births. */
const RUIME_SPREIDING = 25 * 12;
/** Births lie so long before the last date of the file, for half of them. */
const GELEDEN = 4 * 12;

/** Names of persons; not those of products, providers or gemeenten. */
const PERSOONSNAAM = /^naam$|(achter|voor|roep|geslachts|cli[eë]nt|jeugdige|inwoner|persoons?)[- _]?na(a)?m|voorletters|naam[- _]?(van[- _]?)?(de[- _]?)?(cli[eë]nt|jeugdige|inwoner|persoon)|^(cli[eë]nt|jeugdige|inwoner)$/i;
const ANDERE_NAAM = /aanbieder|leverancier|instelling|organisatie|product|zorgvorm|gemeente|plaats|straat|adres/i;
const GEBOORTE = /geboorte|geb\.?[- _]?(datum|dat|dd)|gebdat|birth/i;
const ANDERE_DATUM = /begin|start|ingang|eind|vanaf|\btot\b|lever|declaratie|factuur|boek|betaal|contract|beschikking|toewijzing|periode|maand|prestatie/i;

interface Kolom {
  readonly kop: string;
  readonly cellen: readonly Bestandscel[];
  readonly gevuld: number;
  /** The months of what are dates, in the order of time. */
  readonly maanden: readonly Maand[];
}

/** Names beside birth dates, by what the headers say or by what the columns hold; nothing where there are none. */
export function vindNamenEnGeboortedata(koppen: readonly string[], rijen: readonly Bestandsrij[]): Fout | undefined {
  const kolommen = koppen.map((kop, k) => beschrijf(kop, rijen.map((rij) => rij[k] ?? '')));
  const laatste = Math.max(...kolommen.map(({ maanden }) => maanden.at(-1) ?? -Infinity));
  const namen = kolommen.filter((kolom) => heetNaam(kolom) || toontPersonen(kolom));
  const data = kolommen.filter((kolom) => heetGeboorte(kolom) || toontGeboorten(kolom, laatste));
  for (const naam of namen) {
    for (const datum of data) {
      if (naam !== datum && ((heetNaam(naam) && heetGeboorte(datum)) || zijnVanDezelfde(naam, datum))) {
        return { code: 'namenEnGeboortedata', gegevens: { naamkolom: naam.kop, datumkolom: datum.kop } };
      }
    }
  }
  return undefined;
}

function beschrijf(kop: string, cellen: readonly Bestandscel[]): Kolom {
  const maanden = cellen.flatMap((cel) => maandVanDatum(cel) ?? []).sort((a, b) => a - b);
  return { kop, cellen, gevuld: cellen.filter((cel) => toonCel(cel) !== '').length, maanden };
}

/** The month of a whole date, as text, as eight digits or as a day of a spreadsheet; births go further back than claims. */
function maandVanDatum(cel: Bestandscel): Maand | undefined {
  if (typeof cel === 'number') return Number.isInteger(cel) && cel > 0 && cel < 2 ** 16 ? maandVan(cel) : undefined;
  const tekst = zonderTijd(cel.trim());
  const [, a = '', b = '', c = '', d = ''] = /^(\d{2})(\d{2})(\d{2})(\d{2})$/.exec(tekst) ?? [];
  const dag = a === '' ? dagUitTekst(tekst) : (dagUitTekst(`${a}${b}-${c}-${d}`) ?? dagUitTekst(`${a}-${b}-${c}${d}`));
  return dag === undefined || dag < 0 ? undefined : maandVan(dag);
}

function heetNaam({ kop, cellen }: Kolom): boolean {
  return PERSOONSNAAM.test(kop) && cellen.some((cel) => typeof cel === 'string' && /^\p{L}[\p{L}\p{M} .,'’-]+$/u.test(cel.trim()));
}

/** However they are written: a year, or a date in words; a place of birth has no digits. */
function heetGeboorte({ kop, gevuld, cellen }: Kolom): boolean {
  return GEBOORTE.test(kop) && cellen.filter((cel) => /\d/.test(toonCel(cel))).length * 2 > gevuld;
}

function toontPersonen({ kop, cellen, gevuld }: Kolom): boolean {
  if (ANDERE_NAAM.test(kop)) return false;
  const personen = cellen.filter((cel) => lijktPersoon(toonCel(cel))).length;
  return personen >= MINSTENS && personen * 2 > gevuld;
}

/** Spread over many years, and most of them long ago. */
function toontGeboorten({ kop, gevuld, maanden }: Kolom, laatste: Maand): boolean {
  if (maanden.length < MINSTENS || maanden.length * 2 <= gevuld) return false;
  const spreiding = maanden.at(-1)! - maanden[0]!;
  const midden = maanden[Math.floor(maanden.length / 2)]!;
  return spreiding >= (ANDERE_DATUM.test(kop) ? RUIME_SPREIDING : SPREIDING) && laatste - midden >= GELEDEN;
}

const VOORLETTERS = /^(\p{Lu}\.\s?){1,5}/u;
const TUSSENVOEGSEL = /^(van|de|der|den|het|ten|ter|te|el|al|bin|ben|von|'t|’t|in|op|aan)$/i;
const WOORD = /^[\p{Lu}'’][\p{L}\p{M}'’-]*\.?,?$/u;
const GEEN_PERSOON = /stichting|zorg|hulp|b\.?v\.?$|groep|centrum|gemeente|praktijk|begeleiding|behandeling|dagbesteding|verblijf|wonen|jeugd|thuis|vereniging|kliniek|totaal/i;

/** "J. de Vries", "Aïsha el Amrani", "Jansen, P.": two to five words that begin as names do, and are no organisation. */
function lijktPersoon(tekst: string): boolean {
  if (GEEN_PERSOON.test(tekst)) return false;
  const woorden = tekst.replace(VOORLETTERS, 'X. ').replace(/[.]\s?(?=\p{Lu}[.])/gu, '.').split(/\s+/).filter(Boolean);
  const eigen = woorden.filter((woord) => !TUSSENVOEGSEL.test(woord));
  return eigen.length >= 2 && woorden.length <= 6 && eigen.every((woord) => WOORD.test(woord) || /^(\p{Lu}\.)+,?$/u.test(woord));
}

/** Everyone was born once; a provider or a product stands beside the birth dates of many. */
function zijnVanDezelfde(naam: Kolom, datum: Kolom): boolean {
  const paren = naam.cellen.flatMap((cel, i) => (toonCel(cel) === '' || toonCel(datum.cellen[i]) === '' ? [] : [[toonCel(cel), toonCel(datum.cellen[i])] as const]));
  const namen = new Set(paren.map(([persoon]) => persoon)).size;
  const samen = new Set(paren.map((paar) => paar.join('|'))).size;
  return namen >= MINSTENS && samen <= namen * 1.2;
}
