import { STAFFELSOORTEN } from '../../model/afspraken/staffel';
import type { Bandrij, Trederij } from '../../model/invoer';
import { dubbelIn, type Dubbel } from './dubbele-sleutels';
import { leesDeel, leesGewicht, leesJaar, leesKeuze, leesTekst, leesTerm } from './lees-cel';
import { onthoudLezing } from '../onthoud-lezing';
import { Rijlezer, type Gelezentabel, type Rij } from '../rijen';
import type { Spelling, Spellingen } from '../spelling';
import type { Meld } from '../tabel';

/** Reads tblStaffels. */
export const leesTreden = onthoudLezing((tabel: Gelezentabel, { spel }: { spel: Spellingen }, meld): readonly Trederij[] => {
  const dubbel = dubbelIn(tabel);
  return tabel.rijen.flatMap((rij) => leesTrede(rij, spel.regel, dubbel, meld));
});

/** Reads tblCorridors. */
export const leesBanden = onthoudLezing((tabel: Gelezentabel, { spel }: { spel: Spellingen }, meld): readonly Bandrij[] => {
  const dubbel = dubbelIn(tabel);
  return tabel.rijen.flatMap((rij) => leesBand(rij, spel.regel, dubbel, meld));
});

/** Reads one tier of a staffel. A row that names no line belongs to none. */
function leesTrede(rij: Rij, regelnaam: Spelling, dubbel: Dubbel, meld: Meld): Trederij[] {
  const lezer = new Rijlezer(rij, meld, dubbel.get(rij));
  const regel = lezer.leesVerplicht('regel', leesTekst);
  lezer.leesVerplicht('trede', leesTekst);
  const jaar = lezer.lees('jaar', leesJaar);
  const drempel = lezer.lees('drempel', leesGewicht) ?? 0;
  const tarief = lezer.leesVerplicht('tarief', (waarde, naam) => leesTerm('tarief', waarde, naam)) ?? 0;
  const soort = lezer.lees('soort', (waarde, naam) => leesKeuze(waarde, naam, STAFFELSOORTEN));
  const prijspeil = lezer.lees('prijspeil', leesJaar);
  if (regel === undefined) return [];
  return [
    {
      regel: regelnaam(regel),
      ...(jaar !== undefined && { jaar }),
      drempel,
      tarief,
      ...(soort !== undefined && { soort }),
      ...(prijspeil !== undefined && { prijspeil }),
      ...(lezer.eersteFout && { fout: lezer.eersteFout }),
    },
  ];
}

/** Reads one band of a kostencorridor. A row that names no line belongs to none. */
function leesBand(rij: Rij, regelnaam: Spelling, dubbel: Dubbel, meld: Meld): Bandrij[] {
  const lezer = new Rijlezer(rij, meld, dubbel.get(rij));
  const regel = lezer.leesVerplicht('regel', leesTekst);
  lezer.leesVerplicht('band', leesTekst);
  const jaar = lezer.lees('jaar', leesJaar);
  const vanaf = lezer.lees('vanaf', leesDeel) ?? 0;
  const deel = lezer.leesVerplicht('deel', leesDeel) ?? 0;
  const doel = lezer.lees('doel', (waarde, naam) => leesTerm('budget', waarde, naam));
  const prijspeil = lezer.lees('prijspeil', leesJaar);
  if (regel === undefined) return [];
  return [
    {
      regel: regelnaam(regel),
      ...(jaar !== undefined && { jaar }),
      vanaf,
      deel,
      ...(doel !== undefined && { doel }),
      ...(prijspeil !== undefined && { prijspeil }),
      ...(lezer.eersteFout && { fout: lezer.eersteFout }),
    },
  ];
}
