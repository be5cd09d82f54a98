import { betaal } from './betaal';

/**
 * Te betalen bij inspanningsbekostiging (P×Q): tarief maal geleverd volume, na volumeafspraak en plafond. Geeft euro's.
 * @customfunction INSPANNING
 * @param tarief Euro per eenheid.
 * @param volume Geleverd volume in de eenheid van het tarief.
 * @param [plafond] Hoogste bedrag in euro; leeg is geen plafond, een echte nul is de tekst nul.
 * @param [minimum] Kleinste afgesproken volume; leeg is niet afgesproken.
 * @param [maximum] Grootste afgesproken volume; leeg is niet afgesproken.
 * @param [garantie] Deel van het tekort onder het minimum dat toch wordt betaald, van 0 tot 1; leeg is 0.
 * @param [meerprijs] Deel van de prijs dat boven het maximum wordt betaald, van 0 tot 1; leeg is 0.
 * @returns Te betalen in euro, een rij per rij.
 */
export function inspanning(
  tarief: any[][],
  volume: any[][],
  plafond?: any[][],
  minimum?: any[][],
  maximum?: any[][],
  garantie?: any[][],
  meerprijs?: any[][],
): any[][] {
  return betaal('inspanning', { tarief, volume, plafond, minimum, maximum, garantie, meerprijs });
}
