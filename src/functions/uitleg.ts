import { naamVanStap, zinVoorStap } from '../locales/stappen';
import { BEKOSTIGINGSVORMEN, betalingMetStappen } from '../model/bekostiging/betaling';
import { VORMNAMEN } from '../model/bekostiging/vorm';
import { Domeinfout } from '../model/fouten';
import { toEuros } from '../model/geld';
import { leesKeuze } from '../tables/lezen/lees-cel';
import { alleCellen, enkeleCel } from './argument';
import { leesTermen } from './lees-termen';
import { LEEG, metFoutInCel } from './uitkomst';

/**
 * De stappen van één betaling: stap, bedrag en toelichting; de laatste rij is het totaal.
 * @customfunction UITLEG
 * @param vorm De bekostigingsvorm: inspanning, taakgericht, output, outcome, beschikbaarheid, populatie of blended.
 * @param namen De namen van de parameters, zoals de functie van die vorm ze noemt.
 * @param waarden De waarden, in dezelfde volgorde als de namen.
 * @returns Een rij per stap met naam, bedrag in euro en toelichting.
 */
export function uitleg(vorm: any[][], namen: any[][], waarden: any[][]): any[][] {
  return metFoutInCel(() => {
    const vormnaam = leesKeuze(enkeleCel(vorm, 'vorm'), 'vorm', VORMNAMEN);
    if (vormnaam === undefined) throw new Domeinfout('ontbreekt', { term: 'vorm' });
    const termen = leesTermen(alleCellen(namen), alleCellen(waarden), BEKOSTIGINGSVORMEN[vormnaam]);

    const { stappen, teBetalen } = betalingMetStappen(vormnaam, termen);
    return [
      ...stappen.map(({ stap, bedrag, toelichting }) => [
        naamVanStap(stap, 'nl'),
        toEuros(bedrag),
        zinVoorStap(toelichting, 'nl'),
      ]),
      [naamVanStap('teBetalen', 'nl'), toEuros(teBetalen), LEEG],
    ];
  });
}
