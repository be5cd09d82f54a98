import type { Tijdvak } from './beelden/beeld';
import { celtekst, naamsleutel } from './celwaarde';
import type { Doorrekening } from './doorrekening';
import { leesJaar } from './lezen/lees-cel';
import type { Bedragkeuze } from './beelden/opbouw';
import { probeer } from '../model/fouten';
import type { Plaats, Tabelinhoud } from './tabel';

/** What a row of the model is about, as far as it says so. */
export interface Aanwijzing {
  readonly regel?: string;
  readonly segment?: string;
  readonly gemeente?: string;
  readonly jaar?: number;
}

/** What the row at a place is about; absent where it names neither a line nor a segment. */
export function aanwijzingOp({ tabel, rij }: Plaats, tabellen: readonly Tabelinhoud[]): Aanwijzing | undefined {
  const inhoud = tabellen.find(({ naam }) => naam === tabel);
  const cellen = rij === undefined ? undefined : inhoud?.rijen[rij - 1];
  const lees = (kop: string) => cellen?.[inhoud!.koppen.findIndex((kandidaat) => naamsleutel(kandidaat) === kop)];
  const [regel, segment, gemeente] = ['regel', 'segment', 'gemeente'].map((kop) => celtekst(lees(kop)));
  // A year that cannot be read is reported where it stands; here the row is simply about every year.
  const jaar = probeer(() => leesJaar(lees('jaar'), 'jaar')).waarde;
  if (!regel && !segment) return undefined;
  return { ...(regel && { regel }), ...(segment && { segment }), ...(gemeente && { gemeente }), ...(jaar !== undefined && { jaar }) };
}

/** The amount that a row leads to in a scenario; absent where it has none, such as a year in which the line does not run. */
export function bedragVan(aanwijzing: Aanwijzing, scenario: string, { scenarios }: Doorrekening): Bedragkeuze | undefined {
  const uitkomst = scenarios.find((kandidaat) => kandidaat.scenario === scenario);
  const gezocht = [aanwijzing.regel, aanwijzing.segment].map((naam) => naam && naamsleutel(naam));
  const regels = uitkomst?.regels.filter(
    ({ regel, segment }) => (gezocht[0] ? naamsleutel(regel) === gezocht[0] : naamsleutel(segment) === gezocht[1]),
  );
  const jaren = new Set(regels?.map(({ jaar }) => jaar));
  const [eerste] = regels ?? [];
  if (!eerste || (aanwijzing.jaar !== undefined && !jaren.has(aanwijzing.jaar))) return undefined;
  const tijdvak: Tijdvak = aanwijzing.jaar ?? (jaren.size === 1 ? eerste.jaar : 'looptijd');
  return { scenario, tijdvak, segment: eerste.segment, ...(aanwijzing.regel !== undefined && { regel: eerste.regel }) };
}
