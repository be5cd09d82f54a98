import { toCents, toEuros, type Cent } from '../../model/geld';
import { groepeer } from '../../model/groepeer';
import type { Dag } from '../../model/kalender';
import { totaal, perJaar } from '../../model/doorrekening/samenvatting';
import { celtekst, naamsleutel, type Celwaarde } from '../celwaarde';
import type { Scenariouitkomst } from '../doorrekening';
import { leesRijen, type Rij } from '../rijen';
import { SCHEMAS } from '../schemas';
import type { Tabelinhoud } from '../tabel';
import type { Tabelwijziging } from '../wijziging';

/** The outcome of a scenario as it was on a day. */
export interface Vastlegging {
  readonly scenario: string;
  readonly dag: Dag;
  readonly vingerafdruk: string;
  readonly perJaar: ReadonlyMap<number, Cent>;
  readonly teBetalen: Cent;
}

/** What was frozen, by the name of its scenario as names are compared. */
export function leesVastgelegd(tabellen: readonly Tabelinhoud[]): ReadonlyMap<string, Vastlegging> {
  const groepen = groepeer(vastgelegdeRijen(tabellen), ({ waarden }) => naamsleutel(waarden['scenario']));
  return new Map([...groepen].map(([sleutel, rijen]) => [sleutel, alsVastlegging(rijen)]));
}

function alsVastlegging(rijen: readonly Rij[]): Vastlegging {
  const [{ waarden }] = rijen as [Rij];
  const jaren = groepeer(rijen, (rij) => celtekst(rij.waarden['jaar']));
  const bedragen = [...jaren].map(([jaar, groep]) => [Number(jaar), som(groep)] as const);
  return {
    scenario: celtekst(waarden['scenario']),
    dag: getal(waarden['vastgelegd op']),
    vingerafdruk: celtekst(waarden['vingerafdruk']),
    perJaar: new Map(bedragen),
    teBetalen: bedragen.reduce((samen, [, bedrag]) => samen + bedrag, 0),
  };
}

/** Keeps an outcome, in the place of what was kept of that scenario before. */
export function legVast(
  tabellen: readonly Tabelinhoud[],
  { scenario, segmenten }: Scenariouitkomst,
  dag: Dag,
  vingerafdruk: string,
): Tabelwijziging[] {
  const rijen = segmenten.map(({ segment, jaar, teBetalen, onvergoed }) => ({
    scenario,
    jaar,
    segment,
    'te betalen': toEuros(teBetalen),
    onvergoed: toEuros(onvergoed),
    'vastgelegd op': dag,
    vingerafdruk,
  }));
  return [...laatLos(tabellen, scenario), { soort: 'nieuw', tabel: 'tblVastgelegd', rijen }];
}

/** Forgets what was kept of a scenario. */
export function laatLos(tabellen: readonly Tabelinhoud[], scenario: string): Tabelwijziging[] {
  const gelezen = tabellen.find(({ naam }) => naam === 'tblVastgelegd');
  return vastgelegdeRijen(tabellen)
    .filter(({ waarden }) => naamsleutel(waarden['scenario']) === naamsleutel(scenario))
    .map(({ herkomst }) => ({ soort: 'vervalt', gelezen: gelezen!, rij: herkomst.rij! }));
}

/** An amount as it was frozen, and as it is. */
export interface ToenEnNu {
  readonly naam: string;
  readonly toen: Cent;
  readonly nu: Cent;
}

/** The years of then and now side by side, and all of them together first. */
export function toenEnNu(vastlegging: Vastlegging, { segmenten }: Scenariouitkomst): ToenEnNu[] {
  const nu = new Map(perJaar(segmenten).map(({ naam, teBetalen }) => [Number(naam), teBetalen]));
  const jaren = [...new Set([...vastlegging.perJaar.keys(), ...nu.keys()])].sort((a, b) => a - b);
  return [
    { naam: '', toen: vastlegging.teBetalen, nu: totaal(segmenten).teBetalen },
    ...jaren.map((jaar) => ({ naam: String(jaar), toen: vastlegging.perJaar.get(jaar) ?? 0, nu: nu.get(jaar) ?? 0 })),
  ];
}

function vastgelegdeRijen(tabellen: readonly Tabelinhoud[]): readonly Rij[] {
  const tabel = tabellen.find(({ naam }) => naam === 'tblVastgelegd');
  return tabel ? leesRijen(SCHEMAS.tblVastgelegd, tabel, () => undefined).rijen : [];
}

function som(rijen: readonly Rij[]): Cent {
  return rijen.reduce((samen, { waarden }) => samen + toCents(getal(waarden['te betalen'])), 0);
}

function getal(waarde: Celwaarde | undefined): number {
  return typeof waarde === 'number' ? waarde : 0;
}
