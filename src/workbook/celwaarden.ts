import type { Celwaarde } from '../tables/celwaarde';

/** What `range.values` and `range.valueTypes` say together: a blank is null, an error is not its text. */
export function celwaarden(range: Pick<Excel.Range, 'values' | 'valueTypes'>): Celwaarde[][] {
  return range.values.map((rij: readonly unknown[], r) => rij.map((waarde, k) => celwaarde(waarde, range.valueTypes[r]?.[k])));
}

function celwaarde(waarde: unknown, soort: Excel.RangeValueType | string | undefined): Celwaarde {
  if (soort === 'Error') return { celfout: String(waarde) };
  if (typeof waarde === 'number' || typeof waarde === 'boolean') return waarde;
  return typeof waarde === 'string' && waarde !== '' ? waarde : null;
}
