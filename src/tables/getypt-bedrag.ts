/** Digits with a point for every thousand and a comma before the cents: 1.250,50; the sign and the euro may be there. */
const NEDERLANDS = /^([-−+]?)\s*(?:€\s*)?(\d{1,3}(?:\.\d{3})+|\d+)(?:,(\d{1,2}))?$/;

/** An amount as a person types it in Dutch; nothing when it is not one, or could be read in two ways. */
export function leesGetypt(tekst: string): number | undefined {
  const [, teken, heel, centen = ''] = NEDERLANDS.exec(tekst.trim()) ?? [];
  if (heel === undefined) return undefined;
  const euro = Number(`${heel.replaceAll('.', '')}.${centen.padEnd(2, '0')}`);
  return teken === '-' || teken === '−' ? -euro : euro;
}
