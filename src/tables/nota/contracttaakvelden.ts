import { onthoud } from '../../model/onthoud';
import { celtekst, isLeeg } from '../celwaarde';
import { leesRijen } from '../rijen';
import { SCHEMAS } from '../schemas';
import type { Tabelinhoud } from '../tabel';

/** The taakveld of each contract line that has one: it belongs to the line, not to the segment. */
export const taakveldPerRegel = onthoud((contracten: Tabelinhoud, _: object): ReadonlyMap<string, string> => {
  const { rijen } = leesRijen(SCHEMAS.tblContracten, contracten, () => undefined);
  return new Map(
    rijen
      .filter(({ waarden }) => !isLeeg(waarden['taakveld']))
      .map(({ waarden }) => [celtekst(waarden['regel']), celtekst(waarden['taakveld'])]),
  );
});
