import type { Cent } from '../../model/geld';
import { perGemeente, perJaar, perSegment, totaal, type Samenvatting } from '../../model/doorrekening/samenvatting';
import { inTijdvak, uitkomstjaren, verschilTussen, type Tijdvak } from './beeld';
import type { Doorrekening, Scenariouitkomst } from '../doorrekening';

/** What scenarios may be held side by side by. */
export const INDELINGEN = ['segment', 'gemeente', 'jaar', 'gemeente en jaar'] as const;
export type Indeling = (typeof INDELINGEN)[number];

/** What a scenario costs for one part, in some years. */
export interface Vergelijkcel {
  readonly scenario: string;
  readonly tijdvak: Tijdvak;
  readonly uitkomst: Samenvatting;
  /** Against the scenario that the others are held against. */
  readonly verschil?: Cent;
  /** The line that keeps the part from being calculated. */
  readonly foutregel?: string;
}

/** One part, with its outcome in every scenario or every year. */
export interface Vergelijkrij {
  /** A segment, gemeente or year; absent for all of them together. */
  readonly onderdeel?: string;
  readonly cellen: readonly Vergelijkcel[];
}

/** The indelingen that have something to show: one gemeente or one year is no comparison. */
export function zinvolleIndelingen(doorrekening: Doorrekening): Indeling[] {
  const meerJaren = uitkomstjaren(doorrekening).length > 1;
  const meerGemeenten = doorrekening.scenarios.some(({ regels }) => regels.some(({ regio }) => regio.deelnemers.length > 1));
  return INDELINGEN.filter(
    (indeling) => (meerJaren || !indeling.includes('jaar')) && (meerGemeenten || !indeling.includes('gemeente')),
  );
}

/** Scenarios side by side, the parts in the order in which they first appear. By year all years are shown. */
export function naastElkaar(
  doorrekening: Doorrekening,
  indeling: 'segment' | 'gemeente' | 'jaar',
  tijdvak: Tijdvak,
  tegen: string,
): Vergelijkrij[] {
  const inBeeld = doorrekening.scenarios.map((uitkomst) => verdeelOver(inTijdvak(uitkomst, indeling === 'jaar' ? 'looptijd' : tijdvak), indeling));
  const ander = inBeeld.find(({ scenario }) => scenario === tegen) ?? inBeeld[0]!;
  const onderdelen = [...new Set(inBeeld.flatMap(({ delen }) => [...delen.keys()]))];
  const rijen = onderdelen.map((onderdeel): Vergelijkrij => ({
    onderdeel,
    cellen: inBeeld.flatMap((delen) => {
      const eigenTijdvak = indeling === 'jaar' ? Number(onderdeel) : tijdvak;
      return alsLijst(delen.delen.get(onderdeel)).map((uitkomst) => cel(delen, ander, uitkomst, ander.delen.get(onderdeel), eigenTijdvak));
    }),
  }));
  if (indeling === 'segment') return rijen;
  const geheel = indeling === 'jaar' ? 'looptijd' : tijdvak;
  return [...rijen, { cellen: inBeeld.map((delen) => cel(delen, ander, delen.samen, ander.samen, geheel)) }];
}

/** What each gemeente pays in each year and over the whole term, in one scenario held against another. */
export function gemeentejaren(doorrekening: Doorrekening, scenario: string, tegen: string): Vergelijkrij[] {
  const { scenarios } = doorrekening;
  const vind = (naam: string) => scenarios.find((kandidaat) => kandidaat.scenario === naam) ?? scenarios[0]!;
  const kolommen = [...uitkomstjaren(doorrekening), 'looptijd' as const].map((tijdvak) => ({
    tijdvak,
    eigen: verdeelOver(inTijdvak(vind(scenario), tijdvak), 'gemeente'),
    ander: verdeelOver(inTijdvak(vind(tegen), tijdvak), 'gemeente'),
  }));
  const gemeenten = [...new Set(kolommen.flatMap(({ eigen }) => [...eigen.delen.keys()]))];
  return [
    ...gemeenten.map((onderdeel) => ({
      onderdeel,
      cellen: kolommen.map(({ tijdvak, eigen, ander }) =>
        cel(eigen, ander, eigen.delen.get(onderdeel) ?? NIETS, ander.delen.get(onderdeel), tijdvak),
      ),
    })),
    { cellen: kolommen.map(({ tijdvak, eigen, ander }) => cel(eigen, ander, eigen.samen, ander.samen, tijdvak)) },
  ];
}

/** One scenario by its parts. */
interface Delen extends Scenariouitkomst {
  readonly indeling: 'segment' | 'gemeente' | 'jaar';
  readonly delen: ReadonlyMap<string, Samenvatting>;
  readonly samen: Samenvatting;
}

const NIETS: Samenvatting = { naam: '', teBetalen: 0, onvergoed: 0, status: 'geen plafond' };

function verdeelOver(uitkomst: Scenariouitkomst, indeling: Delen['indeling']): Delen {
  const { segmenten, regels } = uitkomst;
  const delen = { segment: () => perSegment(segmenten), gemeente: () => perGemeente(regels), jaar: () => perJaar(segmenten) }[indeling]();
  return { ...uitkomst, indeling, delen: new Map(delen.map((deel) => [deel.naam, deel])), samen: totaal(segmenten) };
}

function cel(delen: Delen, ander: Delen, uitkomst: Samenvatting, tegenover: Samenvatting | undefined, tijdvak: Tijdvak): Vergelijkcel {
  const verschil = delen.scenario === ander.scenario ? undefined : verschilTussen(uitkomst, tegenover);
  const foutregel = uitkomst.fout && foutregelVan(delen, uitkomst.naam);
  return { scenario: delen.scenario, tijdvak, uitkomst, ...(verschil !== undefined && { verschil }), ...(foutregel !== undefined && { foutregel }) };
}

function foutregelVan({ regels, indeling }: Delen, onderdeel: string): string | undefined {
  return regels.find(({ fout, segment, jaar }) => {
    if (!fout || onderdeel === '' || indeling === 'gemeente') return fout;
    return indeling === 'segment' ? segment === onderdeel : String(jaar) === onderdeel;
  })?.regel;
}

function alsLijst<T>(waarde: T | undefined): T[] {
  return waarde === undefined ? [] : [waarde];
}
