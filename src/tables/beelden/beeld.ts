import type { Cent } from '../../model/geld';
import type { Regeluitkomst } from '../../model/doorrekening/regeluitkomst';
import { perSegment, totaal, type Samenvatting } from '../../model/doorrekening/samenvatting';
import type { Segmentuitkomst } from '../../model/doorrekening/segmentuitkomst';
import type { Doorrekening, Scenariouitkomst } from '../doorrekening';

/** The years that amounts are shown over: one, or all of the model. */
export type Tijdvak = number | 'looptijd';

/** A segment over the years that are shown; over more than one its volumes and their agreements are left out. */
export type Segmentbeeld = Omit<Segmentuitkomst, 'jaar'>;

/** One scenario over some years, held against another. */
export interface Beeld {
  readonly scenario: string;
  readonly tijdvak: Tijdvak;
  readonly totaal: Samenvatting;
  /** What it costs more than the other; absent for that one itself, and where either of the two is not known. */
  readonly verschil?: Cent;
  readonly segmenten: readonly Segmentbeeld[];
  /** Each line in each of the years. */
  readonly regels: readonly Regeluitkomst[];
}

/** Every year that some scenario has an outcome for. */
export function uitkomstjaren({ scenarios }: Doorrekening): number[] {
  const jaren = new Set(scenarios.flatMap(({ segmenten }) => segmenten.map(({ jaar }) => jaar)));
  return [...jaren].sort((a, b) => a - b);
}

/** @param tegen the scenario that the others are held against; the base where there is none of that name */
export function beelden({ scenarios }: Doorrekening, tijdvak: Tijdvak, tegen?: string): Beeld[] {
  const gezien = scenarios.map((scenario) => beeldVan(scenario, tijdvak));
  const ander = gezien.find(({ scenario }) => scenario === tegen) ?? gezien[0];
  return gezien.map((beeld) => {
    const verschil = beeld === ander ? undefined : verschilTussen(beeld.totaal, ander!.totaal);
    return verschil === undefined ? beeld : { ...beeld, verschil };
  });
}

export function beeldVan(uitkomst: Scenariouitkomst, tijdvak: Tijdvak): Beeld {
  const { scenario, segmenten, regels } = inTijdvak(uitkomst, tijdvak);
  return {
    scenario,
    tijdvak,
    totaal: totaal(segmenten),
    segmenten: tijdvak === 'looptijd' ? perSegment(segmenten).map(({ naam, ...segment }) => ({ segment: naam, ...segment })) : segmenten,
    regels,
  };
}

export function inTijdvak(uitkomst: Scenariouitkomst, tijdvak: Tijdvak): Scenariouitkomst {
  if (tijdvak === 'looptijd') return uitkomst;
  const { segmenten, regels } = uitkomst;
  return { ...uitkomst, segmenten: segmenten.filter(({ jaar }) => jaar === tijdvak), regels: regels.filter(({ jaar }) => jaar === tijdvak) };
}

/** What one amount is more than another; a part that is not there costs nothing. */
export function verschilTussen(bedrag: Samenvatting | undefined, ander: Samenvatting | undefined): Cent | undefined {
  if (bedrag?.fout ?? ander?.fout) return undefined;
  return (bedrag?.teBetalen ?? 0) - (ander?.teBetalen ?? 0);
}
