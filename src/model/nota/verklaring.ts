import { toCents, type Cent } from '../geld';
import { verschil, type Verschilregel } from '../verschil';

/** What an agreement may add to or take from what a line costs before it. */
export const CONTRACTEFFECTEN = ['volumeafspraak', 'corridor', 'resultaat', 'plafond'] as const;
export type Contracteffect = (typeof CONTRACTEFFECTEN)[number];

/**
 * Why a forecast differs from the budget. `vast bedrag` is a line that is paid as one sum, whatever it delivers;
 * `overig` is what no contract line accounts for.
 */
export const OORZAKEN = ['prijs', 'indexatie', 'volume', 'mix', 'vast bedrag', ...CONTRACTEFFECTEN, 'overig'] as const;
export type Oorzaak = (typeof OORZAKEN)[number];

/** A difference in its causes, which add up to the cent; more than the budget is positive. */
export type Verklaring = Readonly<Record<Oorzaak, Cent>>;

/** A contract line as the budget (0) had it and as the forecast (1) has it. */
export interface Verklaringsregel extends Verschilregel {
  /** Paid as one sum: its tariff is that sum and its volume 1, so that no volume or mix comes of it. */
  readonly vast?: boolean;
  /** The part of the tariff's rise that indexation agreed beforehand accounts for, in euros per unit. */
  readonly indexatie?: number;
  readonly contract0?: Contracteffecten;
  readonly contract1?: Contracteffecten;
}

export type Contracteffecten = Partial<Readonly<Record<Contracteffect, Cent>>>;

export const ZONDER_VERKLARING: Verklaring = perOorzaak(() => 0);

/** Splits what budget and forecast differ by; what the contract lines leave unexplained stays visible as `overig`. */
export function verklaar(totaal: Cent, regels: readonly Verklaringsregel[] = []): Verklaring {
  const vast = regels.filter((regel) => regel.vast);
  const perEenheid = regels.filter((regel) => !regel.vast);
  const { prijs, volume, mix } = verschil(perEenheid);
  const [opPrijs, opVast] = [indexatieVan(perEenheid), indexatieVan(vast)];
  const delen = {
    ...ZONDER_VERKLARING,
    prijs: prijs - opPrijs,
    indexatie: opPrijs + opVast,
    volume,
    mix,
    'vast bedrag': verschil(vast).totaal - opVast,
    ...Object.fromEntries(CONTRACTEFFECTEN.map((effect) => [effect, verandering(effect, regels)])),
  };
  return { ...delen, overig: totaal - som(delen) };
}

/** A line whose budget was made in the prices of another year: what they rose by since is indexation. */
export function opPrijspeil(regel: Verklaringsregel, indexfactor: number): Verklaringsregel {
  const tarief0 = regel.tarief0 / indexfactor;
  return { ...regel, tarief0, indexatie: regel.tarief0 - tarief0 };
}

function indexatieVan(regels: readonly Verklaringsregel[]): Cent {
  return toCents(regels.reduce((totaal, regel) => totaal + indexering(regel), 0));
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
