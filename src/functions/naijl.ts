import { toEuros } from '../model/geld';
import { naijl as chainLadder, type Naijl } from '../model/naijl/chain-ladder';
import { maakDriehoek, type Driehoek } from '../model/naijl/driehoek';
import { ontwikkelingVan } from '../model/naijl/ontwikkeling';
import { leesGetal } from '../tables/lezen/lees-cel';
import { celwaarde, enkeleCel, type Argument } from './argument';
import { leesKeuzeOfLeeg } from './lees-waarde';
import { celfout, metFoutInCel, type Uitkomstcel } from './uitkomst';

const UITVOER = ['alles', 'totaal', 'factoren'] as const;

/**
 * Declaraties die nog komen, met chain ladder uit een driehoek van opgetelde bedragen, en de standaardfout van Mack.
 * @customfunction NAIJL
 * @param driehoek Opgetelde bedragen in euro: een rij per zorgperiode (de oudste boven), een kolom per periode daarna; wat nog komt is leeg.
 * @param [uitvoer] alles (een rij per zorgperiode en het totaal), totaal of factoren; leeg is alles.
 * @returns Geclaimd, eindstand, nog te ontvangen en standaardfout in euro; of de ontwikkelfactoren.
 */
export function naijl(driehoek: any[][], uitvoer?: any[][]): any[][] {
  return metFoutInCel(() => {
    const soort = leesKeuzeOfLeeg(enkeleCel(uitvoer, 'uitvoer'), 'uitvoer', UITVOER) ?? 'alles';
    const bedragen = leesDriehoek(driehoek);
    if (soort === 'factoren') return [ontwikkelingVan(bedragen).map(({ factor }) => factor)];
    const { perioden, totaal } = chainLadder(bedragen);
    return (soort === 'totaal' ? [totaal] : [...perioden, totaal]).map(alsRij);
  });
}

function leesDriehoek(bereik: Argument): Driehoek {
  const cellen = (bereik ?? []).map((rij, i) =>
    rij.map((cel, j) => leesGetal(celwaarde(cel), `driehoek, rij ${i + 1}, kolom ${j + 1}`) ?? 0),
  );
  return maakDriehoek(cellen);
}

function alsRij({ geclaimd, eindstand, nogTeOntvangen, standaardfout }: Naijl): Uitkomstcel[] {
  return [
    ...[geclaimd, eindstand, nogTeOntvangen].map(toEuros),
    standaardfout === undefined ? celfout({ code: 'standaardfoutOnbekend', gegevens: {} }) : toEuros(standaardfout),
  ];
}
