/**
 * The name that was probably meant: the one that differs least, if it differs little and no other comes as close.
 * Capitals, accents and punctuation are no difference.
 */
export function gelijkendeNaam(naam: string, namen: readonly string[]): string | undefined {
  const gezocht = letters(naam);
  const hoogstens = Math.min(3, Math.floor(gezocht.length / 3));
  const [beste, tweede] = namen
    .map((kandidaat) => ({ kandidaat, afstand: afstand(gezocht, letters(kandidaat)) }))
    .sort((a, b) => a.afstand - b.afstand);
  return beste && beste.afstand <= hoogstens && beste.afstand !== tweede?.afstand ? beste.kandidaat : undefined;
}

/** What is left of a name without capitals, accents and punctuation. */
export function letters(naam: string): string {
  return naam
    .toLowerCase()
    .normalize('NFD')
    .replace(/[^a-z0-9]/g, '');
}

/** How many letters must be added, taken away or replaced to make one of the other (V. Levenshtein, 1965). */
function afstand(van: string, naar: string): number {
  let rij = Array.from({ length: naar.length + 1 }, (_, i) => i);
  for (let i = 1; i <= van.length; i += 1) {
    const vorige = rij;
    rij = [i];
    for (let j = 1; j <= naar.length; j += 1) {
      const vervangen = vorige[j - 1]! + Number(van[i - 1] !== naar[j - 1]);
      rij.push(Math.min(vervangen, vorige[j]! + 1, rij[j - 1]! + 1));
    }
  }
  return rij[naar.length]!;
}
