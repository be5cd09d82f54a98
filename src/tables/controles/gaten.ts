import { groepeer } from '../../model/groepeer';
import type { Uitkomst } from '../../model/vergelijking';
import { celtekst, naamsleutel } from '../celwaarde';
import { EERSTE_JAAR, LAATSTE_JAAR } from '../lees-cel';
import { plaatsVan, type Rij, type Werkmap } from '../rijen';
import { waarschuw, type Meld } from './meld';

/** A year without a delivery between two years that have one, where no growth filled it. */
export function controleerGaten(werkmap: Werkmap, { regels }: Uitkomst, meld: Meld): void {
  // A year that could not be read was reported at its own cell, and makes no gap.
  const rijen = (werkmap.get('tblLeveringen')?.rijen ?? []).filter((rij) => jaarVan(rij) >= EERSTE_JAAR && jaarVan(rij) <= LAATSTE_JAAR);
  if (new Set(rijen.map(jaarVan)).size < 2) return;
  const reeksen = groepeer(rijen, ({ waarden }) => `${naamsleutel(waarden['regel'])}|${naamsleutel(waarden['gemeente'])}`);
  for (const reeks of reeksen.values()) {
    const opJaar = [...reeks].sort((a, b) => jaarVan(a) - jaarVan(b));
    opJaar.forEach((rij, i) => {
      const vorige = opJaar[i - 1];
      if (!vorige) return;
      for (let jaar = jaarVan(vorige) + 1; jaar < jaarVan(rij); jaar += 1) {
        if (isGeleverd(regels, rij, jaar)) continue;
        const gegevens = { regel: celtekst(rij.waarden['regel']), gemeente: celtekst(rij.waarden['gemeente']), jaar };
        waarschuw(meld, { code: 'jaarOvergeslagen', gegevens }, plaatsVan(rij, 'jaar'));
      }
    });
  }
}

/** Whether the model has a quantity all the same: grown from the year before. */
function isGeleverd(regels: Uitkomst['regels'], { waarden }: Rij, jaar: number): boolean {
  const uitkomst = regels.find((regel) => regel.jaar === jaar && naamsleutel(regel.regel) === naamsleutel(waarden['regel']));
  // A line that does not run has nothing to deliver; one with a fault has been reported.
  if (!uitkomst || uitkomst.fout) return uitkomst !== undefined;
  const deelnemer = uitkomst.regio.deelnemers.find(({ gemeente }) => naamsleutel(gemeente) === naamsleutel(waarden['gemeente']));
  return deelnemer !== undefined && Object.keys(deelnemer.levering).length > 0;
}

function jaarVan({ waarden }: Rij): number {
  return Number(waarden['jaar']);
}
