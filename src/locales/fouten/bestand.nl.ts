import type { Bestandsfouten, Bestandssoort } from '../../model/fouten/bestand';
import type { Zinnen } from '../foutzinnen';
import { getal } from '../taal';

const SOORTEN: Record<Bestandssoort, string> = {
  pdf: 'een pdf',
  xls: 'een Excel-bestand van voor 2007 (.xls) of een werkmap met een wachtwoord',
  ods: 'een rekenblad van LibreOffice (.ods)',
  beeld: 'een afbeelding',
  document: 'een tekstdocument',
  archief: 'een zip-bestand of een ander Office-document',
  webpagina: 'een webpagina of xml',
  onbekend: 'geen tekst',
};

export const BESTAND_NL: Zinnen<Bestandsfouten> = {
  bestandLeeg: () => 'Het bestand is leeg. Maak de export opnieuw.',
  bestandSoort: ({ soort }) => `Dit lijkt ${SOORTEN[soort]}. Kies een tekstbestand met kolommen (.csv of .txt) of een Excel-werkmap (.xlsx).`,
  aanhalingsteken: ({ regel }) =>
    `Op of na regel ${getal(regel)} wordt een aanhalingsteken (") geopend dat nergens sluit. Sluit het, of maak de export opnieuw.`,
  bestandVeranderd: () =>
    'Het bestand is veranderd of verplaatst terwijl het werd gelezen; er is niets overgenomen. Wacht tot het klaar is en kies het opnieuw.',
  bestandBeschadigd: () => 'Het bestand is niet compleet of beschadigd; er is niets overgenomen. Open het in Excel, bewaar het opnieuw en kies het nog eens.',
  bestandTeGroot: ({ megabytes, hoogste }) =>
    `Deze werkmap is ${getal(megabytes)} MB; tot ${getal(hoogste)} MB is goed te lezen. Bewaar het blad als .csv: daarvan mag de lengte onbeperkt zijn.`,
  geenKoprij: () =>
    'Er is geen koprij gevonden: een rij met namen boven rijen met bedragen of datums. Zet de namen van de kolommen boven de gegevens. ' +
    'Staan er alleen namen en geen gegevens, maak de export dan opnieuw.',
  burgerservicenummers: ({ kolom }) =>
    `De kolom "${kolom}" lijkt burgerservicenummers te bevatten (acht of negen cijfers die de elfproef doorstaan). Er is geen enkele waarde bewaard. ` +
    `Maak de export opnieuw zonder "${kolom}": voor het optellen is zij niet nodig.`,
  namenEnGeboortedata: ({ naamkolom, datumkolom }) =>
    `De kolommen "${naamkolom}" en "${datumkolom}" lijken namen en geboortedata van personen te bevatten. Er is geen enkele waarde bewaard. ` +
    'Maak de export opnieuw zonder die kolommen: voor het optellen zijn zij niet nodig.',
  teVeelSommen: ({ regel, hoogste }) =>
    `Op regel ${getal(regel)} zijn er al meer dan ${getal(hoogste)} combinaties van product, gemeente en maanden. ` +
    'Kies een andere kolom voor het product of de gemeente.',
  teVeelNamen: ({ waarde, hoogste }) =>
    `Met "${waarde}" zijn er meer dan ${getal(hoogste)} verschillende namen in één kolom. Kies een andere kolom voor het product of de gemeente.`,
};
