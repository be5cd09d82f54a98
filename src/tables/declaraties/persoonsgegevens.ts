import type { Fout } from '../../model/fouten';
import { dagUitTekst } from '../../model/kalender';
import type { Bestandscel, Bestandsrij } from './cel';

/** Fewer numbers than this say nothing about a column, unless its header does. */
const MINSTENS = 3;
/** Names beside birth dates show in the first rows; numbers may also begin further on. */
const STEEKPROEF = 1_000;

/**
 * Watches for data about persons while rows go by: nobody needs them to add up claims, and so no value of such a file
 * may be kept.
 */
export class Persoonskeuring {
  private readonly gevuld: number[];
  private readonly nummers: number[];
  private readonly namen: number[];
  private readonly geboren: number[];
  private rijen = 0;

  constructor(private readonly koppen: readonly string[]) {
    const nullen = () => koppen.map(() => 0);
    [this.gevuld, this.nummers, this.namen, this.geboren] = [nullen(), nullen(), nullen(), nullen()];
  }

  neem(rij: Bestandsrij): void {
    this.rijen += 1;
    const inSteekproef = this.rijen <= STEEKPROEF;
    for (let k = 0; k < this.koppen.length; k += 1) {
      const cel = rij[k];
      if (cel === undefined || cel === '') continue;
      this.gevuld[k]! += 1;
      if (isBurgerservicenummer(cel)) this.nummers[k]! += 1;
      if (!inSteekproef) continue;
      if (isNaam(cel)) this.namen[k]! += 1;
      if (isDatum(cel)) this.geboren[k]! += 1;
    }
  }

  /** What the file may not hold; nothing as far as has been seen. */
  oordeel(): Fout | undefined {
    const kolom = this.koppen.find((kop, k) => this.isNummerkolom(kop, k));
    if (kolom !== undefined) return { code: 'burgerservicenummers', gegevens: { kolom } };
    const gezien = Math.min(this.rijen, STEEKPROEF);
    const naam = this.koppen.find((kop, k) => PERSOONSNAAM.test(kop) && this.namen[k]! > 0);
    const geboorte = this.koppen.find((kop, k) => GEBOORTE.test(kop) && this.geboren[k]! > gezien / 2);
    if (naam === undefined || geboorte === undefined) return undefined;
    return { code: 'namenEnGeboortedata', gegevens: { naamkolom: naam, datumkolom: geboorte } };
  }

  private isNummerkolom(kop: string, k: number): boolean {
    const minstens = /\bbsn\b|burgerservice|sofi/i.test(kop) ? 1 : MINSTENS;
    return this.nummers[k]! >= minstens && this.nummers[k]! * 2 > this.gevuld[k]!;
  }
}

/** Names of persons; not those of products, providers or gemeenten. */
const PERSOONSNAAM = /^naam$|(achter|voor|roep|geslachts|cli[eë]nt|jeugdige|inwoner|persoons?)[- _]?na(a)?m|voorletters|naam[- _]?(van[- _]?)?(de[- _]?)?(cli[eë]nt|jeugdige|inwoner|persoon)|^(cli[eë]nt|jeugdige|inwoner)$/i;
const GEBOORTE = /geboorte|geb\.?[- _]?(datum|dat|dd)|gebdat|birth/i;

function isNaam(cel: Bestandscel): boolean {
  return typeof cel === 'string' && /^\p{L}[\p{L}\p{M} .,'’-]+$/u.test(cel.trim());
}

function isDatum(cel: Bestandscel): boolean {
  return typeof cel === 'number' || dagUitTekst(cel.trim()) !== undefined || /^\d{8}$/.test(cel.trim());
}

/** Eight or nine digits that pass the elfproef: 9a + 8b + … + 2h − i is a multiple of eleven. */
export function isBurgerservicenummer(cel: Bestandscel): boolean {
  const tekst = typeof cel === 'number' ? String(cel) : cel;
  if (tekst.length < 8 || tekst.length > 14) return false;
  let cijfers = 0;
  // What a digit weighs depends on how many follow; a shift of the weights adds the digits once more.
  let som = 0;
  let gewogen = 0;
  let laatste = 0;
  for (let i = 0; i < tekst.length; i += 1) {
    const code = tekst.charCodeAt(i);
    if (code === PUNT || code === SPATIE) continue;
    laatste = code - NUL;
    if (laatste < 0 || laatste > 9) return false;
    cijfers += 1;
    som += laatste;
    gewogen += som;
  }
  // `gewogen` weighs the last digit once, where the proof takes it off once: two less.
  return (cijfers === 8 || cijfers === 9) && som > 0 && (gewogen - 2 * laatste) % 11 === 0;
}

const NUL = 48;
const PUNT = 46;
const SPATIE = 32;
