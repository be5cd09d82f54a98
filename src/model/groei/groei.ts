import { groepeer } from '../groepeer';
import type { Bevolkingscijfer, Groei, Instroom, Invoer, Levering, Regel } from '../invoer';
import { looptIn } from '../kalender';
import { onthoud } from '../onthoud';
import { Bevolkingsgroei } from './bevolking';
import { Doorstroom } from './doorstroom';
import { reekssleutel, type Groeiwijze } from './groeiwijze';
import { Percentagegroei } from './percentage';

/** What the volume of years that are not filled in is made from. */
export type Groeigegevens = Pick<Invoer, 'regels' | 'segmenten' | 'leveringen' | 'groei' | 'bevolking' | 'instroom'>;

/** Percentages come first: they are what holds for a line that nothing else was chosen for. */
function groeiwijzen(gegevens: Groeigegevens): readonly [Groeiwijze, ...Groeiwijze[]] {
  return [
    percentagegroei(gegevens.groei, {}),
    bevolkingsgroei(gegevens.bevolking, { segmenten: gegevens.segmenten }),
    doorstroom(gegevens.instroom, { regels: gegevens.regels }),
  ];
}

const percentagegroei = onthoud((groei: readonly Groei[]) => new Percentagegroei(groei));
const bevolkingsgroei = onthoud(
  (bevolking: readonly Bevolkingscijfer[], { segmenten }: Pick<Groeigegevens, 'segmenten'>) => new Bevolkingsgroei(segmenten, bevolking),
);
const doorstroom = onthoud((instroom: readonly Instroom[], { regels }: Pick<Groeigegevens, 'regels'>) => new Doorstroom(regels, instroom));

/**
 * Deliveries with those of later years added, each in the way its line grows, for as long as the line runs. A year
 * that is filled in stays as it is, and growth goes on from it. A year without a volume is a fault of that delivery
 * and of those that grow from it: it is not simply the year before's.
 */
export function groeiDoor(gegevens: Groeigegevens): readonly Levering[] {
  const wijzen = groeiwijzen(gegevens);
  const horizon = Math.max(...wijzen.map(({ laatste }) => laatste));
  // Within one year there is nothing to fill in.
  const [eerste, laatste] = uitersten(gegevens.leveringen, horizon);
  if (eerste >= laatste && gegevens.instroom.length === 0) return gegevens.leveringen;

  const regels = new Map(gegevens.regels.map((regel) => [regel.regel, regel]));
  const ingevuld = groepeer(gegevens.leveringen, reekssleutel);
  const reeksen = groepeer<Reeksjaar, string>([...gegevens.leveringen, ...gegevens.instroom], reekssleutel);
  return [...reeksen].flatMap(([sleutel, jaren]) => {
    const leveringen = ingevuld.get(sleutel) ?? [];
    const regel = regels.get(jaren[0]!.regel);
    return regel ? gegroeideReeks(regel, { jaren, leveringen, wijzen, horizon }) : leveringen;
  });
}

/** What is needed to grow the deliveries of one line to one gemeente. */
interface Reeks {
  /** The years that something is filled in for, be it a delivery or an inflow. */
  readonly jaren: readonly Reeksjaar[];
  readonly leveringen: readonly Levering[];
  readonly wijzen: readonly [Groeiwijze, ...Groeiwijze[]];
  readonly horizon: number;
}

const gegroeideReeks = onthoud((regel: Regel, { jaren, leveringen, wijzen, horizon }: Reeks): readonly Levering[] => {
  const [begin, einde] = uitersten(jaren, horizon);
  const wijze = gekozenWijze(regel, wijzen);
  const perJaar = new Map(leveringen.map((levering) => [levering.jaar, levering]));
  for (let jaar = begin; jaar <= einde; jaar += 1) {
    if (perJaar.has(jaar) || !looptIn(regel, jaar)) continue;
    perJaar.set(jaar, wijze.levering(regel, jaren[0]!.gemeente, jaar, perJaar));
  }
  return [...perJaar.values()];
});

/** The way in which a line grows. */
export function groeiwijzeVan(regel: Regel, gegevens: Groeigegevens): Groeiwijze {
  return gekozenWijze(regel, groeiwijzen(gegevens));
}

/** Where nothing was chosen, a line grows by the percentage that holds for all. */
function gekozenWijze(regel: Regel, wijzen: readonly [Groeiwijze, ...Groeiwijze[]]): Groeiwijze {
  return wijzen.find((kandidaat) => kandidaat.gekozenVoor(regel) !== undefined) ?? wijzen[0];
}

/** The lines, with a fault where a line was given two ways to grow: which of them is meant cannot be guessed. */
export function metEenGroeiwijze(gegevens: Groeigegevens): readonly Regel[] {
  const wijzen = groeiwijzen(gegevens);
  return gegevens.regels.map((regel) => {
    const [eerste, tweede] = wijzen.flatMap((wijze) => wijze.gekozenVoor(regel) ?? []);
    if (regel.fout || tweede === undefined) return regel;
    return { ...regel, fout: { code: 'groeiTegenstrijdig', gegevens: { regel: regel.regel, eerste: eerste!, tweede } } };
  });
}

/** Where a delivery or an inflow stands. */
type Reeksjaar = Pick<Levering, 'regel' | 'gemeente' | 'jaar'>;

function uitersten(jaren: readonly Reeksjaar[], horizon: number): [begin: number, einde: number] {
  let [begin, einde] = [Infinity, horizon];
  for (const { jaar } of jaren) {
    begin = Math.min(begin, jaar);
    einde = Math.max(einde, jaar);
  }
  return [begin, einde];
}
