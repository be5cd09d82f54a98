import type { Cent } from '../geld';

/** What deserves attention although every amount is known. */
export interface Controlefouten {
  segmentZonderNormtarief: { segment: string; term: 'garantie' | 'meerprijs' };
  regelplafondBovenSegment: { regel: string; plafond: Cent; segment: string; segmentplafond: Cent };
  plafondsTellenNietOp: { segment: string; samen: Cent; plafond: Cent };
  gemeenteplafondsTellenNietOp: { bereik: string; samen: Cent; plafond: Cent };
  staffelOngebruikt: { regel: string; vorm: string };
  staffelklif: { regel: string; drempel: number; verlies: Cent };
  crisisPerInspanning: { segment: string; regel: string };
  /** Euros per unit: what one saves the aanbieder, and what goes back of it. */
  minderLeverenLoont: { regel: string; kostprijs: number; terug: number };
  /** Euros per unit: what is left of one that was not delivered, and of one that was. */
  garantieLoontMeer: { regel: string; nietGeleverd: number; geleverd: number };
  resultaatZonderEffect: { regel: string; resultaatdeel: number; plafond: Cent };
  gemeenteZonderGewicht: { gemeente: string; kolom: string };
  naamLijktOp: { kolom: string; waarde: string; ander: string };
  taakveldOngeldig: { regel: string; taakveld: string; jaar: number; mogelijk: readonly string[] };
  eenhedenOngelijk: { regel: string; tariefeenheid: string; volumeEenheid: string; factor: number };
  voorschotZonderRecht: { regel: string; jaar: string };
}
