import { onthoud } from '../model/onthoud';
import type { Meld, Melding } from './tabel';

/** A reading that is remembered, with all that did not fit: each time it is asked for, that is reported. */
export function onthoudLezing<W extends object, G extends object, U>(
  lees: (wat: W, gegevens: G, meld: Meld) => U,
): (wat: W, gegevens: G, meld: Meld) => U {
  const lezing = onthoud((wat: W, gegevens: G) => {
    const meldingen: Melding[] = [];
    return { uitkomst: lees(wat, gegevens, (melding) => meldingen.push(melding)), meldingen };
  });
  return (wat, gegevens, meld) => {
    const { uitkomst, meldingen } = lezing(wat, gegevens);
    meldingen.forEach(meld);
    return uitkomst;
  };
}
