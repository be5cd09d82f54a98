import type { Cent } from '../geld';
import type { Invoer } from '../invoer';
import type { Termen } from '../termen';
import { metFactor, type Grootheid } from './grootheid';
import { zoekPassend, type Passend, type Punt, type Rooster } from './passend';
import { rekenSegment, type Segmentbeeld } from './segmentproef';

/** What may be made to fit. */
export const PASSEND_TE_MAKEN = ['volume', 'tarief', 'budget'] as const satisfies readonly Grootheid[];
export type PassendTeMaken = (typeof PASSEND_TE_MAKEN)[number];

/** What must not be gone over: a ceiling that was agreed, or an amount that someone has in mind, in cents. */
export type Pasdoel = 'regelplafond' | 'segmentplafond' | { readonly bedrag: Cent };

/** What is asked to fit. */
export interface Pasvraag {
  readonly grootheid: PassendTeMaken;
  /** Only this line changes; absent: every line of the segment, in proportion. */
  readonly regel?: string;
  readonly doel: Pasdoel;
}

export interface Pasantwoord {
  readonly doel: Cent;
  /** The value as it stands, and the amount that comes of it. */
  readonly huidig: Punt;
  readonly uitkomst: Passend;
  /** The amount over the value, in tenths of the value as it stands. */
  readonly lijn: readonly Punt[];
}

/** A unit of volume, a cent of price; of a whole segment a hundredth of a percent. */
const STAP: Readonly<Record<PassendTeMaken, number>> = { volume: 1, tarief: 0.01, budget: 0.01 };
const STAP_VAN_SEGMENT = 0.0001;

/**
 * The largest value that fits. Of a line it is a volume or a price; of a segment the part of all its volumes or prices,
 * 1 being as they are. An amount is held against a ceiling before that ceiling cuts it, for what it leaves unpaid does
 * not fit; an amount of one's own is held against what is paid.
 *
 * @param invoer of the one segment
 * @returns nothing where there is no such ceiling, or nothing to change
 * @throws Domeinfout where the segment cannot be calculated
 */
export function* losPasvraagOp(invoer: Invoer, jaar: number, vraag: Pasvraag): Generator<number, Pasantwoord | undefined> {
  const nu = rekenSegment(invoer, jaar);
  const rooster = roosterVan(nu, vraag);
  const doel = doelbedrag(nu, vraag);
  if (!rooster || doel === undefined) return undefined;
  const bedragBij = (waarde: number) =>
    gemeten(rekenSegment(metFactor(invoer, vraag.grootheid, waarde / rooster.huidig, vraag.regel), jaar), vraag);
  const { uitkomst, gepeild } = yield* zoekPassend(bedragBij, doel, rooster);
  return { doel, huidig: { waarde: rooster.huidig, bedrag: gemeten(nu, vraag) }, uitkomst, lijn: lijnDoor(gepeild, uitkomst, rooster) };
}

/** From half of the value as it stands to half above it, or as far as the answer lies. */
function lijnDoor(gepeild: readonly Punt[], uitkomst: Passend, { huidig, stap }: Rooster): Punt[] {
  const past = uitkomst.soort === 'gevonden' ? uitkomst.past.waarde / huidig : 1;
  const [van, tot] = [Math.min(0.5, Math.floor(past * 10) / 10), Math.max(1.5, Math.ceil(past * 10) / 10)];
  return gepeild.filter(({ waarde }) => {
    const tienden = Math.round((waarde / huidig) * 10);
    const opTiende = Math.abs(waarde - (tienden * huidig) / 10) <= stap / 2;
    return opTiende && tienden >= Math.round(van * 10) && tienden <= Math.round(tot * 10);
  });
}

function roosterVan(beeld: Segmentbeeld, { grootheid, regel }: Pasvraag): Rooster | undefined {
  if (regel === undefined) return { huidig: 1, stap: STAP_VAN_SEGMENT };
  const uitkomst = regelIn(beeld, regel);
  const huidig = uitkomst && (grootheid === 'volume' ? uitkomst.volume : bedragPerEenheid(grootheid, uitkomst.termen));
  return huidig ? { huidig, stap: STAP[grootheid] } : undefined;
}

/** The price or the lump sum of a line, in euros, as it counts in the year. */
export function bedragPerEenheid(grootheid: Exclude<PassendTeMaken, 'volume'>, { budget, tarief, prijs, normbedrag }: Termen): number | undefined {
  return grootheid === 'budget' ? budget : (tarief ?? prijs ?? normbedrag);
}

function doelbedrag(beeld: Segmentbeeld, { doel, regel }: Pasvraag): Cent | undefined {
  if (doel === 'segmentplafond') return beeld.segment.plafond;
  if (doel === 'regelplafond') return regelIn(beeld, regel)?.plafond;
  return doel.bedrag;
}

function gemeten(beeld: Segmentbeeld, { doel, regel }: Pasvraag): Cent {
  const { segment } = beeld;
  if (doel === 'segmentplafond') return segment.plafond! - segment.ruimte!;
  const uitkomst = regelIn(beeld, regel);
  if (!uitkomst) return segment.teBetalen;
  return doel === 'regelplafond' ? uitkomst.betaling!.subtotaal : uitkomst.betaling!.teBetalen - uitkomst.segmentkorting;
}

function regelIn({ regels }: Segmentbeeld, naam: string | undefined) {
  return regels.find(({ regel }) => regel === naam);
}
