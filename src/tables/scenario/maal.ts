import { vormVan } from '../../model/bekostiging/betaling';
import { decimal } from '../../model/geld';
import type { Regel } from '../../model/invoer';
import { TERMEN_VAN_GROOTHEID } from '../../model/wat-als/grootheid';
import type { PassendTeMaken } from '../../model/wat-als/pasvraag';
import { naamsleutel, type Celwaarde } from '../celwaarde';
import { leesWerkmap, type Scenariouitkomst } from '../doorrekening';
import { termkolommenVan } from '../lezen/lees-termen';
import { rijenMet } from '../rijen-op-naam';
import { leesScenarios, pasToe } from '../scenarios';
import { SCHEMAS } from '../schemas';
import type { Tabelinhoud } from '../tabel';
import { celsleutel, sleutelVan } from './cel';
import { scenariobeelden, verschilrijen } from './lijst';
import type { Losverschil } from './verschilrij';

/** One quantity of one line, or of every line of a segment, in another proportion to what it is. */
export interface Verhouding {
  readonly grootheid: PassendTeMaken;
  readonly factor: number;
  readonly segment: string;
  /** Absent: every line of the segment. */
  readonly regel?: string;
}

/** Where a line has its quantities and prices. */
const TABELLEN = ['tblContracten', 'tblTarieven', 'tblStaffels', 'tblLeveringen', 'tblInstroom'] as const;

const stil = (): void => undefined;

/**
 * The differences that make a scenario of a proportion that was found for `uitkomst`: those that it has already, and
 * the cells the quantity stands in. They are the same cells that `metFactor` changes in what was read of them.
 */
export function verschillenMaal(
  tabellen: readonly Tabelinhoud[],
  { scenario, invoer }: Scenariouitkomst,
  { grootheid, factor, segment, regel }: Verhouding,
): Losverschil[] {
  const basis = leesWerkmap(tabellen, stil);
  const gekozen = leesScenarios(basis, stil).find(({ naam }) => naamsleutel(naam) === naamsleutel(scenario));
  const werkmap = gekozen ? pasToe(basis, gekozen, stil).werkmap : basis;
  const beeld = scenariobeelden(tabellen).find(({ naam }) => naamsleutel(naam) === naamsleutel(scenario));
  const verschillen = new Map<string, Losverschil>((beeld ? verschilrijen(beeld) : []).map(({ scenario: _, ...eigen }) => [celsleutel(eigen), eigen]));

  for (const contract of invoer.regels.filter((kandidaat) => (regel === undefined ? kandidaat.segment === segment : kandidaat.regel === regel))) {
    for (const tabel of TABELLEN) {
      const kolommen = kolommenMet(grootheid, tabel, contract);
      for (const { waarden } of kolommen.length > 0 ? rijenMet(werkmap, tabel, 'regel', contract.regel) : []) {
        for (const kolom of kolommen) {
          const cel = waarden[kolom];
          if (!isBedrag(cel)) continue;
          const plek = { tabel, sleutel: sleutelVan(tabel, waarden), kolom };
          const eigen = verschillen.get(celsleutel(plek)) ?? { ...plek, actie: 'wijzig' as const, toelichting: '' };
          verschillen.set(celsleutel(plek), { ...eigen, waarde: decimal(cel * factor) });
        }
      }
    }
  }
  return [...verschillen.values()];
}

/** The columns of a table in which a quantity of this line stands. */
function kolommenMet(grootheid: PassendTeMaken, tabel: (typeof TABELLEN)[number], contract: Regel): readonly string[] {
  if (tabel === 'tblInstroom') return grootheid === 'volume' ? ['beginstand', 'instroom'] : [];
  // Its own reader knows of no other price.
  if (tabel === 'tblStaffels') return grootheid === 'tarief' ? ['tarief'] : [];
  const termen = TERMEN_VAN_GROOTHEID[grootheid];
  return termkolommenVan(vormVan(contract), SCHEMAS[tabel]).flatMap(({ kop, term }) => (termen.includes(term) ? [kop] : []));
}

function isBedrag(cel: Celwaarde | undefined): cel is number {
  return typeof cel === 'number' && cel !== 0;
}
