import type { Afspraak, Invoer, Regel } from '../../../src/model/invoer';
import { prognoses } from '../../../src/model/jaarprognose/prognoses';
import type { Regelprognose } from '../../../src/model/jaarprognose/regelprognose';
import type { Prognosevraag } from '../../../src/model/jaarprognose/vraag';
import type { Realisatierij } from '../../../src/model/realisatie';
import { rekenDoor } from '../../../src/model/doorrekening/vergelijking';
import { LEEG } from '../invoer';

export const JAAR = 2017;
export const JANUARI = JAAR * 12;
export const SEPTEMBER = JANUARI + 8;

export const VRAAG: Prognosevraag = {
  jaar: JAAR,
  peilmaand: SEPTEMBER,
  methode: 'chain ladder',
  staart: 1,
  aandelen: [],
  patroon: 'doorlopend',
  niveau: 'alle regels',
  viaContract: false,
};

/** Half of a month is claimed at once, the rest a month later; € 10 a piece. */
export function gelijkmatig(regel: string, perMaand: (maand: number) => number, gemeente = 'Medemblik'): Realisatierij[] {
  return Array.from({ length: 24 }, (_, i) => JANUARI - 12 + i).flatMap((leveringsmaand) =>
    [0, 1].map((later) => {
      const volume = perMaand(leveringsmaand) / 2;
      return { regel, gemeente, leveringsmaand, declaratiemaand: leveringsmaand + later, volume, bedrag: Math.round(volume * 1000) };
    }),
  );
}

export const regel = (naam: string, eigen: Partial<Regel> = {}): Regel => ({
  regel: naam,
  segment: 'Jeugd',
  vorm: 'inspanning',
  termen: { tarief: 10 },
  ...eigen,
});

export function opzet(regels: readonly Regel[], afspraken: readonly Afspraak[] = [], volume = 1200): Invoer {
  return {
    ...LEEG,
    gemeenten: [{ gemeente: 'Medemblik', inwoners: 3 }, { gemeente: 'Opmeer', inwoners: 1 }],
    segmenten: [{ segment: 'Jeugd', verdeelsleutel: 'inwoners' }],
    regels,
    leveringen: regels.map((van) => ({ regel: van.regel, gemeente: 'Medemblik', jaar: JAAR, termen: { volume } })),
    afspraken,
  };
}

export function reken(invoer: Invoer, realisatie: readonly Realisatierij[], vraag: Partial<Prognosevraag> = {}, correcties: Parameters<typeof prognoses>[0]['correcties'] = []) {
  return prognoses({ invoer, basis: rekenDoor(invoer), realisatie, correcties }, { ...VRAAG, ...vraag });
}

/** What is claimed, what still comes in, what remains and the whole, in euros. */
export const euros = ({ uitkomst }: Regelprognose) =>
  uitkomst && [uitkomst.gerealiseerd, uitkomst.nogTeOntvangen, uitkomst.resterend, uitkomst.prognose].map((cent) => cent / 100);
