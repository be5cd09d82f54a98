import type { Foutcode } from '../model/fouten';
import { pasScenarioToe, type Scenariotabel, type Verschil } from '../model/scenario';
import { naamsleutel, type Celwaarde } from './celwaarde';
import { leesKeuze, leesTekst } from './lees-cel';
import { Rijlezer, type Rij, type Werkmap } from './rijen';
import { TABELNAMEN, type Tabelnaam } from './schema';
import { ACTIES } from './schemas/scenarios';
import type { Melding, Plaats } from './tabel';

/** The tables as they stand, without any scenario. */
export const BASIS = 'basis';

/** The text that clears a cell in a scenario. */
const LEEG = 'leeg';

type Celverschil = Verschil<Celwaarde, Plaats>;

/** The scenarios in tblScenarios, in the order in which they first appear, each with its differences. */
export function leesScenarios(werkmap: Werkmap, meld: (melding: Melding) => void): Map<string, Celverschil[]> {
  const scenarios = new Map<string, { naam: string; verschillen: Celverschil[] }>();
  for (const rij of werkmap.get('tblScenarios')?.rijen ?? []) {
    const lezer = new Rijlezer(rij, meld);
    const verschil = leesVerschil(rij, lezer);
    if (!verschil) continue;
    const sleutel = naamsleutel(verschil.scenario);
    const bekend = scenarios.get(sleutel) ?? { naam: verschil.scenario, verschillen: [] };
    scenarios.set(sleutel, bekend);
    bekend.verschillen.push({ ...verschil, scenario: bekend.naam });
  }
  return new Map([...scenarios.values()].map(({ naam, verschillen }) => [naam, verschillen]));
}

/** The workbook as one scenario has it; the workbook that comes in is left as it is. */
export function pasToe(werkmap: Werkmap, verschillen: readonly Celverschil[], meld: (melding: Melding) => void): Werkmap {
  const tabellen = new Map<string, Scenariotabel<Celwaarde, Plaats>>();
  for (const [naam, { schema, kolommen, rijen }] of werkmap) {
    if (naam !== 'tblScenarios') tabellen.set(naam, { sleutelkolommen: schema.sleutel, kolommen, rijen });
  }
  const uitkomst = pasScenarioToe<Celwaarde, Plaats>(tabellen, verschillen, naamsleutel);
  for (const { fout, herkomst } of uitkomst.fouten) {
    meld({ ernst: 'fout', fout, plaats: { ...herkomst, kolom: KOLOM_VAN_FOUT[fout.code] ?? 'waarde' } });
  }
  return new Map(
    [...werkmap].map(([naam, tabel]) => [naam, { ...tabel, rijen: uitkomst.tabellen.get(naam)?.rijen ?? tabel.rijen }]),
  );
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

function leesVerschil(rij: Rij, lezer: Rijlezer): Celverschil | undefined {
  const scenario = lezer.lees('scenario', leesTekst);
  const actie = lezer.lees('actie', (waarde, naam) => leesKeuze(waarde, naam, ACTIES));
  const tabel = lezer.lees('tabel', (waarde, naam) => leesKeuze<Tabelnaam>(waarde, naam, TABELNAMEN));
  const sleutel = lezer.lees('sleutel', leesTekst);
  const kolom = lezer.lees('kolom', leesTekst);
  for (const [naam, waarde] of Object.entries({ scenario, actie, tabel, sleutel })) {
    if (waarde === undefined && !lezer.eersteFout) lezer.meldFout(naam, { code: 'ontbreekt', gegevens: { term: naam } });
  }
  if (naamsleutel(scenario) === BASIS) {
    lezer.meldFout('scenario', { code: 'scenarioNaamBasis', gegevens: { scenario: scenario! } });
  }
  if (scenario === undefined || actie === undefined || tabel === undefined || sleutel === undefined || lezer.eersteFout) {
    return undefined;
  }
  const waarde = rij.waarden.waarde ?? null;
  return {
    scenario,
    actie,
    tabel,
    sleutel,
    kolom: kolom ?? '',
    waarde: naamsleutel(waarde) === LEEG ? null : waarde,
    herkomst: { ...rij.herkomst, kolom: 'waarde' },
  };
}
