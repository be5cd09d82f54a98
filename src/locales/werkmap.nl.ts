import type { Werkmapzinnen } from './werkmap-zinnen';

const som = (namen: readonly string[]): string => namen.join(', ');

export const WERKMAP_NL: Werkmapzinnen = {
  bladBestaat: ({ bladen, tabelnamen }) =>
    `In deze werkmap bestaan al de bladen ${som(bladen)}${tabelnamen.length > 0 ? ` en de tabelnamen ${som(tabelnamen)}` : ''}. ` +
    'Er is niets geschreven. Geef ze een andere naam, of open een nieuwe werkmap en probeer het daar.',
  tabelnaamBezet: ({ tabelnamen }) =>
    `De namen ${som(tabelnamen)} zijn in deze werkmap al in gebruik voor een tabel of een gedefinieerde naam. ` +
    'Er is niets geschreven. Geef ze een andere naam, of open een nieuwe werkmap en probeer het daar.',
  werkmapBeveiligd: () =>
    'De structuur van deze werkmap is beveiligd: er kunnen geen bladen bij. ' +
    'Er is niets geschreven. Hef de beveiliging op via Controleren > Werkmap beveiligen.',
  beveiligd: ({ bladen }) =>
    `Beveiligd: ${som(bladen)}. Er is niets gewijzigd. Hef de bladbeveiliging op via Controleren > Beveiliging blad opheffen.`,
  gefilterd: ({ tabellen }) =>
    `Gefilterd: ${som(tabellen.map(({ tabel, blad }) => `${tabel} op het blad ${blad}`))}. Er is niets gewijzigd: Excel zet waarden bij verborgen rijen niet altijd op hun plaats. ` +
    'Klik in de tabel, kies Gegevens > Wissen bij Sorteren en filteren, en probeer het opnieuw.',
  geenUitkomst: ({ cellen }) =>
    `Niet elke formule heeft een uitkomst om vast te leggen: ${som(cellen)}. Er is niets gewijzigd. ` +
    'Wacht tot Excel klaar is met rekenen, maak bij #SPILL! de cellen ernaast en eronder leeg, en probeer het opnieuw.',

  tabelWeg: ({ tabel }) =>
    `De tabel ${tabel} staat niet meer in deze werkmap. Maak de verwijdering ongedaan, of zet de tabel met dezelfde koppen terug.`,
  tweeTabellen: ({ tabel, tabelnamen }) =>
    `Er zijn meer tabellen die ${tabel} kunnen zijn: ${som(tabelnamen)}. Kies in het paneel welke het is.`,
  rijVeranderd: ({ tabel, rij, sleutel }) =>
    `Rij ${rij} van ${tabel}${sleutel === '' ? '' : ` (${sleutel})`} is intussen gewijzigd of verwijderd. Er is niets geschreven. ` +
    'Bekijk de rij en probeer het opnieuw.',
  opnameWeg: () =>
    'Wat de tabellen bij het begin van de opname bevatten staat niet meer in deze werkmap: een controle op verborgen gegevens haalt het weg. ' +
    'Uw wijzigingen staan nog in de cellen. Stop de opname; een eerdere versie van het bestand heeft de oude waarden.',
  bladVerborgen: ({ blad }) =>
    `Het blad ${blad} is verborgen. Maak het zichtbaar: rechtsklik op een bladtab en kies Zichtbaar maken.`,

  andersTeruggelezen: ({ cel, geschreven, gelezen }) =>
    `In ${cel} staat na het schrijven "${gelezen}" in plaats van "${geschreven}". Het schrijven is teruggedraaid. ` +
    'Probeer het opnieuw; blijft dit gebeuren, probeer het dan in een nieuwe werkmap.',
  onvolledig: ({ bladen }) =>
    `Het schrijven is mislukt, en opruimen lukte niet helemaal: de nieuwe bladen ${som(bladen)} staan er nog. ` +
    'Verwijder ze, of sluit de werkmap zonder op te slaan. De rest van de werkmap is zoals hij was.',
  onvolledigGewijzigd: ({ tabellen }) =>
    `Het schrijven is mislukt, en terugdraaien lukte niet helemaal: in ${som(tabellen)} kunnen rijen of cellen al gewijzigd zijn. ` +
    'Maak het ongedaan met Ctrl+Z, of sluit de werkmap zonder op te slaan.',
  onvolledigVastgelegd: ({ bladen }) =>
    `Het vastleggen is halverwege mislukt: op ${som(bladen)} kunnen formules al waarden zijn geworden. ` +
    'Maak het ongedaan met Ctrl+Z, of sluit de werkmap zonder op te slaan.',
  onvolledigUitgebreid: ({ bladen }) =>
    `De tabel kon niet worden toegevoegd, en formules met BEK.VERGELIJK op ${som(bladen)} noemen haar misschien al. ` +
    'Maak het ongedaan met Ctrl+Z, of sluit de werkmap zonder op te slaan.',

  celbewerking: () => 'Er wordt nog een cel bewerkt. Druk op Enter of Esc en probeer het opnieuw.',
  geweigerd: ({ onderdeel }) =>
    `Excel weigert de bewerking (${onderdeel}). Controleer of de werkmap alleen-lezen of beveiligd is, en probeer het opnieuw.`,
  nietOndersteund: ({ onderdeel }) =>
    `Deze versie van Excel kent een onderdeel niet dat nodig is (${onderdeel}). Werk Excel bij, of gebruik Excel op het web.`,
  teGroot: () => 'Dit is meer dan Excel in één keer aankan. Verdeel de gegevens over meer werkmappen, of gebruik Excel op de desktop.',
  onverwacht: ({ excelcode, bericht, onderdeel }) =>
    `Excel meldt: ${bericht} (${[excelcode, onderdeel].filter(Boolean).join(', ')}). Probeer het opnieuw; kopieer anders de diagnose voor de beheerder.`,
};
