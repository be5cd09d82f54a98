import type { Fout } from '../../model/fouten';
import type { Cent } from '../../model/geld';
import { groepeer } from '../../model/groepeer';
import type { Regeluitkomst } from '../../model/doorrekening/regeluitkomst';
import { perGemeente, perRegel } from '../../model/doorrekening/samenvatting';
import { beeldVan, type Tijdvak } from './beeld';
import type { Doorrekening, Scenariouitkomst } from '../doorrekening';

/** Which amount: of a scenario over some years, of one gemeente in it, of one of its segments or lines. */
export interface Bedragkeuze {
  readonly scenario: string;
  readonly tijdvak: Tijdvak;
  readonly gemeente?: string;
  readonly segment?: string;
  readonly regel?: string;
}

/** An amount, and what leads to how it is made up. */
export interface Post {
  readonly naam: string;
  readonly bedrag: Cent;
  readonly fout?: Fout;
  readonly keuze: Bedragkeuze;
}

/** How an amount is made up: as a sum of others, or as the payment of one line in one year. */
export type Opbouw =
  | { readonly soort: 'regel'; readonly uitkomst: Regeluitkomst; readonly scenario: Scenariouitkomst }
  | { readonly soort: 'som'; readonly posten: readonly Post[]; readonly totaal: Omit<Post, 'keuze'>; readonly gemeenten: readonly Post[] };

/** @returns nothing when what was chosen is no longer in the model */
export function opbouw({ scenarios }: Doorrekening, keuze: Bedragkeuze): Opbouw | undefined {
  const scenario = scenarios.find((kandidaat) => kandidaat.scenario === keuze.scenario);
  if (!scenario) return undefined;
  const { regels: alle, segmenten, totaal } = beeldVan(scenario, keuze.tijdvak);
  const regels = alle.filter(
    ({ segment, regel }) => (keuze.segment ?? segment) === segment && (keuze.regel ?? regel) === regel,
  );
  if (regels.length === 0) return undefined;
  if (keuze.regel !== undefined && keuze.tijdvak !== 'looptijd') return { soort: 'regel', uitkomst: regels[0]!, scenario };

  const { gemeente } = keuze;
  if (gemeente === undefined && keuze.segment === undefined) {
    const posten = segmenten.map(({ segment, teBetalen, fout }) => post(segment, { teBetalen, fout }, { ...keuze, segment }));
    return { soort: 'som', posten, totaal: post(keuze.scenario, totaal, keuze), gemeenten: perGemeenteVan(regels, keuze) };
  }
  const posten = [...groepeer(regels, deelVan(keuze))].map(([naam, groep]) => post(naam, samen(groep, gemeente), naar(keuze, naam)));
  const vanSegment = segmenten.find(({ segment }) => gemeente === undefined && keuze.regel === undefined && segment === keuze.segment);
  return { soort: 'som', posten, totaal: post('', vanSegment ?? samen(regels, gemeente), keuze), gemeenten: gemeente === undefined ? perGemeenteVan(regels, keuze) : [] };
}

/** The level below: a segment has lines, a line has years. */
function deelVan({ segment, regel }: Bedragkeuze): (uitkomst: Regeluitkomst) => string {
  if (regel !== undefined) return ({ jaar }) => String(jaar);
  return segment === undefined ? (uitkomst) => uitkomst.segment : (uitkomst) => uitkomst.regel;
}

function naar(keuze: Bedragkeuze, naam: string): Bedragkeuze {
  if (keuze.regel !== undefined) return { ...keuze, tijdvak: Number(naam) };
  return keuze.segment === undefined ? { ...keuze, segment: naam } : { ...keuze, regel: naam };
}

interface Bedrag {
  readonly teBetalen: Cent;
  readonly fout?: Fout | undefined;
}

/** What lines cost together: the region, or one gemeente. */
function samen(regels: readonly Regeluitkomst[], gemeente: string | undefined): Bedrag {
  const delen = gemeente === undefined ? perRegel(regels) : perGemeente(regels).filter(({ naam }) => naam === gemeente);
  return { teBetalen: delen.reduce((som, { teBetalen }) => som + teBetalen, 0), fout: delen.find(({ fout }) => fout)?.fout };
}

/** What each gemeente pays of it, where more than one does. */
function perGemeenteVan(regels: readonly Regeluitkomst[], keuze: Bedragkeuze): Post[] {
  const delen = perGemeente(regels);
  return delen.length < 2 ? [] : delen.map((deel) => post(deel.naam, deel, { ...keuze, gemeente: deel.naam }));
}

function post(naam: string, { teBetalen, fout }: Bedrag, keuze: Bedragkeuze): Post {
  return { naam, bedrag: teBetalen, keuze, ...(fout && { fout }) };
}
