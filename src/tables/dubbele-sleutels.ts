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
    for (const rijen of perSleutel(tabel).values()) {
      if (rijen.length < 2) continue;
      const { schema } = tabel;
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

function perSleutel({ schema, kolommen, rijen }: Gelezentabel): Map<string, Rij[]> {
  const groepen = new Map<string, Rij[]>();
  if (schema.sleutel.length === 0 || !schema.sleutel.every((kolom) => kolommen.includes(kolom))) return groepen;
  for (const rij of rijen) {
    // A row without its key is a fault of its own, reported where it is read.
    if (isLeeg(rij.waarden[schema.sleutel[0]!])) continue;
    const sleutel = schema.sleutel.map((kolom) => naamsleutel(rij.waarden[kolom])).join(SLEUTELTEKEN);
    const groep = groepen.get(sleutel);
    if (groep) groep.push(rij);
    else groepen.set(sleutel, [rij]);
  }
  return groepen;
}
