import type { Vormnaam } from '../../model/bekostiging/vorm';

/**
 * Everything in the Midden-Holland example that its source does not give, in one place. The source names segments,
 * gemeenten and one total; how that total falls apart, and every tarief and agreement, is assumed.
 */

/** Rounded to five hundreds; close enough to weigh five gemeenten by, and no published count. */
export const GEMEENTEN: Readonly<Record<string, { inwoners: number; jeugdigen: number }>> = {
  'Bodegraven-Reeuwijk': { inwoners: 36_000, jeugdigen: 7_500 },
  Gouda: { inwoners: 75_500, jeugdigen: 16_000 },
  Krimpenerwaard: { inwoners: 58_000, jeugdigen: 12_000 },
  Waddinxveen: { inwoners: 33_000, jeugdigen: 7_500 },
  Zuidplas: { inwoners: 47_500, jeugdigen: 11_000 },
};

/** Per year over the year before, as a fraction. */
export const INDEX: Readonly<Record<number, number>> = { 2026: 0.034, 2027: 0.031, 2028: 0.028, 2029: 0.025 };
export const GROEI: Readonly<Record<number, number>> = { 2026: 0.015, 2027: 0.015, 2028: 0.012, 2029: 0.012 };
/** Gemeenten that build many houses. */
export const EIGEN_GROEI: Readonly<Record<string, number>> = { Waddinxveen: 0.02, Zuidplas: 0.025 };

/** One product of a segment, bought as one contract line. */
export interface Product {
  readonly regel: string;
  /** The number of its segment in the source. */
  readonly segment: number;
  readonly naam: string;
  readonly wet: 'Jeugd' | 'Wmo';
  readonly taakveld: string;
  readonly vorm: Vormnaam;
  /** Its part of the total, in thousandths: all of them together are 1 000. */
  readonly promille: number;
  /** What its volume counts in. */
  readonly eenheid: string;
  /** Euro per unit, trajectory or, for a lump sum, the normtarief of its corridor. */
  readonly tarief?: number;
  /** Volume that one client uses in a year. */
  readonly perClient?: number;
  readonly startdeel?: number;
  readonly plekken?: number;
  /** Granted as a subsidy, with no volume to hold it against. */
  readonly subsidie?: true;
}

