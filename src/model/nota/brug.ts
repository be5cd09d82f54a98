import type { Cent } from '../geld';
import type { Nota } from './nota';
import { richting } from './post';
import { OORZAKEN, telOp, type Oorzaak } from './verklaring';

/** What a step of the bridge is: a level, or what takes it to the next. */
export type Brugnaam = 'primitief' | 'wijzigingen' | 'actueel' | Oorzaak | 'baten' | 'storting' | 'onttrekking' | 'prognose';

/** A step of the bridge from budget to forecast, in net lasten: what goes up is a nadeel. */
export interface Brugstap {
  readonly naam: Brugnaam;
  /** A level stands on the ground; a change hangs between the level before and the one after. */
  readonly soort: 'stand' | 'verandering';
  readonly bedrag: Cent;
  /** The level after it. */
  readonly na: Cent;
}

/**
 * The bridge from the budget as first decided to the forecast: net lasten after reserves, with every cause of the
 * lasten apart. Causes that do nothing are left out; levels never are.
 */
export function brug({ regels, totalen, resultaat }: Nota): Brugstap[] {
  const lasten = telOp(regels.filter(({ soort }) => soort === 'lasten').map(({ verklaring }) => verklaring));
  const netto = (kant: 'baten' | 'storting' | 'onttrekking') => -richting(kant) * (totalen[kant].prognose - totalen[kant].actueel);
  const stappen: { naam: Brugnaam; bedrag: Cent }[] = [
    { naam: 'wijzigingen', bedrag: -resultaat.wijzigingen },
    ...OORZAKEN.map((oorzaak) => ({ naam: oorzaak, bedrag: lasten[oorzaak] })),
    ...(['baten', 'storting', 'onttrekking'] as const).map((kant) => ({ naam: kant, bedrag: netto(kant) })),
  ];

  let stand = -resultaat.primitief || 0;
  const niveau = (naam: Brugnaam): Brugstap => ({ naam, soort: 'stand', bedrag: stand, na: stand });
  const brugstappen = [niveau('primitief')];
  for (const { naam, bedrag } of stappen) {
    stand += bedrag;
    if (bedrag !== 0) brugstappen.push({ naam, soort: 'verandering', bedrag, na: stand });
    if (naam === 'wijzigingen') brugstappen.push(niveau('actueel'));
  }
  return [...brugstappen, niveau('prognose')];
}

/** Where an axis begins that shows every level, and yet what changes between them. */
export function asbegin(stappen: readonly Brugstap[], eenheid: Cent): Cent {
  const standen = stappen.map(({ na }) => na);
  const laagste = Math.min(...standen);
  const ruimte = (Math.max(...standen) - laagste) * 2 || Math.abs(laagste) * 0.1;
  const stap = Math.max(eenheid, 10 ** Math.floor(Math.log10(ruimte)));
  const onder = laagste > 0 ? Math.max(0, laagste - ruimte) : laagste;
  return Math.floor(onder / stap) * stap;
}
