import { volumestatus as statusVan } from '../model/afspraken/volumestatus';
import { leesTerm } from '../tables/lezen/lees-cel';
import { perRij } from './per-rij';

/**
 * Waar een volume staat ten opzichte van de afgesproken band: onder minimum, binnen of boven maximum.
 * @customfunction VOLUMESTATUS
 * @param volume Geleverd volume.
 * @param minimum Kleinste afgesproken volume; leeg is niet afgesproken.
 * @param maximum Grootste afgesproken volume; leeg is niet afgesproken.
 * @returns De status, een rij per rij.
 */
export function volumestatus(volume: any[][], minimum: any[][], maximum: any[][]): any[][] {
  return perRij({ volume, minimum, maximum }, 1, (cel) => {
    const ondergrens = leesTerm('minimum', cel('minimum'));
    const bovengrens = leesTerm('maximum', cel('maximum'));
    return [
      statusVan(leesTerm('volume', cel('volume')) ?? 0, {
        ...(ondergrens !== undefined && { minimum: ondergrens }),
        ...(bovengrens !== undefined && { maximum: bovengrens }),
      }),
    ];
  });
}
