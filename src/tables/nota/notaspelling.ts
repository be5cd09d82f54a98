import { celtekst } from '../celwaarde';
import type { Werkmap } from '../rijen';
import type { Tabelnaam } from '../schema';
import { spelling, type Spelling } from '../spelling';
import { BESTEMMING, type Bestemming } from './begroting';

/** How each part of what an amount is for is spelled. */
export type Notaspelling = Readonly<Record<keyof Bestemming, Spelling>>;

/** Where names stand before they stand in the budget: the contract lines that it is held against are read by these. */
const EERDER: Readonly<Partial<Record<keyof Bestemming, readonly Tabelnaam[]>>> = {
  segment: ['tblContracten', 'tblSegmenten'],
  taakveld: ['tblContracten'],
  gemeente: ['tblGemeenten', 'tblLeveringen'],
};

/** Names as they are spelled where they stand first: capitals elsewhere make no other post, and no other line. */
export function notaspelling(werkmap: Werkmap): Notaspelling {
  const spellingVan = (kolom: keyof Bestemming): Spelling => {
    const rijen = [...(EERDER[kolom] ?? []), 'tblBegroting' as const].flatMap((tabel) => werkmap.get(tabel)?.rijen ?? []);
    return spelling(rijen.map(({ waarden }) => celtekst(waarden[kolom])));
  };
  return Object.fromEntries(BESTEMMING.map((kolom) => [kolom, spellingVan(kolom)])) as Notaspelling;
}
