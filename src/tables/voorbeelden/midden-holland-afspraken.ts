import bron from '../../parameters/midden-holland-2025.json';
import type { Celwaarde } from '../celwaarde';
import { AFSPRAKEN, CORRIDOR, EIGEN_AFSPRAKEN } from './midden-holland-aannamen';
import type { Contractlijn } from './midden-holland-lijnen';

type Rij = Record<string, Celwaarde>;

const TOELICHTING = 'Aanname: staat niet in de bron';

/** What is agreed on each line whose volume counts, and a plafond that signals for every segment. */
export function afspraken(lijnen: readonly Contractlijn[]): Rij[] {
  return [...lijnen.filter(heeftVolumeafspraak).map(vanRegel), ...bron.segmenten.map(({ nr, naam }) => vanSegment(nr, naam, lijnen))];
}

/** Places, subsidies and amounts per head are settled without counting. */
export function heeftVolumeafspraak({ product, volume }: Contractlijn): boolean {
  return volume > 0 && product.vorm !== 'beschikbaarheid';
}

export function afspraakId({ regel }: { readonly regel: string }): string {
  return `A-${regel}`;
}

/** A volume as it would be agreed: in round figures. */
export function afgesproken(volume: number, factor: number): number {
  const stap = volume >= 10_000 ? 100 : volume >= 500 ? 10 : 1;
  return Math.round((volume * factor) / stap) * stap;
}

function vanRegel({ product, segment, bedrag, volume }: Contractlijn): Rij {
  const { regel, vorm, tarief, segment: nr } = product;
  const aanname = { ...AFSPRAKEN[nr]!, ...EIGEN_AFSPRAKEN[regel] };
  const { garantie, meerprijs } = aanname;
  const band = { minimum: afgesproken(volume, aanname.minimum), maximum: afgesproken(volume, aanname.maximum) };
  const prijs: Rij =
    vorm === 'taakgericht'
      ? { normtarief: tarief!, ...CORRIDOR }
      : {
          plafond: opDuizend(bedrag * aanname.plafond),
          soort: 'hard',
          ...(garantie !== undefined && { garantie }),
          ...(meerprijs !== undefined && { meerprijs }),
        };
  return { id: afspraakId(product), segment, regel, ...band, ...prijs, prijspeil: bron.jaar, toelichting: TOELICHTING };
}

function vanSegment(nr: number, segment: string, lijnen: readonly Contractlijn[]): Rij {
  const samen = lijnen.filter(({ product }) => product.segment === nr).reduce((som, { bedrag }) => som + bedrag, 0);
  const plafond = opDuizend(samen * AFSPRAKEN[nr]!.segmentplafond);
  return { id: `S-${nr}`, segment, plafond, soort: 'signaal', prijspeil: bron.jaar, toelichting: TOELICHTING };
}

function opDuizend(euro: number): number {
  return Math.round(euro / 1000) * 1000;
}
