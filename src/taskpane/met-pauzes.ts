/** So many milliseconds of work at a time: what someone does in the pane meanwhile is answered within a blink. */
const BEURT = 50;

/** Runs work that comes in steps, and lets the pane draw and listen in between; what takes no time is not held up. */
export async function metPauzes<T>(stappen: Iterator<unknown, T>): Promise<T> {
  let begin = performance.now();
  for (;;) {
    const { done, value } = stappen.next();
    if (done) return value;
    if (performance.now() - begin < BEURT) continue;
    await new Promise((verder) => setTimeout(verder));
    begin = performance.now();
  }
}
