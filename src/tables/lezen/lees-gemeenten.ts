import { BEVOLKINGSGROEPEN, type Gemeente, type Segment } from '../../model/invoer';
import { VERDEELSLEUTELS } from '../../model/termen';
import { leesGewicht, leesKeuze } from './lees-cel';
import { verplichteNaam } from './lees-naam';
import { onthoudLezing } from '../onthoud-lezing';
import { Rijlezer, type Gelezentabel, type Rij } from '../rijen';
import type { Spellingen } from '../spelling';
import type { Meld } from '../tabel';

/** Reads tblGemeenten. */
export const leesGemeenten = onthoudLezing((tabel: Gelezentabel, _, meld): readonly Gemeente[] =>
  tabel.rijen.map((rij) => leesGemeente(rij, {}, meld)),
);

/** Reads tblSegmenten. */
export const leesSegmenten = onthoudLezing((tabel: Gelezentabel, { spel }: { spel: Spellingen }, meld): readonly Segment[] =>
  tabel.rijen.map((rij) => leesSegment(rij, spel, meld)),
);

const leesGemeente = onthoudLezing((rij: Rij, _, meld): Gemeente => {
  const lezer = new Rijlezer(rij, meld);
  const inwoners = lezer.lees('inwoners', leesGewicht);
  const jeugdigen = lezer.lees('jeugdigen', leesGewicht);
  const eigenGewicht = lezer.lees('eigen gewicht', leesGewicht);
  return {
    gemeente: verplichteNaam(lezer, 'tblGemeenten', 'gemeente'),
    ...(inwoners !== undefined && { inwoners }),
    ...(jeugdigen !== undefined && { jeugdigen }),
    ...(eigenGewicht !== undefined && { eigenGewicht }),
  };
});

function leesSegment(rij: Rij, spel: Spellingen, meld: Meld): Segment {
  const lezer = new Rijlezer(rij, meld);
  const verdeelsleutel = lezer.lees('verdeelsleutel', (waarde, naam) => leesKeuze(waarde, naam, VERDEELSLEUTELS));
  const groeitMet = lezer.lees('groeit met', (waarde, naam) => leesKeuze(waarde, naam, BEVOLKINGSGROEPEN));
  return {
    segment: spel.segment(verplichteNaam(lezer, 'tblSegmenten', 'segment')),
    ...(verdeelsleutel !== undefined && { verdeelsleutel }),
    ...(groeitMet !== undefined && { groeitMet }),
  };
}
