import { groepeer } from '../../model/groepeer';
import { plaatsVan } from '../rijen';
import type { Meld } from '../tabel';
import { notanaam } from './keuzes';
import { notasleutel, type Vastgelegderegel } from './lees-notas';
import { vastleggingen } from './vastleggingen';

/** A nota that was frozen more than once has more than one truth: the last one is shown, and the others can go. */
export function controleerVastgelegd(regels: readonly Vastgelegderegel[], meld: Meld): void {
  const notas = groepeer(regels, notasleutel);
  for (const groep of notas.values()) {
    const keren = vastleggingen(groep);
    const [laatste] = keren.at(-1) ?? [];
    if (keren.length < 2 || !laatste) continue;
    const gegevens = {
      nota: `${notanaam(laatste.nota, laatste)} per ${laatste.indeling}`,
      dagen: keren.map(([eerste]) => eerste!.vastgelegd),
      rijen: keren.slice(0, -1).flatMap((keer) => keer.map(({ rij }) => rij.herkomst.rij!)),
    };
    meld({ ernst: 'fout', fout: { code: 'notaDubbelVastgelegd', gegevens }, plaats: plaatsVan(laatste.rij, 'vastgelegd') });
  }
}
