import { naamsleutel } from '../celwaarde';
import { celsleutel, rijsleutel } from './cel';
import type { Scenariobeeld, Scenarioregel } from './lijst';

/** Two scenarios that want something else of one cell or row: the first of them is kept. */
export interface Botsing {
  readonly wint: string;
  readonly verliest: string;
  readonly regel: Scenarioregel;
}

export interface Combinatie {
  readonly regels: readonly Scenarioregel[];
  readonly botsingen: readonly Botsing[];
}

/**
 * The active differences of several scenarios as one. What they agree on stands once; where they do not, the scenario
 * that is named first holds, and the clash is reported.
 */
export function combineer(beelden: readonly Scenariobeeld[]): Combinatie {
  const regels: Scenarioregel[] = [];
  const botsingen: Botsing[] = [];
  const cellen = new Map<string, Gebruik>();
  const rijen = new Map<string, Gebruik>();
  for (const { naam, regels: eigen } of beelden) {
    const erbij: Scenarioregel[] = [];
    for (const regel of eigen.filter(({ actief }) => actief)) {
      const eerder = cellen.get(celsleutel(regel)) ?? tegengesteld(rijen.get(rijsleutel(regel)), regel);
      if (!eerder) erbij.push(regel);
      else if (!zelfde(eerder.regel, regel)) botsingen.push({ wint: eerder.scenario, verliest: naam, regel });
    }
    // Only now: a scenario does not clash with itself, as where a row lapses and comes back as another.
    for (const regel of erbij) {
      cellen.set(celsleutel(regel), { scenario: naam, regel });
      rijen.set(rijsleutel(regel), { scenario: naam, regel });
    }
    regels.push(...erbij);
  }
  return { regels, botsingen };
}

interface Gebruik {
  readonly scenario: string;
  readonly regel: Scenarioregel;
}

/** A row cannot both lapse and change, nor be changed and be new. */
function tegengesteld(eerder: Gebruik | undefined, regel: Scenarioregel): Gebruik | undefined {
  return eerder && !zelfdeActie(eerder.regel, regel) ? eerder : undefined;
}

function zelfdeActie(a: Scenarioregel, b: Scenarioregel): boolean {
  return naamsleutel(a.actie) === naamsleutel(b.actie);
}

function zelfde(a: Scenarioregel, b: Scenarioregel): boolean {
  return zelfdeActie(a, b) && naamsleutel(a.waarde) === naamsleutel(b.waarde);
}

/** Cells that more than one active scenario changes: which scenarios, by cell. */
export function overlappingen(beelden: readonly Scenariobeeld[]): ReadonlyMap<string, readonly string[]> {
  const perCel = new Map<string, Set<string>>();
  for (const { naam, regels } of beelden) {
    for (const regel of regels.filter(({ actief }) => actief)) {
      const sleutel = celsleutel(regel);
      perCel.set(sleutel, (perCel.get(sleutel) ?? new Set()).add(naam));
    }
  }
  return new Map([...perCel].filter(([, namen]) => namen.size > 1).map(([sleutel, namen]) => [sleutel, [...namen]]));
}
