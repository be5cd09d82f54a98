import bron from '../../parameters/midden-holland-2025.json';
import { GEMEENTEN, type Product } from './midden-holland-aannamen';

/** A product as a contract line: what is expected of it in its first year, and the price that goes with that. */
export interface Contractlijn {
  readonly product: Product;
  readonly segment: string;
  /** Euros in the first year. */
  readonly bedrag: number;
  /** In whole units; none where nothing is counted. */
  readonly volume: number;
  /** The columns of tblContracten that its vorm is paid by. */
  readonly prijs: Readonly<Record<string, number>>;
}

/** @param totaal euros for all products together */
export function contractlijn(product: Product, totaal: number): Contractlijn {
  const { segment: nr, promille, tarief, vorm, plekken } = product;
  const bedrag = (totaal * promille) / 1000;
  const segment = bron.segmenten.find((kandidaat) => kandidaat.nr === nr)!.naam;
  const lijn = { product, segment, bedrag };
  switch (vorm) {
    case 'taakgericht':
      return { ...lijn, volume: tarief === undefined ? 0 : Math.round(bedrag / tarief), prijs: { budget: bedrag } };
    case 'populatie':
      return { ...lijn, volume: 0, prijs: { normbedrag: opCent(bedrag / alleInwoners()) } };
    case 'beschikbaarheid':
      // Nine of ten places are taken on an average day.
      return { ...lijn, volume: Math.round(plekken! * 365 * 0.9), prijs: { 'prijs per plek': Math.round(bedrag / plekken!) } };
    case 'inspanning':
    case 'output':
    case 'outcome':
    case 'blended':
      return { ...lijn, volume: Math.round(bedrag / tarief!), prijs: { tarief: tarief! } };
  }
}

function alleInwoners(): number {
  return Object.values(GEMEENTEN).reduce((som, { inwoners }) => som + inwoners, 0);
}

function opCent(euro: number): number {
  return Math.round(euro * 100) / 100;
}
