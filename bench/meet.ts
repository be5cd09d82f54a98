/** How long some work takes, in milliseconds: the fastest of several runs, for what slows a run down is never the work. */
export function meet(werk: () => unknown, { minstens = 5, seconden = 2 } = {}): number {
  werk();
  let snelste = Infinity;
  const einde = performance.now() + seconden * 1000;
  for (let keer = 0; keer < minstens || performance.now() < einde; keer += 1) {
    globalThis.gc?.();
    const begin = performance.now();
    werk();
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
