import { Domeinfout, probeer, type Fout } from '../../model/fouten';
import { sum, type Cent } from '../../model/geld';
import { gelijkeGewichten } from '../../model/jaarprognose/gewichten';
import type { Prognosevraag } from '../../model/jaarprognose/vraag';
import { bedragVan } from '../../model/jaarprognose/contract';
import type { Maand } from '../../model/kalender';
import type { Naijl } from '../../model/naijl/chain-ladder';
import type { Naijlmaand } from '../../model/naijl/maanden';
import { afwikkelingVolgens, NAIJLMETHODEN, naijlVolgens, type Naijlmethode } from '../../model/naijl/methode';
import { bekendOp, kaderVan } from '../../model/naijl/realisatiedriehoek';
import type { Realisatierij } from '../../model/realisatie';
import type { Doorrekening } from '../doorrekening';

/** Which claims: everything, one segment or one line. */
export interface Naijlbereik {
  readonly segment?: string;
  readonly regel?: string;
}

/** Late claims by one method: as figures, or why not. */
export type Methodeuitkomst = { readonly methode: Naijlmethode } & (
  | { readonly totaal: Naijl; readonly maanden: readonly Naijlmaand[]; readonly fout?: never }
  | { readonly fout: Fout; readonly totaal?: never; readonly maanden?: never }
);

/** Late claims by every method that there is something to go by. */
export function naijlbeeld(doorrekening: Doorrekening, vraag: Prognosevraag, bereik: Naijlbereik): Methodeuitkomst[] {
  const regels = doorrekening.scenarios[0]!.invoer.regels;
  const segmentVan = new Map(regels.map(({ regel, segment }) => [regel, segment]));
  const bekend = bekendOp(doorrekening.realisatie, vraag.peilmaand);
  const eigen = bekend.filter((rij) => valtBinnen(rij, bereik, segmentVan) && (vraag.gemeente === undefined || rij.gemeente === vraag.gemeente));
  const patroonrijen = bekend.filter((rij) => valtBinnen(rij, patroonbereik(vraag, bereik, segmentVan), segmentVan));
  const verwacht = verwachtPerMaand(doorrekening, vraag, bereik, segmentVan);
  return NAIJLMETHODEN.filter((methode) => methode !== 'eigen patroon' || vraag.aandelen.length > 0).map((methode) => {
    const { waarde, fout } = probeer(() => {
      const afwikkeling = afwikkelingVolgens(patroonrijen, { ...vraag, methode });
      return naijlVolgens(eigen, kaderVan(eigen, vraag.peilmaand), afwikkeling, methode, verwacht);
    });
    return fout ? { methode, fout } : { methode, ...waarde };
  });
}

/** On which claims the way they come in is estimated: never on fewer than are asked for. */
function patroonbereik({ niveau }: Prognosevraag, { segment, regel }: Naijlbereik, segmentVan: ReadonlyMap<string, string>): Naijlbereik {
  if (niveau === 'alle regels') return {};
  if (niveau === 'regel' && regel !== undefined) return { regel };
  const eigenSegment = segment ?? (regel === undefined ? undefined : segmentVan.get(regel));
  return eigenSegment === undefined ? {} : { segment: eigenSegment };
}

function valtBinnen({ regel }: { regel: string }, bereik: Naijlbereik, segmentVan: ReadonlyMap<string, string>): boolean {
  if (bereik.regel !== undefined) return regel === bereik.regel;
  return bereik.segment === undefined || segmentVan.get(regel) === bereik.segment;
}

/** What a month was to cost: what the contracts of its year pay on the planned delivery, even over the months that they run. */
function verwachtPerMaand(
  { scenarios: [basis], realisatie }: Doorrekening,
  { gemeente }: Prognosevraag,
  bereik: Naijlbereik,
  segmentVan: ReadonlyMap<string, string>,
): (maand: Maand) => Cent {
  // A line that is paid without claims expects none.
  const gedeclareerd = new Set(realisatie.map((rij: Realisatierij) => rij.regel));
  const looptijden = new Map(basis!.invoer.regels.map((regel) => [regel.regel, regel]));
  return (maand) => {
    const jaar = Math.floor(maand / 12);
    const uitkomsten = basis!.regels.filter(
      (uitkomst) => uitkomst.jaar === jaar && gedeclareerd.has(uitkomst.regel) && valtBinnen(uitkomst, bereik, segmentVan),
    );
    if (uitkomsten.length === 0) throw new Domeinfout('begrootOntbreekt', { jaar });
    const inMaand = (regel: string) => {
      const gewichten = gelijkeGewichten(jaar, looptijden.get(regel)!);
      return gewichten[maand % 12]! / sum(gewichten);
    };
    return uitkomsten.reduce((som, uitkomst) => som + bedragVan(uitkomst, gemeente) * inMaand(uitkomst.regel), 0);
  };
}
