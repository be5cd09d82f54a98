/** Calls back once, when it has been quiet for a while. */
export class Uitgesteld {
  private wekker: ReturnType<typeof setTimeout> | undefined;
  private gesloten = false;

  /** @param rust how long it must be quiet, in milliseconds */
  constructor(
    private readonly roep: () => void,
    private readonly rust: number,
  ) {}

  vraag(): void {
    clearTimeout(this.wekker);
    if (!this.gesloten) this.wekker = setTimeout(this.roep, this.rust);
  }

  /** Whatever is still under way is not called back any more. */
  sluit(): void {
    this.gesloten = true;
    clearTimeout(this.wekker);
  }
}
