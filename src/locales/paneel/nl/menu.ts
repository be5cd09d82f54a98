import { meervoud } from '../../taal';

export const MENU_NL = {
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
};
