import { useCallback, useEffect, useState } from 'react';
import { probeer, type Fout } from '../../model/fouten';

/** How long a calculation may hold up everything else in the pane, in milliseconds. */
const BEURT = 40;

/** A calculation as far as it is. */
export interface Berekening<Vraag, Antwoord> {
  /** What came out last, with its question: it stays until something newer takes its place. */
  readonly laatste: { readonly vraag: Vraag; readonly antwoord: Antwoord } | undefined;
  readonly fout: Fout | undefined;
  /** The part that is done, while it runs for longer than one turn. */
  readonly deel: number | undefined;
  readonly gestopt: boolean;
  readonly stop: () => void;
  readonly opnieuw: () => void;
}

/**
 * Answers a question turn by turn, so that the pane and Excel stay at hand, and begins anew when the question changes.
 *
 * @param vraag the same object as long as it is the same question
 * @param reken a function that is made once
 */
export function useBerekening<Vraag, Antwoord>(
  vraag: Vraag,
  reken: (vraag: Vraag) => Generator<number, Antwoord>,
): Berekening<Vraag, Antwoord> {
  const [laatste, zetLaatste] = useState<Berekening<Vraag, Antwoord>['laatste']>();
  const [fout, zetFout] = useState<Fout>();
  const [deel, zetDeel] = useState<number>();
  const [poging, zetPoging] = useState(0);
  const [gestopte, zetGestopte] = useState<{ readonly vraag: Vraag; readonly poging: number }>();
  const gestopt = gestopte?.vraag === vraag && gestopte.poging === poging;

  useEffect(() => {
    if (gestopt) return undefined;
    const werk = reken(vraag);
    let volgende: ReturnType<typeof setTimeout> | undefined;
    const beurt = () => {
      const { antwoord, fout: nieuweFout, deel: gedaan } = werkTot(werk, performance.now() + BEURT);
      zetDeel(gedaan);
      if (gedaan !== undefined) {
        volgende = setTimeout(beurt);
        return;
      }
      zetFout(nieuweFout);
      zetLaatste(antwoord && { vraag, antwoord: antwoord.waarde });
    };
    beurt();
    return () => clearTimeout(volgende);
  }, [vraag, reken, poging, gestopt]);

  const stop = useCallback(() => zetGestopte({ vraag, poging }), [vraag, poging]);
  const opnieuw = useCallback(() => zetPoging((keer) => keer + 1), []);
  return { laatste, fout, deel, gestopt, stop, opnieuw };
}

interface Beurt<Antwoord> {
  readonly antwoord?: { readonly waarde: Antwoord };
  readonly fout?: Fout;
  readonly deel?: number;
}

/** Goes on until there is an answer, a fault in the figures, or no more time. */
function werkTot<Antwoord>(werk: Generator<number, Antwoord>, eind: number): Beurt<Antwoord> {
  for (;;) {
    const { waarde: stap, fout } = probeer(() => werk.next());
    if (fout) return { fout };
    if (stap.done) return { antwoord: { waarde: stap.value } };
    if (performance.now() >= eind) return { deel: stap.value };
  }
}
