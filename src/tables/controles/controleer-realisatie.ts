import type { Fout } from '../../model/fouten';
import { groepeer } from '../../model/groepeer';
import type { Maand } from '../../model/kalender';
import type { RealisatieMetRij } from '../lezen/lees-realisatie';
import { plaatsVan } from '../rijen';
import type { Meld } from '../tabel';

/**
 * Checks what claims say together, and against the calendar.
 *
 * @param dezeMaand what month it is; without it nothing is in the future
 */
export function controleerRealisatie(rijen: readonly RealisatieMetRij[], meld: Meld, dezeMaand: Maand = Infinity): void {
  for (const rij of rijen) controleerToekomst(rij, dezeMaand, meld);
  for (const gelijk of groepeer(rijen, alles).values()) controleerDubbel(gelijk, meld);
  for (const levering of groepeer(rijen, zorg).values()) controleerSaldo(levering, meld);
}

function controleerToekomst(realisatie: RealisatieMetRij, dezeMaand: Maand, meld: Meld): void {
  const kolom = (['leveringsmaand', 'declaratiemaand'] as const).find((naam) => realisatie[naam] > dezeMaand);
  if (kolom) waarschuw(realisatie, kolom, { code: 'maandInToekomst', gegevens: { kolom, maand: realisatie[kolom], dezeMaand } }, meld);
}

/** The same row twice may be two claims of the same amount; more often it is one claim read twice. */
function controleerDubbel(rijen: readonly RealisatieMetRij[], meld: Meld): void {
  if (rijen.length < 2) return;
  const nummers = rijen.map(({ rij }) => rij.herkomst.rij ?? 0);
  waarschuw(rijen.at(-1)!, 'bedrag', { code: 'realisatieDubbel', gegevens: { rijen: nummers } }, meld);
}

function controleerSaldo(rijen: readonly RealisatieMetRij[], meld: Meld): void {
  const saldo = rijen.reduce((som, { bedrag }) => som + bedrag, 0);
  const credit = rijen.find(({ bedrag }) => bedrag < 0);
  if (saldo >= 0 || !credit) return;
  const { regel, gemeente, leveringsmaand } = credit;
  waarschuw(credit, 'bedrag', { code: 'realisatieNegatief', gegevens: { regel, gemeente, leveringsmaand, bedrag: saldo } }, meld);
}

const zorg = ({ regel, gemeente, leveringsmaand }: RealisatieMetRij) => [regel, gemeente, leveringsmaand].join('|');

const alles = (rij: RealisatieMetRij) => [zorg(rij), rij.declaratiemaand, rij.volume, rij.bedrag].join('|');

function waarschuw({ rij }: RealisatieMetRij, kolom: string, fout: Fout, meld: Meld): void {
  meld({ ernst: 'waarschuwing', fout, plaats: plaatsVan(rij, kolom) });
}
