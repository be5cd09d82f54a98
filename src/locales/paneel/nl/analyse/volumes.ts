import { getal, hoeveelheid } from '../../../taal';

export const VOLUMES_NL = {
  kop: 'Volumes tegen de afspraak',
  blad: 'Volumes',
  titel: (scenario: string, jaar: number) => `Volumes tegen de afspraak, ${scenario} ${jaar}`,
  conclusie: (aantal: number, buiten: readonly { naam: string; onder?: number; boven?: number }[]) => {
    if (aantal === 0) return 'Er is nergens een minimum of maximum afgesproken.';
    if (buiten.length === 0) return `Alle ${getal(aantal)} volumes liggen binnen de afspraak.`;
    const genoemd = buiten.slice(0, 3).map(({ naam, onder, boven }) => (onder === undefined ? `${naam} ${hoeveelheid(boven ?? 0)} boven het maximum` : `${naam} ${hoeveelheid(onder)} onder het minimum`));
    const rest = buiten.length > 3 ? ` en ${getal(buiten.length - 3)} andere` : '';
    return `${getal(buiten.length)} van de ${getal(aantal)} volumes liggen buiten de afspraak: ${genoemd.join(', ')}${rest}.`;
  },
  regelOfSegment: 'Regel of segment',
  eenheid: 'Eenheid',
  heleSegment: 'Hele segment',
  naarMinimum: 'Naar minimum',
  onderMinimum: 'Per eenheid eronder',
  naarMaximum: 'Naar maximum',
  bovenMaximum: 'Per eenheid erboven',
  tot: {
    minimum: (bedrag: string) => `Naar minimum ${bedrag}`,
    maximum: (bedrag: string) => `Naar maximum ${bedrag}`,
  },
  voorbij: {
    minimum: (bedrag: string) => `elke eenheid eronder ${bedrag}`,
    maximum: (bedrag: string) => `elke eenheid erboven ${bedrag}`,
  },
  uitleg: 'Hele euro’s; de tabel is tot op de cent. De bedragen zijn wat de gemeente voor het hele segment meer (+) of minder (−) betaalt, met alle plafonds en afspraken.',
};
