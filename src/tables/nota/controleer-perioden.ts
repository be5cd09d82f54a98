import { groepeer } from '../../model/groepeer';
import { dagUitTekst, eersteDag, maandVan, type Dag } from '../../model/kalender';
import { plaatsVan, type Rij, type Werkmap } from '../rijen';
import type { Meld } from '../tabel';

/** Periods of four weeks: a year has thirteen, and no two begin on the same day of a month. */
const PERIODEN = 13;

/** Claims by period of four weeks, which are no months: two of them fall in one month, and the year counts thirteen. */
export function controleerPerioden(werkmap: Werkmap, meld: Meld): void {
  const rijen = (werkmap.get('tblRealisatie')?.rijen ?? []).flatMap((rij) => {
    const dag = dagVan(rij);
    return dag === undefined ? [] : [{ rij, dag, jaar: jaarVan(dag) }];
  });
  for (const groep of groepeer(rijen, ({ jaar }) => String(jaar)).values()) {
    const perioden = new Set(groep.map(({ dag }) => dag)).size;
    const [eerste] = groep;
    if (perioden !== PERIODEN || !eerste) continue;
    const fout = { code: 'dertienPerioden', gegevens: { jaar: eerste.jaar, perioden } } as const;
    meld({ ernst: 'waarschuwing', fout, plaats: plaatsVan(eerste.rij, 'leveringsmaand') });
  }
}

function dagVan({ waarden }: Rij): Dag | undefined {
  const cel = waarden['leveringsmaand'];
  if (typeof cel === 'string') return dagUitTekst(cel.trim());
  return typeof cel === 'number' && cel >= eersteDag(1990) ? Math.floor(cel) : undefined;
}

function jaarVan(dag: Dag): number {
  return Math.floor(maandVan(dag) / 12);
}
