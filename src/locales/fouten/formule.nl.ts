import type { Formulefouten } from '../../model/fouten/formule';
import type { Zinnen } from '../foutzinnen';
import { getal } from '../taal';

export const FORMULE_NL: Zinnen<Formulefouten> = {
  formuleTeLang: ({ lengte, hoogste }) =>
    `De formule heeft ${getal(lengte)} tekens; ${getal(hoogste)} is het meeste. Maak haar korter, of splits de regel in twee contractregels.`,
  formuleTeken: ({ positie, teken }) =>
    `Teken ${positie} van de formule: "${teken}" kan hier niet. ` +
    'Gebruik getallen, kolomnamen met _ voor een spatie, + - * /, haakjes, vergelijkingen en ; tussen waarden. 80% is 0,8.',
  formuleGemengd: ({ positie, teken, eerder }) =>
    `Teken ${positie} van de formule: "${teken}" is anders geschreven dan "${eerder}". ` +
    'Schrijf Nederlands (0,8 en ; tussen waarden) of Engels (0.8 en een komma met een spatie tussen waarden), niet door elkaar.',
  formuleNaam: ({ positie, naam, mogelijk }) =>
    `Teken ${positie} van de formule: "${naam}" is geen kolom en geen functie. Kies uit: ${mogelijk.join(', ')}.`,
  formuleHaakjes: ({ positie, functie }) =>
    `Teken ${positie} van de formule: na ${functie} ontbreken de haakjes. Zet de waarden erachter: ${functie}(… ; …).`,
  formuleAantal: ({ positie, functie, aantal, minstens, hoogstens }) =>
    `Teken ${positie} van de formule: ${functie} krijgt ${aantal} ${aantal === 1 ? 'waarde' : 'waarden'}, maar wil er ` +
    `${hoeveel(minstens, hoogstens)}. Tussen waarden staat een ; (een komma tussen twee cijfers is een decimaalkomma).`,
  formuleBewerking: ({ positie, na, teken }) =>
    `Teken ${positie} van de formule: tussen "${na}" en "${teken}" ontbreekt een bewerking. Schrijf bijvoorbeeld * ertussen.`,
  formuleTeDiep: ({ positie, hoogste }) =>
    `Teken ${positie} van de formule: hier staan meer dan ${hoogste} haakjes in elkaar. Maak de formule eenvoudiger.`,
  formuleZinsbouw: ({ positie, teken }) =>
    (positie === undefined ? 'De formule houdt te vroeg op. ' : `Teken ${positie} van de formule: "${teken}" past hier niet. `) +
    'Ervoor ontbreekt een waarde of een haakje, of er staat een bewerking te veel.',
  formuleVerboden: ({ onderdeel }) =>
    `"${onderdeel}" kan niet in een formule. Gebruik alleen getallen, kolomnamen, + - * /, vergelijkingen en de functies.`,
  formuleDecimalen: ({ waarde, hoogste }) =>
    `round kan niet afronden op ${getal(waarde)} decimalen. Geef een geheel getal van 0 tot en met ${hoogste}.`,
  formuleZonderWaarde: ({ naam }) =>
    `De formule noemt ${naam}, maar dat is niet ingevuld of niet afgesproken. Vul het in (echt niets is nul), of haal het uit de formule.`,
  formuleGeenBedrag: () =>
    'De formule geeft waar of onwaar, en geen bedrag. Zet de vergelijking in als: als(voorwaarde; bedrag; ander bedrag).',
  formuleNietEindig: () =>
    'De formule geeft geen gewoon getal: er wordt door 0 gedeeld, of het wordt te groot. Vang dat op met als, bijvoorbeeld als(volume = 0; 0; …).',
  formuleNegatief: ({ waarde }) =>
    `De formule geeft ${getal(waarde)}, en te betalen is nooit negatief. Zet max(0; …) om de formule, of pas haar aan.`,
};

/** "3", "1 of 2", "2 of meer" */
function hoeveel(minstens: number, hoogstens: number): string {
  if (minstens === hoogstens) return String(minstens);
  return hoogstens === Infinity ? `${minstens} of meer` : `${minstens} of ${hoogstens}`;
}
