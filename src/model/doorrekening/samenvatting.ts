import { plafondstatus, type Plafondstatus } from '../afspraken/plafond';
import type { Volumestatus } from '../afspraken/volumestatus';
import { probeer, type Fout } from '../fouten';
import type { Cent } from '../geld';
import { groepeer } from '../groepeer';
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
  const bijdragen = regels.flatMap((uitkomst): readonly (Bijdrage & { gemeente: string })[] => {
    const { waarde: delen, fout } = probeer(() => gemeentedelen(uitkomst));
    if (delen && !uitkomst.fout) return delen;
    return uitkomst.regio.deelnemers.map(({ gemeente }) => ({
      gemeente,
      teBetalen: 0,
      onvergoed: 0,
      fout: (uitkomst.fout ?? fout)!,
    }));
  });
  return vatSamen(bijdragen, ({ gemeente }) => gemeente);
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

function vatSamen<B extends Bijdrage>(bijdragen: readonly B[], naam: (bijdrage: B) => string): Samenvatting[] {
  return [...groepeer(bijdragen, naam)].map(([sleutel, groep]) => telOp(sleutel, groep));
}

function telOp(naam: string, groep: readonly Bijdrage[]): Samenvatting {
  const fout = groep.find((bijdrage) => bijdrage.fout)?.fout;
  const teBetalen = som(groep.map((bijdrage) => bijdrage.teBetalen));
  const onvergoed = som(groep.map((bijdrage) => bijdrage.onvergoed));
  const status = groep[0]!.volumestatus;
  const eensgezind = status !== undefined && groep.every((bijdrage) => bijdrage.volumestatus === status);
  return {
    naam,
    teBetalen,
    onvergoed,
    ...tegenPlafond(groep),
    ...(eensgezind && { volumestatus: status }),
    ...(fout && { fout }),
  };
}

function tegenPlafond(groep: readonly Bijdrage[]): Pick<Samenvatting, 'plafond' | 'ruimte' | 'benutting' | 'status'> {
  if (groep.some(({ plafond }) => plafond === undefined)) return { status: 'geen plafond' };
  const plafond = som(groep.map((bijdrage) => bijdrage.plafond!));
  const ruimte = som(groep.map((bijdrage) => bijdrage.ruimte!));
  const bedrag = plafond - ruimte;
  return {
    plafond,
    ruimte,
    ...(plafond > 0 && { benutting: bedrag / plafond }),
    status: plafondstatus(bedrag, plafond),
  };
}

function som(bedragen: readonly Cent[]): Cent {
  return bedragen.reduce((totaalbedrag, bedrag) => totaalbedrag + bedrag, 0);
}
