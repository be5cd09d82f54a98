import type { Verschilplek } from '../../tables/scenario/cel';
import { opsomming } from '../onderdelen/opsomming';

/** A cell or row in words: its table, its key and its column. */
export function plekVan({ tabel, sleutel, kolom }: Verschilplek): string {
  return opsomming(tabel, sleutel, kolom);
}
