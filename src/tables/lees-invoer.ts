import type { Staffel } from '../model/afspraken/staffel';
import { vormVan } from '../model/bekostiging/betaling';
import { REGELVORMEN, type Bekostigingsvorm } from '../model/bekostiging/vorm';
import { BEVOLKINGSGROEPEN } from '../model/invoer';
import type { Afspraak, Gemeente, Instroom, Invoer, Levering, Regel, Segment, Tariefperiode } from '../model/invoer';
import type { Periode } from '../model/kalender';
import { VERDEELSLEUTELS, type Plafondsoort } from '../model/termen';
import { celtekst, naamsleutel } from './celwaarde';
import { leesDatum, leesGewicht, leesJaar, leesKeuze, leesTekst } from './lees-cel';
import { dubbeleSleutels, type Dubbel } from './dubbele-sleutels';
import { leesBand, leesTrede } from './lees-betaalwijze';
import { leesEigenFormule } from './lees-formule';
import { leesInstroom } from './lees-instroom';
import { bewaakNodig, bewaakTelkolommen, leesTermen } from './lees-termen';
import { Leesgeheugen } from './leesgeheugen';
import { leesUitgangspunten } from './lees-uitgangspunten';
import { leesVoorschot } from './lees-voorschotten';
import { Rijlezer, type Rij, type Werkmap } from './rijen';
import { rijenMet } from './rijen-op-naam';
import type { Tabelnaam } from './schema';
import { SCHEMAS } from './schemas';
import { naamzoeker, type Naamsoort, type Spelling } from './spelling';
import type { Melding } from './tabel';

type Meld = (melding: Melding) => void;

/**
 * Reads the tables into what the model calculates with; every fault is reported at its cell, once.
 *
 * @param geheugen what was read of the same rows before: given to every scenario of a workbook in turn
 */
export function leesInvoer(werkmap: Werkmap, meld: Meld, geheugen = new Leesgeheugen()): Invoer {
  const dubbel = dubbeleSleutels(werkmap, meld);
  const gemeenten = rijenVan(werkmap, 'tblGemeenten').map((rij) => geheugen.eenmaal(rij, [], () => leesGemeente(rij, meld)));
  const gestaffeldeRegels = new Set(rijenVan(werkmap, 'tblStaffels').map(({ waarden }) => naamsleutel(waarden['regel'])));
  const regels = rijenVan(werkmap, 'tblContracten').map((rij) => {
    const gestaffeld = gestaffeldeRegels.has(naamsleutel(rij.waarden['regel']));
    return geheugen.eenmaal(rij, [dubbel.get(rij), gestaffeld], () => leesRegel(rij, gestaffeld, dubbel, meld));
  });
  const zoek = naamzoekers(werkmap, regels, gemeenten);
  const namen: Namen = {
    regel: (naam) => zoek.regel(naam) ?? naam,
    segment: (naam) => zoek.segment(naam) ?? naam,
    gemeente: (naam) => zoek.gemeente(naam) ?? naam,
  };
  const vormen = new Map(regels.map((regel) => [regel.regel, geheugen.eenmaal(regel, [], () => vormVan(regel))]));
  const leveringen = rijenVan(werkmap, 'tblLeveringen').flatMap((rij) => {
    const genoemd = gespeld(rij, namen);
    const naar = [dubbel.get(rij), vormen.get(genoemd.regel), genoemd.regel, genoemd.gemeente];
    return geheugen.eenmaal(rij, naar, () => leesLevering(rij, vormen, namen, dubbel, meld));
  });
  const instroom = rijenVan(werkmap, 'tblInstroom').flatMap((rij) => {
    const genoemd = gespeld(rij, namen);
    const naar = [dubbel.get(rij), vormen.get(genoemd.regel), genoemd.regel, genoemd.gemeente];
    return geheugen.eenmaal(rij, naar, () => leesInstroom(rij, namen, (regel) => vormen.get(regel), dubbel, meld));
  });
  return {
    gemeenten,
    segmenten: rijenVan(werkmap, 'tblSegmenten').map((rij) => leesSegment(rij, namen, meld)),
    regels: metFoutVan([...leveringen, ...instroom], regels).map((regel) => ({ ...regel, segment: namen.segment(regel.segment) })),
    tarieven: rijenVan(werkmap, 'tblTarieven').flatMap((rij) => leesTarief(rij, vormen, namen, dubbel, meld)),
    treden: rijenVan(werkmap, 'tblStaffels').flatMap((rij) => leesTrede(rij, namen.regel, dubbel, meld)),
    banden: rijenVan(werkmap, 'tblCorridors').flatMap((rij) => leesBand(rij, namen.regel, dubbel, meld)),
    voorschotten: rijenVan(werkmap, 'tblVoorschotten').flatMap((rij) => leesVoorschot(rij, namen, dubbel, meld)),
    ...leesUitgangspunten(rijenVan(werkmap, 'tblUitgangspunten'), zoek, dubbel, meld),
    instroom: instroom.flatMap((rij) => ('jaar' in rij ? rij : [])),
    leveringen: leveringen.flatMap((levering) => ('jaar' in levering ? levering : [])),
    afspraken: rijenVan(werkmap, 'tblAfspraken').map((rij) =>
      geheugen.eenmaal(rij, [dubbel.get(rij), ...Object.values(gespeld(rij, namen))], () => leesAfspraak(rij, namen, dubbel, meld)),
    ),
  };
}

