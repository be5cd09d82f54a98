import { weigerkans as erlangB } from '../model/kans/wachtrij';
import { leesHoeveelheid } from './lees-waarde';
import { perRij } from './per-rij';

/**
 * De kans dat er bij een aanvraag geen plek vrij is (Erlang B): wie dan komt, wordt elders geholpen.
 * @customfunction WEIGERKANS
 * @param plekken Aantal plekken, een geheel getal.
 * @param belasting Aanvragen per periode maal de verblijfsduur in die periode.
 * @returns Kans van 0 tot 1, een rij per rij.
 */
export function weigerkans(plekken: any[][], belasting: any[][]): any[][] {
  return perRij({ plekken, belasting }, 1, (cel) => [
    erlangB(leesHoeveelheid(cel('plekken'), 'plekken'), leesHoeveelheid(cel('belasting'), 'belasting')),
  ]);
}
