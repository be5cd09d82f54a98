import { use, useMemo } from 'react';
import type { Kolomindeling } from '../../tables/declaraties/kolomrollen';
import type { Naamkeuze } from '../../tables/declaraties/toedeling';
import type { Leeswijze } from '../../tables/declaraties/telling';
import { TIJDEENHEDEN } from '../../tables/eenheden';
import { VoorkeurenContext } from '../voorkeuren';

/** Names of files as someone chose to read them, by how a file writes them. */
export type Naamgeheugen = Readonly<Record<string, Naamkeuze>>;

/** What is remembered from one file to the next: how files of one shape are read, and what their names stand for. */
export interface Importgeheugen {
  leeswijze(vingerafdruk: string): Partial<Leeswijze>;
  onthoudLeeswijze(vingerafdruk: string, leeswijze: Leeswijze): void;
  namen(soort: Naamsoort): Naamgeheugen;
  onthoudNamen(soort: Naamsoort, namen: Naamgeheugen): void;
}

export type Naamsoort = 'regels' | 'gemeenten';

export function useImportgeheugen(): Importgeheugen {
  const voorkeuren = use(VoorkeurenContext);
  return useMemo(() => {
    const lees = (naam: string): unknown => {
      const tekst = voorkeuren.get(naam);
      try {
        return typeof tekst === 'string' ? JSON.parse(tekst) : null;
      } catch {
        return null;
      }
    };
    const schrijf = (naam: string, waarde: unknown) => void voorkeuren.set(naam, JSON.stringify(waarde));
    return {
      leeswijze: (vingerafdruk) => alsLeeswijze(lees(`declaraties.${vingerafdruk}`)),
      onthoudLeeswijze: (vingerafdruk, leeswijze) => schrijf(`declaraties.${vingerafdruk}`, leeswijze),
      namen: (soort) => alsNamen(lees(`declaraties.${soort}`)),
      onthoudNamen: (soort, namen) => schrijf(`declaraties.${soort}`, namen),
    };
  }, [voorkeuren]);
}

/** Storage holds whatever an older version, or anyone, put there. */
function alsLeeswijze(gelezen: unknown): Partial<Leeswijze> {
  if (typeof gelezen !== 'object' || gelezen === null) return {};
  const { kolommen, decimaal, gemeente, inCenten, volumeEenheid } = gelezen as Partial<Leeswijze>;
  return {
    ...(typeof kolommen === 'object' && { kolommen: alsIndeling(kolommen) }),
    ...((decimaal === ',' || decimaal === '.') && { decimaal }),
    ...(typeof gemeente === 'string' && { gemeente }),
    ...(typeof inCenten === 'boolean' && { inCenten }),
    ...(typeof volumeEenheid === 'string' && TIJDEENHEDEN.includes(volumeEenheid) && { volumeEenheid }),
  };
}

function alsIndeling(kolommen: object): Kolomindeling {
  return Object.fromEntries(Object.entries(kolommen).filter(([, kolom]) => Number.isInteger(kolom)));
}

function alsNamen(gelezen: unknown): Naamgeheugen {
  if (typeof gelezen !== 'object' || gelezen === null) return {};
  return Object.fromEntries(Object.entries(gelezen).filter(([, keuze]) => keuze === null || typeof keuze === 'string'));
}
