export const EERSTE_STAPPEN_NL = {
  eersteStappen: {
    naam: 'Eerste stappen',
    stap: (nummer: number, aantal: number) => `Eerste stappen · ${nummer} van ${aantal}`,
    stappen: [
      {
        titel: 'Verander een cel',
        tekst: 'Het model staat in gewone tabellen. Typ een ander volume: de formules op de bladen en de bedragen hieronder volgen meteen.',
      },
      {
        titel: 'Vraag een bedrag hoe het komt',
        tekst: 'Kies een bedrag met een stippellijn. U ziet elke stap, wat een plafond of afspraak ervan maakt, en in welke cellen het staat.',
      },
      {
        titel: 'Bedenk iets anders',
        tekst: 'Een scenario is een lijst verschillen. De tabellen blijven zoals ze zijn; de vergelijking laat zien wat het anders kost, en voor wie.',
      },
    ],
    naarCel: 'Naar de cel',
    naarScenarios: 'Naar scenario’s',
    volgende: 'Volgende',
    klaar: 'Aan de slag',
    sluiten: 'Eerste stappen sluiten',
  },
};
