import type { Bestandscel } from './cel';

const TOTAAL = /^\s*(sub|eind|deel)?-?tota(a)?l(en)?\b|\btota(a)?l\s*$/i;

/** Whether a cell says that its row adds up others: counting it too would count them twice. */
export function isTotaalregel(cel: Bestandscel): boolean {
  return typeof cel === 'string' && TOTAAL.test(cel);
}
