import { toEuros, type Cent } from '../../model/geld';
import type { Dag } from '../../model/kalender';
import type { Notaregel } from '../../model/nota/nota';
import { OORZAKEN } from '../../model/nota/verklaring';
import type { Rijinhoud } from '../wijziging';
import { VERVOLGKOLOMMEN, type Notakeuze, type Notasoort } from './keuzes';

/** The cells that say which line of which nota a row is about: its key. */
export function plekcellen(nota: Notasoort, { jaar, gemeente, indeling }: Notakeuze, { naam, soort }: Pick<Notaregel, 'naam' | 'soort'>): Rijinhoud {
  return { nota, jaar, gemeente: gemeente ?? null, indeling, naam, soort };
}

/** A nota as the rows that keep it: whole cents, so that it can be drawn up again in any unit. */
export function vastgelegdeRijen(
  nota: Notasoort,
  keuze: Notakeuze,
  regels: readonly Notaregel[],
  zin: (regel: Notaregel) => string,
  vastgelegd: Dag,
): Rijinhoud[] {
  return regels.map((regel) => ({
    ...plekcellen(nota, keuze, regel),
    vastgelegd,
    primitief: inCel(regel.primitief),
    wijzigingen: inCel(regel.wijzigingen),
    realisatie: inCel(regel.realisatie),
    'nog te ontvangen': inCel(regel.nogTeOntvangen),
    prognose: inCel(regel.prognose),
    aard: regel.aard ?? null,
    dekking: regel.dekking.join('; ') || null,
    ...Object.fromEntries(VERVOLGKOLOMMEN.map((kolom, i) => [kolom, inCel(regel.vervolg[i]!)])),
    ...Object.fromEntries(OORZAKEN.map((oorzaak) => [`door ${oorzaak}`, inCel(regel.verklaring[oorzaak])])),
    tekst: zin(regel),
  }));
}

function inCel(bedrag: Cent): number {
  return toEuros(bedrag);
}
