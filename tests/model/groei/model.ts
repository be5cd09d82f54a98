import type { Fout } from '../../../src/model/fouten';
import type { Invoer } from '../../../src/model/invoer';
import { rekenDoor } from '../../../src/model/doorrekening/vergelijking';
import { LEEG } from '../invoer';

export const GOUDA = 'Gouda';
export const WADDINXVEEN = 'Waddinxveen';

/** What stays with a figure that could not be read. */
export const ONLEESBAAR: Fout = { code: 'geenGetal', gegevens: { term: 'waarde', waarde: 'veel' } };

/** One line at € 1 per unit, so that euros are units: 1 000 for Gouda and 500 for Waddinxveen in 2025. */
export function model(meer: Partial<Invoer> = {}, regel: Partial<Invoer['regels'][number]> = {}): Invoer {
  return {
    ...LEEG,
    gemeenten: [{ gemeente: GOUDA }, { gemeente: WADDINXVEEN }],
    segmenten: [{ segment: 'Ambulant', groeitMet: 'jeugdigen' }],
    regels: [{ regel: 'A', segment: 'Ambulant', vorm: 'inspanning', termen: { tarief: 1 }, ...regel }],
    leveringen: [
      { regel: 'A', gemeente: GOUDA, jaar: 2025, termen: { volume: 1000 } },
      { regel: 'A', gemeente: WADDINXVEEN, jaar: 2025, termen: { volume: 500 } },
    ],
    ...meer,
  };
}

/** Euros per year, or the code of what is wrong. */
export function perJaar(invoer: Invoer): Record<number, number | string> {
  return Object.fromEntries(rekenDoor(invoer).regels.map(({ jaar, betaling, fout }) => [jaar, fout?.code ?? betaling!.teBetalen / 100]));
}