type Namen = Readonly<Record<Naamsoort, Spelling>>;

/** How each line is paid, by its name. */
type Vormen = ReadonlyMap<string, Bekostigingsvorm>;

/** The names in a row, as they are spelled where they stand first. */
function gespeld({ waarden }: Rij, namen: Namen): Record<keyof Namen, string> {
  return {
    regel: namen.regel(celtekst(waarden['regel'])),
    segment: namen.segment(celtekst(waarden['segment'])),
    gemeente: namen.gemeente(celtekst(waarden['gemeente'])),
  };
}

function naamzoekers(werkmap: Werkmap, regels: readonly Regel[], gemeenten: readonly Gemeente[]) {
  const segmenten = rijenVan(werkmap, 'tblSegmenten').map(({ waarden }) => celtekst(waarden['segment']));
  const gemeente = naamzoeker(gemeenten.map((kandidaat) => kandidaat.gemeente));
  const alleenGeleverd = (naam: string) => rijenMet(werkmap, 'tblLeveringen', 'gemeente', naam)[0]?.waarden['gemeente'];
  return {
    regel: naamzoeker(regels.map(({ regel }) => regel)),
    segment: naamzoeker([...regels.map(({ segment }) => segment), ...segmenten]),
    gemeente: (naam: string) => gemeente(naam) ?? (naam === '' ? undefined : celtekst(alleenGeleverd(naam)) || undefined),
  };
}

function rijenVan(werkmap: Werkmap, tabel: Tabelnaam): readonly Rij[] {
  return werkmap.get(tabel)?.rijen ?? [];
}

function leesGemeente(rij: Rij, meld: Meld): Gemeente {
  const lezer = new Rijlezer(rij, meld);
  const inwoners = lezer.lees('inwoners', leesGewicht);
  const jeugdigen = lezer.lees('jeugdigen', leesGewicht);
  const eigenGewicht = lezer.lees('eigen gewicht', leesGewicht);
  return {
    gemeente: verplichteNaam(lezer, 'tblGemeenten', 'gemeente'),
    ...(inwoners !== undefined && { inwoners }),
    ...(jeugdigen !== undefined && { jeugdigen }),
    ...(eigenGewicht !== undefined && { eigenGewicht }),
  };
}

