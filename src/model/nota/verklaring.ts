import { toCents, type Cent } from '../geld';
import { verschil, type Verschilregel } from '../verschil';

/** What an agreement may add to or take from price times volume. */
export const CONTRACTEFFECTEN = ['volumeafspraak', 'corridor', 'resultaat', 'plafond'] as const;
export type Contracteffect = (typeof CONTRACTEFFECTEN)[number];

/** Why a forecast differs from the budget; `overig` is what no contract line accounts for. */
export const OORZAKEN = ['prijs', 'indexatie', 'volume', 'mix', ...CONTRACTEFFECTEN, 'overig'] as const;
export type Oorzaak = (typeof OORZAKEN)[number];

/** A difference in its causes, which add up to the cent; more than the budget is positive. */
export type Verklaring = Readonly<Record<Oorzaak, Cent>>;

/** A contract line as the budget (0) had it and as the forecast (1) has it. */
export interface Verklaringsregel extends Verschilregel {
  /** The part of the tariff's rise that indexation agreed beforehand accounts for, in euros per unit. */
  readonly indexatie?: number;
  readonly contract0?: Partial<Readonly<Record<Contracteffect, Cent>>>;
  readonly contract1?: Partial<Readonly<Record<Contracteffect, Cent>>>;
}

export const ZONDER_VERKLARING: Verklaring = {
  prijs: 0,
  indexatie: 0,
  volume: 0,
  mix: 0,
  volumeafspraak: 0,
  corridor: 0,
  resultaat: 0,
  plafond: 0,
  overig: 0,
};

/** Splits what budget and forecast differ by; what the contract lines leave unexplained stays visible as `overig`. */
export function verklaar(totaal: Cent, regels: readonly Verklaringsregel[] = []): Verklaring {
  const { prijs, volume, mix } = verschil(regels);
  const indexatie = toCents(regels.reduce((som, regel) => som + indexering(regel), 0));
  const delen = {
    ...ZONDER_VERKLARING,
    prijs: prijs - indexatie,
    indexatie,
    volume,
    mix,
    ...Object.fromEntries(CONTRACTEFFECTEN.map((effect) => [effect, verandering(effect, regels)])),
  };
  return { ...delen, overig: totaal - som(delen) };
}

/** As in `verschil`: a product without a price on both sides has none to index, and counts at the new volume. */
function indexering({ volume0, volume1, indexatie = 0 }: Verklaringsregel): number {
  return volume0 === 0 ? 0 : indexatie * volume1;
}

function verandering(effect: Contracteffect, regels: readonly Verklaringsregel[]): Cent {
  return regels.reduce((totaal, { contract0, contract1 }) => totaal + (contract1?.[effect] ?? 0) - (contract0?.[effect] ?? 0), 0);
}

/** All causes together: the difference they explain. */
export function som(verklaring: Verklaring): Cent {
  return OORZAKEN.reduce((totaal, oorzaak) => totaal + verklaring[oorzaak], 0);
}

/** The causes of several differences, cause by cause. */
export function telOp(verklaringen: readonly Verklaring[]): Verklaring {
  return perOorzaak((oorzaak) => verklaringen.reduce((totaal, verklaring) => totaal + verklaring[oorzaak], 0));
}

export function perOorzaak(bedrag: (oorzaak: Oorzaak) => Cent): Verklaring {
  return Object.fromEntries(OORZAKEN.map((oorzaak) => [oorzaak, bedrag(oorzaak)])) as Record<Oorzaak, Cent>;
}

/** The cause that weighs most in the direction of the difference itself; none without a difference. */
export function grootsteOorzaak(verklaring: Verklaring): Oorzaak | undefined {
  const kant = Math.sign(som(verklaring));
  const mee = OORZAKEN.filter((oorzaak) => Math.sign(verklaring[oorzaak]) === kant && kant !== 0);
  return mee.reduce<Oorzaak | undefined>(
    (grootste, oorzaak) => (grootste && Math.abs(verklaring[grootste]) >= Math.abs(verklaring[oorzaak]) ? grootste : oorzaak),
    undefined,
  );
}
