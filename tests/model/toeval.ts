/** A source of numbers between 0 and 1 that gives the same series for the same seed (S. Park and K. Miller, 1988). */
export function generator(zaad: number): () => number {
  let toestand = zaad;
  return () => {
    toestand = (toestand * 48_271) % 2_147_483_647;
    return toestand / 2_147_483_647;
  };
}

/** A draw from the standard normal distribution (G. Box and M. Muller, 1958). */
export function normaal(kans: () => number): number {
  return Math.sqrt(-2 * Math.log(kans())) * Math.cos(2 * Math.PI * kans());
}
