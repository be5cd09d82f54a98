/** What a cell of a file holds: text, or a number where a spreadsheet kept one; a date is then its day. Blank is ''. */
export type Bestandscel = string | number;

export type Bestandsrij = readonly Bestandscel[];

/** A cell as it reads, for a name or a message. */
export function toonCel(cel: Bestandscel | undefined): string {
  return String(cel ?? '').trim();
}
