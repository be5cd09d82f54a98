import type { Foutzinnen } from './foutzinnen';
import { datumVanDag, euro, getal, procent } from './taal';

export const FOUTEN_NL: Foutzinnen = {
  geenGetal: ({ term, waarde }) => `${term}: "${waarde}" is geen getal. Typ hier een getal, of laat de cel leeg.`,
  geenDatum: ({ term, waarde }) => `${term}: "${waarde}" is geen datum. Typ een datum, bijvoorbeeld 1-1-2025.`,
  geenJaar: ({ term, waarde }) => `${term}: "${waarde}" is geen jaar. Typ een jaartal van vier cijfers, bijvoorbeeld 2025.`,
  tekstGetal: ({ term, waarde }) =>
    `${term}: "${waarde}" is tekst die op een getal lijkt. Zet de celopmaak op Getal en typ de waarde opnieuw.`,
  celfout: ({ term, waarde }) => `${term}: in de cel staat de fout ${waarde}. Herstel eerst die cel.`,
  nietEindig: ({ term }) => `${term}: de waarde is oneindig groot. Typ een gewoon getal.`,
  negatief: ({ term, waarde }) => `${term}: ${getal(waarde)} is negatief. Typ een getal van 0 of hoger.`,
  deelBovenEen: ({ term, waarde }) =>
    `${term}: ${getal(waarde)} is meer dan 1 (100%). Is ${procent(waarde / 100)} bedoeld? Typ dan ${getal(waarde / 100)}.`,
  onbekend: ({ term }) => `${term}: nog onbekend, dus het bedrag is nog niet te bepalen. Vul de waarde in zodra die er is.`,
  ontbreekt: ({ term }) => `${term}: hier ontbreekt een waarde. Vul de cel in.`,
  onbekendeKeuze: ({ term, waarde, mogelijk }) => `${term}: "${waarde}" bestaat niet. Kies uit: ${mogelijk.join(', ')}.`,
  nietGeheel: ({ term, waarde }) => `${term}: ${getal(waarde)} is geen geheel getal. Typ een getal zonder cijfers achter de komma.`,
  nietBovenNul: ({ term }) => `${term}: hier moet meer dan 0 staan, want er wordt door gedeeld. Typ een getal boven 0.`,
  geenHeleCenten: ({ term, waarde }) => `${term}: ${getal(waarde)} is geen heel aantal centen. Typ bijvoorbeeld 0,01 of 1.`,
  teGroot: ({ term, waarde, hoogste }) => `${term}: ${getal(waarde)} is te groot om mee te rekenen. Typ ten hoogste ${getal(hoogste)}.`,

  minimumBovenMaximum: ({ minimum, maximum }) =>
    `Het minimum (${getal(minimum)}) ligt boven het maximum (${getal(maximum)}). Verlaag het minimum of verhoog het maximum.`,
  garantieBovenPlafond: ({ gegarandeerd, plafond }) =>
    `Het gegarandeerde minimum kost ${euro(gegarandeerd)} en dat is meer dan het plafond van ${euro(plafond)}. ` +
    'Verlaag minimum of garantie, of verhoog het plafond.',
  delenBovenEen: ({ startdeel, tussendeel }) =>
    `Startdeel (${procent(startdeel)}) en tussendeel (${procent(tussendeel)}) zijn samen meer dan 100%. ` +
    'Verlaag een van beide: wat overblijft is het einddeel.',
  doelNietBovenOndergrens: ({ doel, ondergrens }) =>
    `Het doel (${getal(doel)}) ligt niet boven de ondergrens (${getal(ondergrens)}). Verhoog het doel of verlaag de ondergrens.`,
  normtariefOntbreekt: ({ term }) =>
    `Voor de ${term} is een normtarief nodig: zonder prijs per eenheid is er niets te verrekenen. Vul normtarief in.`,
  gewichtenNul: () => 'Alle gewichten zijn 0, dus er is niets om naar te verdelen. Vul minstens één gewicht boven 0 in.',
  eersteDrempelNietNul: ({ drempel }) =>
    `De eerste drempel is ${getal(drempel)}, dus voor de eerste eenheden is er geen tarief. Begin met drempel 0.`,
  drempelNietOplopend: ({ drempel, vorige }) =>
    `Drempel ${getal(drempel)} volgt op ${getal(vorige)} en is niet hoger. Zet de drempels van laag naar hoog, elk één keer.`,
  vanafNaTot: ({ vanaf, tot }) => `Vanaf (${getal(vanaf)}) ligt niet onder tot (${getal(tot)}). Verlaag vanaf of verhoog tot.`,
  basisZonderCorrectie: ({ methode }) =>
    `Basis doet er alleen toe bij de methoden vng en vng-additief, niet bij ${methode}. Laat basis leeg, of kies een van die twee.`,
  patroonNul: ({ perioden }) =>
    `Het patroon is 0 waar de realisatie er al is (${getal(perioden)} van de perioden), dus er is niets naar het jaar te trekken. ` +
    'Geef minstens één van die perioden een aandeel boven 0.',
  driehoekTeKlein: ({ rijen, kolommen }) =>
    `De driehoek heeft ${rijen} rijen en ${kolommen} kolommen met bedragen. Er zijn er van allebei minstens twee nodig.`,
  driehoekBuiten: ({ rij, kolom }) =>
    `In rij ${rij}, kolom ${kolom} van de driehoek staat een bedrag, terwijl die periode nog moet komen. ` +
    'Zet de oudste periode bovenaan en laat rechtsonder leeg.',
  driehoekNietBovenNul: ({ rij, kolom }) =>
    `In rij ${rij}, kolom ${kolom} van de driehoek moet een opgeteld bedrag boven 0 staan: de volgende kolom wordt ermee vergeleken. ` +
    'Vul het bedrag tot en met die kolom in, of laat de driehoek later beginnen.',

  geenOmslagpunt: () =>
    'In dit bereik is er geen volume waarbij beide vormen evenveel kosten. Verruim vanaf en tot, of wijzig de voorwaarden.',
  plafondNietBereikt: ({ bedrag, plafond }) =>
    `De bedragen komen samen op ${euro(bedrag)} en halen het plafond van ${euro(plafond)} niet.`,
  geenIndexcijfer: ({ reeks, soort, jaar, laatste }) =>
    `Voor ${reeks} is geen ${soort} cijfer van ${jaar} bekend${laatste === undefined ? '' : `; het laatste is dat van ${laatste}`}. ` +
    'Kies een andere methode of een ander jaar, of vermenigvuldig met een eigen percentage.',
  standaardfoutOnbekend: () =>
    'De standaardfout is niet te bepalen uit zo weinig perioden. Geef een driehoek van minstens vier kolommen.',

  ongelijkeLengte: ({ term, lengte, verwacht }) =>
    `${term}: deze kolom heeft ${lengte} rijen en een andere ${verwacht}. Geef kolommen van gelijke lengte, of één cel.`,
  meerdereKolommen: ({ term, kolommen }) => `${term}: het bereik heeft ${kolommen} kolommen. Geef één cel of één kolom.`,
  meerDanEenCel: ({ term, cellen }) => `${term}: het bereik heeft ${cellen} cellen. Geef één cel.`,
  geenTweeKolommen: ({ term, kolommen }) =>
    `${term}: het bereik heeft ${kolommen} ${kolommen === 1 ? 'kolom' : 'kolommen'}. Geef twee kolommen: naam en waarde.`,
  onbekendeNaam: ({ waarde, mogelijk }) => `"${waarde}" is hier geen naam. Mogelijk zijn: ${mogelijk.join(', ')}.`,
  dubbeleNaam: ({ waarde }) => `"${waarde}" staat er twee keer. Laat één van beide staan.`,

  tabelOnbekend: ({ nummer, koppen }) =>
    `Tabel ${nummer} heeft de koppen "${koppen}" en dat is geen tabel van het model. Geef de tabel met koprij mee, ` +
    'bijvoorbeeld tblContracten[[#Headers],[#Data]].',
  tabelDubbel: ({ tabel }) => `${tabel} is twee keer meegegeven. Geef elke tabel één keer.`,
  tabelOntbreekt: ({ tabel }) => `${tabel} ontbreekt. Zet de tabel terug; geef haar in een formule met haar koprij mee.`,
  kolomOntbreekt: ({ tabel, kolom }) =>
    `In ${tabel} ontbreekt de kolom "${kolom}". Zet de kop terug of voeg de kolom toe; de volgorde is vrij.`,
  kolomDubbel: ({ tabel, kolom }) => `In ${tabel} staat de kolom "${kolom}" twee keer. Hernoem er één.`,
  sleutelLeeg: ({ tabel, kolom }) => `In ${tabel} is "${kolom}" leeg, terwijl de rij wel is ingevuld. Vul "${kolom}" in of maak de rij leeg.`,
  sleutelDubbel: ({ tabel, sleutel, rijen }) =>
    `"${sleutel}" staat in ${tabel} in rij ${rijen.join(' en ')}. Een sleutel mag één keer voorkomen: hernoem of verwijder er één.`,
  verwijzingOnbekend: ({ kolom, waarde, doel }) =>
    `${kolom}: "${waarde}" komt niet voor in ${doel}. Verbeter de naam, of voeg "${waarde}" toe aan ${doel}.`,
  afspraakDubbel: ({ term, bereik, eerste, tweede }) =>
    `Afspraak ${eerste} en afspraak ${tweede} bepalen allebei ${term} voor ${bereik}. Laat ${term} in één van beide leeg.`,
  afspraakZonderBereik: () => 'De afspraak noemt geen regel en geen segment. Vul er één in.',
  eindigtVoorBegin: ({ vanaf, tot }) =>
    `De laatste dag (${datumVanDag(tot)}) ligt voor de eerste (${datumVanDag(vanaf)}). Pas vanaf of tot aan.`,
  tarievenOverlappen: ({ regel, dag }) =>
    `Voor ${regel} gelden op ${datumVanDag(dag)} twee tarieven. Laat het ene eindigen op de dag voordat het andere begint.`,
  indexOntbreekt: ({ jaar, prijspeil }) =>
    `Voor ${jaar} is er geen index, terwijl een bedrag op prijspeil ${prijspeil} staat. Vul in tblUitgangspunten een rij index voor ${jaar} in.`,
  groeiOntbreekt: ({ gemeente, jaar }) =>
    `Voor ${gemeente} is er in ${jaar} geen volume en geen groei, maar later wel. Vul het volume van ${jaar} in, of een rij groei in tblUitgangspunten.`,
  leveringBuitenLooptijd: ({ regel, jaar }) =>
    `${regel} heeft een levering in ${jaar}, maar loopt dan niet. Pas vanaf of tot aan, of verwijder de levering.`,
  verdeelsleutelOntbreekt: ({ segment }) =>
    `${segment} heeft kosten die gemeenten delen, maar geen verdeelsleutel. Vul verdeelsleutel in bij tblSegmenten.`,
  sleutelgewichtOntbreekt: ({ sleutel, jaar }) =>
    `Verdeelsleutel "${sleutel}" heeft voor ${jaar} bij geen enkele gemeente een gewicht boven 0. Vul de gewichten in, of kies een andere sleutel.`,
  plafondNul: ({ kolom }) =>
    `${kolom}: 0 leest als niet afgesproken. Is echt nul bedoeld, typ dan nul; anders kan de cel leeg.`,
  eenhedenVerschillen: ({ segment, eenheden }) =>
    `De regels van ${segment} tellen in verschillende eenheden (${eenheden.map((eenheid) => eenheid || 'leeg').join(', ')}), ` +
    'dus hun volume is niet op te tellen. Maak de eenheden gelijk, of spreek minimum en maximum per regel af.',
  gegevenOntbreekt: ({ vorm, kolom }) =>
    `${kolom}: een regel met vorm ${vorm} kan hier niet zonder. Vul ${kolom} in; is het echt niets, typ dan nul.`,
  minimumBovenPlafond: ({ minimumbedrag, plafond }) =>
    `Alleen al het afgesproken minimum kost ${euro(minimumbedrag)}, meer dan het plafond van ${euro(plafond)}. ` +
    'Verlaag het minimum of verhoog het plafond.',
  vastBovenPlafond: ({ vast, plafond }) =>
    `Wat hoe dan ook is verschuldigd (lumpsum, plekken, garantie) is ${euro(vast)}, meer dan het segmentplafond van ${euro(plafond)}. ` +
    'Daarom wordt niets gekort: verhoog het plafond of verlaag de vaste bedragen.',
  leveringOntbreekt: ({ regel }) =>
    `${regel} heeft geen rij in tblLeveringen en kost daarom niets. Voeg de levering toe.`,

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

  scenarioRijOnbekend: ({ scenario, tabel, sleutel }) =>
    `Scenario ${scenario} wijzigt "${sleutel}" in ${tabel}, maar die rij is er niet (meer). Verbeter de sleutel of verwijder dit verschil.`,
  scenarioKolomOnbekend: ({ scenario, tabel, kolom }) =>
    `Scenario ${scenario} wijzigt kolom "${kolom}", maar ${tabel} heeft die kolom niet. Verbeter de kolomnaam.`,
  scenarioTabelOnbekend: ({ scenario, tabel }) =>
    `Scenario ${scenario} wijzigt ${tabel}, maar die tabel is er niet. Voeg de tabel toe of verwijder dit verschil.`,
  scenarioSleutelkolom: ({ scenario, tabel, kolom }) =>
    `Scenario ${scenario} wijzigt "${kolom}" in ${tabel}, maar dat is een sleutel. Laat de rij vervallen en voeg een nieuwe toe.`,
  scenarioRijBestaat: ({ scenario, tabel, sleutel }) =>
    `Scenario ${scenario} voegt "${sleutel}" toe aan ${tabel}, maar die rij bestaat al. Gebruik wijzig, of kies een andere sleutel.`,
  scenarioDubbel: ({ scenario, tabel, sleutel, kolom }) =>
    `Scenario ${scenario} wijzigt ${kolom} van "${sleutel}" in ${tabel} twee keer. Welke van de twee geldt is niet te raden: verwijder er één.`,
  scenarioNaamBasis: ({ scenario }) =>
    `"${scenario}" is de naam van de tabellen zoals ze zijn. Geef dit scenario een andere naam.`,
};

/** "3", "1 of 2", "2 of meer" */
function hoeveel(minstens: number, hoogstens: number): string {
  if (minstens === hoogstens) return String(minstens);
  return hoogstens === Infinity ? `${minstens} of meer` : `${minstens} of ${hoogstens}`;
}
