import type { Bekostigingsvorm } from '../model/bekostiging/vorm';
import type { Instroom } from '../model/invoer';
import type { Dubbel } from './dubbele-sleutels';
import { leesGewicht, leesHoeveelheid, leesTekst } from './lees-cel';
import { leesVerplichtJaar } from './lees-groei';
import { Rijlezer, type Rij } from './rijen';
import type { Melding } from './tabel';

const MAANDEN = 12;

/**
 * Reads a row of tblInstroom.
 *
 * @param vormVan how a line is paid, by its name as it is spelled there; absent for a line that does not exist, which
 *   is reported where names are checked
 */
export function leesInstroom(
  rij: Rij,
  spelling: Readonly<Record<'regel' | 'gemeente', (naam: string) => string>>,
  vormVan: (regel: string) => Bekostigingsvorm | undefined,
  dubbel: Dubbel,
  meld: (melding: Melding) => void,
): (Instroom | Required<Pick<Instroom, 'regel' | 'fout'>>)[] {
  const lezer = new Rijlezer(rij, meld, dubbel.get(rij));
  const regel = spelling.regel(lezer.lees('regel', leesTekst) ?? '');
  const vorm = vormVan(regel);
  const gemeente = spelling.gemeente(lezer.lees('gemeente', leesTekst) ?? '');
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
}

/** A stay or a volume of nothing would quietly cost nothing. */
function bewaakIngevuld(lezer: Rijlezer, kolom: string, waarde: number | undefined): void {
  if (lezer.eersteFout || (waarde !== undefined && waarde > 0)) return;
  lezer.meldFout(kolom, { code: waarde === undefined ? 'ontbreekt' : 'nietBovenNul', gegevens: { term: kolom } });
}
