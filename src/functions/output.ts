import { betaal } from './betaal';

/**
 * Te betalen bij outputbekostiging: een prijs per traject, in delen bij start, halverwege en afronding, na volumeafspraak en plafond. Geeft euro's.
 * @customfunction OUTPUT
 * @param prijs Euro per traject.
 * @param gestart Aantal gestarte trajecten.
 * @param afgerond Aantal afgeronde trajecten.
 * @param [startdeel] Deel van de prijs dat bij de start wordt betaald, van 0 tot 1; leeg is 0.
 * @param [plafond] Hoogste bedrag in euro; leeg is geen plafond, een echte nul is de tekst nul.
 * @param [minimum] Kleinste afgesproken volume; leeg is niet afgesproken.
 * @param [maximum] Grootste afgesproken volume; leeg is niet afgesproken.
 * @param [garantie] Deel van het tekort onder het minimum dat toch wordt betaald, van 0 tot 1; leeg is 0.
 * @param [meerprijs] Deel van de prijs dat boven het maximum wordt betaald, van 0 tot 1; leeg is 0.
 * @param [tussentijds] Aantal trajecten dat halverwege is.
 * @param [tussendeel] Deel van de prijs dat halverwege wordt betaald, van 0 tot 1; leeg is 0.
 * @returns Te betalen in euro, een rij per rij.
 */
export function output(
  prijs: any[][],
  gestart: any[][],
  afgerond: any[][],
  startdeel?: any[][],
  plafond?: any[][],
  minimum?: any[][],
  maximum?: any[][],
  garantie?: any[][],
  meerprijs?: any[][],
  tussentijds?: any[][],
  tussendeel?: any[][],
): any[][] {
  return betaal('output', {
    prijs,
    gestart,
    afgerond,
    startdeel,
    plafond,
    minimum,
    maximum,
    garantie,
    meerprijs,
    tussentijds,
    tussendeel,
  });
}
