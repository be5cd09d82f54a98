import { probeer } from '../../model/fouten';
import { volumeherkomst, type Volumeherkomst } from '../../model/groei/volumeherkomst';
import { indexfactor, indexstijgingen, type Indexstijging } from '../../model/indexering/indexering';
import type { Invoer } from '../../model/invoer';

/** How the amounts of a contract were brought from the prices of one year to those of another. */
export interface Prijsherkomst {
  readonly prijspeil: number;
  readonly factor: number;
  /** In order of time, also where prices are brought back to an earlier year. */
  readonly stijgingen: readonly Indexstijging[];
}

/** Where the figures of a line come from that no cell holds as they are: volumes that grew, prices that were indexed. */
export interface Cijferherkomst {
  readonly volumes: readonly Volumeherkomst[];
  readonly prijs?: Prijsherkomst;
}

/** @returns nothing of a line that is not there, or that says itself what is wrong with it */
export function cijferherkomst(invoer: Invoer, { regel: naam, jaar }: { readonly regel: string; readonly jaar: number }): Cijferherkomst {
  const regel = invoer.regels.find((kandidaat) => kandidaat.regel === naam);
  if (!regel || regel.fout) return { volumes: [] };
  const { waarde: prijs } = probeer(() => prijsherkomst(invoer, regel.prijspeil ?? jaar, jaar));
  return { volumes: volumeherkomst(invoer, regel, jaar), ...(prijs && { prijs }) };
}

function prijsherkomst({ index }: Invoer, prijspeil: number, jaar: number): Prijsherkomst | undefined {
  if (prijspeil === jaar || index.size === 0) return undefined;
  const stijgingen = indexstijgingen(index, Math.min(prijspeil, jaar), Math.max(prijspeil, jaar));
  return { prijspeil, factor: indexfactor(index, prijspeil, jaar), stijgingen };
}
