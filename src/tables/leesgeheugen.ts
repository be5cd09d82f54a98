/**
 * What was read before. A scenario keeps the rows that it does not touch: what was read of one holds in every scenario,
 * as long as what it was read by is the same there, such as the vorm of its line.
 */
export class Leesgeheugen {
  private readonly gelezen = new WeakMap<object, { readonly naar: readonly unknown[]; readonly uitkomst: unknown }>();

  /** @param naar everything that the reading depends on besides the thing itself */
  eenmaal<T>(wat: object, naar: readonly unknown[], lees: () => T): T {
    const eerder = this.gelezen.get(wat);
    if (eerder && naar.every((iets, i) => iets === eerder.naar[i])) return eerder.uitkomst as T;
    const uitkomst = lees();
    this.gelezen.set(wat, { naar, uitkomst });
    return uitkomst;
  }
}
