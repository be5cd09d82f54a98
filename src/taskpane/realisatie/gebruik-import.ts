import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { Domeinfout } from '../../model/fouten';
import type { Leeswijze } from '../../tables/declaraties/telling';
import { Bestandslezer } from './bestand/bestandslezer';
import type { Vormkeuze } from './bestand/verken';
import { useImportgeheugen } from './import-geheugen';
import { eersteKeuze, ontbreektAan, type Leeskeuze, type Stap } from './import-toestand';

/** The import of a file, step by step. What fails is in `fout`, and leaves the step before it. */
export interface Import {
  readonly stap: Stap;
  readonly fout: Error | undefined;
  readonly kiesBestand: (bestand: File, vorm?: Vormkeuze) => void;
  readonly kiesLeeswijze: (keuze: Leeskeuze) => void;
  readonly tel: () => void;
  /** Drops what is going on, back to the columns or to the choice of a file. */
  readonly stop: () => void;
  readonly klaar: (rijen: number, bedrag: number) => void;
  readonly opnieuw: () => void;
}

/** Another choice of columns may mend it; anything else is a matter of the file, and then nothing of it is kept. */
function ligtAanKolommen(error: unknown): boolean {
  return error instanceof Domeinfout && (error.code === 'teVeelNamen' || error.code === 'teVeelSommen');
}

/** @param gemeenten those of the model */
export function useImport(gemeenten: readonly string[]): Import {
  const [stap, zetStap] = useState<Stap>({ soort: 'kies' });
  const [fout, zetFout] = useState<Error>();
  const geheugen = useImportgeheugen();
  const lezer = useRef(new Bestandslezer());
  useEffect(() => {
    const { current } = lezer;
    return () => current.stop();
  }, []);

  const ga = useCallback((naar: Stap) => {
    zetFout(undefined);
    zetStap(naar);
  }, []);

  const kiesBestand = useCallback(
    (bestand: File, vorm: Vormkeuze = {}) => {
      ga({ soort: 'verkent', bestand });
      lezer.current.verken(bestand, vorm).then(
        (verkenning) => {
          const keuze = eersteKeuze(verkenning, geheugen.leeswijze(verkenning.vingerafdruk), gemeenten);
          ga({ soort: 'kolommen', bestand, verkenning, keuze });
        },
        (error: unknown) => {
          zetStap({ soort: 'kies' });
          zetFout(error as Error);
        },
      );
    },
    [ga, geheugen, gemeenten],
  );

  const tel = useCallback(() => {
    if (stap.soort !== 'kolommen' || ontbreektAan(stap.keuze).length > 0) return;
    const { bestand, verkenning, keuze } = stap;
    const leeswijze = keuze as Leeswijze;
    geheugen.onthoudLeeswijze(verkenning.vingerafdruk, leeswijze);
    const bezig = { ...stap, soort: 'telt', voortgang: { regels: 0, bytes: 0 } } as const;
    ga(bezig);
    lezer.current
      .tel(bestand, verkenning, leeswijze, (voortgang) => zetStap({ ...bezig, voortgang }))
      .then(
        (telling) => ga({ soort: 'controle', bestand, verkenning, keuze, telling }),
        (error: unknown) => {
          zetStap(ligtAanKolommen(error) ? stap : { soort: 'kies' });
          zetFout(error as Error);
        },
      );
  }, [stap, ga, geheugen]);

  const stop = useCallback(() => {
    lezer.current.stop();
    if (stap.soort === 'telt' || stap.soort === 'controle') {
      const { bestand, verkenning, keuze } = stap;
      ga({ soort: 'kolommen', bestand, verkenning, keuze });
    } else ga({ soort: 'kies' });
  }, [stap, ga]);

  return useMemo(
    () => ({
      stap,
      fout,
      kiesBestand,
      kiesLeeswijze: (keuze) => stap.soort === 'kolommen' && ga({ ...stap, keuze }),
      tel,
      stop,
      klaar: (rijen, bedrag) => stap.soort === 'controle' && ga({ soort: 'klaar', bron: stap.bestand.name, rijen, bedrag }),
      opnieuw: () => ga({ soort: 'kies' }),
    }),
    [stap, fout, kiesBestand, tel, stop, ga],
  );
}
