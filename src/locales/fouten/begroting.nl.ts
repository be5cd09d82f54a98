import type { Begrotingsfouten } from '../../model/fouten/begroting';
import type { Zinnen } from '../foutzinnen';
import { DATUMS } from '../datums';
import { euro, euroMetTeken, getal, rijnummers } from '../taal';

const { datumVanDag } = DATUMS.nl;

export const BEGROTING_NL: Zinnen<Begrotingsfouten> = {
  totaalSluitNiet: ({ soort, kolom, gedrukt, regels, verschil }) =>
    `${soort}, ${kolom}: gedrukt is ${euro(gedrukt)}, maar de regels tellen op tot ${euro(regels)}. Zoek het verschil van ${euro(verschil)} in de tabel.`,
  totaalAfgerond: ({ soort, kolom, gedrukt, regels, verschil }) =>
    `${soort}, ${kolom}: gedrukt is ${euro(gedrukt)}, de regels tellen op tot ${euro(regels)}. Het verschil van ${euro(verschil)} kan afronding op duizenden zijn; ga het na in de bron.`,
  actueelSluitNiet: ({ actueel, primitief, wijzigingen, verschil }) =>
    `De begroting na wijziging is gedrukt als ${euro(actueel)}, maar primitief ${euro(primitief)} met ${euro(wijzigingen)} aan wijzigingen scheelt daar ${euro(verschil)} van. Zoek de wijziging die ontbreekt of dubbel staat.`,
  postDubbel: ({ post, rijen }) =>
    `${post} staat in tblBegroting in rij ${rijen.join(' en ')}: beide tellen mee. Voeg ze samen, of maak duidelijk waarin ze verschillen.`,
  begrotingOntbreekt: ({ post }) => `${post} heeft geen begroting, of 0. Vul primitief in; is er echt niets begroot, typ dan nul.`,
  bedragNegatief: ({ kolom, soort, bedrag }) =>
    `${kolom}: ${soort} van ${euro(bedrag)} staan er met een minteken. De soort zegt al welke kant een bedrag op gaat: typ het zonder min, tenzij het echt een teruggave is.`,
  duizendtallen: ({ kolom, bedrag, naast }) =>
    `${kolom}: ${euro(bedrag)} staat naast ${euro(naast)}, ongeveer een factor duizend ertussen. Staat het ene in duizenden en het andere in euro? Zet beide in euro.`,
  begrotingInDuizenden: ({ post, begroot, verwacht, posten }) =>
    `${post}: begroot is ${euro(begroot)}, maar de contractregels komen volgens de declaraties uit op ${euro(verwacht)}, ongeveer een factor duizend ertussen${posten > 1 ? `; zo is het bij alle ${getal(posten)} posten met declaraties` : ''}. Staat de begroting in duizenden? Zet primitief, actueel en de wijzigingen dan in euro: vermenigvuldig ze met 1.000.`,
  prognoseOnderRealisatie: ({ prognose, realisatie }) =>
    `De prognose van ${euro(prognose)} is lager dan wat al is gedeclareerd en nog moet komen: ${euro(realisatie)}. Verhoog de prognose, of controleer de realisatie.`,
  aardOntbreekt: ({ post, verschil }) =>
    `${post} wijkt ${euro(verschil)} af, zonder dat er staat of dat incidenteel of structureel is. Vul aard in; tot dan tellen de jaren erna niet mee.`,
  taakveldOnbekend: ({ taakveld }) => `"${taakveld}" is geen taakveld voor Wmo of Jeugd. Kies een code uit het Iv3-voorschrift van dat jaar.`,
  taakveldAnderJaar: ({ taakveld, jaar, wanneer }) =>
    `Taakveld ${taakveld} bestaat ${wanneer}, en niet in ${String(jaar)}. Kies de code die in dat jaar geldt; één op één omzetten kan niet altijd.`,
  besluitOntbreekt: ({ bedrag }) => `De wijziging van ${euro(bedrag)} noemt geen raadsbesluit. Vul het nummer in: alleen de raad wijzigt de begroting.`,
  wijzigingZonderPost: ({ bedrag, soort }) =>
    `De wijziging van ${euro(bedrag)} (${soort}) hoort bij geen rij van tblBegroting en telt daarom nergens mee. Verbeter segment, taakveld of programma, of voeg de begrotingspost toe met primitief nul.`,
  wijzigingMeervoudig: ({ bedrag, posten }) =>
    `De wijziging van ${euro(bedrag)} past bij meer dan één post: ${posten.join('; ')}. Vul segment, taakveld, programma of gemeente in, zodat er één overblijft.`,
  wijzigingBuitenJaar: ({ datum, jaar }) =>
    `Het besluit van ${datumVanDag(datum)} wijzigt de begroting van ${String(jaar)}, maar ligt na dat jaar. Controleer datum en jaar.`,
  reserveOnbekend: ({ reserve, jaar }) =>
    `Van reserve "${reserve}" is de stand op 1 januari ${String(jaar)} niet bekend, terwijl er wel iets in of uit gaat. Vul de stand in bij tblReserves.`,
  reserveNegatief: ({ reserve, begin, einde }) =>
    `Reserve "${reserve}" begint met ${euro(begin)} en komt uit op ${euro(einde)}: zo veel is er niet. Verlaag de onttrekking of kies andere dekking.`,
  dekkingOnbekend: ({ dekking, reserves }) =>
    `"${dekking}" noemt geen reserve uit de tabellen (${reserves.join(', ')}), zodat niet is na te gaan of zij genoeg heeft. Kies een naam uit de lijst bij de cel, of voeg de reserve toe aan tblReserves.`,
  reserveTekort: ({ reserve, nodig, over }) =>
    `Uit reserve "${reserve}" moet nog ${euro(nodig)} aan nadelen worden gedekt, maar er blijft ${euro(over)} in: zij komt onder nul. Kies andere dekking, of verwacht minder.`,
  reserveSluitNiet: ({ reserve, jaar, stand, verwacht }) =>
    `Reserve "${reserve}" staat op 1 januari ${String(jaar)} op ${euro(stand)}, maar het jaar ervoor komt uit op ${euro(verwacht)}. Pas de stand aan of zoek de ontbrekende mutatie.`,
  gemeentenSluitenNiet: ({ post, regio, gemeenten, verschil }) =>
    `${post}: de regio begroot ${euro(regio)}, de gemeenten samen ${euro(gemeenten)}. Zoek het verschil van ${euro(verschil)}; in de nota van de regio telt het bedrag van de regio.`,
  regelZonderPost: ({ regel, bedrag }) =>
    `${regel} wordt verwacht op ${euro(bedrag)}, maar hoort niet bij precies één lastenpost van tblBegroting. Voeg de post toe, of vul segment of taakveld zo in dat er één past.`,
  dertienPerioden: ({ jaar, perioden }) =>
    `In ${String(jaar)} staan ${getal(perioden)} perioden in plaats van maanden. Zet perioden van vier weken om naar maanden voordat u ze inleest.`,
  zinNalezen: ({ nota, regel, verschil, toen }) =>
    `Uw zin bij ${regel} (${nota}) past niet meer: ${toen === undefined ? `hij noemt een bedrag of een richting die de regel niet heeft; het verschil is ${euroMetTeken(verschil)}` : `hij is geschreven bij een verschil van ${euroMetTeken(toen)}, en nu is dat ${euroMetTeken(verschil)}`}. Lees hem na en bewaar hem opnieuw op het tabblad Nota.`,
  zinZonderRegel: ({ nota, regel }) =>
    `Uw zin bij ${regel} staat nergens: ${nota} heeft zo’n regel niet. Verbeter naam of soort, of verwijder de rij.`,
  notaDubbelVastgelegd: ({ nota, dagen, rijen }) =>
    `${nota} is ${getal(dagen.length)} keer vastgelegd: op ${dagen.map(datumVanDag).join(' en op ')}. Alleen de laatste telt. Verwijder in tblNotas de rijen van wat niet meer geldt (rij ${rijnummers(rijen)}), of, als dat juist geldt, de andere rijen van deze nota.`,
};
