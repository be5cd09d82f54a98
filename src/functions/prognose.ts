import { Domeinfout } from '../model/fouten';
import { toCents, toEuros } from '../model/geld';
import { prognose as jaarprognose } from '../model/jaarprognose/prognose';
import { naamsleutel, type Celwaarde } from '../tables/celwaarde';
import { leesDeel, leesGetal, NUL } from '../tables/lezen/lees-cel';
import { alleCellen } from './argument';
import { leesOptioneel } from './lees-waarde';
import { leesReeks } from './per-rij';
import { metFoutInCel } from './uitkomst';

/**
 * De jaarprognose uit de realisatie tot nu toe: aangevuld voor declaraties die nog komen en doorgetrokken naar het jaar.
 * @customfunction PROGNOSE
 * @param realisatie Bedrag in euro per periode, op volgorde; perioden die nog komen zijn leeg, een echte nul is de tekst nul.
 * @param [patroon] Aandeel van elke periode in het jaar; leeg is allemaal gelijk.
 * @param [aandeelbinnen] Deel van de declaraties van elke periode dat al binnen is, van 0 tot 1; leeg is 1.
 * @returns Gerealiseerd, nog te ontvangen, resterend en prognose in euro.
 */
export function prognose(realisatie: any[][], patroon?: any[][], aandeelbinnen?: any[][]): any[][] {
  return metFoutInCel(() => {
    const rijen = leesReeks({ realisatie, patroon, aandeelbinnen }, (cel) => ({
      realisatie: leesRealisatie(cel('realisatie')),
      patroon: leesOptioneel(cel('patroon'), 'patroon'),
      aandeelBinnen: leesDeel(cel('aandeelbinnen'), 'aandeelbinnen') ?? 1,
    }));
    bewaakLengte(alleCellen(realisatie).length, rijen.length);
    const laatste = rijen.reduce((gevuld, rij, i) => (rij.realisatie === undefined ? gevuld : i), -1);
    const zonderPatroon = rijen.every((rij) => rij.patroon === undefined);

    const { gerealiseerd, nogTeOntvangen, resterend, ...jaar } = jaarprognose(
      rijen.map(({ realisatie: bedrag = 0, patroon: aandeel = 0, aandeelBinnen }, i) => ({
        ...(i <= laatste && { realisatie: toCents(bedrag) }),
        patroon: zonderPatroon ? 1 : aandeel,
        aandeelBinnen,
      })),
    );
    return [[gerealiseerd, nogTeOntvangen, resterend, jaar.prognose].map(toEuros)];
  });
}

/** A 0 may be a period that is still to come; a real zero is written out. */
function leesRealisatie(cel: Celwaarde): number | undefined {
  if (naamsleutel(cel) === NUL) return 0;
  const euro = leesGetal(cel, 'realisatie');
  return euro === 0 ? undefined : euro;
}

/** One month is not twelve: what is repeated elsewhere would be a forecast out of nothing here. */
function bewaakLengte(lengte: number, verwacht: number): void {
  if (lengte !== verwacht && lengte > 0) throw new Domeinfout('ongelijkeLengte', { term: 'realisatie', lengte, verwacht });
}
