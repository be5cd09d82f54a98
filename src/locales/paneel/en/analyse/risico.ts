import type { RISICO_NL } from '../../nl/analyse/risico';

export const RISICO_EN: typeof RISICO_NL = {
  kop: 'Who carries a unit',
  blad: 'Risk',
  titel: (regel, jaar) => `Who carries a unit more or fewer on ${regel}, ${jaar}`,
  eenMeer: 'One unit more',
  eenMinder: 'One unit fewer',
  meer: 'one more',
  minder: 'one fewer',
  gemeente: 'Gemeente',
  aanbieder: 'Provider',
  samen: 'Together',
  scenarioEnEenheid: 'Scenario and unit',
  conclusie: (draagt, aantal) => {
    if (draagt.length === 0) return 'A unit more costs the gemeente nothing in any scenario: the provider carries it.';
    if (draagt.length === aantal) return 'A unit more costs the gemeente money in every scenario.';
    return `A unit more costs the gemeente money only in ${draagt.join(', ')}; otherwise the provider carries it.`;
  },
  onbekend: 'Without a cost price and a volume there is no telling who carries a unit.',
  ontbreekt: {
    regel: 'The line does not occur here.',
    kostprijs: 'No cost price known.',
    volume: 'No volume yet.',
  },
  zonderKostprijs: (regel) => `No cost price of ${regel} is known`,
  vulKostprijs: 'Fill in the column kostprijs of tblContracten: what one unit costs the provider, in euros.',
  uitleg: 'Gemeente and provider together are always the cost price. A negative amount is a gain. The gemeente is measured on the whole segment, with every ceiling.',
};