export const PRODUCTEN: readonly Product[] = [
  { regel: 'HS-KLIN', segment: 1, naam: 'Klinische jeugd-ggz', wet: 'Jeugd', taakveld: '6.763', vorm: 'inspanning', promille: 26, eenheid: 'etmaal', tarief: 525, perClient: 110 },
  { regel: 'HS-VERB', segment: 1, naam: 'Verblijf met behandeling', wet: 'Jeugd', taakveld: '6.763', vorm: 'inspanning', promille: 56, eenheid: 'etmaal', tarief: 385, perClient: 190 },
  { regel: 'HS-AMB', segment: 1, naam: 'Hoogspecialistische ambulante behandeling', wet: 'Jeugd', taakveld: '6.753', vorm: 'inspanning', promille: 34, eenheid: 'uur', tarief: 132, perClient: 60 },
  { regel: 'HS-BES', segment: 1, naam: 'Besloten behandelgroep, gereserveerde plekken', wet: 'Jeugd', taakveld: '6.763', vorm: 'beschikbaarheid', promille: 14, eenheid: 'etmaal', perClient: 150, plekken: 10 },
  { regel: 'CR-AMB', segment: 2, naam: 'Crisishulp ambulant', wet: 'Jeugd', taakveld: '6.752', vorm: 'inspanning', promille: 17, eenheid: 'uur', tarief: 124, perClient: 28 },
  { regel: 'CR-BED', segment: 2, naam: 'Crisisverblijf', wet: 'Jeugd', taakveld: '6.762', vorm: 'inspanning', promille: 22, eenheid: 'etmaal', tarief: 430, perClient: 24 },
  { regel: 'CR-MELD', segment: 2, naam: 'Crisismeldpunt, dag en nacht', wet: 'Jeugd', taakveld: '6.752', vorm: 'taakgericht', promille: 6, eenheid: 'uur', subsidie: true },
  { regel: 'JB-OTS', segment: 3, naam: 'Ondertoezichtstelling', wet: 'Jeugd', taakveld: '6.821', vorm: 'inspanning', promille: 52, eenheid: 'maand', tarief: 1060, perClient: 9 },
  { regel: 'JB-VOO', segment: 3, naam: 'Voogdij', wet: 'Jeugd', taakveld: '6.821', vorm: 'inspanning', promille: 22, eenheid: 'maand', tarief: 905, perClient: 11 },
  { regel: 'JB-JR', segment: 3, naam: 'Jeugdreclassering', wet: 'Jeugd', taakveld: '6.822', vorm: 'inspanning', promille: 11, eenheid: 'maand', tarief: 985, perClient: 8 },
  { regel: 'BH-GGZ', segment: 4, naam: 'Basis jeugd-ggz', wet: 'Jeugd', taakveld: '6.752', vorm: 'output', promille: 48, eenheid: 'traject', tarief: 1850, perClient: 1, startdeel: 0.4 },
  { regel: 'BH-SPEC', segment: 4, naam: 'Specialistische behandeling', wet: 'Jeugd', taakveld: '6.752', vorm: 'inspanning', promille: 74, eenheid: 'uur', tarief: 118, perClient: 32 },
  { regel: 'BH-DYS', segment: 4, naam: 'Behandeling ernstige dyslexie', wet: 'Jeugd', taakveld: '6.752', vorm: 'output', promille: 28, eenheid: 'traject', tarief: 5200, perClient: 1, startdeel: 0.3 },
  { regel: 'BG-JI', segment: 5, naam: 'Begeleiding jeugd individueel', wet: 'Jeugd', taakveld: '6.752', vorm: 'inspanning', promille: 78, eenheid: 'uur', tarief: 68.4, perClient: 95 },
  { regel: 'BG-WI', segment: 5, naam: 'Begeleiding Wmo individueel', wet: 'Wmo', taakveld: '6.712', vorm: 'inspanning', promille: 60, eenheid: 'uur', tarief: 61.8, perClient: 80 },
  { regel: 'BG-WS', segment: 5, naam: 'Begeleiding Wmo specialistisch', wet: 'Wmo', taakveld: '6.712', vorm: 'inspanning', promille: 32, eenheid: 'uur', tarief: 84.6, perClient: 110 },
  { regel: 'DL-JDB', segment: 6, naam: 'Dagbesteding jeugd', wet: 'Jeugd', taakveld: '6.752', vorm: 'inspanning', promille: 22, eenheid: 'dagdeel', tarief: 54, perClient: 180 },
  { regel: 'DL-WDB', segment: 6, naam: 'Dagbesteding Wmo', wet: 'Wmo', taakveld: '6.713', vorm: 'inspanning', promille: 45, eenheid: 'dagdeel', tarief: 42.5, perClient: 200 },
  { regel: 'DL-LOG', segment: 6, naam: 'Logeren', wet: 'Jeugd', taakveld: '6.762', vorm: 'inspanning', promille: 18, eenheid: 'etmaal', tarief: 248, perClient: 40 },
  { regel: 'WO-BW', segment: 7, naam: 'Beschermd wonen', wet: 'Wmo', taakveld: '6.811', vorm: 'inspanning', promille: 70, eenheid: 'etmaal', tarief: 172, perClient: 320 },
  { regel: 'WO-GH', segment: 7, naam: 'Gezinshuis', wet: 'Jeugd', taakveld: '6.762', vorm: 'inspanning', promille: 42, eenheid: 'etmaal', tarief: 231, perClient: 300 },
  { regel: 'WO-KT', segment: 7, naam: 'Kamertraining', wet: 'Jeugd', taakveld: '6.762', vorm: 'inspanning', promille: 18, eenheid: 'etmaal', tarief: 208, perClient: 240 },
  { regel: 'PO-HH', segment: 8, naam: 'Huishoudelijke ondersteuning', wet: 'Wmo', taakveld: '6.711', vorm: 'inspanning', promille: 112, eenheid: 'uur', tarief: 35.4, perClient: 105 },
  { regel: 'PO-HHP', segment: 8, naam: 'Huishoudelijke ondersteuning plus', wet: 'Wmo', taakveld: '6.711', vorm: 'inspanning', promille: 14, eenheid: 'uur', tarief: 40.2, perClient: 130 },
  { regel: 'PO-WAS', segment: 8, naam: 'Was- en strijkservice', wet: 'Wmo', taakveld: '6.714', vorm: 'taakgericht', promille: 4, eenheid: 'uur', subsidie: true },
  { regel: 'WV-HM', segment: 9, naam: 'Hulpmiddelen', wet: 'Wmo', taakveld: '6.60', vorm: 'populatie', promille: 42, eenheid: 'inwoner' },
  { regel: 'WV-CV', segment: 9, naam: 'Collectief vervoer', wet: 'Wmo', taakveld: '6.60', vorm: 'taakgericht', promille: 21, eenheid: 'rit', tarief: 14, perClient: 75 },
  { regel: 'WV-WA', segment: 9, naam: 'Woningaanpassingen', wet: 'Wmo', taakveld: '6.60', vorm: 'output', promille: 12, eenheid: 'traject', tarief: 3900, perClient: 1 },
];

