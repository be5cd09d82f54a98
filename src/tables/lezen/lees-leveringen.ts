import type { Levering } from '../../model/invoer';
import { dubbelIn } from './dubbele-sleutels';
import { leesJaar, leesTekst } from './lees-cel';
import { bewaakTelkolommen, leesTermen } from './lees-termen';
import { leeswijzeVan, opJaar, type Jaarrijen, type Leeswijze, type Rijfout, type Rijleeswijze } from './leeswijze';
import { onthoudLezing } from '../onthoud-lezing';
import { Rijlezer, type Gelezentabel, type Rij } from '../rijen';
import { SCHEMAS } from '../schemas';

/** Reads tblLeveringen. */
export const leesLeveringen = onthoudLezing((tabel: Gelezentabel, leeswijze: Leeswijze, meld): Jaarrijen<Levering> => {
  const dubbel = dubbelIn(tabel);
  return opJaar(tabel.rijen.flatMap((rij) => leesLevering(rij, leeswijzeVan(rij, leeswijze, dubbel), meld)));
});

const leesLevering = onthoudLezing((rij: Rij, { spel, vorm, dubbel }: Rijleeswijze, meld): readonly (Levering | Rijfout)[] => {
  const lezer = new Rijlezer(rij, meld, dubbel);
  const genoemd = lezer.lees('regel', leesTekst);
  const regel = genoemd && spel.regel(genoemd);
  const jaar = lezer.lees('jaar', leesJaar);
  if (jaar === undefined && !lezer.eersteFout) lezer.meldFout('jaar', { code: 'ontbreekt', gegevens: { term: 'jaar' } });
  const gemeente = lezer.lees('gemeente', leesTekst) ?? '';
  const termen = leesTermen(lezer, SCHEMAS.tblLeveringen.kolommen, vorm);
  if (vorm) bewaakTelkolommen(lezer, vorm);
  // A delivery that names no line belongs to none; that is reported where names are checked.
  if (regel === undefined) return [];
  if (jaar === undefined) return [{ regel, fout: lezer.eersteFout! }];
  return [
    {
      regel,
      gemeente: spel.gemeente(gemeente),
      jaar,
      termen,
      ...(lezer.eersteFout && { fout: lezer.eersteFout }),
    },
  ];
});
