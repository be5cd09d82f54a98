/** Excel on the web refuses a request or an answer above 5 MB; well below it, for what goes along unseen. */
const ZWAARSTE_BEURT = 1_500_000;

/** Sends what was queued as soon as the next piece would make one request too heavy. */
export class Beurten {
  private gewicht = 0;

  constructor(private readonly context: Excel.RequestContext) {}

  /** To be called before a piece of so many bytes is queued. */
  async weeg(bytes: number): Promise<void> {
    if (this.gewicht > 0 && this.gewicht + bytes > ZWAARSTE_BEURT) {
      await this.context.sync();
      this.gewicht = 0;
    }
    this.gewicht += bytes;
  }
}

/** A run of rows: where it begins, how many there are, and what they weigh. */
export interface Rijblok {
  readonly start: number;
  readonly aantal: number;
  readonly bytes: number;
}

/** Cuts rows into blocks that each fit in one request. */
export function rijblokken(gewichten: readonly number[], zwaarste = ZWAARSTE_BEURT): Rijblok[] {
  const blokken: Rijblok[] = [];
  let start = 0;
  let bytes = 0;
  gewichten.forEach((gewicht, rij) => {
    if (rij > start && bytes + gewicht > zwaarste) {
      blokken.push({ start, aantal: rij - start, bytes });
      start = rij;
      bytes = 0;
    }
    bytes += gewicht;
  });
  if (start < gewichten.length) blokken.push({ start, aantal: gewichten.length - start, bytes });
  return blokken;
}
