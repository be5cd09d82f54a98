import type { Staffel } from '../../model/afspraken/staffel';
import { vormVan } from '../../model/bekostiging/betaling';
import { REGELVORMEN } from '../../model/bekostiging/vorm';
import type { Fout } from '../../model/fouten';
import type { Regel } from '../../model/invoer';
import { naamsleutel } from '../celwaarde';
import { dubbelIn } from './dubbele-sleutels';
import { leesJaar, leesKeuze, leesTekst } from './lees-cel';
import { leesEigenFormule } from './lees-formule';
import { verplichteNaam } from './lees-naam';
import { leesPeriode } from './lees-periode';
import { bewaakNodig, leesTermen } from './lees-termen';
import { onthoudLezing } from '../onthoud-lezing';
import { Rijlezer, type Gelezentabel, type Rij } from '../rijen';
import { SCHEMAS } from '../schemas';

/** Reads tblContracten. */
export const leesContracten = onthoudLezing((tabel: Gelezentabel, { staffels }: { staffels: Gelezentabel }, meld): readonly Regel[] => {
  const gestaffeld = new Set(staffels.rijen.map(({ waarden }) => naamsleutel(waarden['regel'])));
  const dubbel = dubbelIn(tabel);
  return tabel.rijen.map((rij) =>
    leesRegel(rij, { gestaffeld: gestaffeld.has(naamsleutel(rij.waarden['regel'])), dubbel: dubbel.get(rij) }, meld),
  );
});

/** How a row of tblContracten is to be read. */
interface Regelgegevens {
  /** Whether the line has tiers: what these give, tblContracten may leave blank. */
  readonly gestaffeld: boolean;
  readonly dubbel: Fout | undefined;
}

const leesRegel = onthoudLezing((rij: Rij, { gestaffeld, dubbel }: Regelgegevens, meld): Regel => {
  const lezer = new Rijlezer(rij, meld, dubbel);
  const regel = verplichteNaam(lezer, 'tblContracten', 'regel');
  const segment = verplichteNaam(lezer, 'tblContracten', 'segment');
  const vorm = lezer.lees('vorm', (waarde, naam) => leesKeuze(waarde, naam, REGELVORMEN));
  if (vorm === undefined && !lezer.eersteFout) lezer.meldFout('vorm', { code: 'ontbreekt', gegevens: { term: 'vorm' } });
  const eenheid = lezer.lees('volume-eenheid', leesTekst);
  const tariefeenheid = lezer.lees('tariefeenheid', leesTekst);
  const looptijd = leesPeriode(lezer);
  const prijspeil = lezer.lees('prijspeil', leesJaar);
  const formule = vorm === 'maatwerk' ? lezer.lees('formule', leesEigenFormule) : undefined;
  const staffel = gestaffeld && { staffel: NOG_ZONDER_TREDEN };
  const bekostigingsvorm = vorm && vormVan({ vorm, ...(formule && { formule }), ...staffel });
  const termen = leesTermen(lezer, SCHEMAS.tblContracten.kolommen, bekostigingsvorm);
  if (bekostigingsvorm) bewaakNodig(lezer, bekostigingsvorm);
  return {
    regel,
    segment,
    vorm: vorm ?? 'inspanning',
    ...(formule && { formule }),
    ...looptijd,
    ...(prijspeil !== undefined && { prijspeil }),
    ...(eenheid !== undefined && { eenheid }),
    termen,
    ...(vorm === 'beschikbaarheid' && naamsleutel(tariefeenheid) === 'etmaal' && { prijsPerEtmaal: true }),
    ...(lezer.eersteFout && { fout: lezer.eersteFout }),
  };
});

/** Which tiers hold is known per year. */
const NOG_ZONDER_TREDEN: Staffel = { treden: [], soort: 'marginaal' };
