import type { Cent } from '../geld';
import type { Dag } from '../kalender';

/** What does not fit in budget, decisions and reserves, or between them and the nota. */
export interface Begrotingsfouten {
  totaalSluitNiet: { soort: string; kolom: string; gedrukt: Cent; regels: Cent; verschil: Cent };
  totaalAfgerond: { soort: string; kolom: string; gedrukt: Cent; regels: Cent; verschil: Cent };
  actueelSluitNiet: { actueel: Cent; primitief: Cent; wijzigingen: Cent; verschil: Cent };
  postDubbel: { post: string; rijen: readonly number[] };
  begrotingOntbreekt: { post: string };
  bedragNegatief: { kolom: string; soort: string; bedrag: Cent };
  duizendtallen: { kolom: string; bedrag: Cent; naast: Cent };
  /** `posten`: how many posts are like this one, itself included. */
  begrotingInDuizenden: { post: string; begroot: Cent; verwacht: Cent; posten: number };
  prognoseOnderRealisatie: { prognose: Cent; realisatie: Cent };
  aardOntbreekt: { post: string; verschil: Cent };
  taakveldOnbekend: { taakveld: string };
  taakveldAnderJaar: { taakveld: string; jaar: number; wanneer: string };
  besluitOntbreekt: { bedrag: Cent };
  wijzigingZonderPost: { bedrag: Cent; soort: string };
  wijzigingMeervoudig: { bedrag: Cent; posten: readonly string[] };
  wijzigingBuitenJaar: { datum: Dag; jaar: number };
  reserveOnbekend: { reserve: string; jaar: number };
  reserveNegatief: { reserve: string; begin: Cent; einde: Cent };
  dekkingOnbekend: { dekking: string; reserves: readonly string[] };
  reserveTekort: { reserve: string; nodig: Cent; over: Cent };
  reserveSluitNiet: { reserve: string; jaar: number; stand: Cent; verwacht: Cent };
  gemeentenSluitenNiet: { post: string; regio: Cent; gemeenten: Cent; verschil: Cent };
  regelZonderPost: { regel: string; bedrag: Cent };
  dertienPerioden: { jaar: number; perioden: number };
  /** `toen`: the difference that it was written at, where that is another. */
  zinNalezen: { nota: string; regel: string; verschil: Cent; toen?: Cent };
  zinZonderRegel: { nota: string; regel: string };
  /** `dagen` in the order they were frozen; the rows of all but the last, which counts. */
  notaDubbelVastgelegd: { nota: string; dagen: readonly Dag[]; rijen: readonly number[] };
}
