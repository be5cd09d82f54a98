import { meervoud } from '../../taal';

export const MENU_NL = {
  menu: {
    open: 'Meer mogelijkheden',
    tabel: 'Tabel toevoegen…',
    legVast: 'Leg vast als waarden…',
    herbereken: 'Alles herberekenen',
    diagnose: 'Kopieer diagnose…',
  },

  tabelToevoegen: {
    kop: 'Tabel toevoegen',
    uitleg:
      'Zij komt leeg op een eigen blad. Formules met BEK.VERGELIJK lezen haar voortaan mee; staat zo’n formule binnen een andere, ' +
      'voeg de tabel daar dan zelf aan toe.',
    keuze: 'Welke tabel',
    voor: {
      tblUitgangspunten: 'Uitgangspunten: indexatie, groei en waar het model verder op rust.',
      tblGemeenten: 'Gemeenten: wie betaalt, met inwoners om naar te verdelen.',
      tblSegmenten: 'Segmenten: de verdeelsleutel van elk segment.',
      tblContracten: 'Contracten: de regels, met hun vorm en prijs.',
      tblTarieven: 'Tarieven: prijzen die anders veranderen dan door indexatie.',
      tblStaffels: 'Staffels: een tarief dat van het volume afhangt, trede voor trede.',
      tblCorridors: 'Corridors: kosten van de aanbieder die rond een doel worden verrekend.',
      tblAfspraken: 'Afspraken: plafonds, minimum en maximum.',
      tblLeveringen: 'Leveringen: volumes per regel, gemeente en jaar.',
      tblInstroom: 'Instroom: een volume dat volgt uit cliënten die komen en gaan.',
      tblVoorschotten: 'Voorschotten: wat vooruit is betaald, om af te rekenen.',
      tblScenarios: 'Scenario’s: verschillen met de tabellen.',
    },
    bevestig: 'Toevoegen',
    klaar: (blad: string, bladen: readonly string[]) =>
      `De tabel staat op het blad ${blad}.${bladen.length === 0 ? '' : ` De vergelijking op ${bladen.join(' en ')} leest haar mee.`}`,
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
};
