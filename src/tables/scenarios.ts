import type { Fout, Foutcode } from '../model/fouten';
import { groepeer } from '../model/groepeer';
import { onthoud } from '../model/onthoud';
import { pasVerschillenToe, type Scenariofout, type Verschil } from '../model/scenario';
import { naamsleutel, type Celwaarde } from './celwaarde';
import { leesKeuze, leesTekst } from './lezen/lees-cel';
import { onthoudLezing } from './onthoud-lezing';
import { kolomwaarde, Rijlezer, type Gelezentabel, type Rij, type Werkmap } from './rijen';
import { TABELNAMEN, type Kolomsoort, type Tabelnaam } from './schema';
import { SCHEMAS } from './schemas';
import { ACTIES } from './schemas/scenarios';
import { sleuteldeel } from './sleutel';
import type { Meld, Plaats } from './tabel';

/** The tables as they stand, without any scenario. */
export const BASIS = 'basis';

/** The text that clears a cell in a scenario. */
export const LEEG = 'leeg';

type Celverschil = Verschil<Celwaarde, Plaats> & { readonly tabel: Tabelnaam };

/** A scenario as it stands in tblScenarios: its differences, and the first that could not be read. */
export interface Scenario {
  readonly naam: string;
  readonly verschillen: readonly Celverschil[];
  readonly fout?: Fout;
}

/** The scenarios in tblScenarios, in the order in which they first appear; a row that is switched off takes no part. */
export function leesScenarios(werkmap: Werkmap, meld: Meld): Scenario[] {
  const scenarios = new Map<string, { naam: string; verschillen: Celverschil[]; fout?: Fout }>();
  for (const rij of werkmap.get('tblScenarios')?.rijen ?? []) {
    const { genoemd, verschil, fout } = leesScenariorij(rij, {}, meld);
    if (genoemd === undefined) continue;
    const scenario = scenarios.get(naamsleutel(genoemd)) ?? { naam: genoemd, verschillen: [] };
    scenarios.set(naamsleutel(genoemd), scenario);
    if (verschil) scenario.verschillen.push(gespeld(verschil, { scenario: scenario.naam }));
    if (fout) scenario.fout ??= fout;
  }
  return [...scenarios.values()];
}

/** A difference under the name of its scenario as that is spelled where it stands first. */
const gespeld = onthoud((verschil: Celverschil, { scenario }: { scenario: string }): Celverschil => ({ ...verschil, scenario }));

/**
 * The workbook as one scenario has it, with the first difference that does not fit. The workbook that comes in is
 * left as it is.
 */
export function pasToe(
  werkmap: Werkmap,
  { verschillen, fout: leesfout }: Scenario,
  meld: Meld,
): { werkmap: Werkmap; fout?: Fout } {
  const gewijzigd = new Map(werkmap);
  const fouten: Scenariofout<Plaats>[] = [];
  for (const [naam, eigen] of groepeer(verschillen, ({ tabel }) => tabel)) {
    const tabel = naam === 'tblScenarios' ? undefined : werkmap.get(naam);
    const uitkomst = tabel ? metVerschillen(tabel, { verschillen: eigen }) : { tabel, fouten: eigen.map(zonderTabel) };
    if (uitkomst.tabel) gewijzigd.set(naam, uitkomst.tabel);
    fouten.push(...uitkomst.fouten);
  }
  fouten.sort((a, b) => a.herkomst.rij! - b.herkomst.rij!);
  for (const { fout, herkomst } of fouten) {
    meld({ ernst: 'fout', fout, plaats: { ...herkomst, kolom: KOLOM_VAN_FOUT[fout.code] ?? 'waarde' } });
  }
  const eersteFout = leesfout ?? fouten[0]?.fout;
  return { werkmap: gewijzigd, ...(eersteFout && { fout: eersteFout }) };
}

