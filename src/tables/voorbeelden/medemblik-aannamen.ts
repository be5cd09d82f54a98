import bron from '../../parameters/medemblik-2017.json';

const { verwachtNadeelHerfstnota, lagerDanHerfstnota, nadeelMaatwerk18min } = bron.feiten;

/** The disadvantage in the annual account, published as so much lower than the herfstnota expected; in euros. */
export const NADEEL_JAARREKENING = verwachtNadeelHerfstnota.waarde - lagerDanHerfstnota.waarde;

/** What the rest of the sociaal domein turned out better, since care for youths alone was worse than the whole. */
export const VOORDEEL_OVERIG = nadeelMaatwerk18min.waarde - NADEEL_JAARREKENING;

/**
 * The programme in lines. The source gives differences with the budget and no budget: every amount here is an
 * assumption, chosen so that the differences are the published ones.
 */
export interface Programmaregel {
  readonly regel: string;
  readonly segment: string;
  readonly product: string;
  readonly wet: 'Jeugd' | 'Wmo';
  /** Euros for the year; all differences below too, above the budget positive. */
  readonly begroot: number;
  readonly verschilHerfstnota: number;
  readonly verschilJaarrekening: number;
}

export const MAATWERK_18MIN = 'Maatwerk 18−';
export const OVERIG = 'Overig sociaal domein';

export const PROGRAMMA: readonly Programmaregel[] = [
  regel('JGD-AMB', MAATWERK_18MIN, 'Ambulante jeugdhulp', 'Jeugd', 3_600_000, 700_000, 640_000),
  regel('JGD-VBL', MAATWERK_18MIN, 'Jeugdhulp met verblijf', 'Jeugd', 2_100_000, 550_000, 560_000),
  regel('WMO-HH', OVERIG, 'Huishoudelijke hulp', 'Wmo', 2_900_000, -150_000, -208_000),
  regel('WMO-BEG', OVERIG, 'Begeleiding en dagbesteding', 'Wmo', 2_700_000, -100_000, -160_000),
  regel('WMO-TOE', OVERIG, 'Toegang en wijkteam', 'Wmo', 1_200_000, 0, 0),
];

function regel(
  naam: string,
  segment: string,
  product: string,
  wet: 'Jeugd' | 'Wmo',
  begroot: number,
  verschilHerfstnota: number,
  verschilJaarrekening: number,
): Programmaregel {
  return { regel: naam, segment, product, wet, begroot, verschilHerfstnota, verschilJaarrekening };
}
