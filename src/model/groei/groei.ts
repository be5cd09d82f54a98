import { groepeer } from '../groepeer';
import type { Invoer, Levering, Regel } from '../invoer';
import { looptIn } from '../kalender';
import { Bevolkingsgroei } from './bevolking';
import { Doorstroom } from './doorstroom';
import { reekssleutel, type Groeiwijze } from './groeiwijze';
import { Percentagegroei } from './percentage';

/** What the volume of years that are not filled in is made from. */
export type Groeigegevens = Pick<Invoer, 'regels' | 'segmenten' | 'leveringen' | 'groei' | 'bevolking' | 'instroom'>;

/** Percentages come first: they are what holds for a line that nothing else was chosen for. */
function groeiwijzen(gegevens: Groeigegevens): readonly [Groeiwijze, ...Groeiwijze[]] {
  return [
    new Percentagegroei(gegevens.groei),
    new Bevolkingsgroei(gegevens.segmenten, gegevens.bevolking),
    new Doorstroom(gegevens.regels, gegevens.instroom),
  ];
}

/**
 * Deliveries with those of later years added, each in the way its line grows, for as long as the line runs. A year
 * that is filled in stays as it is, and growth goes on from it. A year without a volume is a fault of that delivery
 * and of those that grow from it: it is not simply the year before's.
 */
export function groeiDoor(gegevens: Groeigegevens): Levering[] {
  const wijzen = groeiwijzen(gegevens);
  const horizon = Math.max(...wijzen.map(({ laatste }) => laatste));
  // Within one year there is nothing to fill in.
  const [eerste, laatste] = uitersten(gegevens.leveringen, horizon);
  if (eerste >= laatste && gegevens.instroom.length === 0) return [...gegevens.leveringen];

  const regels = new Map(gegevens.regels.map((regel) => [regel.regel, regel]));
  const ingevuld = groepeer(gegevens.leveringen, reekssleutel);
  const reeksen = groepeer<Reeksjaar, string>([...gegevens.leveringen, ...gegevens.instroom], reekssleutel);
  return [...reeksen].flatMap(([sleutel, jaren]) => {
    const leveringen = ingevuld.get(sleutel) ?? [];
    const regel = regels.get(jaren[0]!.regel);
    const [begin, einde] = uitersten(jaren, horizon);
    if (!regel || leveringen.length > einde - begin) return leveringen;

    const wijze = wijzen.find((kandidaat) => kandidaat.gekozenVoor(regel) !== undefined) ?? wijzen[0];
    const perJaar = new Map(leveringen.map((levering) => [levering.jaar, levering]));
    for (let jaar = begin; jaar <= einde; jaar += 1) {
      if (perJaar.has(jaar) || !looptIn(regel, jaar)) continue;
      perJaar.set(jaar, wijze.levering(regel, jaren[0]!.gemeente, jaar, perJaar));
    }
    return [...perJaar.values()];
  });
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
