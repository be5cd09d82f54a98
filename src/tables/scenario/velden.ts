import type { Vormnaam } from '../../model/bekostiging/vorm';
import type { Term } from '../../model/termen';
import type { Kolom } from '../schema';
import { SCHEMAS } from '../schemas';

/** Where what a design fills in ends up. */
export type Veldplek = 'tblContracten' | 'tblAfspraken' | 'tblLeveringen';

/** Something to fill in for a vorm. */
export interface Veld {
  /** The column it belongs to; `VOLUME_PER_EENHEID` has none. */
  readonly kolom: string;
  readonly plek: Veldplek;
  /** Without it there is nothing to calculate. */
  readonly nodig?: true;
}

/**
 * How much volume one trajectory or client takes: with it, deliveries that count hours are counted in trajectories or
 * clients. Only asked for where the deliveries do not have that count.
 */
export const VOLUME_PER_EENHEID = 'volume per eenheid';

const contract = (kolom: string): Veld => ({ kolom, plek: 'tblContracten' });
const nodig = (kolom: string): Veld => ({ kolom, plek: 'tblContracten', nodig: true });
const afspraak = (kolom: string): Veld => ({ kolom, plek: 'tblAfspraken' });

const OMREKENING: Veld = { kolom: VOLUME_PER_EENHEID, plek: 'tblLeveringen', nodig: true };
const VOLUMEAFSPRAAK = ['minimum', 'maximum', 'garantie', 'meerprijs', 'plafond'].map(afspraak);
const CORRIDOR = ['minimum', 'maximum', 'normtarief', 'terugvordering', 'bijbetaling', 'plafond'].map(afspraak);

/** What each vorm asks for, in the order in which one thinks of it. */
const VELDEN: Readonly<Record<Vormnaam, readonly Veld[]>> = {
  inspanning: [nodig('tarief'), ...VOLUMEAFSPRAAK],
  taakgericht: [nodig('budget'), ...CORRIDOR],
  output: [OMREKENING, nodig('tarief'), contract('startdeel'), contract('tussendeel'), ...VOLUMEAFSPRAAK],
  outcome: [
    OMREKENING,
    nodig('tarief'),
    nodig('resultaatdeel'),
    contract('ondergrens'),
    contract('doel'),
    contract('bonus'),
    { kolom: 'score', plek: 'tblLeveringen', nodig: true },
    ...VOLUMEAFSPRAAK,
  ],
  beschikbaarheid: [nodig('plekken'), nodig('prijs per plek'), contract('variabel tarief'), afspraak('plafond')],
  populatie: [nodig('normbedrag'), contract('zorgzwaarte'), ...CORRIDOR],
  blended: [nodig('budget'), nodig('tarief'), nodig('variabel deel'), nodig('afgesproken volume'), ...VOLUMEAFSPRAAK],
};

/** What each quantity that deliveries may already have makes needless to ask for. */
const GETELD: Partial<Record<Vormnaam, Term>> = { output: 'gestart', outcome: 'clienten' };

/** What a vorm asks for on a line that has these counts. */
export function veldenVoor(vorm: Vormnaam, aantallen: Readonly<Partial<Record<Term, number>>>): readonly Veld[] {
  const geteld = GETELD[vorm];
  const bekend = geteld !== undefined && aantallen[geteld] !== undefined;
  return bekend ? VELDEN[vorm].filter((veld) => veld !== OMREKENING) : VELDEN[vorm];
}

/** The column of a field, as its table describes it. */
export function kolomVan({ kolom, plek }: Veld): Kolom {
  return (
    SCHEMAS[plek].kolommen.find(({ kop }) => kop === kolom) ?? {
      kop: kolom,
      soort: 'getal',
      hulp: 'Hoeveel volume een traject of cliënt gemiddeld kost.',
    }
  );
}
