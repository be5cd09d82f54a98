import { celtekst, isLeeg } from './celwaarde';
import { leesRijen } from './rijen';
import { SCHEMAS } from './schemas';
import type { Tabelinhoud } from './tabel';

/** What each contract line buys, in the words of the contract; lines without a description are absent. */
export function productenPerRegel(tabellen: readonly Tabelinhoud[]): ReadonlyMap<string, string> {
  const contracten = tabellen.find(({ naam }) => naam === 'tblContracten');
  const rijen = contracten ? leesRijen(SCHEMAS.tblContracten, contracten, () => undefined).rijen : [];
  return new Map(
    rijen
      .filter(({ waarden }) => !isLeeg(waarden['product']))
      .map(({ waarden }) => [celtekst(waarden['regel']), celtekst(waarden['product'])]),
  );
}
