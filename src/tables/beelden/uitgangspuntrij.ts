import type { Volumeherkomst } from '../../model/groei/volumeherkomst';
import type { Bevolkingscijfer, Groei, Invoer } from '../../model/invoer';
import type { Cijferherkomst } from './cijferherkomst';
import { Indexlezer } from '../lezen/lees-index';
import { leesVolumegegeven } from '../lezen/lees-uitgangspunten';
import { Rijlezer } from '../rijen';
import { namenregister } from '../spelling';

/** Whether a row of tblUitgangspunten, by its name and year, is one that some figures were made from. */
export type Uitgangspunttoets = (naam: string, jaar: number | undefined) => boolean;

/**
 * @param jaar the year that the figures are of
 * @param prijspeilen the years whose prices they were given in
 */
export function uitgangspunttoets(invoer: Invoer, { volumes }: Cijferherkomst, jaar: number, prijspeilen: readonly number[]): Uitgangspunttoets {
  const { zoek } = namenregister({
    regel: invoer.regels.map(({ regel }) => regel),
    segment: [...invoer.segmenten, ...invoer.regels].map(({ segment }) => segment),
    gemeente: [...invoer.gemeenten, ...invoer.leveringen].map(({ gemeente }) => gemeente),
  });
  const gegevens = new Set(gegevensVan(volumes).map(sleutel));
  const [eerste, laatste] = [Math.min(jaar, ...prijspeilen), Math.max(jaar, ...prijspeilen)];
  return (naam, vanJaar) => {
    // Whatever it holds: any value will do to read what it is about.
    const lezer = new Rijlezer({ waarden: { naam, jaar: vanJaar ?? null, waarde: 0.5 }, herkomst: { tabel: 'tblUitgangspunten' } }, () => undefined);
    if (new Indexlezer().neem(naam, lezer)) return eerste < laatste && (vanJaar === undefined || (vanJaar >= eerste && vanJaar <= laatste));
    const { groei, bevolking } = leesVolumegegeven(lezer, naam, zoek) ?? {};
    const gelezen = groei ?? bevolking;
    return gelezen !== undefined && gegevens.has(sleutel(gelezen));
  };
}

function gegevensVan(volumes: readonly Volumeherkomst[]): (Groei | Bevolkingscijfer)[] {
  return volumes
    .flatMap(({ jaren }) => jaren)
    .flatMap(({ herkomst }): (Groei | Bevolkingscijfer)[] => {
      if (herkomst?.soort === 'percentage') return [herkomst.cijfer];
      return herkomst?.soort === 'bevolking' ? [herkomst.voorheen, herkomst.nu] : [];
    });
}

/** What a row is about, whatever its value. */
function sleutel(gegeven: Groei | Bevolkingscijfer): string {
  const { gemeente, jaar } = gegeven;
  const waarvan = 'groep' in gegeven ? [gegeven.groep] : ['groei', gegeven.regel, gegeven.segment];
  return JSON.stringify([...waarvan, gemeente, jaar]);
}
