import type { Plafondstatus } from '../model/afspraken/plafond';
import type { Volumestatus } from '../model/afspraken/volumestatus';
import type { Regelvorm } from '../model/bekostiging/vorm';
import type { Melding } from '../tables/tabel';
import type { Vindplaats } from '../tables/vindplaatsen';
import { euro, getal, procent } from './taal';

/** Every text of the task pane. */
export const PANEEL_NL = {
  naam: 'Bekostigingskompas',
  tabbladen: { vergelijking: 'Vergelijking', controles: 'Controles', start: 'Start' },

  algemeen: {
    laden: 'Model wordt gelezen…',
    opnieuw: 'Opnieuw proberen',
    bezig: 'Bezig',
    sluiten: 'Sluiten',
    annuleren: 'Annuleren',
    onderdelen: 'Onderdelen',
  },

  start: {
    kop: 'Wat kost dezelfde zorg bij een andere bekostiging?',
    uitleg:
      'Bekostigingskompas vergelijkt bekostigingsvormen voor Jeugdwet en Wmo, per segment, tegen budgetplafond en ' +
      'volumeafspraken. Het model staat in gewone Excel-tabellen in deze werkmap.',
    voorbeeld: 'Voorbeeld: Westerkwartier 2020',
    voorbeeldUitleg: 'Acht producten uit twee wetten, met plafonds, volumeafspraken en drie scenario’s om mee te oefenen.',
    leeg: 'Lege werkmap',
    leegUitleg: 'Dezelfde tabellen, leeg, met keuzelijsten en een voorbeeldrij die eenvoudig weg kan.',
    watErBijkomt:
      'Er komen nieuwe bladen bij, één per tabel, en een blad Vergelijking. Aan bestaande bladen en cellen verandert niets; ' +
      'is een naam al in gebruik, dan volgt een melding en wordt niets geschreven.',
    privacy: 'Alles wordt op deze computer berekend. Er gaat niets naar buiten.',
    bezig: 'De bladen worden neergezet…',
    gevonden: 'Deze werkmap bevat een model',
    gevondenUitleg: 'De vergelijking rekent met deze tabellen en volgt wat daarin verandert.',
    tabellen: 'Tabellen van het model',
    blad: (naam: string) => `blad ${naam}`,
    naarVergelijking: 'Naar de vergelijking',
  },

  keuze: {
    kop: 'Welke tabel hoort bij het model?',
    uitleg: (tabel: string, aantal: number) =>
      `Er zijn ${getal(aantal)} tabellen die ${tabel} kunnen zijn. Kies de tabel waarmee gerekend wordt; de keuze wordt in de werkmap bewaard.`,
    kandidaat: (tabelnaam: string, blad: string) => `${tabelnaam} op blad ${blad}`,
    kies: 'Deze tabel gebruiken',
  },

  vergelijking: {
    jaar: 'Jaar',
    scenarios: 'Scenario’s',
    segmenten: 'Per segment',
    regels: 'Regels uitgesplitst',
    scenario: 'Scenario',
    teBetalen: 'Te betalen',
    plafond: 'Plafond',
    status: 'Status',
    weergave: 'Weergave',
    grafiek: 'Grafiek',
    tabel: 'Tabel',
    grafiekLaden: 'Grafiek wordt geladen…',
    nietVergoed: 'Onvergoed',
    grafiekUitleg: 'Hele euro’s; de tabel toont dezelfde bedragen tot op de cent.',
    grafiekMislukt: 'De grafiek kon niet worden geladen. De tabel toont dezelfde bedragen.',
    tabelUitleg: 'Te betalen per segment en scenario, tegen plafond en volumeafspraak',
    meer: (bedrag: number) => `${euro(bedrag)} meer dan basis`,
    minder: (bedrag: number) => `${euro(bedrag)} minder dan basis`,
    gelijk: 'gelijk aan basis',
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
    hoeveelheid: (aantal: number, eenheid: string | undefined) => (eenheid ? `${getal(aantal)} ${eenheid}` : getal(aantal)),
  },

  herleiding: {
    kruimels: 'Onderdeel van',
    stappen: 'Stappen',
    wordt: (bedrag: string) => `wordt ${bedrag}`,
    perGemeente: 'Per gemeente',
    waar: 'Waar de cijfers staan',
    waarUitleg: 'Kies een plaats om naar de cel te gaan.',
    wat: {
      contract: (naam: string) => `Contractregel ${naam}`,
      levering: (naam: string) => (naam ? `Levering ${naam}` : 'Levering'),
      afspraak: (naam: string) => `Afspraak ${naam}`,
      verschil: (naam: string) => (naam ? `Scenario: ${naam}` : 'Scenario'),
    } satisfies Record<Vindplaats['wat'], (naam: string) => string>,
    verdwenen: 'Dit onderdeel staat niet meer in de tabellen.',
  },

  controles: {
    kop: 'Controles',
    uitleg: 'Wat in de tabellen niet past. Kies een regel om naar de cel te gaan.',
    alles: 'Alles klopt',
    allesUitleg: 'In de tabellen is niets gevonden dat niet past.',
    ernst: { fout: 'Fout', waarschuwing: 'Let op' } satisfies Record<Melding['ernst'], string>,
    plaats: (adres: string, tabel: string, kolom: string | undefined) =>
      kolom === undefined ? `${adres} · ${tabel}` : `${adres} · ${tabel}, kolom ${kolom}`,
    scenario: (naam: string) => `scenario ${naam}`,
    aantal: (fouten: number, waarschuwingen: number) =>
      [meervoud(fouten, 'fout', 'fouten'), meervoud(waarschuwingen, 'waarschuwing', 'waarschuwingen')]
        .filter((deel) => deel !== '')
        .join(' en '),
  },

  menu: {
    open: 'Meer mogelijkheden',
    legVast: 'Leg vast als waarden…',
    herbereken: 'Alles herberekenen',
    diagnose: 'Kopieer diagnose…',
  },

  legVast: {
    kop: 'Formules vastleggen als waarden?',
    uitleg:
      'Elke formule met een functie van Bekostigingskompas (BEK.…) wordt vervangen door de waarde die er nu staat. Een collega ' +
      'zonder de invoegtoepassing ziet dan dezelfde cijfers, maar die cellen rekenen niet meer mee.',
    tip: 'De tabellen van het model en andere formules blijven zoals ze zijn. Bewaar zo nodig eerst een kopie van de werkmap.',
    bevestig: 'Vastleggen',
    klaar: (aantal: number, bladen: readonly string[]) =>
      aantal === 0
        ? 'Er staan geen formules van Bekostigingskompas in deze werkmap.'
        : `${meervoud(aantal, 'formule', 'formules')} vastgelegd als waarden op ${bladen.join(', ')}.`,
  },

  herberekenen: { klaar: 'Alle formules zijn opnieuw berekend.' },

  diagnose: {
    kop: 'Diagnose',
    uitleg: 'Gegevens voor de helpdesk over versies en laatste fouten. Er staan geen cijfers uit de werkmap in.',
    tekst: 'Tekst van de diagnose',
    kopieer: 'Kopiëren',
    gekopieerd: 'Gekopieerd.',
    zelfKopieren: 'Kopiëren is hier niet toegestaan. De tekst is geselecteerd: kopieer met Ctrl+C.',
    talen: (excel: string, werkmap: string) => `Taal: Excel ${excel}, werkmap ${werkmap}`,
    vereisten: 'Ondersteund',
    fout: { lezen: 'Fout bij lezen', volgen: 'Fout bij volgen', schrijven: 'Fout bij schrijven' },
  },

  fout: {
    lezen: 'Het model kon niet worden gelezen.',
    volgen: 'Wijzigingen in de werkmap worden nu niet vanzelf gevolgd.',
    schrijven: 'Dat is niet gelukt.',
    scherm: 'Dit scherm kon niet worden getoond.',
  },

  aankondiging: {
    berekend: 'Opnieuw berekend.',
    scenario: (naam: string, bedrag: number) => `${naam} ${euro(bedrag)}.`,
  },
};

function meervoud(aantal: number, een: string, meer: string): string {
  return aantal === 0 ? '' : `${getal(aantal)} ${aantal === 1 ? een : meer}`;
}
