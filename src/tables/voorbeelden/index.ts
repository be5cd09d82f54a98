import type { Werkmapinhoud } from '../werkmapinhoud';
import { medemblik } from './medemblik';
import { middenHolland } from './midden-holland';
import { westerkwartier } from './westerkwartier';

/** The examples, by the name under which an address asks for one. */
export const VOORBEELDEN = { 'midden-holland': middenHolland, westerkwartier, medemblik } as const satisfies Readonly<
  Record<string, () => Werkmapinhoud>
>;

export type Voorbeeldnaam = keyof typeof VOORBEELDEN;
