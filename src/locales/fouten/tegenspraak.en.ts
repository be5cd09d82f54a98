import type { Tegenspraakfouten } from '../../model/fouten/tegenspraak';
import type { Zinnen } from '../foutzinnen';
import { euro, getal, procent } from '../taal';

export const TEGENSPRAAK_EN: Zinnen<Tegenspraakfouten> = {
  minimumBovenMaximum: ({ minimum, maximum }) =>
    `The minimum (${getal(minimum)}) is above the maximum (${getal(maximum)}). Lower the minimum or raise the maximum.`,
  garantieBovenPlafond: ({ gegarandeerd, plafond }) =>
    `The guaranteed minimum costs ${euro(gegarandeerd)}, more than the ceiling of ${euro(plafond)}. ` +
    'Lower the minimum or the guarantee, or raise the ceiling.',
  delenBovenEen: ({ startdeel, tussendeel }) =>
    `Startdeel (${procent(startdeel)}) and tussendeel (${procent(tussendeel)}) are more than 100% together. ` +
    'Lower one of them: what is left is the final part.',
  doelNietBovenOndergrens: ({ doel, ondergrens }) =>
    `The target (${getal(doel)}) is not above the lower bound (${getal(ondergrens)}). Raise the target or lower the bound.`,
  normtariefOntbreekt: ({ term }) =>
    `A normtarief is needed for ${term}: without a price per unit there is nothing to settle. Fill in normtarief.`,
  gewichtenNul: () => 'All weights are 0, so there is nothing to share by. Fill in at least one weight above 0.',
  eersteDrempelNietNul: ({ drempel }) =>
    `The first threshold is ${getal(drempel)}, so the first units have no tariff. Begin with threshold 0.`,
  drempelNietOplopend: ({ drempel, vorige }) =>
    `Threshold ${getal(drempel)} follows ${getal(vorige)} and is not higher. Put the thresholds from low to high, each once.`,
  vanafNaTot: ({ vanaf, tot }) => `Vanaf (${getal(vanaf)}) is not below tot (${getal(tot)}). Lower vanaf or raise tot.`,
  basisZonderCorrectie: ({ methode }) =>
    `Basis matters only to the methods vng and vng-additief, not to ${methode}. Leave basis blank, or choose one of those two.`,
  patroonNul: ({ perioden }) =>
    `The pattern is 0 where there are realised amounts (${getal(perioden)} of the periods), so there is nothing to extend to the year. ` +
    'Give at least one of those periods a share above 0.',
  driehoekTeKlein: ({ rijen, kolommen }) =>
    `The triangle has ${rijen} rows and ${kolommen} columns of amounts. At least two of each are needed.`,
  driehoekBuiten: ({ rij, kolom }) =>
    `Row ${rij}, column ${kolom} of the triangle holds an amount although that period is still to come. ` +
    'Put the oldest period on top and leave the lower right blank.',
  driehoekNietBovenNul: ({ rij, kolom }) =>
    `Row ${rij}, column ${kolom} of the triangle needs a cumulative amount above 0: the next column is compared with it. ` +
    'Fill in the amount up to that column, or let the triangle begin later.',
};
