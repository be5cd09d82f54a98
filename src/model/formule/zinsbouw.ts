import { Domeinfout } from '../fouten';
import { FUNCTIES } from './functies';
import type { Teken } from './tekens';

/** Deeper than any payment rule, and shallow enough for every parser. */
export const DIEPSTE_HAAKJES = 20;

/**
 * Refuses what may not stand in a formula although it can be read: names that are no column and no function, two
 * values without anything between them, and functions with too few or too many values.
 *
 * @throws Domeinfout that names the place
 */
export function bewaakZinsbouw(tekens: readonly Teken[], namen: ReadonlySet<string>): void {
  const open: Haakje[] = [];
  tekens.forEach((teken, i) => {
    const vorige = tekens[i - 1];
    const volgende = tekens[i + 1];
    if (teken.soort === 'naam') bewaakNaam(teken, volgende, namen);
    if (vorige && eindigtWaarde(vorige) && begintWaarde(teken)) {
      throw new Domeinfout('formuleBewerking', { positie: teken.positie, na: vorige.tekst, teken: teken.tekst });
    }
    if (teken.tekst === '(') {
      if (open.length === DIEPSTE_HAAKJES) throw new Domeinfout('formuleTeDiep', { positie: teken.positie, hoogste: DIEPSTE_HAAKJES });
      open.push({ ...(vorige && isFunctie(vorige) && { functie: vorige }), aantal: volgende?.tekst === ')' ? 0 : 1 });
    }
    if (teken.soort === 'scheiding' && open.length > 0) open.at(-1)!.aantal += 1;
    if (teken.tekst === ')') bewaakAantal(open.pop());
  });
}

/** An open bracket, and how many values have begun since. */
interface Haakje {
  readonly functie?: Teken;
  aantal: number;
}

function bewaakNaam(naam: Teken, volgende: Teken | undefined, namen: ReadonlySet<string>): void {
  const { positie, tekst } = naam;
  if (isFunctie(naam)) {
    if (volgende?.tekst !== '(') throw new Domeinfout('formuleHaakjes', { positie, functie: tekst });
  } else if (!namen.has(alsNaam(tekst))) {
    throw new Domeinfout('formuleNaam', { positie, naam: tekst, mogelijk: [...namen, ...FUNCTIES.keys()] });
  }
}

function bewaakAantal(haakje: Haakje | undefined): void {
  if (!haakje?.functie) return;
  const { functie, aantal } = haakje;
  const { minstens, hoogstens } = FUNCTIES.get(alsNaam(functie.tekst))!;
  if (aantal >= minstens && aantal <= hoogstens) return;
  throw new Domeinfout('formuleAantal', { positie: functie.positie, functie: functie.tekst, aantal, minstens, hoogstens });
}

/** Names are compared without regard to capitals, as everywhere in Excel. */
export function alsNaam(tekst: string): string {
  return tekst.toLowerCase();
}

function isFunctie({ soort, tekst }: Teken): boolean {
  return soort === 'naam' && FUNCTIES.has(alsNaam(tekst));
}

function begintWaarde({ soort, tekst }: Teken): boolean {
  return soort === 'getal' || soort === 'naam' || tekst === '(';
}

function eindigtWaarde(teken: Teken): boolean {
  return teken.soort === 'getal' || (teken.soort === 'naam' && !isFunctie(teken)) || teken.tekst === ')';
}
