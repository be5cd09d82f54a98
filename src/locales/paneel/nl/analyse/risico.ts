export const RISICO_NL = {
  kop: 'Wie draagt een eenheid',
  blad: 'Risico',
  titel: (regel: string, jaar: number) => `Wie draagt een eenheid meer of minder op ${regel}, ${jaar}`,
  eenMeer: 'Eén eenheid meer',
  eenMinder: 'Eén eenheid minder',
  meer: 'één meer',
  minder: 'één minder',
  gemeente: 'Gemeente',
  aanbieder: 'Aanbieder',
  samen: 'Samen',
  scenarioEnEenheid: 'Scenario en eenheid',
  conclusie: (draagt: readonly string[], aantal: number) => {
    if (draagt.length === 0) return 'Een eenheid meer kost de gemeente in geen enkel scenario iets: de aanbieder draagt haar.';
    if (draagt.length === aantal) return 'Een eenheid meer kost de gemeente in elk scenario geld.';
    return `Een eenheid meer kost de gemeente alleen geld in ${draagt.join(', ')}; anders draagt de aanbieder haar.`;
  },
  onbekend: 'Zonder kostprijs en volume is niet te zeggen wie een eenheid draagt.',
  ontbreekt: {
    regel: 'De regel komt hier niet voor.',
    kostprijs: 'Geen kostprijs bekend.',
    volume: 'Nog geen volume.',
  },
  zonderKostprijs: (regel: string) => `Van ${regel} is geen kostprijs bekend`,
  vulKostprijs: 'Vul in tblContracten de kolom kostprijs: wat één eenheid de aanbieder kost, in euro.',
  uitleg: 'Gemeente en aanbieder zijn samen altijd de kostprijs. Een negatief bedrag is een voordeel. De gemeente is gemeten op het hele segment, met alle plafonds.',
};
