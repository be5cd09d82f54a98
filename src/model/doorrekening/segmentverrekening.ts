import type { GeldendeAfspraak } from '../afspraken/geldend';
import { segmentvolume, type Eigenband, type Segmentaandeel, type Volumeaard } from '../afspraken/segmentvolume';
import { bewaakGarantie, vormVan } from '../bekostiging/betaling';
import type { Bekostigingsvorm } from '../bekostiging/vorm';
import { toCents } from '../geld';
import type { Regeluitkomst } from './regeluitkomst';
import type { Regio } from '../regio/regionaal';
import { naVerrekening } from '../regio/segmentvolumedeling';
import type { Termen } from '../termen';

/**
 * The lines of a segment, each of which could be calculated, after its own minimum or maximum was settled on them:
 * after each line's plafond, before the segment's.
 *
 * @throws Domeinfout `garantieBovenPlafond`
 */
export function verrekenSegmentvolume(regels: readonly Regeluitkomst[], { termen, soort }: GeldendeAfspraak): readonly Regeluitkomst[] {
  if (termen.normtarief === undefined) return regels;
  const aandelen = regels.map(alsAandeel);
  if (soort === 'hard' && termen.plafond !== undefined && aandelen.some(({ aard }) => aard === 'volgend')) {
    bewaakGarantie({ garantieprijs: termen.normtarief }, termen, toCents(termen.plafond));
  }
  const verrekeningen = segmentvolume(aandelen, termen);
  return regels.map((regel, i) => {
    const verrekening = verrekeningen[i];
    if (!verrekening) return regel;
    const betaling = regel.betaling!;
    return { ...regel, segmentvolume: verrekening, betaling: { ...betaling, ...naVerrekening(betaling, verrekening, verrekening.bedrag) } };
  });
}

function alsAandeel({ volume, termen, regio, betaling, ...regel }: Regeluitkomst): Segmentaandeel {
  const vorm = vormVan(regel);
  const samen = termen.minimum !== undefined || termen.maximum !== undefined;
  return {
    aard: aardVan(vorm),
    volume,
    banden: samen ? [{ termen, geleverd: volume }] : eigenBanden(vorm, termen, regio),
    teBetalen: betaling!.teBetalen,
    vast: betaling!.vast,
  };
}

/** The agreed volumes that gemeenten settle each on their own, where the region has none. */
function eigenBanden({ volumeterm }: Bekostigingsvorm, termen: Termen, { deelnemers }: Regio): Eigenband[] {
  return deelnemers.map(({ band, levering }) => ({ termen: { ...termen, ...band }, geleverd: levering[volumeterm] ?? 0 }));
}

/** A formula settles what it names itself. */
function aardVan({ naam, optioneel }: Bekostigingsvorm): Volumeaard {
  if (naam === 'maatwerk') return 'geen';
  return optioneel.includes('garantie') ? 'volgend' : 'lumpsum';
}
