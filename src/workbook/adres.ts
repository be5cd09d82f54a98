/** The letters of a column, counted from 0: A, Z, AA. */
export function kolomletters(kolom: number): string {
  const hogere = Math.floor(kolom / 26);
  return (hogere > 0 ? kolomletters(hogere - 1) : '') + String.fromCharCode(65 + (kolom % 26));
}

/** The column of its letters, counted from 0. */
export function kolomnummer(letters: string): number {
  let nummer = 0;
  for (let i = 0; i < letters.length; i += 1) nummer = nummer * 26 + letters.charCodeAt(i) - 64;
  return nummer - 1;
}

/** A cell as Excel writes it, `rij` and `kolom` counted from 0. */
export function celadres(rij: number, kolom: number): string {
  return `${kolomletters(kolom)}${rij + 1}`;
}

/** A cell that stays the same wherever its formula is copied: $A$1. */
export function vastadres(rij: number, kolom: number): string {
  return `$${kolomletters(kolom)}$${rij + 1}`;
}

/** A rectangle as Excel writes it. */
export function bereikadres(rij: number, kolom: number, rijen: number, kolommen: number): string {
  return `${celadres(rij, kolom)}:${celadres(rij + rijen - 1, kolom + kolommen - 1)}`;
}

/** An address with its sheet; a sheet name that is more than a plain word stands between apostrophes. */
export function opBlad(blad: string, adres: string): string {
  const naam = /^[\p{L}_][\p{L}\p{N}_]*$/u.test(blad) ? blad : `'${blad.replaceAll("'", "''")}'`;
  return `${naam}!${adres}`;
}
