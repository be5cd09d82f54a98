import { betaal } from './betaal';

/**
 * Te betalen voor beschikbaarheid: plekken die klaarstaan, met eventueel een variabel deel, na volumeafspraak en plafond. Geeft euro's.
 * @customfunction BESCHIKBAARHEID
 * @param plekken Aantal plekken dat klaarstaat.
 * @param prijs Euro per plek per jaar.
 * @param [volume] Geleverd volume in de eenheid van het tarief.
 * @param [variabeltarief] Euro per gebruikte eenheid, naast de plekken; leeg is 0.
 * @param [plafond] Hoogste bedrag in euro; leeg is geen plafond, een echte nul is de tekst nul.
 * @param [minimum] Kleinste afgesproken volume; leeg is niet afgesproken.
 * @param [maximum] Grootste afgesproken volume; leeg is niet afgesproken.
 * @param [garantie] Deel van het tekort onder het minimum dat toch wordt betaald, van 0 tot 1; leeg is 0.
 * @param [meerprijs] Deel van de prijs dat boven het maximum wordt betaald, van 0 tot 1; leeg is 0.
 * @returns Te betalen in euro, een rij per rij.
 */
export function beschikbaarheid(
  plekken: any[][],
  prijs: any[][],
  volume?: any[][],
  variabeltarief?: any[][],
  plafond?: any[][],
  minimum?: any[][],
  maximum?: any[][],
  garantie?: any[][],
  meerprijs?: any[][],
): any[][] {
  return betaal('beschikbaarheid', {
    plekken,
    prijs,
    volume,
    variabeltarief,
    plafond,
    minimum,
    maximum,
    garantie,
    meerprijs,
  });
}
