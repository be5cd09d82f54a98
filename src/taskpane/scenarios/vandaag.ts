import type { Dag } from '../../model/kalender';

const DAY = 86_400_000;
/** Excel's number of 1 January 1970. */
const UNIX_EPOCH: Dag = 25_569;

/** Today where the user is, as Excel counts days. */
export function vandaag(): Dag {
  const nu = new Date();
  return Date.UTC(nu.getFullYear(), nu.getMonth(), nu.getDate()) / DAY + UNIX_EPOCH;
}
