import { procent } from '../../taal';
import { GEVOELIGHEID_NL } from './analyse/gevoeligheid';
import { GROOTHEDEN_NL, TERMEN_NL } from './analyse/namen';
import { OMSLAG_NL } from './analyse/omslag';
import { PASSEND_NL } from './analyse/passend';
import { RISICO_NL } from './analyse/risico';
import { VOLUMES_NL } from './analyse/volumes';

export const ANALYSE_NL = {
  analyse: {
    vraag: 'Wat wilt u weten?',
    vragen: {
      volumes: 'Zitten de volumes binnen de afspraak?',
      omslag: 'Vanaf welk volume is een andere vorm voordeliger?',
      risico: 'Wie draagt een eenheid meer of minder?',
      gevoeligheid: 'Welke aanname weegt het zwaarst?',
      passend: 'Wat past er nog net?',
    },
    jaar: 'Jaar',
    regel: 'Regel',
    rekent: (deel: number) => `Bezig: ${procent(Math.round(deel * 100) / 100)}`,
    gestopt: 'Gestopt.',
    opnieuw: 'Opnieuw berekenen',
    grootheid: GROOTHEDEN_NL,
    term: TERMEN_NL,
    volumes: VOLUMES_NL,
    omslag: OMSLAG_NL,
    risico: RISICO_NL,
    gevoeligheid: GEVOELIGHEID_NL,
    passend: PASSEND_NL,
  },
};
