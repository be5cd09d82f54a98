import { eersteDagVanMaand, type Maand } from '../../model/kalender';
import { verdeel } from '../../model/regio/verdeling';
import type { Celwaarde } from '../celwaarde';
import { PROGRAMMA, type Programmaregel } from './medemblik-aannamen';

/**
 * Generated claims: no published figure is in them. They are the same every time, and built so that the forecast in
 * September 2017 comes to what the herfstnota expected, and the whole year to the annual account.
 */
const JAAR = 2017;
export const JANUARI: Maand = JAAR * 12;
export const PEILMAAND: Maand = JANUARI + 8;

/** How care weighs over the months: less in summer and around Christmas. */
const SEIZOEN = [86, 82, 90, 84, 86, 84, 66, 70, 88, 92, 90, 78];

/** How far the months up to the herfstnota lie from the season, in percent; each line begins elsewhere in the row. */
const ONRUST = [112, 87, 106, 95, 114, 86, 104, 95, 101];

/** Percentages of a month that are claimed in the month itself and the four after it: fast, usual and slow. */
const AFWIKKELING = [
  [38, 39, 14, 6, 3],
  [35, 40, 15, 7, 3],
  [32, 41, 16, 8, 3],
] as const;
const GEWOON = 1;
/** The youngest months come in as usual, so that the forecast does not rest on the luck of the draw. */
const JONGSTE_MAANDEN = 6;

/** The year before, as a part of what the herfstnota expected of this one. */
const VORIG_JAAR = 0.92;

/** What is claimed of a line in one month, for care of one month; volume in units. */
export interface Declaratie {
  readonly regel: string;
  readonly leveringsmaand: Maand;
  readonly declaratiemaand: Maand;
  readonly volume: number;
  readonly bedrag: number;
}

export function declaraties(): Declaratie[] {
  return PROGRAMMA.flatMap((regel, i) => (regel.prijs ? [...vanRegel(regel, regel.prijs.tarief, i), ...creditpaar(regel, i)] : []));
}

export function realisatierij({ leveringsmaand, declaratiemaand, ...rest }: Declaratie): Record<string, Celwaarde> {
  return {
    ...rest,
    gemeente: 'Medemblik',
    leveringsmaand: eersteDagVanMaand(leveringsmaand),
    declaratiemaand: eersteDagVanMaand(declaratiemaand),
    bron: 'Gegenereerd (aanname)',
  };
}

function vanRegel({ regel, begroot, verschilHerfstnota, verschilJaarrekening }: Programmaregel, tarief: number, i: number): Declaratie[] {
  const verwacht = verdeel((begroot + verschilHerfstnota) / tarief, SEIZOEN);
  const vorig = verwacht.map((volume) => Math.round(volume * VORIG_JAAR));
  const nu = werkelijk(verwacht, (begroot + verschilJaarrekening) / tarief, i);
  return [...vorig, ...nu].flatMap((volume, m) => {
    const leveringsmaand = JANUARI - 12 + m;
    const jong = Math.abs(leveringsmaand - PEILMAAND) < JONGSTE_MAANDEN;
    const delen = verdeel(volume, AFWIKKELING[jong ? GEWOON : (m + i) % AFWIKKELING.length]!);
    return delen.map((deel, na) => ({
      regel,
      leveringsmaand,
      declaratiemaand: leveringsmaand + na,
      volume: deel,
      bedrag: deel * tarief,
    }));
  });
}

/** Up to the herfstnota as much as expected, though not in every month; after it the year turns out otherwise. */
function werkelijk(verwacht: readonly number[], jaarvolume: number, i: number): number[] {
  const tot = verwacht.slice(0, ONRUST.length);
  const geleverd = tot.reduce((som, volume) => som + volume, 0);
  const gewichten = tot.map((volume, m) => volume * ONRUST[(m + 2 * i) % ONRUST.length]!);
  return [...verdeel(geleverd, gewichten), ...verdeel(jaarvolume - geleverd, SEIZOEN.slice(ONRUST.length))];
}

/** One claim of May that is credited in August and claimed anew in September. */
function creditpaar({ regel, prijs }: Programmaregel, i: number): Declaratie[] {
  if (i > 0) return [];
  const volume = 120;
  const vast = { regel, leveringsmaand: JANUARI + 4, bedrag: volume * prijs!.tarief, volume };
  return [
    { ...vast, declaratiemaand: JANUARI + 7, volume: -volume, bedrag: -vast.bedrag },
    { ...vast, declaratiemaand: JANUARI + 8 },
  ];
}
