import bron from '../../parameters/medemblik-2017.json';

const { verwachtNadeelHerfstnota, lagerDanHerfstnota, nadeelMaatwerk18min } = bron.feiten;

/** The disadvantage in the annual account, published as so much lower than the herfstnota expected; in euros. */
export const NADEEL_JAARREKENING = verwachtNadeelHerfstnota.waarde - lagerDanHerfstnota.waarde;

/** What the rest of the sociaal domein turned out better, since care for youths alone was worse than the whole. */
export const VOORDEEL_OVERIG = nadeelMaatwerk18min.waarde - NADEEL_JAARREKENING;

/**
 * The programme in lines. The source gives differences with the budget and no budget: every amount and tariff here is
 * an assumption, chosen so that the differences are the published ones and every amount is a whole number of units.
 */
export interface Programmaregel {
  readonly regel: string;
  readonly segment: string;
  readonly product: string;
  readonly wet: 'Jeugd' | 'Wmo';
  /** Absent: paid as a lump sum, without claims. */
  readonly prijs?: { readonly tarief: number; readonly eenheid: string };
  /** Euros for the year; all differences below too, above the budget positive. */
  readonly begroot: number;
  readonly verschilHerfstnota: number;
  readonly verschilJaarrekening: number;
}

export const MAATWERK_18MIN = 'Maatwerk 18−';
export const OVERIG = 'Overig sociaal domein';

export const PROGRAMMA: readonly Programmaregel[] = [
  {
    regel: 'JGD-AMB',
    segment: MAATWERK_18MIN,
    product: 'Ambulante jeugdhulp',
    wet: 'Jeugd',
    prijs: { tarief: 80, eenheid: 'uur' },
    begroot: 3_600_000,
    verschilHerfstnota: 700_000,
    verschilJaarrekening: 640_000,
  },
  {
    regel: 'JGD-VBL',
    segment: MAATWERK_18MIN,
    product: 'Jeugdhulp met verblijf',
    wet: 'Jeugd',
    prijs: { tarief: 250, eenheid: 'etmaal' },
    begroot: 2_100_000,
    verschilHerfstnota: 550_000,
    verschilJaarrekening: 560_000,
  },
  {
    regel: 'WMO-HH',
    segment: OVERIG,
    product: 'Huishoudelijke hulp',
    wet: 'Wmo',
    prijs: { tarief: 25, eenheid: 'uur' },
    begroot: 2_900_000,
    verschilHerfstnota: -150_000,
    verschilJaarrekening: -208_000,
  },
  {
    regel: 'WMO-BEG',
    segment: OVERIG,
    product: 'Begeleiding en dagbesteding',
    wet: 'Wmo',
    prijs: { tarief: 40, eenheid: 'uur' },
    begroot: 2_700_000,
    verschilHerfstnota: -100_000,
    verschilJaarrekening: -160_000,
  },
  {
    regel: 'WMO-TOE',
    segment: OVERIG,
    product: 'Toegang en wijkteam',
    wet: 'Wmo',
    begroot: 1_200_000,
    verschilHerfstnota: 0,
    verschilJaarrekening: 0,
  },
];
