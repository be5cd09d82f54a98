import type { Fout } from '../../model/fouten';
import type { Afspraak } from '../../model/invoer';
import type { Plafondsoort } from '../../model/termen';
import { dubbelIn } from './dubbele-sleutels';
import { leesJaar, leesKeuze, leesTekst } from './lees-cel';
import { verplichteNaam } from './lees-naam';
import { leesTermen } from './lees-termen';
import { onthoudLezing } from '../onthoud-lezing';
import { Rijlezer, type Gelezentabel, type Rij } from '../rijen';
import { SCHEMAS } from '../schemas';
import type { Spellingen } from '../spelling';

/** Reads tblAfspraken. */
export const leesAfspraken = onthoudLezing((tabel: Gelezentabel, { spel }: { spel: Spellingen }, meld): readonly Afspraak[] => {
  const dubbel = dubbelIn(tabel);
  return tabel.rijen.map((rij) => leesAfspraak(rij, { spel, dubbel: dubbel.get(rij) }, meld));
});

const leesAfspraak = onthoudLezing((rij: Rij, { spel, dubbel }: { spel: Spellingen; dubbel: Fout | undefined }, meld): Afspraak => {
  const lezer = new Rijlezer(rij, meld, dubbel);
  const id = verplichteNaam(lezer, 'tblAfspraken', 'id');
  const regel = lezer.lees('regel', leesTekst);
  const segment = lezer.lees('segment', leesTekst);
  const gemeente = lezer.lees('gemeente', leesTekst);
  const jaar = lezer.lees('jaar', leesJaar);
  const soort = lezer.lees('soort', (waarde, naam) => leesKeuze<Plafondsoort>(waarde, naam, ['hard', 'signaal']));
  const prijspeil = lezer.lees('prijspeil', leesJaar);
  const proRata = lezer.lees('pro rata', (waarde, naam) => leesKeuze(waarde, naam, ['ja', 'nee']));
  const termen = leesTermen(lezer, SCHEMAS.tblAfspraken.kolommen);
  if (regel === undefined && segment === undefined) {
    lezer.meldFout('regel', { code: 'afspraakZonderBereik', gegevens: {} });
  }
  return {
    id,
    ...(segment !== undefined && { segment: spel.segment(segment) }),
    ...(regel !== undefined && { regel: spel.regel(regel) }),
    ...(gemeente !== undefined && { gemeente: spel.gemeente(gemeente) }),
    ...(jaar !== undefined && { jaar }),
    ...(soort !== undefined && { soort }),
    ...(prijspeil !== undefined && { prijspeil }),
    ...(proRata === 'ja' && { proRata: true }),
    termen,
    ...(lezer.eersteFout && { fout: lezer.eersteFout }),
  };
});
