import type { Maand } from '../../model/kalender';
import type { Realisatierij } from '../../model/realisatie';
import { naamsleutel } from '../celwaarde';
import { Afwijzingen } from './afwijzingen';
import { alsVolume, inMiljoensten } from './hoeveelheid';
import type { Afwijzing, Declaratiesom, Telling, Toedelingsreden, Totaal } from './telling';

/** What a name in the file stands for: a name of the model, or nothing because someone chose to leave it out. */
export type Naamkeuze = string | null;

/** By how the file writes it, without regard to capitals; a name that is not there is unknown. */
export type Naamkeuzen = ReadonlyMap<string, Naamkeuze>;

export interface Toedelingskeuzen {
  readonly regels: Naamkeuzen;
  readonly gemeenten: Naamkeuzen;
  readonly dezeMaand: Maand;
  /** By what a volume of the file is multiplied to be one of the line; undefined where it cannot be. Absent: by 1. */
  readonly volumefactor?: (regel: string) => number | undefined;
}

/** What of a file goes into the workbook, and what stays out; their totals are as the file counts, and together they are the file. */
export interface Toedeling {
  readonly rijen: readonly Realisatierij[];
  readonly binnen: Totaal;
  readonly afwijzingen: readonly Afwijzing[];
  readonly buiten: Totaal;
}

/** Gives the sums of a file the names of the model, and keeps out what has none or cannot be. */
export function deelToe(telling: Telling, keuzen: Toedelingskeuzen): Toedeling {
  const afwijzingen = new Afwijzingen();
  const rijen = new Map<string, Realisatierij>();
  const binnen: Declaratiesom[] = [];
  for (const som of telling.sommen) {
    const { leveringsmaand, declaratiemaand, volume, bedrag, eersteRegel } = som;
    const regel = keuzen.regels.get(naamsleutel(som.product));
    const gemeente = keuzen.gemeenten.get(naamsleutel(som.gemeente));
    const factor = regel && keuzen.volumefactor ? keuzen.volumefactor(regel) : 1;
    const reden = redenVan(som, regel, gemeente, keuzen.dezeMaand) ?? (factor === undefined ? 'eenheid' : undefined);
    if (reden || !regel || !gemeente || factor === undefined) {
      afwijzingen.neem(reden ?? 'productOnbekend', som, { regel: eersteRegel, waarde: reden === 'gemeenteOnbekend' ? som.gemeente : som.product });
      continue;
    }
    binnen.push(som);
    const sleutel = [regel, gemeente, leveringsmaand, declaratiemaand].join('|');
    const eerder = rijen.get(sleutel) ?? { volume: 0, bedrag: 0 };
    rijen.set(sleutel, {
      regel,
      gemeente,
      leveringsmaand,
      declaratiemaand,
      volume: alsVolume(inMiljoensten(eerder.volume) + inMiljoensten(volume * factor)),
      bedrag: eerder.bedrag + bedrag,
    });
  }
  const alle = [...telling.afwijzingen, ...afwijzingen.lijst()];
  return { rijen: [...rijen.values()].sort(opVolgorde), binnen: totaalVan(binnen), afwijzingen: alle, buiten: totaalVan(alle) };
}

/** The volume of rows together, whatever the units of their lines are. */
export function volumeVan(rijen: readonly Realisatierij[]): number {
  return alsVolume(rijen.reduce((som, { volume }) => som + inMiljoensten(volume), 0));
}

function redenVan(
  { leveringsmaand, declaratiemaand }: Declaratiesom,
  regel: Naamkeuze | undefined,
  gemeente: Naamkeuze | undefined,
  dezeMaand: Maand,
): Toedelingsreden | undefined {
  if (regel === null) return 'productNiet';
  if (regel === undefined) return 'productOnbekend';
  if (!gemeente) return 'gemeenteOnbekend';
  if (leveringsmaand > dezeMaand || declaratiemaand > dezeMaand) return 'maandInToekomst';
  return declaratiemaand < leveringsmaand ? 'declaratieVoorLevering' : undefined;
}

function totaalVan(delen: readonly Totaal[]): Totaal {
  const miljoensten = delen.reduce((som, { volume }) => som + inMiljoensten(volume), 0);
  return {
    regels: delen.reduce((som, { regels }) => som + regels, 0),
    volume: alsVolume(miljoensten),
    bedrag: delen.reduce((som, { bedrag }) => som + bedrag, 0),
  };
}

function opVolgorde(a: Realisatierij, b: Realisatierij): number {
  return (
    a.regel.localeCompare(b.regel, 'nl') ||
    a.gemeente.localeCompare(b.gemeente, 'nl') ||
    a.leveringsmaand - b.leveringsmaand ||
    a.declaratiemaand - b.declaratiemaand
  );
}
