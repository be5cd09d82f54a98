import { naamVanStap, zinVoorStap } from '../locales/stappen';
import { BEKOSTIGINGSVORMEN, betalingMetStappen } from '../model/bekostiging/betaling';
import { VORMNAMEN } from '../model/bekostiging/vorm';
import { Domeinfout } from '../model/fouten';
import { toEuros } from '../model/geld';
import type { Term, Termen } from '../model/termen';
import { isLeeg, naamsleutel, type Celwaarde } from '../tables/celwaarde';
import { leesKeuze, leesTekst, leesTerm } from '../tables/lees-cel';
import { alleCellen, enkeleCel } from './argument';
import { LEEG, metFoutInCel } from './uitkomst';

/**
 * De stappen van één betaling: stap, bedrag en toelichting; de laatste rij is het totaal.
 * @customfunction UITLEG
 * @param vorm De bekostigingsvorm: inspanning, taakgericht, output, outcome, beschikbaarheid of populatie.
 * @param namen De namen van de parameters, zoals de functie van die vorm ze noemt.
 * @param waarden De waarden, in dezelfde volgorde als de namen.
 * @returns Een rij per stap met naam, bedrag in euro en toelichting.
 */
export function uitleg(vorm: any[][], namen: any[][], waarden: any[][]): any[][] {
  return metFoutInCel(() => {
    const vormnaam = leesKeuze(enkeleCel(vorm, 'vorm'), 'vorm', VORMNAMEN);
    if (vormnaam === undefined) throw new Domeinfout('ontbreekt', { term: 'vorm' });
    const { nodig, optioneel } = BEKOSTIGINGSVORMEN[vormnaam];
    const termen = leesTermen(alleCellen(namen), alleCellen(waarden), [...nodig, ...optioneel]);

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

/** Pairs names with values; names that the vorm does not know are refused rather than ignored. */
function leesTermen(namen: Celwaarde[], waarden: Celwaarde[], mogelijk: readonly Term[]): Termen {
  if (namen.length !== waarden.length) {
    throw new Domeinfout('ongelijkeLengte', { term: 'waarden', lengte: waarden.length, verwacht: namen.length });
  }
  const termen: Termen = {};
  const gezien = new Set<Term>();
  namen.forEach((naam, i) => {
    if (isLeeg(naam) || naam === 0) return;
    const term = mogelijk.find((kandidaat) => kandidaat === naamsleutel(naam));
    const tekst = leesTekst(naam, 'namen') ?? '';
    if (term === undefined) throw new Domeinfout('onbekendeNaam', { waarde: tekst, mogelijk });
    if (gezien.has(term)) throw new Domeinfout('dubbeleNaam', { waarde: tekst });
    gezien.add(term);
    const waarde = leesTerm(term, waarden[i]);
    if (waarde !== undefined) termen[term] = waarde;
  });
  return termen;
}
