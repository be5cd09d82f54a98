import type { Plafondstatus } from '../../../model/afspraken/plafond';
import type { Volumestatus } from '../../../model/afspraken/volumestatus';
import type { Regelvorm } from '../../../model/bekostiging/vorm';
import type { Tijdvak } from '../../../tables/beelden/beeld';
import type { Indeling } from '../../../tables/beelden/naast-elkaar';
import { euro, getal, hoeveelheid, procent } from '../../taal';

export const VERGELIJKING_NL = {
  vergelijking: {
    periode: 'Periode',
    tegen: 'Vergelijken met',
    tijdvak: (tijdvak: Tijdvak) => (tijdvak === 'looptijd' ? 'Hele looptijd' : String(tijdvak)),
    scenarios: 'Scenario’s',
    indeling: 'Indeling',
    per: {
      segment: 'Per segment',
      gemeente: 'Per gemeente',
      jaar: 'Per jaar',
      'gemeente en jaar': 'Per gemeente en jaar',
    } satisfies Record<Indeling, string>,
    kolomkop: { segment: 'Segment', gemeente: 'Gemeente', jaar: 'Jaar', 'gemeente en jaar': 'Gemeente' } satisfies Record<Indeling, string>,
    samen: { segment: 'Samen', gemeente: 'Regio', jaar: 'Hele looptijd', 'gemeente en jaar': 'Regio' } satisfies Record<Indeling, string>,
    matrixUitleg: (tegen: string) => `Te betalen; onder elk bedrag wat het scheelt met ${tegen}`,
    toonMeer: (aantal: number, over: number) => `Toon er ${getal(aantal)} meer (nog ${getal(over)})`,
    regels: 'Regels uitgesplitst',
    scenario: 'Scenario',
    teBetalen: 'Te betalen',
    plafond: 'Plafond',
    status: 'Status',
    nietVergoed: 'Onvergoed',
    grafiekUitleg: 'Hele euro’s; de tabel toont dezelfde bedragen tot op de cent.',
    figuur: (per: string) => `Te betalen ${per.toLowerCase()}`,
    blad: 'Vergelijking als grafiek',
    onderdeelEnScenario: 'Onderdeel en scenario',
    kolomBenutting: 'Benutting',
    voordeligst: (scenario: string, bedrag: number, onvergoed: number) =>
      `${scenario} kost de gemeente het minst: ${euro(bedrag)}${onvergoed > 0 ? `, terwijl ${euro(onvergoed)} aan zorg onvergoed blijft` : ''}.`,
    tabelUitleg: 'Te betalen per segment en scenario, tegen plafond en volumeafspraak',
    meer: (bedrag: number, tegen: string) => `${euro(bedrag)} meer dan ${tegen}`,
    minder: (bedrag: number, tegen: string) => `${euro(bedrag)} minder dan ${tegen}`,
    gelijk: (tegen: string) => `gelijk aan ${tegen}`,
    onvergoed: (bedrag: number) => `${euro(bedrag)} onvergoed`,
    onvolledig: 'Niet te berekenen zolang een regel een fout heeft',
    benutting: (fractie: number, plafond: number) => `${procent(fractie)} van ${euro(plafond)}`,
    zonderBenutting: (plafond: number) => `plafond ${euro(plafond)}`,
    ruimte: (bedrag: number) => `${euro(bedrag)} ruimte`,
    tekort: (bedrag: number) => `${euro(bedrag)} boven plafond`,
    openHerleiding: (naam: string, bedrag: string) => `${bedrag}, opbouw van ${naam}`,
    leegKop: 'Nog niets te vergelijken',
    leegUitleg: 'Vul contractregels in tblContracten en leveringen in tblLeveringen; de vergelijking verschijnt dan hier.',
    vorm: {
      inspanning: 'inspanning (P×Q)',
      taakgericht: 'taakgericht',
      output: 'output',
      outcome: 'outcome',
      beschikbaarheid: 'beschikbaarheid',
      populatie: 'populatie',
      blended: 'blended',
      maatwerk: 'eigen formule',
    } satisfies Record<Regelvorm, string>,
    plafondstatus: {
      binnen: 'Binnen plafond',
      'let op': 'Let op: plafond nabij',
      overschrijding: 'Boven plafond',
      'geen plafond': 'Geen plafond',
    } satisfies Record<Plafondstatus, string>,
    volumestatus: {
      'onder minimum': 'Onder minimum',
      binnen: 'Volume binnen afspraak',
      'boven maximum': 'Boven maximum',
    } satisfies Record<Volumestatus, string>,
    minimum: 'Minimum',
    volume: 'Volume',
    maximum: 'Maximum',
    hoeveelheid: (aantal: number, eenheid: string | undefined) => (eenheid ? `${hoeveelheid(aantal)} ${eenheid}` : hoeveelheid(aantal)),
  },
};
