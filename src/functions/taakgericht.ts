import { betaal } from './betaal';

/**
 * Te betalen bij taakgerichte bekostiging: een lumpsum, buiten de afgesproken volumeband verrekend, na plafond. Geeft euro's.
 * @customfunction TAAKGERICHT
 * @param budget Lumpsum in euro.
 * @param [volume] Geleverd volume in de eenheid van het tarief.
 * @param [minimum] Kleinste afgesproken volume; leeg is niet afgesproken.
 * @param [maximum] Grootste afgesproken volume; leeg is niet afgesproken.
 * @param [normtarief] Euro per eenheid waarmee de lumpsum op volume wordt afgerekend.
 * @param [terugvordering] Deel van het normtarief dat per eenheid onder het minimum terugkomt, van 0 tot 1; leeg is 0.
 * @param [bijbetaling] Deel van het normtarief dat per eenheid boven het maximum bijkomt, van 0 tot 1; leeg is 0.
 * @param [plafond] Hoogste bedrag in euro; leeg is geen plafond, een echte nul is de tekst nul.
 * @returns Te betalen in euro, een rij per rij.
 */
export function taakgericht(
  budget: any[][],
  volume?: any[][],
  minimum?: any[][],
  maximum?: any[][],
  normtarief?: any[][],
  terugvordering?: any[][],
  bijbetaling?: any[][],
  plafond?: any[][],
): any[][] {
  return betaal('taakgericht', {
    budget,
    volume,
    minimum,
    maximum,
    normtarief,
    terugvordering,
    bijbetaling,
    plafond,
  });
}
