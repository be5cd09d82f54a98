import type { Tegenspraakfouten } from '../../model/fouten/tegenspraak';
import type { Zinnen } from '../foutzinnen';
import { euro, getal, procent } from '../taal';

export const TEGENSPRAAK_NL: Zinnen<Tegenspraakfouten> = {
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
};
