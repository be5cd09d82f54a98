import { SLEUTELTEKEN } from '../../model/scenario';
import type { Fout } from '../../model/fouten';
import { celtekst, isLeeg } from '../celwaarde';
import { onthoudLezing } from '../onthoud-lezing';
import { plaatsVan, type Gelezentabel, type Rij, type Werkmap } from '../rijen';
import type { Meld } from '../tabel';

/** The rows whose key stands more than once in their table, with the fault to show for each. */
export type Dubbel = ReadonlyMap<Rij, Fout>;

/** A key that occurs twice names no row: which of the two is meant cannot be guessed. */
export function dubbeleSleutels(werkmap: Werkmap, meld: Meld): void {
  for (const tabel of werkmap.values()) {
    // Differences are held against each other where they are applied.
    if (tabel.schema.naam !== 'tblScenarios') zoekDubbel(tabel, {}, meld);
  }
}

/** The same of one table, without a word. */
export function dubbelIn(tabel: Gelezentabel): Dubbel {
  return zoekDubbel(tabel, {}, () => undefined);
}

const zoekDubbel = onthoudLezing((tabel: Gelezentabel, _, meld): Dubbel => {
  const { schema } = tabel;
  const gevonden = metZelfdeSleutel(tabel).flatMap((rijen) => {
    const fout: Fout = {
      code: 'sleutelDubbel',
      gegevens: {
        tabel: schema.naam,
        sleutel: schema.sleutel.map((kolom) => celtekst(rijen[0]!.waarden[kolom])).join(SLEUTELTEKEN),
        rijen: rijen.map(({ herkomst }) => herkomst.rij ?? 0),
      },
    };
    return rijen.map((rij) => {
      meld({ ernst: 'fout', fout, plaats: plaatsVan(rij, schema.sleutel[0]!) });
      return [rij, fout] as const;
    });
  });
  return new Map(gevonden);
});

function metZelfdeSleutel({ schema, kolommen, perSleutel }: Gelezentabel): readonly (readonly Rij[])[] {
  const [eerste] = schema.sleutel;
  if (eerste === undefined || !schema.sleutel.every((kolom) => kolommen.includes(kolom))) return [];
  // A row without its key is a fault of its own, reported where it is read.
  return [...perSleutel.values()].filter((rijen) => rijen.length > 1 && !isLeeg(rijen[0]!.waarden[eerste]));
}
