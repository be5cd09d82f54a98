import type { Cent } from '../../model/geld';
import { groepeer } from '../../model/groepeer';
import type { Verklaringsregel } from '../../model/nota/verklaring';
import type { Jaarlasten } from './doorwerking';
import type { Gekoppeldepost } from './koppel';

/** What one contract line has come to and is expected to come to in the year, for one gemeente. */
export interface Regelprognose {
  readonly regel: string;
  /** Absent: all gemeenten together. */
  readonly gemeente?: string;
  readonly segment: string;
  readonly taakveld?: string;
  readonly realisatie: Cent;
  readonly nogTeOntvangen: Cent;
  readonly prognose: Cent;
  /** The line as budgeted and as expected, to explain the difference by. */
  readonly verklaring?: Verklaringsregel;
  readonly jaarlasten?: Jaarlasten;
}

/** Contract lines that are paid from the same post; from none where no post, or more than one, is for them. */
export interface Toewijzing {
  readonly groep: readonly Regelprognose[];
  readonly post: Gekoppeldepost | undefined;
}

/** Finds the post of every contract line. Lines that nothing tells apart are paid from the same one. */
export function wijsToe(regels: readonly Regelprognose[], posten: readonly Gekoppeldepost[]): Toewijzing[] {
  return [...groepeer(regels, kenmerken).values()].map((groep) => ({ groep, post: postVoor(groep[0]!, posten) }));
}

/**
 * The post that a contract line is paid from: of those that nothing tells apart from it, the one that it matches most;
 * none where two do as much. What all gemeenten cost together is not for the post of one of them.
 */
function postVoor(regel: Regelprognose, posten: readonly Gekoppeldepost[]): Gekoppeldepost | undefined {
  const passend = posten.filter(
    ({ post }) =>
      post.soort === 'lasten' &&
      (post.gemeente ?? regel.gemeente) === regel.gemeente &&
      REGELKENMERKEN.every((kolom) => (post[kolom] ?? regel[kolom]) === (regel[kolom] ?? post[kolom])),
  );
  const zegt = ({ post }: Gekoppeldepost): number => REGELKENMERKEN.filter((kolom) => post[kolom] !== undefined && post[kolom] === regel[kolom]).length;
  const meeste = Math.max(...passend.map(zegt));
  const [beste, ander] = passend.filter((kandidaat) => zegt(kandidaat) === meeste);
  return ander ? undefined : beste;
}

const REGELKENMERKEN = ['segment', 'taakveld', 'gemeente'] as const;

function kenmerken(regel: Regelprognose): string {
  return REGELKENMERKEN.map((kolom) => regel[kolom] ?? '').join('|');
}
