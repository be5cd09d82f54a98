import { celtekst, naamsleutel, type Celwaarde } from '../celwaarde';
import { groepeer } from '../../model/groepeer';
import { leesRijen, type Rij } from '../rijen';
import { BASIS } from '../scenarios';
import { SCHEMAS } from '../schemas';
import type { Tabelinhoud } from '../tabel';
import type { Verschilrij } from './verschilrij';

/** A row of tblScenarios as it stands there, whether or not it fits. */
export interface Scenarioregel {
  /** Its place in the table: 1 is the first below the header. */
  readonly rij: number;
  readonly actie: string;
  readonly tabel: string;
  readonly sleutel: string;
  readonly kolom: string;
  readonly waarde: Celwaarde;
  readonly toelichting: string;
  readonly actief: boolean;
}

/** A scenario as a person manages it: also one that is switched off, or that does not fit. */
export interface Scenariobeeld {
  readonly naam: string;
  readonly regels: readonly Scenarioregel[];
  /** `deels`: some of its differences are switched off. */
  readonly stand: 'aan' | 'deels' | 'uit';
}

/** Every scenario of tblScenarios, in the order in which they first appear. */
export function scenariobeelden(tabellen: readonly Tabelinhoud[]): Scenariobeeld[] {
  const tabel = tabellen.find(({ naam }) => naam === 'tblScenarios');
  if (!tabel) return [];
  // What is wrong with a row is reported where the model is calculated.
  const { rijen } = leesRijen(SCHEMAS.tblScenarios, tabel, () => undefined);
  const groepen = groepeer(rijen, ({ waarden }) => naamsleutel(waarden['scenario']));
  return [...groepen.values()].flatMap((groep) => {
    const naam = celtekst(groep[0]!.waarden['scenario']);
    if (naam === '' || naamsleutel(naam) === BASIS) return [];
    const regels = groep.map(alsRegel);
    const aan = regels.filter(({ actief }) => actief).length;
    return [{ naam, regels, stand: aan === regels.length ? 'aan' : aan === 0 ? 'uit' : 'deels' }];
  });
}

/** The differences of a scenario that take part, as rows to calculate with. */
export function verschilrijen({ naam, regels }: Scenariobeeld): Verschilrij[] {
  return regels
    .filter(({ actief }) => actief)
    // Whatever stands in its cells: a word that is no action or table is told from where it is read.
    .map(({ rij: _rij, actief: _actief, ...regel }) => ({ scenario: naam, ...regel }) as Verschilrij);
}

function alsRegel({ waarden, herkomst }: Rij): Scenarioregel {
  const tekst = (kolom: string) => celtekst(waarden[kolom]);
  return {
    rij: herkomst.rij!,
    actie: tekst('actie'),
    tabel: tekst('tabel'),
    sleutel: tekst('sleutel'),
    kolom: tekst('kolom'),
    waarde: waarden['waarde'] ?? null,
    toelichting: tekst('toelichting'),
    actief: naamsleutel(waarden['actief']) !== 'nee',
  };
}
