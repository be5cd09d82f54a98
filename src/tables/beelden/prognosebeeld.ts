import { prognoses } from '../../model/jaarprognose/prognoses';
import { plafondstand, telPrognosesOp, type Plafondstand, type Prognosetotaal, type Regelprognose } from '../../model/jaarprognose/regelprognose';
import type { Prognosevraag } from '../../model/jaarprognose/vraag';
import { groepeer } from '../../model/groepeer';
import { dagenVan, inJaar, type Maand } from '../../model/kalender';
import type { Doorrekening } from '../doorrekening';

/** A segment's forecast, against the plafond of the segment. */
export interface Segmentprognose {
  readonly segment: string;
  readonly totaal: Prognosetotaal;
  readonly plafond?: Plafondstand;
  readonly regels: readonly Regelprognose[];
}

/** The year as it will probably end: in total, per segment and per line. */
export interface Prognosebeeld {
  readonly totaal: Prognosetotaal;
  readonly segmenten: readonly Segmentprognose[];
}

/** The months that may be asked for: those in which claims came in, the last first. */
export function peilmaanden({ realisatie, prognose: { peilmaand } }: Pick<Doorrekening, 'realisatie' | 'prognose'>): Maand[] {
  const maanden = new Set(realisatie.map(({ declaratiemaand }) => declaratiemaand));
  if (peilmaand !== undefined) maanden.add(peilmaand);
  return [...maanden].sort((a, b) => b - a);
}

/** The years that a forecast can be of: that of the peilmaand, and those before it in which claimed lines ran. */
export function prognosejaren({ realisatie, scenarios }: Doorrekening, peilmaand: Maand): number[] {
  const laatste = Math.floor(peilmaand / 12);
  const jaren = realisatie.map(({ leveringsmaand }) => Math.floor(leveringsmaand / 12)).filter((jaar) => jaar < laatste);
  const eerdere = [...new Set(jaren)].filter((jaar) => scenarios[0]!.invoer.regels.some((regel) => dagenVan(inJaar(regel, jaar)) > 0));
  return [laatste, ...eerdere.sort((a, b) => b - a)];
}

/** What is asked unless the user chooses otherwise; nothing where nothing is claimed. */
export function standaardvraag(doorrekening: Pick<Doorrekening, 'realisatie' | 'prognose'>): Prognosevraag | undefined {
  const { peilmaand: gekozen, staart, aandelen, wijze } = doorrekening.prognose;
  const peilmaand = gekozen ?? peilmaanden(doorrekening)[0];
  if (peilmaand === undefined || doorrekening.realisatie.length === 0) return undefined;
  return {
    jaar: Math.floor(peilmaand / 12),
    peilmaand,
    staart,
    aandelen,
    ...wijze,
  };
}

/** The forecast of every line, with its segments and the whole. */
export function prognosebeeld({ scenarios, realisatie, prognose }: Doorrekening, vraag: Prognosevraag): Prognosebeeld {
  const basis = scenarios[0]!;
  const regels = prognoses({ invoer: basis.invoer, basis, realisatie, correcties: prognose.correcties }, vraag);
  const plafonds = new Map(basis.segmenten.filter(({ jaar }) => jaar === vraag.jaar).map((segment) => [segment.segment, segment]));
  return {
    totaal: telPrognosesOp(regels),
    segmenten: [...groepeer(regels, ({ segment }) => segment)].map(([segment, eigen]) => {
      const totaal = telPrognosesOp(eigen);
      const { plafond, soort } = plafonds.get(segment) ?? {};
      // A plafond of the region says nothing about one gemeente.
      const geldt = plafond !== undefined && soort !== undefined && vraag.gemeente === undefined;
      return { segment, totaal, regels: eigen, ...(geldt && { plafond: plafondstand(plafond, soort, totaal.maanden) }) };
    }),
  };
}
