import { SLEUTELTEKEN } from '../model/scenario';
import { celtekst, isLeeg, naamsleutel, type Celwaarde } from './celwaarde';
import { leesRijen, type Rij } from './rijen';
import type { Tabelnaam } from './schema';
import { SCHEMAS } from './schemas';
import type { Plaats, Tabelinhoud } from './tabel';

/** A cell that the outcome of a line rests on, and what to call it. */
export interface Vindplaats {
  readonly wat: 'contract' | 'staffel' | 'levering' | 'afspraak' | 'corridor' | 'voorschot' | 'verschil';
  readonly naam: string;
  readonly plaats: Plaats;
}

/** Which outcome of which line. */
export interface Regelvraag {
  readonly scenario: string;
  readonly jaar: number;
  readonly segment: string;
  readonly regel: string;
}

/** Where the figures of a line stand: its contract, its deliveries, its agreements, what the scenario changes. */
export function vindplaatsen(tabellen: readonly Tabelinhoud[], vraag: Regelvraag): Vindplaats[] {
  const regel = naamsleutel(vraag.regel);
  const geldtInJaar = (rij: Rij) => isLeeg(rij.waarden['jaar']) || rij.waarden['jaar'] === vraag.jaar;
  const afspraken = rijenVan(tabellen, 'tblAfspraken').filter(
    (rij) => geldtInJaar(rij) && (isNaam(rij, 'regel', regel) || isVanSegment(rij, vraag.segment)),
  );
  const eigen = (tabel: Tabelnaam) => rijenVan(tabellen, tabel).filter((rij) => isNaam(rij, 'regel', regel) && geldtInJaar(rij));
  return [
    ...rijenVan(tabellen, 'tblContracten')
      .filter((rij) => isNaam(rij, 'regel', regel))
      .map((rij) => vindplaats('contract', rij, 'regel')),
    ...geldend(eigen('tblStaffels')).map((rij) => vindplaats('staffel', rij, 'trede')),
    ...eigen('tblLeveringen').map((rij) => vindplaats('levering', rij, 'gemeente')),
    ...afspraken.map((rij) => vindplaats('afspraak', rij, 'id')),
    ...geldend(eigen('tblCorridors')).map((rij) => vindplaats('corridor', rij, 'band')),
    ...eigen('tblVoorschotten').map((rij) => vindplaats('voorschot', rij, 'gemeente')),
    ...verschillen(tabellen, vraag, afspraken),
  ];
}

/** Rows for a year of its own take the place of those for every year. */
function geldend(rijen: readonly Rij[]): readonly Rij[] {
  const vanJaar = rijen.filter((rij) => !isLeeg(rij.waarden['jaar']));
  return vanJaar.length > 0 ? vanJaar : rijen;
}

/** The differences of a scenario that name the line, one of its deliveries or one of its agreements. */
function verschillen(tabellen: readonly Tabelinhoud[], vraag: Regelvraag, afspraken: readonly Rij[]): Vindplaats[] {
  const eigen = rijenVan(tabellen, 'tblScenarios').filter((rij) => isNaam(rij, 'scenario', naamsleutel(vraag.scenario)));
  const regel = naamsleutel(vraag.regel);
  const toegevoegd = eigen.filter((rij) => isNaam(rij, 'kolom', 'regel') && isNaam(rij, 'waarde', regel));
  const ids = new Set([
    ...afspraken.map((rij) => naamsleutel(rij.waarden['id'])),
    ...toegevoegd.map((rij) => eersteSleuteldeel(rij.waarden['sleutel'])),
  ]);
  return eigen
    .filter((rij) => {
      const sleutel = eersteSleuteldeel(rij.waarden['sleutel']);
      return isNaam(rij, 'tabel', 'tblafspraken') ? ids.has(sleutel) : sleutel === regel;
    })
    .map((rij) => ({ ...vindplaats('verschil', rij, 'kolom'), plaats: { ...rij.herkomst, kolom: 'waarde' } }));
}

function rijenVan(tabellen: readonly Tabelinhoud[], naam: Tabelnaam): readonly Rij[] {
  const tabel = tabellen.find((kandidaat) => kandidaat.naam === naam);
  // What is wrong with the table itself is reported where the model is calculated.
  return tabel ? leesRijen(SCHEMAS[naam], tabel, () => undefined).rijen : [];
}

function vindplaats(wat: Vindplaats['wat'], rij: Rij, kolom: string): Vindplaats {
  return { wat, naam: celtekst(rij.waarden[kolom]), plaats: { ...rij.herkomst, kolom } };
}

function isNaam(rij: Rij, kolom: string, sleutel: string): boolean {
  return naamsleutel(rij.waarden[kolom]) === sleutel;
}

function isVanSegment(rij: Rij, segment: string): boolean {
  return isLeeg(rij.waarden['regel']) && isNaam(rij, 'segment', naamsleutel(segment));
}

function eersteSleuteldeel(sleutel: Celwaarde | undefined): string {
  return naamsleutel(naamsleutel(sleutel).split(SLEUTELTEKEN)[0]);
}
