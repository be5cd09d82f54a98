import type { Celwaarde } from '../tables/celwaarde';

/** What `range.values` and `range.valueTypes` say together: a blank is null, an error is not its text. */
export function celwaarden({ values, valueTypes }: Geladen): Celwaarde[][] {
  return values.map((rij, r) => rij.map((waarde, k) => celwaarde(waarde, valueTypes[r]?.[k])));
}

/** An Excel.Range of which both were loaded. */
interface Geladen {
  readonly values: readonly (readonly unknown[])[];
  readonly valueTypes: readonly (readonly string[])[];
}

function celwaarde(waarde: unknown, soort: string | undefined): Celwaarde {
  if (soort === 'Error') return { celfout: String(waarde) };
  if (typeof waarde === 'number' || typeof waarde === 'boolean') return waarde;
  return typeof waarde === 'string' && waarde !== '' ? waarde : null;
}
