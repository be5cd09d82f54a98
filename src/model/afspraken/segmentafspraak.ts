import { probeer, type Fout } from '../fouten';
import { toCents, type Cent } from '../geld';
import { groepeer } from '../groepeer';
import type { Afspraak } from '../invoer';
import { onthoudPerJaar } from '../onthoud';
import { geldendeAfspraak, type GeldendeAfspraak, type Jaarsituatie } from './geldend';

/** What has been agreed for a segment as a whole in one year. */
export interface Segmentafspraak {
  /** By the region. */
  readonly geldend: GeldendeAfspraak;
  /** By gemeenten, each for itself. */
  readonly vanGemeenten: ReadonlyMap<string, GeldendeAfspraak>;
  /** The hard plafonds among those. */
  readonly gemeenteplafonds: ReadonlyMap<string, Cent>;
  /** An agreement could not be used: what the segment costs is then not known. */
  readonly fout?: Fout;
}

const NIETS_AFGESPROKEN: Segmentafspraak = {
  geldend: { termen: {}, soort: 'signaal', proRata: false },
  vanGemeenten: new Map(),
  gemeenteplafonds: new Map(),
};

/** @param afspraken those of one segment */
export function segmentafspraak(afspraken: readonly Afspraak[], situatie: Jaarsituatie): Segmentafspraak {
  const [eerste] = afspraken;
  return eerste ? metAfspraken(eerste, { afspraken, ...situatie }) : NIETS_AFGESPROKEN;
}

/** The first agreement stands for all of them. */
const metAfspraken = onthoudPerJaar(
  (_: Afspraak, { afspraken, ...situatie }: Jaarsituatie & { afspraken: readonly Afspraak[] }): Segmentafspraak => {
    const regionaal = afspraken.filter(({ gemeente }) => gemeente === undefined);
    const geldend = probeer(() => geldendeAfspraak(regionaal, situatie, 'signaal'));
    const vanGemeenten = probeer(() => perGemeente(afspraken, situatie));
    const fout = geldend.fout ?? vanGemeenten.fout;
    return {
      geldend: geldend.waarde ?? NIETS_AFGESPROKEN.geldend,
      vanGemeenten: vanGemeenten.waarde ?? NIETS_AFGESPROKEN.vanGemeenten,
      gemeenteplafonds: hardePlafonds(vanGemeenten.waarde ?? NIETS_AFGESPROKEN.vanGemeenten),
      ...(fout && { fout }),
    };
  },
);

function perGemeente(afspraken: readonly Afspraak[], situatie: Jaarsituatie): Map<string, GeldendeAfspraak> {
  const eigen = groepeer(afspraken.filter(({ gemeente }) => gemeente !== undefined), ({ gemeente }) => gemeente!);
  return new Map(Array.from(eigen, ([gemeente, rijen]) => [gemeente, geldendeAfspraak(rijen, situatie, 'signaal')]));
}

function hardePlafonds(vanGemeenten: ReadonlyMap<string, GeldendeAfspraak>): Map<string, Cent> {
  const plafonds = new Map<string, Cent>();
  for (const [gemeente, { termen, soort }] of vanGemeenten) {
    if (soort === 'hard' && termen.plafond !== undefined) plafonds.set(gemeente, toCents(termen.plafond));
  }
  return plafonds;
}
