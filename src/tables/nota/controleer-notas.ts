import { groepeer } from '../../model/groepeer';
import { plaatsVan } from '../rijen';
import type { Melding } from '../tabel';
import { notanaam } from './keuzes';
import type { Vastgelegderegel } from './lees-notas';

/** A nota that was frozen on two days has two truths; which of them holds cannot be guessed. */
export function controleerVastgelegd(regels: readonly Vastgelegderegel[], meld: (melding: Melding) => void): void {
  const notas = groepeer(regels, ({ nota, jaar, gemeente = '', indeling }) => [nota, jaar, gemeente, indeling].join('|'));
  for (const groep of notas.values()) {
    const dagen = [...new Set(groep.map(({ vastgelegd }) => vastgelegd))].sort((a, b) => a - b);
    const laatste = groep.at(-1);
    if (dagen.length < 2 || !laatste) continue;
    const gegevens = { nota: `${notanaam(laatste.nota, laatste)} per ${laatste.indeling}`, dagen };
    meld({ ernst: 'fout', fout: { code: 'notaDubbelVastgelegd', gegevens }, plaats: plaatsVan(laatste.rij, 'vastgelegd') });
  }
}