function leesSegment(rij: Rij, namen: Namen, meld: Meld): Segment {
  const lezer = new Rijlezer(rij, meld);
  const verdeelsleutel = lezer.lees('verdeelsleutel', (waarde, naam) => leesKeuze(waarde, naam, VERDEELSLEUTELS));
  const groeitMet = lezer.lees('groeit met', (waarde, naam) => leesKeuze(waarde, naam, BEVOLKINGSGROEPEN));
  return {
    segment: namen.segment(verplichteNaam(lezer, 'tblSegmenten', 'segment')),
    ...(verdeelsleutel !== undefined && { verdeelsleutel }),
    ...(groeitMet !== undefined && { groeitMet }),
  };
}

/** @param gestaffeld whether the line has tiers: what these give, tblContracten may leave blank */
function leesRegel(rij: Rij, gestaffeld: boolean, dubbel: Dubbel, meld: Meld): Regel {
  const lezer = new Rijlezer(rij, meld, dubbel.get(rij));
  const regel = verplichteNaam(lezer, 'tblContracten', 'regel');
  const segment = verplichteNaam(lezer, 'tblContracten', 'segment');
  const vorm = lezer.lees('vorm', (waarde, naam) => leesKeuze(waarde, naam, REGELVORMEN));
  if (vorm === undefined && !lezer.eersteFout) lezer.meldFout('vorm', { code: 'ontbreekt', gegevens: { term: 'vorm' } });
  const eenheid = lezer.lees('volume-eenheid', leesTekst);
  const tariefeenheid = lezer.lees('tariefeenheid', leesTekst);
  const looptijd = leesPeriode(lezer);
  const prijspeil = lezer.lees('prijspeil', leesJaar);
  const formule = vorm === 'maatwerk' ? lezer.lees('formule', leesEigenFormule) : undefined;
  const staffel = gestaffeld && { staffel: NOG_ZONDER_TREDEN };
  const bekostigingsvorm = vorm && vormVan({ vorm, ...(formule && { formule }), ...staffel });
  const termen = leesTermen(lezer, SCHEMAS.tblContracten.kolommen, bekostigingsvorm);
  if (bekostigingsvorm) bewaakNodig(lezer, bekostigingsvorm);
  return {
    regel,
    segment,
    vorm: vorm ?? 'inspanning',
    ...(formule && { formule }),
    ...looptijd,
    ...(prijspeil !== undefined && { prijspeil }),
    ...(eenheid !== undefined && { eenheid }),
    termen,
    ...(vorm === 'beschikbaarheid' && naamsleutel(tariefeenheid) === 'etmaal' && { prijsPerEtmaal: true }),
    ...(lezer.eersteFout && { fout: lezer.eersteFout }),
  };
}

/** Which tiers hold is known per year. */
const NOG_ZONDER_TREDEN: Staffel = { treden: [], soort: 'marginaal' };

function leesTarief(rij: Rij, vormen: Vormen, namen: Namen, dubbel: Dubbel, meld: Meld): Tariefperiode[] {
  const lezer = new Rijlezer(rij, meld, dubbel.get(rij));
  const genoemd = lezer.lees('regel', leesTekst);
  const regel = genoemd && namen.regel(genoemd);
  const looptijd = leesPeriode(lezer);
  const prijspeil = lezer.lees('prijspeil', leesJaar);
  const vorm = vormen.get(regel ?? '');
  const termen = leesTermen(lezer, SCHEMAS.tblTarieven.kolommen, vorm);
  // A line that does not exist is reported where names are checked.
  if (regel === undefined || !vorm) return [];
  return [
    {
      regel,
      ...looptijd,
      ...(prijspeil !== undefined && { prijspeil }),
      termen,
      ...(lezer.eersteFout && { fout: lezer.eersteFout }),
    },
  ];
}

function leesPeriode(lezer: Rijlezer): Periode {
  const vanaf = lezer.lees('vanaf', leesDatum);
  const tot = lezer.lees('tot', leesDatum);
  if (vanaf !== undefined && tot !== undefined && tot < vanaf) {
    lezer.meldFout('tot', { code: 'eindigtVoorBegin', gegevens: { vanaf, tot } });
  }
  return { ...(vanaf !== undefined && { vanaf }), ...(tot !== undefined && { tot }) };
}

