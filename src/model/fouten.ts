import type { Antwoordfouten } from './fouten/antwoord';
import type { Begrotingsfouten } from './fouten/begroting';
import type { Bestandsfouten } from './fouten/bestand';
import type { Controlefouten } from './fouten/controles';
import type { Formulefouten } from './fouten/formule';
import type { Functiefouten } from './fouten/functies';
import type { Jarenfouten } from './fouten/jaren';
import type { Prognosefouten } from './fouten/prognose';
import type { Realisatiefouten } from './fouten/realisatie';
import type { Scenariofouten } from './fouten/scenarios';
import type { Tabelfouten } from './fouten/tabellen';
import type { Tegenspraakfouten } from './fouten/tegenspraak';
import type { Verrekenfouten } from './fouten/verrekening';
import type { Waardefouten } from './fouten/waarden';

/**
 * What can be wrong, and what a sentence about it needs. The model names the fault by code; the sentence is
 * made in the reader's language outside it.
 */
export interface Foutgegevens
  extends Waardefouten,
    Tegenspraakfouten,
    Verrekenfouten,
    Controlefouten,
    Antwoordfouten,
    Functiefouten,
    Tabelfouten,
    Formulefouten,
    Scenariofouten,
    Realisatiefouten,
    Prognosefouten,
    Begrotingsfouten,
    Jarenfouten,
    Bestandsfouten {}

export type Foutcode = keyof Foutgegevens;

/** A code with its values, as one pair: the type of each code's values is known where it is read. */
export type Fout = { [C in Foutcode]: { code: C; gegevens: Foutgegevens[C] } }[Foutcode];

/** The only error the model throws: a fault in the user's figures, never a fault in the code. */
export class Domeinfout<C extends Foutcode = Foutcode> extends Error {
  override readonly name = 'Domeinfout';

  constructor(
    readonly code: C,
    readonly gegevens: Foutgegevens[C],
  ) {
    super(`${code} ${JSON.stringify(gegevens)}`);
  }

  get fout(): Fout {
    return { code: this.code, gegevens: this.gegevens } as Fout;
  }
}

/** Runs a calculation and hands a fault in the figures back as a value, so that one bad row stays alone. */
export function probeer<T>(bereken: () => T): { waarde: T; fout?: never } | { fout: Fout; waarde?: never } {
  try {
    return { waarde: bereken() };
  } catch (error) {
    if (error instanceof Domeinfout) return { fout: error.fout };
    throw error;
  }
}
