import { Domeinfout } from '../fouten';
import { sum } from '../geld';
import { indexeerTermen, type Indexcijfers } from './indexering';
import type { Regel, Tariefperiode } from '../invoer';
import { dagenVan, inJaar, type Periode } from '../kalender';
import type { Term, Termen } from '../termen';

/**
 * The prices of a line in one year. Where a price changes within the year, the year's price is the mean over its
 * days: deliveries are known per year, so each day weighs the same.
 *
 * @throws Domeinfout `tarievenOverlappen` when two prices hold on the same day; `indexOntbreekt`
 */
export function prijzenInJaar(
  regel: Regel,
  tarieven: readonly Tariefperiode[],
  cijfers: Indexcijfers,
  jaar: number,
): Termen {
  const basis = indexeerTermen(regel.termen, cijfers, regel.prijspeil, jaar);
  if (tarieven.length === 0) return basis;
  const looptijd = inJaar(regel, jaar);
  const eigen = tarieven
    .map((tarief) => ({ ...tarief, ...doorsnede(inJaar(tarief, jaar), looptijd) }))
    .filter((tarief) => dagenVan(tarief) > 0)
    .sort((a, b) => a.vanaf - b.vanaf);
  if (eigen.length === 0) return basis;
  bewaakOverlap(regel.regel, eigen);

  const dagen = dagenVan(looptijd);
  const lagen = eigen.map(({ termen, prijspeil, ...periode }) => ({
    gewicht: dagenVan(periode) / dagen,
    termen: { ...basis, ...indexeerTermen(termen, cijfers, prijspeil ?? regel.prijspeil, jaar) },
  }));
  const rest = 1 - sum(lagen.map(({ gewicht }) => gewicht));
  return rest > 0 ? gemiddeld([...lagen, { gewicht: rest, termen: basis }]) : gemiddeld(lagen);
}

function gemiddeld(lagen: readonly { gewicht: number; termen: Termen }[]): Termen {
  if (lagen.length === 1) return lagen[0]!.termen;
  const namen = new Set(lagen.flatMap(({ termen }) => Object.keys(termen) as Term[]));
  return Object.fromEntries(
    [...namen].map((term) => [term, sum(lagen.map(({ gewicht, termen }) => gewicht * (termen[term] ?? 0)))]),
  );
}

function doorsnede(a: Required<Periode>, b: Required<Periode>): Required<Periode> {
  return { vanaf: Math.max(a.vanaf, b.vanaf), tot: Math.min(a.tot, b.tot) };
}

function bewaakOverlap(regel: string, opVolgorde: readonly Required<Periode>[]): void {
  opVolgorde.forEach(({ vanaf }, i) => {
    if (i > 0 && vanaf <= opVolgorde[i - 1]!.tot) throw new Domeinfout('tarievenOverlappen', { regel, dag: vanaf });
  });
}
