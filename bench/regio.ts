import { bouwTabel } from '../src/tables/bouw-tabel';
import type { Celwaarde } from '../src/tables/celwaarde';
import type { Tabelinhoud } from '../src/tables/tabel';

/** How large a region is. Scenarios count the base. */
export interface Omvang {
  readonly gemeenten: number;
  readonly segmenten: number;
  /** In each segment. */
  readonly regels: number;
  readonly scenarios: number;
}

export const JAAR = 2026;

type Rij = Record<string, Celwaarde>;

/**
 * The tables of a region that buys together: lines in three vormen, each with its deliveries and its agreement, a
 * signalling plafond per segment, and scenarios that change a tarief or budget here and a volume there. Every figure
 * follows from its place, so that every run sees the same.
 */
export function maakRegio(omvang: Omvang): Tabelinhoud[] {
  const gemeenten = reeks(omvang.gemeenten, (i) => `Gemeente ${i + 1}`);
  const segmenten = reeks(omvang.segmenten, (i) => `Segment ${i + 1}`);
  const contracten = segmenten.flatMap((segment, s) => reeks(omvang.regels, (i) => contract(segment, s * omvang.regels + i)));
  return [
    bouwTabel('tblGemeenten', gemeenten.map((gemeente, i) => ({ gemeente, inwoners: 20_000 + 7_000 * i }))),
    bouwTabel('tblSegmenten', segmenten.map((segment) => ({ segment, verdeelsleutel: 'inwoners' }))),
    bouwTabel('tblContracten', contracten),
    bouwTabel('tblAfspraken', [
      ...contracten.map((regel, i) => afspraak(regel, i, omvang.gemeenten)),
      ...segmenten.map((segment, i) => ({ id: `S${i}`, segment, plafond: 400_000 * omvang.regels })),
    ]),
    bouwTabel('tblLeveringen', contracten.flatMap((regel, i) => gemeenten.map((gemeente, g) => levering(regel, gemeente, i, g)))),
    bouwTabel('tblScenarios', reeks(omvang.scenarios - 1, (s) => verschillen(s, contracten)).flat()),
  ];
}

function contract(segment: string, i: number): Rij {
  const regel = `R-${String(i).padStart(5, '0')}`;
  const prijzen: Rij[] = [
    { vorm: 'inspanning', tarief: 40 + (i % 50) * 1.25 },
    { vorm: 'taakgericht', budget: 150_000 + (i % 40) * 5_000 },
    { vorm: 'outcome', tarief: 60 + (i % 30) * 2.5, resultaatdeel: 0.25, doel: 0.8 },
  ];
  return { regel, segment, wet: 'Jeugd', 'volume-eenheid': 'uur', ...prijzen[i % 3] };
}

/** Volumes fall on both sides of the band, and amounts on both sides of the plafond. */
function afspraak({ regel, vorm }: Rij, i: number, gemeenten: number): Rij {
  const band = { minimum: 520 * gemeenten, maximum: 800 * gemeenten };
  const prijs: Rij =
    vorm === 'taakgericht' ? { normtarief: 50, terugvordering: 0.5, bijbetaling: 0.25 } : { garantie: 0.5, meerprijs: 0.25 };
  return { id: `A-${i}`, regel: regel!, soort: 'hard', plafond: 55_000 * gemeenten, ...band, ...prijs };
}

function levering({ regel, vorm }: Rij, gemeente: string, i: number, g: number): Rij {
  const aantal = 400 + ((i * 37) % 600) + 7 * g;
  const score = vorm === 'outcome' && { score: 0.4 + ((i + g) % 5) * 0.1 };
  return { regel: regel!, gemeente, jaar: JAAR, [telling(vorm)]: aantal, ...score };
}

/** The column in which a line counts what was delivered. */
function telling(vorm: Celwaarde | undefined): string {
  return vorm === 'outcome' ? 'cliënten' : 'volume';
}

/** Every tenth line gets another price, every fifteenth another volume in the first gemeente. */
function verschillen(scenario: number, contracten: readonly Rij[]): Rij[] {
  const naam = `Variant ${scenario + 1}`;
  return contracten.flatMap(({ regel, vorm, tarief, budget }, i) => {
    const kolom = vorm === 'taakgericht' ? 'budget' : 'tarief';
    const prijs = { kolom, waarde: (Number(kolom === 'budget' ? budget : tarief) * (100 + 5 * (scenario + 1))) / 100 };
    return [
      ...(i % 10 === scenario ? [{ scenario: naam, actie: 'wijzig', tabel: 'tblContracten', sleutel: regel!, ...prijs }] : []),
      ...(i % 15 === scenario
        ? [{ scenario: naam, actie: 'wijzig', tabel: 'tblLeveringen', sleutel: `${regel as string}|Gemeente 1|${JAAR}`, kolom: telling(vorm), waarde: 900 }]
        : []),
    ];
  });
}

function reeks<T>(lengte: number, maak: (i: number) => T): T[] {
  return Array.from({ length: lengte }, (_, i) => maak(i));
}