const metVerschillen = onthoud((tabel: Gelezentabel, { verschillen }: { verschillen: readonly Celverschil[] }) => {
  const basis = { sleutelkolommen: tabel.schema.sleutel, kolommen: tabel.kolommen, rijen: tabel.perSleutel };
  const { rijen: perSleutel, fouten } = pasVerschillenToe<Celwaarde, Plaats>(basis, verschillen, sleuteldeel);
  return { tabel: { ...tabel, perSleutel, rijen: [...perSleutel.values()].flat() }, fouten };
});

function zonderTabel({ scenario, tabel, herkomst }: Celverschil): Scenariofout<Plaats> {
  return { fout: { code: 'scenarioTabelOnbekend', gegevens: { scenario, tabel } }, herkomst };
}

/** The column of tblScenarios in which a difference that does not fit is mended. */
const KOLOM_VAN_FOUT: Partial<Record<Foutcode, string>> = {
  scenarioTabelOnbekend: 'tabel',
  scenarioRijOnbekend: 'sleutel',
  scenarioRijBestaat: 'sleutel',
  scenarioKolomOnbekend: 'kolom',
  scenarioSleutelkolom: 'kolom',
  scenarioDubbel: 'kolom',
};

function leesNaam(lezer: Rijlezer): string | undefined {
  const naam = lezer.lees('scenario', leesTekst);
  if (naam === undefined) meldOntbrekend(lezer, 'scenario');
  if (naamsleutel(naam) !== BASIS) return naam;
  lezer.meldFout('scenario', { code: 'scenarioNaamBasis', gegevens: { scenario: naam! } });
  return undefined;
}

/** What one row of tblScenarios says; nothing when it is switched off, or names no scenario. */
const leesScenariorij = onthoudLezing((rij: Rij, _, meld): { genoemd?: string; verschil?: Celverschil; fout?: Fout } => {
  const lezer = new Rijlezer(rij, meld);
  if (lezer.lees('actief', (waarde, naam) => leesKeuze(waarde, naam, ['ja', 'nee'])) === 'nee') return {};
  const genoemd = leesNaam(lezer);
  if (genoemd === undefined) return {};
  const verschil = leesVerschil(lezer, genoemd);
  return { genoemd, ...(verschil && { verschil }), ...(lezer.eersteFout && { fout: lezer.eersteFout }) };
});

function leesVerschil(lezer: Rijlezer, scenario: string): Celverschil | undefined {
  const actie = lezer.lees('actie', (waarde, naam) => leesKeuze(waarde, naam, ACTIES));
  const tabel = lezer.lees('tabel', (waarde, naam) => leesKeuze<Tabelnaam>(waarde, naam, TABELNAMEN));
  const sleutel = lezer.lees('sleutel', leesTekst);
  const kolom = lezer.lees('kolom', leesTekst) ?? '';
  for (const [naam, waarde] of Object.entries({ actie, tabel, sleutel })) {
    if (waarde === undefined) meldOntbrekend(lezer, naam);
  }
  if (actie === undefined || tabel === undefined || sleutel === undefined || lezer.eersteFout) return undefined;
  const { waarden, herkomst } = lezer.rij;
  const waarde = waarden['waarde'] ?? null;
  return {
    scenario,
    actie,
    tabel,
    sleutel,
    kolom,
    waarde: naamsleutel(waarde) === LEEG ? null : kolomwaarde(soortVan(tabel, kolom), waarde),
    herkomst: { ...herkomst, kolom: 'waarde' },
  };
}

function soortVan(tabel: Tabelnaam, kolom: string): Kolomsoort {
  return SCHEMAS[tabel].kolommen.find(({ kop }) => naamsleutel(kop) === naamsleutel(kolom))?.soort ?? 'vrij';
}

function meldOntbrekend(lezer: Rijlezer, kolom: string): void {
  if (!lezer.eersteFout) lezer.meldFout(kolom, { code: 'ontbreekt', gegevens: { term: kolom } });
}
