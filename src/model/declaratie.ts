import { toCents, type Cent } from './geld';

/**
 * The amount of one declared line, rounded once. A tariff per uur is not first turned into one per minuut: that
 * would round twice.
 *
 * @param tarief euros per unit of the tariff
 * @param aantal declared, in the smaller unit
 * @param perTariefeenheid how many of the smaller unit make one of the tariff's: 60 minuten in an uur
 */
export function declaratiebedrag(tarief: number, aantal: number, perTariefeenheid = 1): Cent {
  return toCents((tarief * aantal) / perTariefeenheid);
}

/**
 * Whether a declared total may be tariff × volume: every line was rounded by itself, by half a cent at most.
 *
 * @param regels the number of lines it was declared in
 */
export function sluitAan(gedeclareerd: Cent, berekend: Cent, regels: number): boolean {
  return Math.abs(gedeclareerd - berekend) <= regels / 2;
}
