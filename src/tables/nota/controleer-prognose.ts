import { richting } from '../../model/nota/post';
import { plaatsVan } from '../rijen';
import type { Meld } from '../tabel';
import type { Begroting } from './begroting';
import type { Notakeuze } from './keuzes';
import type { Notaprognoses } from './nota-prognoses';
import { notajaren } from './notabeeld';
import { stelNotaOp } from './stel-nota-op';

/**
 * Holds what was typed as realised against what the nota then expects: of contract lines, or else the budget. A typed
 * forecast is held against it elsewhere.
 */
export function controleerPrognose(begroting: Begroting, prognosesVan: (keuze: Notakeuze) => Notaprognoses, meld: Meld): void {
  for (const jaar of notajaren(begroting)) {
    const keuze: Notakeuze = { jaar, indeling: 'segment' };
    for (const { rij, begroot, effect } of stelNotaOp(begroting, keuze, prognosesVan(keuze).regels).posten) {
      if (rij.realisatie === undefined || rij.prognose !== undefined) continue;
      const prognose = begroot + richting(rij.soort) * effect;
      const realisatie = rij.realisatie + (rij.nogTeOntvangen ?? 0);
      if (prognose >= realisatie) continue;
      meld({ ernst: 'waarschuwing', fout: { code: 'prognoseOnderRealisatie', gegevens: { prognose, realisatie } }, plaats: plaatsVan(rij.rij, 'prognose') });
    }
  }
}
