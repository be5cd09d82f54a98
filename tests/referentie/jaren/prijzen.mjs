import { EERSTE } from './invoer.mjs';

/** The cell of an assumption in a year. */
export function uitgangspunt(tabellen, { uitgangspunten }, naam, jaar) {
  const rij = uitgangspunten.find((kandidaat) => kandidaat.naam === naam && kandidaat.jaar === jaar);
  return rij && tabellen.tblUitgangspunten.cel(rij, 'waarde');
}

/** An amount of the first year at the prices of a later one: unrounded, as all is until it is paid. */
export function opPrijspeil(tabellen, regio, jaar, cel) {
  const jaren = Array.from({ length: jaar - EERSTE }, (_, i) => EERSTE + 1 + i);
  return [cel, ...jaren.map((tussen) => `(1+${uitgangspunt(tabellen, regio, 'index', tussen)})`)].join('*');
}

/** What an agreement says in a year; 0 where there is none. Amounts of money move with prices if it has a price level. */
export function afgesproken(tabellen, regio, jaar, afspraak, kop) {
  if (!afspraak || afspraak[kop] === undefined) return '0';
  const cel = tabellen.tblAfspraken.cel(afspraak, kop);
  return ['plafond', 'normtarief'].includes(kop) && afspraak.prijspeil ? opPrijspeil(tabellen, regio, jaar, cel) : cel;
}
