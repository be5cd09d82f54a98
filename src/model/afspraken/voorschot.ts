import type { Cent } from '../geld';

/** What is still to be paid after the advances. */
export interface Afrekening {
  readonly soort: 'nabetaling' | 'terugvordering' | 'vereffend';
  /** Entitlement minus advances: negative when the aanbieder pays back. */
  readonly bedrag: Cent;
}

/** @param recht what the contract line is paid after every step, the plafond included */
export function afrekening(recht: Cent, voorschotten: readonly Cent[]): Afrekening {
  const bedrag = voorschotten.reduce((rest, voorschot) => rest - voorschot, recht);
  if (bedrag === 0) return { soort: 'vereffend', bedrag };
  return { soort: bedrag > 0 ? 'nabetaling' : 'terugvordering', bedrag };
}
