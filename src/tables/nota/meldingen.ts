import type { Tabelnaam } from '../schema';
import type { Melding } from '../tabel';

const NOTATABELLEN: ReadonlySet<Tabelnaam> = new Set(['tblBegroting', 'tblBegrotingswijzigingen', 'tblReserves', 'tblNotateksten', 'tblNotas']);

/** Whether a check is about the tables behind a nota. */
export function isNotamelding({ plaats }: Melding): boolean {
  return NOTATABELLEN.has(plaats.tabel);
}
