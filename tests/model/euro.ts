import { betaling } from '../../src/model/bekostiging/betaling';
import type { Bekostigingsvorm, Vormnaam } from '../../src/model/bekostiging/vorm';
import { probeer, type Fout } from '../../src/model/fouten';
import { toEuros } from '../../src/model/geld';
import type { Plafondsoort, Termen } from '../../src/model/termen';

/** Te betalen in euros, for one line with these terms. */
export function betaald(vorm: Vormnaam | Bekostigingsvorm, termen: Termen, soort?: Plafondsoort): number {
  return toEuros(betaling(vorm, termen, soort).teBetalen);
}

/** The fault in a calculation, as a value. */
export function foutVan(bereken: () => unknown): Fout | undefined {
  return probeer(bereken).fout;
}
