import type { Groeiherkomst } from '../../../model/groei/groeiwijze';
import type { Bevolkingsgroep } from '../../../model/invoer';
import { DATUMS } from '../../datums';
import { getal, hoeveelheid, procent } from '../../taal';
import type { HERLEIDING_NL } from '../nl/herleiding';

const { datumVanDag } = DATUMS.en;

/** What the volume of a year was made from. */
function groeizin(herkomst: Groeiherkomst): string {
  switch (herkomst.soort) {
    case 'percentage':
      return `${procent(herkomst.cijfer.groei)} growth`;
    case 'bevolking':
      return `from ${getal(herkomst.voorheen.aantal)} to ${getal(herkomst.nu.aantal)} ${GROEPEN[herkomst.nu.groep]}`;
    case 'doorstroom': {
      const { instroom, verblijfsduur } = herkomst.rij;
      return `${hoeveelheid(herkomst.beginstand)} clients at the start, ${getal(instroom)} new, staying ${hoeveelheid(verblijfsduur * 12)} months`;
    }
  }
}

const GROEPEN = { inwoners: 'residents', jeugdigen: 'youths' } satisfies Record<Bevolkingsgroep, string>;

export const HERLEIDING_EN: typeof HERLEIDING_NL = {
  herleiding: {
    kruimels: 'Part of',
    stappen: 'Steps',
    wordt: (bedrag) => `becomes ${bedrag}`,
    perGemeente: 'Per gemeente',
    afrekening: {
      kop: 'Settlement',
      perGemeente: 'Settlement per gemeente',
      uitleg: (recht, voorschot) => `to be paid ${recht} less advances ${voorschot}`,
      soort: {
        nabetaling: 'Still to be paid to the provider',
        terugvordering: 'To be paid back by the provider',
        vereffend: 'Settled',
      },
    },
    herkomst: {
      kop: (jaar) => `How the figures of ${jaar} come about`,
      volumes: 'Volumes per municipality',
      volume: (gemeente, volume) => `${gemeente}: ${getal(volume)}`,
      ingevuld: (jaar, volume) => `${jaar}: ${getal(volume)}, filled in`,
      stap: (jaar, volume, herkomst) => `${jaar}: ${groeizin(herkomst)} → ${getal(volume)}`,
      prijs: ({ prijspeil, factor }, jaar) => `Amounts at the prices of ${prijspeil}, brought to ${jaar}: × ${getal(factor)}`,
      stijging: ({ jaar, stijging }) => `${jaar}: ${procent(stijging)}`,
    },
    waar: 'Where the figures stand',
    waarUitleg: 'Choose a place to go to its cell.',
    wat: {
      contract: (naam) => `Contract line ${naam}`,
      levering: (naam) => (naam ? `Delivery ${naam}` : 'Delivery'),
      tarief: (naam) => (naam ? `Price from ${datumVanDag(Number(naam))}` : 'Price'),
      instroom: (naam) => `Inflow ${naam}`,
      uitgangspunt: (naam) => `Assumption ${naam}`,
      afspraak: (naam) => `Agreement ${naam}`,
      staffel: (naam) => `Staffel, tier ${naam}`,
      corridor: (naam) => `Cost corridor, band ${naam}`,
      voorschot: (naam) => `Advance ${naam}`,
      verschil: (naam) => (naam ? `Scenario: ${naam}` : 'Scenario'),
    },
    verdwenen: 'This is no longer in the tables.',
  },
};
