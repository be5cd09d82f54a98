import { probeer, type Fout } from '../fouten';
import { toCents, type Cent } from '../geld';
import { groepeer } from '../groepeer';
import type { Indexcijfers } from '../indexering/indexering';
import type { Afspraak } from '../invoer';
import { onthoudPerJaar } from '../onthoud';
import { geldendeAfspraak, type GeldendeAfspraak, type Jaarsituatie } from './geldend';

/** What has been agreed for a segment as a whole in one year. */
export interface Segmentafspraak {
  /** By the region. */
  readonly geldend: GeldendeAfspraak;
  /** The hard plafonds that gemeenten have of their own. */
  readonly gemeenteplafonds: ReadonlyMap<string, Cent>;
  /** An agreement could not be used: what the segment costs is then not known. */
  readonly fout?: Fout;
}

const NIETS_AFGESPROKEN: Segmentafspraak = {
  geldend: { termen: {}, soort: 'signaal', proRata: false },
  gemeenteplafonds: new Map(),
};

/** @param afspraken those of one segment */
export function segmentafspraak(afspraken: readonly Afspraak[], jaar: number, index: Indexcijfers): Segmentafspraak {
  const [eerste] = afspraken;
  return eerste ? metAfspraken(eerste, { afspraken, jaar, index }) : NIETS_AFGESPROKEN;
}

/** The first agreement stands for all of them. */
const metAfspraken = onthoudPerJaar(
  (_: Afspraak, { afspraken, jaar, index }: { afspraken: readonly Afspraak[]; jaar: number; index: Indexcijfers }): Segmentafspraak => {
    const situatie: Jaarsituatie = { jaar, index, deel: 1 };
    const regionaal = afspraken.filter(({ gemeente }) => gemeente === undefined);
    const geldend = probeer(() => geldendeAfspraak(regionaal, situatie, 'signaal'));
    const gemeenteplafonds = probeer(() => hardePlafonds(afspraken, situatie));
    const fout = geldend.fout ?? gemeenteplafonds.fout;
    return {
      geldend: geldend.waarde ?? NIETS_AFGESPROKEN.geldend,
      gemeenteplafonds: gemeenteplafonds.waarde ?? NIETS_AFGESPROKEN.gemeenteplafonds,
      ...(fout && { fout }),
    };
  },
);

function hardePlafonds(afspraken: readonly Afspraak[], situatie: Jaarsituatie): Map<string, Cent> {
  const plafonds = new Map<string, Cent>();
  for (const [gemeente, eigen] of groepeer(afspraken, (afspraak) => afspraak.gemeente ?? '')) {
    const { termen, soort } = geldendeAfspraak(eigen, situatie, 'signaal');
    if (gemeente !== '' && soort === 'hard' && termen.plafond !== undefined) plafonds.set(gemeente, toCents(termen.plafond));
  }
  return plafonds;
}
