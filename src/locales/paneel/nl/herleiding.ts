import type { Afrekening } from '../../../model/afspraken/voorschot';
import type { Groeiherkomst } from '../../../model/groei/groeiwijze';
import type { Indexstijging } from '../../../model/indexering/indexering';
import type { Prijsherkomst } from '../../../tables/beelden/cijferherkomst';
import type { Vindplaats } from '../../../tables/beelden/vindplaatsen';
import { DATUMS } from '../../datums';
import { getal, hoeveelheid, procent } from '../../taal';

const { datumVanDag } = DATUMS.nl;

/** What the volume of a year was made from. */
function groeizin(herkomst: Groeiherkomst): string {
  switch (herkomst.soort) {
    case 'percentage':
      return `${procent(herkomst.cijfer.groei)} groei`;
    case 'bevolking':
      return `van ${getal(herkomst.voorheen.aantal)} naar ${getal(herkomst.nu.aantal)} ${herkomst.nu.groep}`;
    case 'doorstroom': {
      const { instroom, verblijfsduur } = herkomst.rij;
      return `${hoeveelheid(herkomst.beginstand)} cliënten bij het begin, ${getal(instroom)} nieuw, verblijf ${hoeveelheid(verblijfsduur * 12)} maanden`;
    }
  }
}

export const HERLEIDING_NL = {
  herleiding: {
    kruimels: 'Onderdeel van',
    stappen: 'Stappen',
    wordt: (bedrag: string) => `wordt ${bedrag}`,
    perGemeente: 'Per gemeente',
    afrekening: {
      kop: 'Afrekening',
      perGemeente: 'Afrekening per gemeente',
      uitleg: (recht: string, voorschot: string) => `te betalen ${recht} min voorschotten ${voorschot}`,
      soort: {
        nabetaling: 'Nabetaling aan de aanbieder',
        terugvordering: 'Terugvordering van de aanbieder',
        vereffend: 'Vereffend',
      } satisfies Record<Afrekening['soort'], string>,
    },
    herkomst: {
      kop: (jaar: number) => `Hoe de cijfers van ${jaar} ontstaan`,
      volumes: 'Volumes per gemeente',
      volume: (gemeente: string, volume: number) => `${gemeente}: ${getal(volume)}`,
      ingevuld: (jaar: number, volume: number) => `${jaar}: ${getal(volume)}, ingevuld`,
      stap: (jaar: number, volume: number, herkomst: Groeiherkomst) => `${jaar}: ${groeizin(herkomst)} → ${getal(volume)}`,
      prijs: ({ prijspeil, factor }: Prijsherkomst, jaar: number) => `Bedragen van prijspeil ${prijspeil} naar ${jaar}: × ${getal(factor)}`,
      stijging: ({ jaar, stijging }: Indexstijging) => `${jaar}: ${procent(stijging)}`,
    },
    waar: 'Waar de cijfers staan',
    waarUitleg: 'Kies een plaats om naar de cel te gaan.',
    wat: {
      contract: (naam: string) => `Contractregel ${naam}`,
      levering: (naam: string) => (naam ? `Levering ${naam}` : 'Levering'),
      tarief: (naam: string) => (naam ? `Tarief vanaf ${datumVanDag(Number(naam))}` : 'Tarief'),
      instroom: (naam: string) => `Instroom ${naam}`,
      uitgangspunt: (naam: string) => `Uitgangspunt ${naam}`,
      afspraak: (naam: string) => `Afspraak ${naam}`,
      staffel: (naam: string) => `Staffel, trede ${naam}`,
      corridor: (naam: string) => `Kostencorridor, band ${naam}`,
      voorschot: (naam: string) => `Voorschot ${naam}`,
      verschil: (naam: string) => (naam ? `Scenario: ${naam}` : 'Scenario'),
    } satisfies Record<Vindplaats['wat'], (naam: string) => string>,
    verdwenen: 'Dit onderdeel staat niet meer in de tabellen.',
  },
};
