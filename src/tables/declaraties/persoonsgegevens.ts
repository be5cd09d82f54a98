import type { Fout } from '../../model/fouten';
import type { Bestandscel, Bestandsrij } from './cel';
import { vindNamenEnGeboortedata } from './namen-en-geboortedata';

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
  /** The first rows, as long as they have not been judged. */
  private steekproef: Bestandsrij[] | undefined = [];

  constructor(private readonly koppen: readonly string[]) {
    const nullen = () => koppen.map(() => 0);
    [this.gevuld, this.nummers] = [nullen(), nullen()];
  }

  neem(rij: Bestandsrij): void {
    if (this.steekproef && this.steekproef.length < STEEKPROEF) this.steekproef.push(rij);
    for (let k = 0; k < this.koppen.length; k += 1) {
      const cel = rij[k];
      if (cel === undefined || cel === '') continue;
      this.gevuld[k]! += 1;
      if (isBurgerservicenummer(cel)) this.nummers[k]! += 1;
    }
  }

  /** What the file may not hold; nothing as far as has been seen. */
  oordeel(): Fout | undefined {
    const kolom = this.koppen.find((kop, k) => this.isNummerkolom(kop, k));
    if (kolom !== undefined) return { code: 'burgerservicenummers', gegevens: { kolom } };
    const fout = this.steekproef && vindNamenEnGeboortedata(this.koppen, this.steekproef);
    if (this.steekproef?.length === STEEKPROEF) this.steekproef = undefined;
    return fout;
  }

  private isNummerkolom(kop: string, k: number): boolean {
    const minstens = /\bbsn\b|burgerservice|sofi/i.test(kop) ? 1 : MINSTENS;
    return this.nummers[k]! >= minstens && this.nummers[k]! * 2 > this.gevuld[k]!;
  }
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
    if (code === PUNT || code === SPATIE || code === VASTE_SPATIE || code === APOSTROF) continue;
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
const VASTE_SPATIE = 160;
/** What makes digits text in Excel. */
const APOSTROF = 39;
