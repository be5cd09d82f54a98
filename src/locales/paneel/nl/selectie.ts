export const SELECTIE_NL = {
  selectie: {
    naam: 'Volgt selectie',
    uitleg: 'Kies een rij in Contracten, Leveringen of Afspraken',
    opbouw: 'Opbouw van de gekozen rij',
    metBedrag: (naam: string, bedrag: string) => `${naam} · ${bedrag}`,
    metFout: (naam: string) => `${naam} · fout`,
    zonderBedrag: (naam: string) => `${naam} · geen bedrag`,
    nietInScenario: 'Deze rij heeft in dit scenario geen bedrag: de regel loopt dan niet, of vervalt.',
    stop: 'Selectie niet meer volgen',
    volg: 'Selectie in het blad volgen',
  },
};