/** A delivery whose year is not known: no year of its line can be trusted. */
type LeveringZonderJaar = Required<Pick<Levering, 'regel' | 'fout'>>;

function metFoutVan(leveringen: readonly (Levering | Instroom | LeveringZonderJaar)[], regels: readonly Regel[]): Regel[] {
  const fouten = new Map(leveringen.flatMap((levering) => ('jaar' in levering ? [] : [[levering.regel, levering.fout]])));
  return regels.map((regel) => {
    const fout = regel.fout ?? fouten.get(regel.regel);
    return fout ? { ...regel, fout } : regel;
  });
}

function leesLevering(
  rij: Rij,
  vormen: Vormen,
  namen: Namen,
  dubbel: Dubbel,
  meld: Meld,
): (Levering | LeveringZonderJaar)[] {
  const lezer = new Rijlezer(rij, meld, dubbel.get(rij));
  const genoemd = lezer.lees('regel', leesTekst);
  const regel = genoemd && namen.regel(genoemd);
  const jaar = lezer.lees('jaar', leesJaar);
  if (jaar === undefined && !lezer.eersteFout) lezer.meldFout('jaar', { code: 'ontbreekt', gegevens: { term: 'jaar' } });
  const gemeente = lezer.lees('gemeente', leesTekst) ?? '';
  const vorm = vormen.get(regel ?? '');
  const termen = leesTermen(lezer, SCHEMAS.tblLeveringen.kolommen, vorm);
  if (vorm) bewaakTelkolommen(lezer, vorm);
  // A delivery that names no line belongs to none; that is reported where names are checked.
  if (regel === undefined) return [];
  if (jaar === undefined) return [{ regel, fout: lezer.eersteFout! }];
  return [
    {
      regel,
      gemeente: namen.gemeente(gemeente),
      jaar,
      termen,
      ...(lezer.eersteFout && { fout: lezer.eersteFout }),
    },
  ];
}

function leesAfspraak(rij: Rij, namen: Namen, dubbel: Dubbel, meld: Meld): Afspraak {
  const lezer = new Rijlezer(rij, meld, dubbel.get(rij));
  const id = verplichteNaam(lezer, 'tblAfspraken', 'id');
  const regel = lezer.lees('regel', leesTekst);
  const segment = lezer.lees('segment', leesTekst);
  const gemeente = lezer.lees('gemeente', leesTekst);
  const jaar = lezer.lees('jaar', leesJaar);
  const soort = lezer.lees('soort', (waarde, naam) => leesKeuze<Plafondsoort>(waarde, naam, ['hard', 'signaal']));
  const prijspeil = lezer.lees('prijspeil', leesJaar);
  const proRata = lezer.lees('pro rata', (waarde, naam) => leesKeuze(waarde, naam, ['ja', 'nee']));
  const termen = leesTermen(lezer, SCHEMAS.tblAfspraken.kolommen);
  if (regel === undefined && segment === undefined) {
    lezer.meldFout('regel', { code: 'afspraakZonderBereik', gegevens: {} });
  }
  return {
    id,
    ...(segment !== undefined && { segment: namen.segment(segment) }),
    ...(regel !== undefined && { regel: namen.regel(regel) }),
    ...(gemeente !== undefined && { gemeente: namen.gemeente(gemeente) }),
    ...(jaar !== undefined && { jaar }),
    ...(soort !== undefined && { soort }),
    ...(prijspeil !== undefined && { prijspeil }),
    ...(proRata === 'ja' && { proRata: true }),
    termen,
    ...(lezer.eersteFout && { fout: lezer.eersteFout }),
  };
}

function verplichteNaam(lezer: Rijlezer, tabel: Tabelnaam, kolom: string): string {
  const naam = lezer.lees(kolom, leesTekst);
  if (naam === undefined && !lezer.eersteFout) lezer.meldFout(kolom, { code: 'sleutelLeeg', gegevens: { tabel, kolom } });
  return naam ?? '';
}
