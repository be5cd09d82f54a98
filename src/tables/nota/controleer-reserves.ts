import type { Fout } from '../../model/fouten';
import type { Reserveverloop } from '../../model/nota/reserve';
import { plaatsVan } from '../rijen';
import type { Meld } from '../tabel';
import type { Begroting } from './begroting';
import { dekt, noemtReserve, reservenamen, reservesVan } from './reserves';
import { stelNotaOp } from './stel-nota-op';

/** Follows every reserve through every year that has a budget, for each who keeps one. */
export function controleerReserves(begroting: Begroting, meld: Meld): void {
  controleerDekkingen(begroting, meld);
  const houders = new Set([...begroting.posten.filter(({ reserve }) => reserve !== undefined), ...begroting.standen].map(({ gemeente }) => gemeente));
  const jaren = new Set(begroting.posten.map(({ jaar }) => jaar));
  for (const gemeente of houders) {
    for (const jaar of jaren) {
      const keuze = { jaar, indeling: 'programma', ...(gemeente !== undefined && { gemeente }) } as const;
      // Of a region whose gemeenten keep the reserves, the region itself keeps none.
      const eigen = gemeente === undefined && houders.size > 1 ? [] : reservesVan(stelNotaOp(begroting, keuze).nota, begroting, keuze);
      for (const reserve of eigen) controleerVerloop(begroting, reserve, { jaar, gemeente }, meld);
    }
  }
}

/** Cover from a reserve that nobody knows is cover that is not held against any reserve. */
function controleerDekkingen(begroting: Begroting, meld: Meld): void {
  const reserves = reservenamen(begroting);
  if (reserves.length === 0) return;
  for (const post of begroting.posten) {
    const { dekking, rij } = post;
    if (dekking === undefined || !noemtReserve(dekking) || reserves.some((reserve) => dekt(post, reserve))) continue;
    meld({ ernst: 'waarschuwing', fout: { code: 'dekkingOnbekend', gegevens: { dekking, reserves } }, plaats: plaatsVan(rij, 'dekking') });
  }
}

interface Houder {
  readonly jaar: number;
  readonly gemeente: string | undefined;
}

function controleerVerloop(begroting: Begroting, { reserve, begin, einde, storting, onttrekking }: Reserveverloop, { jaar, gemeente }: Houder, meld: Meld): void {
  const mutatie = begroting.posten.filter((post) => post.reserve === reserve && post.jaar === jaar && post.gemeente === gemeente).at(-1);
  const waarschuw = (fout: Fout) => mutatie && meld({ ernst: 'waarschuwing', fout, plaats: plaatsVan(mutatie.rij, 'reserve') });
  if (begin === undefined || einde === undefined) {
    if (storting !== 0 || onttrekking !== 0) waarschuw({ code: 'reserveOnbekend', gegevens: { reserve, jaar } });
    return;
  }
  if (einde < 0) waarschuw({ code: 'reserveNegatief', gegevens: { reserve, begin, einde } });
  const volgende = begroting.standen.find((stand) => stand.reserve === reserve && stand.jaar === jaar + 1 && stand.gemeente === gemeente);
  if (!volgende || volgende.stand === einde) return;
  const gegevens = { reserve, jaar: jaar + 1, stand: volgende.stand, verwacht: einde };
  meld({ ernst: 'waarschuwing', fout: { code: 'reserveSluitNiet', gegevens }, plaats: plaatsVan(volgende.rij, 'stand') });
}
