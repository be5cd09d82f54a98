/** How often some work is done to find out how long it takes. */
interface Duur {
  readonly minstens?: number;
  readonly seconden?: number;
}

/** How long some work takes, in milliseconds: the fastest of several runs, for what slows a run down is never the work. */
export function meet(werk: () => unknown, duur?: Duur): number {
  return meetMet(() => undefined, werk, duur);
}

/**
 * The same, with something made for each run outside its time: work that remembers what it has seen is measured on
 * what it has not.
 */
export function meetMet<T>(maak: () => T, werk: (wat: T) => unknown, { minstens = 5, seconden = 2 }: Duur = {}): number {
  werk(maak());
  // Once: a collection before every run would also throw away what was compiled for the runs before it.
  globalThis.gc?.();
  let snelste = Infinity;
  const einde = performance.now() + seconden * 1000;
  for (let keer = 1; keer <= minstens || performance.now() < einde; keer += 1) {
    const wat = maak();
    const begin = performance.now();
    werk(wat);
    snelste = Math.min(snelste, performance.now() - begin);
  }
  return snelste;
}

/** The same, once: for what takes seconds. */
export function meetEenmaal(werk: () => unknown): number {
  const begin = performance.now();
  werk();
  return performance.now() - begin;
}
