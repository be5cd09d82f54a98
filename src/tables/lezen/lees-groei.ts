import { BEVOLKINGSGROEPEN, type Bevolkingscijfer, type Bevolkingsgroep, type Groei } from '../../model/invoer';
import { SLEUTELTEKEN } from '../../model/scenario';
import type { Fout } from '../../model/fouten';
import { naamsleutel } from '../celwaarde';
import { leesFractie, leesGewicht, leesJaar } from './lees-cel';
import type { Rijlezer } from '../rijen';
import type { Naamsoort, Naamzoekers } from '../spelling';

type Bereik = Partial<Pick<Groei, Naamsoort>>;

const SOORTEN = ['regel', 'segment', 'gemeente'] as const satisfies readonly Naamsoort[];

/**
 * A row of growth over the year before: "groei", "groei Gouda", "groei Begeleiding | Gouda".
 *
 * @param wie what stands behind the word groei
 */
export function leesGroei(lezer: Rijlezer, wie: string, zoek: Naamzoekers): Groei | undefined {
  const bereik = leesBereik(wie, zoek);
  if ('code' in bereik) {
    lezer.meldFout('naam', bereik);
    return undefined;
  }
  const jaar = leesVerplichtJaar(lezer);
  const groei = lezer.lees('waarde', leesFractie);
  if (jaar === undefined || (groei === undefined && !lezer.eersteFout)) return undefined;
  return { ...bereik, jaar, groei: groei ?? 0, ...(lezer.eersteFout && { fout: lezer.eersteFout }) };
}

/** A row with the size of a group: "jeugdigen Gouda". What names no gemeente of the model is a note of the user's. */
export function leesBevolking(lezer: Rijlezer, groep: Bevolkingsgroep, wie: string, zoek: Naamzoekers): Bevolkingscijfer | undefined {
  const gemeente = zoek.gemeente(wie);
  if (gemeente === undefined) return undefined;
  const jaar = leesVerplichtJaar(lezer);
  const aantal = lezer.lees('waarde', leesGewicht);
  if (jaar === undefined || (aantal === undefined && !lezer.eersteFout)) return undefined;
  return { groep, gemeente, jaar, aantal: aantal ?? 0, ...(lezer.eersteFout && { fout: lezer.eersteFout }) };
}

export function bevolkingsgroep(woord: string): Bevolkingsgroep | undefined {
  return BEVOLKINGSGROEPEN.find((groep) => groep === naamsleutel(woord));
}

/** An assumption that is calculated with holds for a year. */
export function leesVerplichtJaar(lezer: Rijlezer): number | undefined {
  const jaar = lezer.lees('jaar', leesJaar);
  if (jaar === undefined && !lezer.eersteFout) lezer.meldFout('jaar', { code: 'ontbreekt', gegevens: { term: 'jaar' } });
  return jaar;
}

function leesBereik(wie: string, zoek: Naamzoekers): Bereik | Fout {
  if (wie === '') return {};
  const [naam = '', genoemd] = wie.split(SLEUTELTEKEN).map((deel) => deel.trim());
  const gemeente = genoemd === undefined ? undefined : zoek.gemeente(genoemd);
  if (genoemd !== undefined && gemeente === undefined) return { code: 'groeiOnbekend', gegevens: { naam: genoemd } };

  const gevonden = SOORTEN.flatMap((soort) => {
    const bekend = zoek[soort](naam) ?? zoek[soort](zonderSoort(naam, soort));
    return bekend === undefined || (soort === 'gemeente' && gemeente !== undefined) ? [] : [{ soort, bekend }];
  });
  const [eerste, tweede] = gevonden;
  if (!eerste) return { code: 'groeiOnbekend', gegevens: { naam } };
  if (tweede) return { code: 'groeiMeerzinnig', gegevens: { naam, eerste: eerste.soort, tweede: tweede.soort } };
  return { [eerste.soort]: eerste.bekend, ...(gemeente !== undefined && { gemeente }) };
}

/** "segment Begeleiding" names a segment and nothing else. */
function zonderSoort(naam: string, soort: Naamsoort): string {
  return naamsleutel(naam).startsWith(`${soort} `) ? naam.slice(soort.length + 1).trim() : '';
}