/** The part of the trajectories begun in a year that is completed in it. */
export const AFGEROND = 0.85;

/** What is agreed on the lines of a segment, as a multiple of what is expected in 2025. */
export interface Segmentaanname {
  readonly plafond: number;
  readonly minimum: number;
  readonly maximum: number;
  /** Scarce care that must stay available is guaranteed most of its minimum. */
  readonly garantie?: number;
  readonly meerprijs?: number;
  /** The plafond of the segment as a whole, which signals. */
  readonly segmentplafond: number;
}

export const AFSPRAKEN: Readonly<Record<number, Segmentaanname>> = {
  1: { plafond: 1.05, minimum: 0.95, maximum: 1.06, garantie: 0.8, segmentplafond: 1.03 },
  2: { plafond: 1.1, minimum: 0.85, maximum: 1.1, segmentplafond: 1.15 },
  3: { plafond: 1.08, minimum: 0.95, maximum: 1.05, garantie: 0.8, segmentplafond: 1.06 },
  4: { plafond: 1.04, minimum: 0.9, maximum: 1.03, meerprijs: 0.5, segmentplafond: 1.02 },
  5: { plafond: 1.06, minimum: 0.9, maximum: 1.02, meerprijs: 0.5, segmentplafond: 1.03 },
  6: { plafond: 1.12, minimum: 0.9, maximum: 1.1, segmentplafond: 1.12 },
  7: { plafond: 1.06, minimum: 0.92, maximum: 1.04, meerprijs: 0.75, segmentplafond: 1.05 },
  8: { plafond: 1.15, minimum: 0.9, maximum: 1.12, segmentplafond: 1.12 },
  9: { plafond: 1.15, minimum: 0.85, maximum: 1.1, segmentplafond: 1.2 },
};
/** Lines that begin outside what is agreed: one below its minimum, one above its maximum. */
export const EIGEN_AFSPRAKEN: Readonly<Record<string, Partial<Segmentaanname>>> = {
  'JB-JR': { minimum: 1.04, maximum: 1.15 },
  'BG-JI': { maximum: 0.98 },
};
export const CORRIDOR = { terugvordering: 0.5, bijbetaling: 0.5 };

/** Places that stand ready for a crisis: beds at 86% of use, and shifts of a team that is paid per hour besides. */
export const CRISIS = {
  'CR-BED': { plekken: 18, prijsPerPlek: 138_000 },
  'CR-AMB': { plekken: 12, prijsPerPlek: 118_000, variabelTarief: 30 },
};

/** Paying treatment by result: a fifth of the price depends on a score whose target is 0.8. */
export const OUTCOME = { regel: 'BH-SPEC', prijs: 3776, resultaatdeel: 0.2, doel: 0.8, score: 0.72 };

/** A minimum that even without a guarantee asks for more than the plafond holds: the checks say so. */
export const HOOG_MINIMUM = { segment: 7, minimum: 1.1, maximum: 1.2 };
