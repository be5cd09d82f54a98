import type { ANALYSE_NL } from '../nl/analyse';
import { procent } from '../../taal';
import { GEVOELIGHEID_EN } from './analyse/gevoeligheid';
import { GROOTHEDEN_EN, TERMEN_EN } from './analyse/namen';
import { OMSLAG_EN } from './analyse/omslag';
import { PASSEND_EN } from './analyse/passend';
import { RISICO_EN } from './analyse/risico';
import { VOLUMES_EN } from './analyse/volumes';

export const ANALYSE_EN: typeof ANALYSE_NL = {
  analyse: {
    vraag: 'What do you want to know?',
    vragen: {
      volumes: 'Are the volumes within the agreement?',
      omslag: 'From which volume is another way to pay cheaper?',
      risico: 'Who carries a unit more or fewer?',
      gevoeligheid: 'Which assumption weighs the most?',
      passend: 'What just fits?',
    },
    jaar: 'Year',
    regel: 'Contract line',
    rekent: (deel) => `Calculating: ${procent(Math.round(deel * 100) / 100)}`,
    gestopt: 'Stopped.',
    opnieuw: 'Calculate again',
    grootheid: GROOTHEDEN_EN,
    term: TERMEN_EN,
    volumes: VOLUMES_EN,
    omslag: OMSLAG_EN,
    risico: RISICO_EN,
    gevoeligheid: GEVOELIGHEID_EN,
    passend: PASSEND_EN,
  },
};
