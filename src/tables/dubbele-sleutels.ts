import { groepeer } from '../model/groepeer';
import { SLEUTELTEKEN } from '../model/scenario';
import type { Fout } from '../model/fouten';
import { celtekst, isLeeg, naamsleutel } from './celwaarde';
import { plaatsVan, type Gelezentabel, type Rij, type Werkmap } from './rijen';
import type { Melding } from './tabel';

/** The rows whose key stands more than once in their table, with the fault to show for each. */
export type Dubbel = ReadonlyMap<Rij, Fout>;

/** A key that occurs twice names no row: which of the two is meant cannot be guessed. */
export function dubbeleSleutels(werkmap: Werkmap, meld: (melding: Melding) => void): Dubbel {
  const dubbel = new Map<Rij, Fout>();
  for (const [naam, tabel] of werkmap) {
    // Differences are held against each other where they are applied.
    if (naam === 'tblScenarios') continue;
    const { schema } = tabel;
    for (const rijen of metZelfdeSleutel(tabel)) {
      const fout: Fout = {
        code: 'sleutelDubbel',
        gegevens: {
          tabel: schema.naam,
          sleutel: schema.sleutel.map((kolom) => celtekst(rijen[0]!.waarden[kolom])).join(SLEUTELTEKEN),
          rijen: rijen.map(({ herkomst }) => herkomst.rij ?? 0),
        },
      };
      for (const rij of rijen) {
        dubbel.set(rij, fout);
        meld({ ernst: 'fout', fout, plaats: plaatsVan(rij, schema.sleutel[0]!) });
      }
    }
  }
  return dubbel;
}

/** By the rows themselves: a scenario keeps the rows of the tables that it does not touch. */
const bekend = new WeakMap<readonly Rij[], readonly (readonly Rij[])[]>();

function metZelfdeSleutel({ schema, kolommen, rijen }: Gelezentabel): readonly (readonly Rij[])[] {
  if (schema.sleutel.length === 0 || !schema.sleutel.every((kolom) => kolommen.includes(kolom))) return [];
  const dubbel = bekend.get(rijen) ?? dubbelIn(schema.sleutel, rijen);
  bekend.set(rijen, dubbel);
  return dubbel;
}

function dubbelIn(sleutel: readonly string[], rijen: readonly Rij[]): readonly (readonly Rij[])[] {
  // A row without its key is a fault of its own, reported where it is read.
  const metSleutel = rijen.filter(({ waarden }) => !isLeeg(waarden[sleutel[0]!]));
  const groepen = groepeer(metSleutel, ({ waarden }) => sleutel.map((kolom) => naamsleutel(waarden[kolom])).join(SLEUTELTEKEN));
  return [...groepen.values()].filter(({ length }) => length > 1);
}
