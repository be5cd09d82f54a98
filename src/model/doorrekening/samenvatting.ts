import { plafondstatus, type Plafondstatus } from '../afspraken/plafond';
import type { Volumestatus } from '../afspraken/volumestatus';
import { probeer, type Fout } from '../fouten';
import type { Cent } from '../geld';
import { gemeentedelen, type Regeluitkomst } from './regeluitkomst';
import type { Segmentuitkomst } from './segmentuitkomst';

/** One row of a comparison: a line, a segment, a year or everything, over all that it covers. */
export interface Samenvatting {
  readonly naam: string;
  readonly teBetalen: Cent;
  readonly onvergoed: Cent;
  /** Absent when not everything it covers has a plafond. */
  readonly plafond?: Cent;
  readonly ruimte?: Cent;
  readonly benutting?: number;
  readonly status: Plafondstatus;
  /** Absent when years differ, or nothing was agreed. */
  readonly volumestatus?: Volumestatus;
  readonly fout?: Fout;
}

/** What each line, segment or year adds to its summary. */
interface Bijdrage {
  readonly teBetalen: Cent;
  readonly onvergoed: Cent;
  readonly plafond?: Cent;
  readonly ruimte?: Cent;
  readonly volumestatus?: Volumestatus;
  readonly fout?: Fout;
}

/** Segments over all years, in their order. */
export function perSegment(segmenten: readonly Segmentuitkomst[]): Samenvatting[] {
  return vatSamen(segmenten, ({ segment }) => segment);
}

/** Years over all segments. */
export function perJaar(segmenten: readonly Segmentuitkomst[]): Samenvatting[] {
  return vatSamen(segmenten, ({ jaar }) => String(jaar)).sort((a, b) => Number(a.naam) - Number(b.naam));
}

/** Lines over all years, in their order. */
export function perRegel(regels: readonly Regeluitkomst[]): Samenvatting[] {
  return vatSamen(regels.map(alsBijdrage), ({ regel }) => regel);
}

/** Gemeenten over all lines and years. A line that cannot be shared leaves a gemeente's amount unknown. */
export function perGemeente(regels: readonly Regeluitkomst[]): Samenvatting[] {
  return vatSamen(gemeentebijdragen(regels), ({ gemeente }) => gemeente);
}

function* gemeentebijdragen(regels: readonly Regeluitkomst[]): Generator<Bijdrage & { readonly gemeente: string }> {
  for (const uitkomst of regels) {
    const { waarde: delen, fout } = probeer(() => gemeentedelen(uitkomst));
    if (delen && !uitkomst.fout) yield* delen;
    else for (const { gemeente } of uitkomst.regio.deelnemers) yield { gemeente, teBetalen: 0, onvergoed: 0, fout: (uitkomst.fout ?? fout)! };
  }
}

/** Everything together. */
export function totaal(segmenten: readonly Segmentuitkomst[]): Samenvatting {
  return vatSamen(segmenten, () => '')[0] ?? { naam: '', teBetalen: 0, onvergoed: 0, status: 'geen plafond' };
}

/** A line as its segment paid it: what the segment's plafond took from it is unpaid too. */
function alsBijdrage(uitkomst: Regeluitkomst): Bijdrage & { regel: string } {
  const { regel, betaling, segmentkorting, plafond, volumestatus, fout } = uitkomst;
  return {
    regel,
    teBetalen: (betaling?.teBetalen ?? 0) - segmentkorting,
    onvergoed: (betaling?.onvergoed ?? 0) + segmentkorting,
    ...(plafond !== undefined && { plafond, ruimte: plafond - (betaling?.subtotaal ?? 0) }),
    ...(volumestatus && { volumestatus }),
    ...(fout && { fout }),
  };
}

function vatSamen<B extends Bijdrage>(bijdragen: Iterable<B>, naam: (bijdrage: B) => string): Samenvatting[] {
  const optellingen = new Map<string, Optelling>();
  for (const bijdrage of bijdragen) {
    const sleutel = naam(bijdrage);
    const optelling = optellingen.get(sleutel) ?? new Optelling(bijdrage.volumestatus);
    optellingen.set(sleutel, optelling);
    optelling.neem(bijdrage);
  }
  return [...optellingen].map(([sleutel, optelling]) => optelling.samenvatting(sleutel));
}

/** In one go, without a list in between: a region has hundreds of thousands of shares. */
class Optelling {
  private teBetalen: Cent = 0;
  private onvergoed: Cent = 0;
  /** Absent once something without one was added. */
  private plafond: Cent | undefined = 0;
  private ruimte: Cent = 0;
  private fout: Fout | undefined;

  /** @param volumestatus of the first; it goes where another says otherwise */
  constructor(private volumestatus: Volumestatus | undefined) {}

  neem({ teBetalen, onvergoed, plafond, ruimte = 0, volumestatus, fout }: Bijdrage): void {
    this.teBetalen += teBetalen;
    this.onvergoed += onvergoed;
    this.plafond = this.plafond === undefined || plafond === undefined ? undefined : this.plafond + plafond;
    this.ruimte += ruimte;
    if (volumestatus !== this.volumestatus) this.volumestatus = undefined;
    this.fout ??= fout;
  }

  samenvatting(naam: string): Samenvatting {
    const { teBetalen, onvergoed, volumestatus, fout } = this;
    return { naam, teBetalen, onvergoed, ...this.tegenPlafond(), ...(volumestatus && { volumestatus }), ...(fout && { fout }) };
  }

  private tegenPlafond(): Pick<Samenvatting, 'plafond' | 'ruimte' | 'benutting' | 'status'> {
    const { plafond, ruimte } = this;
    if (plafond === undefined) return { status: 'geen plafond' };
    const bedrag = plafond - ruimte;
    return { plafond, ruimte, ...(plafond > 0 && { benutting: bedrag / plafond }), status: plafondstatus(bedrag, plafond) };
  }
}
