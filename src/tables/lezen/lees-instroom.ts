import type { Instroom } from '../../model/invoer';
import { dubbelIn } from './dubbele-sleutels';
import { leesGewicht, leesHoeveelheid, leesTekst } from './lees-cel';
import { leesVerplichtJaar } from './lees-groei';
import { leeswijzeVan, opJaar, type Jaarrijen, type Leeswijze, type Rijfout, type Rijleeswijze } from './leeswijze';
import { onthoudLezing } from '../onthoud-lezing';
import { Rijlezer, type Gelezentabel, type Rij } from '../rijen';

const MAANDEN = 12;

/** Reads tblInstroom. */
export const leesInstroom = onthoudLezing((tabel: Gelezentabel, leeswijze: Leeswijze, meld): Jaarrijen<Instroom> => {
  const dubbel = dubbelIn(tabel);
  return opJaar(tabel.rijen.flatMap((rij) => leesRij(rij, leeswijzeVan(rij, leeswijze, dubbel), meld)));
});

/** A line that does not exist is reported where names are checked. */
const leesRij = onthoudLezing((rij: Rij, { spel, vorm, dubbel }: Rijleeswijze, meld): readonly (Instroom | Rijfout)[] => {
  const lezer = new Rijlezer(rij, meld, dubbel);
  const regel = spel.regel(lezer.lees('regel', leesTekst) ?? '');
  const gemeente = spel.gemeente(lezer.lees('gemeente', leesTekst) ?? '');
  const jaar = leesVerplichtJaar(lezer);
  const beginstand = lezer.lees('beginstand', leesGewicht);
  const instroom = lezer.lees('instroom', leesHoeveelheid);
  const verblijfsduur = lezer.lees('verblijfsduur', leesGewicht);
  const volumePerClient = lezer.lees('volume per cliënt', leesGewicht);
  if (!vorm) return [];
  bewaakIngevuld(lezer, 'verblijfsduur', verblijfsduur);
  if (vorm.volumeterm === 'volume') bewaakIngevuld(lezer, 'volume per cliënt', volumePerClient);
  if (jaar === undefined) return [{ regel, fout: lezer.eersteFout! }];
  return [
    {
      regel,
      gemeente,
      jaar,
      ...(beginstand !== undefined && { beginstand }),
      instroom: instroom ?? 0,
      verblijfsduur: (verblijfsduur ?? 0) / MAANDEN,
      ...(volumePerClient !== undefined && { volumePerClient }),
      ...(lezer.eersteFout && { fout: lezer.eersteFout }),
    },
  ];
});

/** A stay or a volume of nothing would quietly cost nothing. */
function bewaakIngevuld(lezer: Rijlezer, kolom: string, waarde: number | undefined): void {
  if (lezer.eersteFout || (waarde !== undefined && waarde > 0)) return;
  lezer.meldFout(kolom, { code: waarde === undefined ? 'ontbreekt' : 'nietBovenNul', gegevens: { term: kolom } });
}
