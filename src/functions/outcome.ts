import { betaal } from './betaal';

/**
 * Te betalen bij outcomebekostiging: een prijs per cliënt, waarvan een deel van het behaalde resultaat afhangt, na volumeafspraak en plafond. Geeft euro's.
 * @customfunction OUTCOME
 * @param prijs Euro per cliënt.
 * @param clienten Aantal cliënten.
 * @param score Behaald resultaat; nog niet bekend: onbekend.
 * @param resultaatdeel Deel van de prijs dat van het resultaat afhangt, van 0 tot 1.
 * @param [ondergrens] Score tot waar niets van het resultaatdeel wordt verdiend; leeg is 0.
 * @param [doel] Score waarbij het hele resultaatdeel is verdiend; leeg is 1.
 * @param [bonus] Hoeveel er boven het doel nog bij kan komen, van 0 tot 1; leeg is 0.
 * @param [plafond] Hoogste bedrag in euro; leeg is geen plafond, een echte nul is de tekst nul.
 * @param [minimum] Kleinste afgesproken volume; leeg is niet afgesproken.
 * @param [maximum] Grootste afgesproken volume; leeg is niet afgesproken.
 * @param [garantie] Deel van het tekort onder het minimum dat toch wordt betaald, van 0 tot 1; leeg is 0.
 * @param [meerprijs] Deel van de prijs dat boven het maximum wordt betaald, van 0 tot 1; leeg is 0.
 * @returns Te betalen in euro, een rij per rij.
 */
export function outcome(
  prijs: any[][],
  clienten: any[][],
  score: any[][],
  resultaatdeel: any[][],
  ondergrens?: any[][],
  doel?: any[][],
  bonus?: any[][],
  plafond?: any[][],
  minimum?: any[][],
  maximum?: any[][],
  garantie?: any[][],
  meerprijs?: any[][],
): any[][] {
  return betaal('outcome', {
    prijs,
    clienten,
    score,
    resultaatdeel,
    ondergrens,
    doel,
    bonus,
    plafond,
    minimum,
    maximum,
    garantie,
    meerprijs,
  });
}
