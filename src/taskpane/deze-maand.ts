import type { Maand } from '../model/kalender';

/** The month it is, by the calendar of this machine. */
export function dezeMaand(): Maand {
  const nu = new Date();
  return nu.getFullYear() * 12 + nu.getMonth();
}
