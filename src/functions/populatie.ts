import { betaal } from './betaal';

/**
 * Te betalen bij populatiebekostiging: omvang maal normbedrag maal zorgzwaarte, buiten de volumeband verrekend, na plafond. Geeft euro's.
 * @customfunction POPULATIE
 * @param omvang Aantal inwoners of jeugdigen.
 * @param normbedrag Euro per persoon.
 * @param [zorgzwaarte] Weging van het normbedrag; leeg is 1.
 * @param [plafond] Hoogste bedrag in euro; leeg is geen plafond, een echte nul is de tekst nul.
 * @param [volume] Geleverd volume in de eenheid van het tarief.
 * @param [minimum] Kleinste afgesproken volume; leeg is niet afgesproken.
 * @param [maximum] Grootste afgesproken volume; leeg is niet afgesproken.
 * @param [normtarief] Euro per eenheid waarmee de lumpsum op volume wordt afgerekend.
 * @param [terugvordering] Deel van het normtarief dat per eenheid onder het minimum terugkomt, van 0 tot 1; leeg is 0.
 * @param [bijbetaling] Deel van het normtarief dat per eenheid boven het maximum bijkomt, van 0 tot 1; leeg is 0.
 * @returns Te betalen in euro, een rij per rij.
 */
export function populatie(
  omvang: any[][],
  normbedrag: any[][],
  zorgzwaarte?: any[][],
  plafond?: any[][],
  volume?: any[][],
  minimum?: any[][],
  maximum?: any[][],
  normtarief?: any[][],
  terugvordering?: any[][],
  bijbetaling?: any[][],
): any[][] {
  return betaal('populatie', {
    omvang,
    normbedrag,
    zorgzwaarte,
    plafond,
    volume,
    minimum,
    maximum,
    normtarief,
    terugvordering,
    bijbetaling,
  });
}
