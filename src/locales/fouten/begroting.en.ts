import type { Begrotingsfouten } from '../../model/fouten/begroting';
import type { Zinnen } from '../foutzinnen';
import { DATUMS } from '../datums';
import { euro, euroMetTeken, getal, rijnummers } from '../taal';

const { datumVanDag } = DATUMS.en;

export const BEGROTING_EN: Zinnen<Begrotingsfouten> = {
  totaalSluitNiet: ({ soort, kolom, gedrukt, regels, verschil }) =>
    `${soort}, ${kolom}: printed is ${euro(gedrukt)}, but the lines add up to ${euro(regels)}. Look for the difference of ${euro(verschil)} in the table.`,
  totaalAfgerond: ({ soort, kolom, gedrukt, regels, verschil }) =>
    `${soort}, ${kolom}: printed is ${euro(gedrukt)}, the lines add up to ${euro(regels)}. The difference of ${euro(verschil)} may be rounding to thousands; look it up in the source.`,
  actueelSluitNiet: ({ actueel, primitief, wijzigingen, verschil }) =>
    `The budget after changes is printed as ${euro(actueel)}, but primitief ${euro(primitief)} with ${euro(wijzigingen)} of changes is ${euro(verschil)} away from it. Look for the change that is missing or stands twice.`,
  postDubbel: ({ post, rijen }) =>
    `${post} stands in tblBegroting in rows ${rijen.join(' and ')}: both count. Put them together, or make plain in what they differ.`,
  begrotingOntbreekt: ({ post }) => `${post} has no budget, or 0. Fill in primitief; if nothing was budgeted, type nul.`,
  bedragNegatief: ({ kolom, soort, bedrag }) =>
    `${kolom}: ${soort} of ${euro(bedrag)} have a minus sign. The soort already says which way an amount goes: type it without, unless it really is a refund.`,
  duizendtallen: ({ kolom, bedrag, naast }) =>
    `${kolom}: ${euro(bedrag)} stands beside ${euro(naast)}, about a factor of a thousand apart. Is one in thousands and the other in euros? Put both in euros.`,
  begrotingInDuizenden: ({ post, begroot, verwacht, posten }) =>
    `${post}: ${euro(begroot)} was budgeted, but by the claims the contract lines come to ${euro(verwacht)}, about a factor of a thousand apart${posten > 1 ? `; so it is with all ${getal(posten)} posts that have claims` : ''}. Is the budget in thousands? Then put primitief, actueel and the changes in euros: multiply them by 1,000.`,
  prognoseOnderRealisatie: ({ prognose, realisatie }) =>
    `The forecast of ${euro(prognose)} is below what has been claimed and is still to come: ${euro(realisatie)}. Raise the forecast, or check the realisation.`,
  aardOntbreekt: ({ post, verschil }) =>
    `${post} is ${euro(verschil)} off, without saying whether that is incidenteel or structureel. Fill in aard; until then the years after do not count.`,
  taakveldOnbekend: ({ taakveld }) => `"${taakveld}" is no taakveld for Wmo or Jeugd. Choose a code from the Iv3 rules of that year.`,
  taakveldAnderJaar: ({ taakveld, jaar, wanneer }) =>
    `Taakveld ${taakveld} exists ${wanneer}, and not in ${String(jaar)}. Choose the code of that year; they cannot always be mapped one to one.`,
  besluitOntbreekt: ({ bedrag }) => `The change of ${euro(bedrag)} names no decision of the council. Fill in its number: only the council changes the budget.`,
  wijzigingZonderPost: ({ bedrag, soort }) =>
    `The change of ${euro(bedrag)} (${soort}) belongs to no row of tblBegroting, so it counts nowhere. Mend segment, taakveld or programma, or add the post with primitief nul.`,
  wijzigingMeervoudig: ({ bedrag, posten }) =>
    `The change of ${euro(bedrag)} fits more than one post: ${posten.join('; ')}. Fill in segment, taakveld, programma or gemeente, so that one is left.`,
  wijzigingBuitenJaar: ({ datum, jaar }) =>
    `The decision of ${datumVanDag(datum)} changes the budget of ${String(jaar)}, but comes after that year. Check date and year.`,
  reserveOnbekend: ({ reserve, jaar }) =>
    `The stand of reserve "${reserve}" on 1 January ${String(jaar)} is not known, while something goes in or out. Fill it in in tblReserves.`,
  reserveNegatief: ({ reserve, begin, einde }) =>
    `Reserve "${reserve}" begins with ${euro(begin)} and ends at ${euro(einde)}: there is not that much. Lower the onttrekking or choose other cover.`,
  dekkingOnbekend: ({ dekking, reserves }) =>
    `"${dekking}" names no reserve of the tables (${reserves.join(', ')}), so whether there is enough in it cannot be checked. Choose a name from the list at the cell, or add the reserve to tblReserves.`,
  reserveTekort: ({ reserve, nodig, over }) =>
    `Deficits of ${euro(nodig)} are still to be covered from reserve "${reserve}", but ${euro(over)} is left in it: it goes below zero. Choose another cover, or expect less.`,
  reserveSluitNiet: ({ reserve, jaar, stand, verwacht }) =>
    `Reserve "${reserve}" stands at ${euro(stand)} on 1 January ${String(jaar)}, but the year before ends at ${euro(verwacht)}. Change the stand or look for the missing movement.`,
  gemeentenSluitenNiet: ({ post, regio, gemeenten, verschil }) =>
    `${post}: the region budgets ${euro(regio)}, the gemeenten together ${euro(gemeenten)}. Look for the difference of ${euro(verschil)}; the nota of the region counts the amount of the region.`,
  regelZonderPost: ({ regel, bedrag }) =>
    `${regel} is expected to come to ${euro(bedrag)}, but does not belong to exactly one post of lasten in tblBegroting. Add the post, or fill in segment or taakveld so that one fits.`,
  dertienPerioden: ({ jaar, perioden }) =>
    `${String(jaar)} has ${getal(perioden)} periods instead of months. Turn periods of four weeks into months before reading them.`,
  zinNalezen: ({ nota, regel, verschil, toen }) =>
    `Your sentence about ${regel} (${nota}) no longer fits: ${toen === undefined ? `it names an amount or a direction that the line does not have; the difference is ${euroMetTeken(verschil)}` : `it was written at a difference of ${euroMetTeken(toen)}, which is ${euroMetTeken(verschil)} now`}. Read it again and save it anew on the Report tab.`,
  zinZonderRegel: ({ nota, regel }) =>
    `Your sentence about ${regel} stands nowhere: ${nota} has no such line. Correct its name or soort, or remove the row.`,
  notaDubbelVastgelegd: ({ nota, dagen, rijen }) =>
    `${nota} was frozen ${getal(dagen.length)} times: on ${dagen.map(datumVanDag).join(' and on ')}. Only the last one counts. Remove from tblNotas the rows of what no longer holds (row ${rijnummers(rijen)}), or, if that is what holds, the other rows of this nota.`,
};
