import type { Volumeherkomst } from '../../model/groei/volumeherkomst';
import type { Invoer } from '../../model/invoer';
import { looptIn } from '../../model/kalender';
import { SLEUTELTEKEN } from '../../model/scenario';
import { celtekst, isLeeg, naamsleutel, type Celwaarde } from '../celwaarde';
import { cijferherkomst } from './cijferherkomst';
import { leesRijen, type Rij } from '../rijen';
import type { Tabelnaam } from '../schema';
import { SCHEMAS } from '../schemas';
import type { Plaats, Tabelinhoud } from '../tabel';
import { uitgangspunttoets, type Uitgangspunttoets } from './uitgangspuntrij';

/** A cell that the outcome of a line rests on, and what to call it. */
export interface Vindplaats {
  readonly wat: 'contract' | 'tarief' | 'staffel' | 'levering' | 'instroom' | 'uitgangspunt' | 'afspraak' | 'corridor' | 'voorschot' | 'verschil';
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

/**
 * Where the figures of a line stand: its contract, its deliveries and what those grew from, its agreements, what
 * amounts were indexed by, and what the scenario changes.
 *
 * @param invoer what the scenario was calculated from
 */
export function vindplaatsen(tabellen: readonly Tabelinhoud[], vraag: Regelvraag, invoer: Invoer): Vindplaats[] {
  const regel = naamsleutel(vraag.regel);
  const vanRegel = (tabel: Tabelnaam) => rijenVan(tabellen, tabel).filter((rij) => isNaam(rij, 'regel', regel));
  const geldtInJaar = (rij: Rij) => isLeeg(rij.waarden['jaar']) || rij.waarden['jaar'] === vraag.jaar;
  const eigen = (tabel: Tabelnaam) => vanRegel(tabel).filter(geldtInJaar);
  const contract = vanRegel('tblContracten');
  const tarieven = vanRegel('tblTarieven').filter((rij) => geldtOoitIn(rij, vraag.jaar));
  const staffel = geldend(eigen('tblStaffels'));
  const corridor = geldend(eigen('tblCorridors'));
  const afspraken = rijenVan(tabellen, 'tblAfspraken').filter(
    (rij) => geldtInJaar(rij) && (isNaam(rij, 'regel', regel) || isVanSegment(rij, vraag.segment)),
  );

  const herkomst = cijferherkomst(invoer, vraag);
  const gegroeid = jarenPerGemeente(herkomst.volumes);
  const telt = (rij: Rij) => geldtInJaar(rij) || gegroeid.has(gemeentejaar(rij.waarden['gemeente'], rij.waarden['jaar']));
  const prijspeilen = [...contract, ...tarieven, ...staffel, ...corridor, ...afspraken].flatMap(prijspeilVan);
  const isGebruikt = uitgangspunttoets(invoer, herkomst, vraag.jaar, prijspeilen);
  return [
    ...contract.map((rij) => vindplaats('contract', rij, 'regel')),
    ...tarieven.map((rij) => vindplaats('tarief', rij, 'vanaf')),
    ...staffel.map((rij) => vindplaats('staffel', rij, 'trede')),
    ...vanRegel('tblLeveringen').filter(telt).map((rij) => vindplaats('levering', rij, 'gemeente')),
    ...vanRegel('tblInstroom').filter((rij) => gegroeid.has(gemeentejaar(rij.waarden['gemeente'], rij.waarden['jaar']))).map((rij) => vindplaats('instroom', rij, 'gemeente')),
    ...rijenVan(tabellen, 'tblUitgangspunten')
      .filter(({ waarden }) => isGebruikt(celtekst(waarden['naam']), alsJaar(waarden['jaar'])))
      .map((rij) => inKolom('waarde', vindplaats('uitgangspunt', rij, 'naam', 'jaar'))),
    ...afspraken.map((rij) => vindplaats('afspraak', rij, 'id')),
    ...corridor.map((rij) => vindplaats('corridor', rij, 'band')),
    ...eigen('tblVoorschotten').map((rij) => vindplaats('voorschot', rij, 'gemeente')),
    ...verschillen(tabellen, vraag, afspraken, isGebruikt),
  ];
}

/** Rows for a year of its own take the place of those for every year. */
function geldend(rijen: readonly Rij[]): readonly Rij[] {
  const vanJaar = rijen.filter((rij) => !isLeeg(rij.waarden['jaar']));
  return vanJaar.length > 0 ? vanJaar : rijen;
}

/** The differences of a scenario that name the line, one of its agreements or an assumption that it rests on. */
function verschillen(tabellen: readonly Tabelinhoud[], vraag: Regelvraag, afspraken: readonly Rij[], isGebruikt: Uitgangspunttoets): Vindplaats[] {
  const eigen = rijenVan(tabellen, 'tblScenarios').filter((rij) => isNaam(rij, 'scenario', naamsleutel(vraag.scenario)));
  const regel = naamsleutel(vraag.regel);
  const toegevoegd = eigen.filter((rij) => isNaam(rij, 'kolom', 'regel') && isNaam(rij, 'waarde', regel));
  const ids = new Set([
    ...afspraken.map((rij) => naamsleutel(rij.waarden['id'])),
    ...toegevoegd.map((rij) => eersteSleuteldeel(rij.waarden['sleutel'])),
  ]);
  return eigen
    .filter((rij) => {
      if (isNaam(rij, 'tabel', 'tbluitgangspunten')) return isGebruikt(...naamEnJaar(celtekst(rij.waarden['sleutel'])));
      const sleutel = eersteSleuteldeel(rij.waarden['sleutel']);
      return isNaam(rij, 'tabel', 'tblafspraken') ? ids.has(sleutel) : sleutel === regel;
    })
    .map((rij) => inKolom('waarde', vindplaats('verschil', rij, 'kolom')));
}

/** The years and gemeenten that volumes grew from, the last year included. */
function jarenPerGemeente(volumes: readonly Volumeherkomst[]): ReadonlySet<string> {
  return new Set(volumes.flatMap(({ gemeente, jaren }) => jaren.map(({ jaar }) => gemeentejaar(gemeente, jaar))));
}

function gemeentejaar(gemeente: Celwaarde | undefined, jaar: Celwaarde | undefined): string {
  return `${naamsleutel(gemeente)}${SLEUTELTEKEN}${celtekst(jaar)}`;
}

/** A price that holds on some day of the year; a day that is no number is reported where prices are read. */
function geldtOoitIn({ waarden: { vanaf, tot } }: Rij, jaar: number): boolean {
  return looptIn({ ...(typeof vanaf === 'number' && { vanaf }), ...(typeof tot === 'number' && { tot }) }, jaar);
}

function prijspeilVan({ waarden }: Rij): number[] {
  const prijspeil = alsJaar(waarden['prijspeil']);
  return prijspeil === undefined ? [] : [prijspeil];
}

/** The key of an assumption, of which the name may hold the sign between its parts. */
function naamEnJaar(sleutel: string): [naam: string, jaar: number | undefined] {
  const einde = sleutel.lastIndexOf(SLEUTELTEKEN);
  return [sleutel.slice(0, einde).trim(), Number(sleutel.slice(einde + 1)) || undefined];
}

function alsJaar(waarde: Celwaarde | undefined): number | undefined {
  return typeof waarde === 'number' ? waarde : undefined;
}

function rijenVan(tabellen: readonly Tabelinhoud[], naam: Tabelnaam): readonly Rij[] {
  const tabel = tabellen.find((kandidaat) => kandidaat.naam === naam);
  // What is wrong with the table itself is reported where the model is calculated.
  return tabel ? leesRijen(SCHEMAS[naam], tabel, () => undefined).rijen : [];
}

/** A row that is called what some of its cells hold, at the first of them. */
function vindplaats(wat: Vindplaats['wat'], rij: Rij, ...kolommen: [string, ...string[]]): Vindplaats {
  const delen = kolommen.map((kolom) => celtekst(rij.waarden[kolom])).filter((deel) => deel !== '');
  return { wat, naam: delen.join(' '), plaats: { ...rij.herkomst, kolom: kolommen[0] } };
}

function inKolom(kolom: string, gevonden: Vindplaats): Vindplaats {
  return { ...gevonden, plaats: { ...gevonden.plaats, kolom } };
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
