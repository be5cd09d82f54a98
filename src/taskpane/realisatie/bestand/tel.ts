import { Domeinfout } from '../../../model/fouten';
import type { Bestandsrij } from '../../../tables/declaraties/cel';
import { Optelling } from '../../../tables/declaraties/optelling';
import { Persoonskeuring } from '../../../tables/declaraties/persoonsgegevens';
import type { Leeswijze, Telling } from '../../../tables/declaraties/telling';
import { leesTekst, type Afnemer } from './lees-tekst';
import type { Verkenning, Vindplaats } from './verken';

export interface Voortgang {
  readonly regels: number;
  readonly bytes: number;
}

/** The part of a first look that adding up needs. */
export type Telvorm = Pick<Verkenning, 'vindplaats' | 'koppen' | 'erboven'>;

/**
 * Adds up a whole file, row by row.
 *
 * @throws Domeinfout when data about persons turn up, or the file cannot be read to its end: then nothing is kept
 */
export async function tel(bestand: Blob, vorm: Telvorm, leeswijze: Leeswijze, meld: (voortgang: Voortgang) => void): Promise<Telling> {
  try {
    return await telMet(bestand, vorm, leeswijze, meld);
  } catch (error) {
    const { vindplaats } = vorm;
    const beschadigd = error instanceof Domeinfout && error.code === 'bestandBeschadigd';
    if (!beschadigd || vindplaats.soort !== 'tekst' || vindplaats.codering !== 'utf-8') throw error;
    // The first letter with an accent came late: it was never UTF-8.
    return telMet(bestand, { ...vorm, vindplaats: { ...vindplaats, codering: 'windows-1252' } }, leeswijze, meld);
  }
}

async function telMet(...[bestand, { vindplaats, koppen, erboven }, leeswijze, meld]: Parameters<typeof tel>): Promise<Telling> {
  const keuring = new Persoonskeuring(koppen);
  const optelling = new Optelling(leeswijze, koppen.length);
  let rijen = 0;
  await leesRijen(bestand, vindplaats, {
    neem: (rij, regel) => {
      rijen += 1;
      if (rijen <= erboven) return;
      keuring.neem(rij);
      optelling.neem(rij, regel);
    },
    naBlok: (bytes) => {
      const fout = keuring.oordeel();
      if (fout) throw new Domeinfout(fout.code, fout.gegevens);
      meld({ regels: Math.max(0, rijen - erboven), bytes });
    },
  });
  return optelling.sluit();
}

async function leesRijen(bestand: Blob, vindplaats: Vindplaats, afnemer: Afnemer): Promise<void> {
  if (vindplaats.soort === 'tekst') return leesTekst(bestand, vindplaats, afnemer);
  const { leesWerkmap } = await import('./lees-werkmap');
  const blad = (await leesWerkmap(bestand)).find(({ naam }) => naam === vindplaats.blad);
  // The file is another than the one that was looked at.
  if (!blad) throw new Domeinfout('bestandVeranderd', {});
  blad.rijen.forEach((rij: Bestandsrij, i) => {
    afnemer.neem(rij, i + 1);
  });
  afnemer.naBlok(bestand.size);
}
