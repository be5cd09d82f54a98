import { plaatsVan } from '../rijen';
import type { Meld } from '../tabel';
import { scheeltDuizend } from './duizendtallen';
import type { Notakeuze } from './keuzes';
import { postnaam } from './koppel';
import type { Begroting } from './begroting';
import type { Notaprognoses } from './nota-prognoses';
import { notajaren } from './notabeeld';
import { stelNotaOp } from './stel-nota-op';

/**
 * Holds every budget against what its contract lines come to by their claims, which are in euros. Typed forecasts are
 * held against their own row elsewhere.
 */
export function controleerEenheid(begroting: Begroting, prognosesVan: (keuze: Notakeuze) => Notaprognoses, meld: Meld): void {
  for (const jaar of notajaren(begroting)) {
    const keuze: Notakeuze = { jaar, indeling: 'segment' };
    const verwacht = stelNotaOp(begroting, keuze, prognosesVan(keuze).regels).posten.flatMap(({ rij, begroot, effect }) =>
      rij.soort === 'lasten' && rij.prognose === undefined && effect !== 0 ? [{ rij, begroot, verwacht: begroot - effect }] : [],
    );
    const verdacht = verwacht.filter((post) => scheeltDuizend(post.begroot, post.verwacht));
    // A budget that is in thousands as a whole is one mistake, not one of every row.
    const alle = verdacht.length === verwacht.length;
    for (const { rij, begroot, verwacht: bedrag } of alle ? verdacht.slice(0, 1) : verdacht) {
      const gegevens = { post: postnaam(rij), begroot, verwacht: bedrag, posten: alle ? verdacht.length : 1 };
      meld({ ernst: 'waarschuwing', fout: { code: 'begrotingInDuizenden', gegevens }, plaats: plaatsVan(rij.rij, 'primitief') });
    }
  }
}
