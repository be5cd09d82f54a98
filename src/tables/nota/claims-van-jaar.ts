import type { Cent } from '../../model/geld';
import { MAANDEN_PER_JAAR } from '../../model/jaarprognose/gewichten';
import type { Maand } from '../../model/kalender';
import type { Gedeclareerd } from '../../model/nota/regelverklaring';
import { onthoudPerJaar } from '../../model/onthoud';
import type { Realisatierij } from '../../model/realisatie';

/** What was claimed of a year, by line and by line and gemeente, and the month of the last claim; absent without any. */
export const claimsVan = onthoudPerJaar((realisatie: readonly Realisatierij[], { jaar }: { jaar: number }) => {
  const sommen = new Map<string, { volume: number; bedrag: Cent }>();
  let laatste: Maand | undefined;
  for (const { regel, gemeente, leveringsmaand, declaratiemaand, volume, bedrag } of realisatie) {
    if (Math.floor(leveringsmaand / MAANDEN_PER_JAAR) !== jaar) continue;
    laatste = Math.max(laatste ?? declaratiemaand, declaratiemaand);
    for (const sleutel of [regel, claimsleutel(regel, gemeente)]) {
      const som = sommen.get(sleutel) ?? { volume: 0, bedrag: 0 };
      sommen.set(sleutel, { volume: som.volume + volume, bedrag: som.bedrag + bedrag });
    }
  }
  return {
    laatste,
    van: (regel: string, gemeente: string | undefined): Gedeclareerd => sommen.get(gemeente === undefined ? regel : claimsleutel(regel, gemeente)) ?? NIETS,
  };
});

const claimsleutel = (regel: string, gemeente: string) => `${regel}|${gemeente}`;
const NIETS: Gedeclareerd = { volume: 0, bedrag: 0 };
