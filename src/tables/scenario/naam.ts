import { Domeinfout } from '../../model/fouten';
import { naamsleutel } from '../celwaarde';
import { BASIS } from '../scenarios';
import type { Scenariobeeld } from './lijst';

/**
 * A name for a new or renamed scenario, without outer spaces.
 *
 * @throws Domeinfout when it is empty, the base's, or another scenario's: names are compared without capitals
 */
export function bewaakNaam(getypt: string, anderen: readonly Scenariobeeld[]): string {
  const naam = getypt.trim();
  if (naam === '') throw new Domeinfout('scenarioNaamLeeg', {});
  if (naamsleutel(naam) === BASIS) throw new Domeinfout('scenarioNaamBasis', { scenario: naam });
  const bestaand = anderen.find((ander) => naamsleutel(ander.naam) === naamsleutel(naam));
  if (bestaand) throw new Domeinfout('scenarioNaamBestaat', { scenario: bestaand.naam });
  return naam;
}

/** A name that is still free: itself, or with a number behind it. */
export function vrijeNaam(wens: string, anderen: readonly Scenariobeeld[]): string {
  const bezet = new Set([BASIS, ...anderen.map(({ naam }) => naamsleutel(naam))]);
  let naam = wens;
  for (let nummer = 2; bezet.has(naamsleutel(naam)); nummer += 1) naam = `${wens} ${nummer}`;
  return naam;
}
