import type { Fout, Foutcode } from '../model/fouten';
import { pasScenarioToe, type Scenariotabel, type Verschil } from '../model/scenario';
import { naamsleutel, type Celwaarde } from './celwaarde';
import { leesKeuze, leesTekst } from './lees-cel';
import { kolomwaarde, Rijlezer, type Rij, type Werkmap } from './rijen';
import { TABELNAMEN, type Kolomsoort, type Tabelnaam } from './schema';
import { SCHEMAS } from './schemas';
import { ACTIES } from './schemas/scenarios';
import type { Melding, Plaats } from './tabel';

/** The tables as they stand, without any scenario. */
export const BASIS = 'basis';

/** The text that clears a cell in a scenario. */
export const LEEG = 'leeg';

type Celverschil = Verschil<Celwaarde, Plaats>;

/** A scenario as it stands in tblScenarios: its differences, and the first that could not be read. */
export interface Scenario {
  readonly naam: string;
  readonly verschillen: readonly Celverschil[];
  readonly fout?: Fout;
}

/** The scenarios in tblScenarios, in the order in which they first appear; a row that is switched off takes no part. */
export function leesScenarios(werkmap: Werkmap, meld: (melding: Melding) => void): Scenario[] {
  const scenarios = new Map<string, Scenario>();
  for (const rij of werkmap.get('tblScenarios')?.rijen ?? []) {
    const lezer = new Rijlezer(rij, meld);
    if (lezer.lees('actief', (waarde, naam) => leesKeuze(waarde, naam, ['ja', 'nee'])) === 'nee') continue;
    const genoemd = leesNaam(lezer);
    if (genoemd === undefined) continue;
    const { naam, verschillen, fout } = scenarios.get(naamsleutel(genoemd)) ?? { naam: genoemd, verschillen: [] };
    const verschil = leesVerschil(rij, lezer, naam);
    const eersteFout = fout ?? lezer.eersteFout;
    scenarios.set(naamsleutel(naam), {
      naam,
      verschillen: verschil ? [...verschillen, verschil] : verschillen,
      ...(eersteFout && { fout: eersteFout }),
    });
  }
  return [...scenarios.values()];
}

/**
 * The workbook as one scenario has it, with the first difference that does not fit. The workbook that comes in is
 * left as it is.
 */
export function pasToe(
  werkmap: Werkmap,
  { verschillen, fout: leesfout }: Scenario,
  meld: (melding: Melding) => void,
): { werkmap: Werkmap; fout?: Fout } {
  const tabellen = new Map<string, Scenariotabel<Celwaarde, Plaats>>();
  for (const [naam, { schema, kolommen, perSleutel }] of werkmap) {
    if (naam !== 'tblScenarios') tabellen.set(naam, { sleutelkolommen: schema.sleutel, kolommen, rijen: perSleutel });
  }
  const { gewijzigd, fouten } = pasScenarioToe<Celwaarde, Plaats>(tabellen, verschillen, naamsleutel);
  for (const { fout, herkomst } of fouten) {
    meld({ ernst: 'fout', fout, plaats: { ...herkomst, kolom: KOLOM_VAN_FOUT[fout.code] ?? 'waarde' } });
  }
  const eersteFout = leesfout ?? fouten[0]?.fout;
  return {
    werkmap: new Map(
      [...werkmap].map(([naam, tabel]) => {
        const perSleutel = gewijzigd.get(naam);
        return [naam, perSleutel ? { ...tabel, perSleutel, rijen: [...perSleutel.values()].flat() } : tabel];
      }),
    ),
    ...(eersteFout && { fout: eersteFout }),
  };
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

function leesVerschil(rij: Rij, lezer: Rijlezer, scenario: string): Celverschil | undefined {
  const actie = lezer.lees('actie', (waarde, naam) => leesKeuze(waarde, naam, ACTIES));
  const tabel = lezer.lees('tabel', (waarde, naam) => leesKeuze<Tabelnaam>(waarde, naam, TABELNAMEN));
  const sleutel = lezer.lees('sleutel', leesTekst);
  const kolom = lezer.lees('kolom', leesTekst) ?? '';
  for (const [naam, waarde] of Object.entries({ actie, tabel, sleutel })) {
    if (waarde === undefined) meldOntbrekend(lezer, naam);
  }
  if (actie === undefined || tabel === undefined || sleutel === undefined || lezer.eersteFout) return undefined;
  const waarde = rij.waarden.waarde ?? null;
  return {
    scenario,
    actie,
    tabel,
    sleutel,
    kolom,
    waarde: naamsleutel(waarde) === LEEG ? null : kolomwaarde(soortVan(tabel, kolom), waarde),
    herkomst: { ...rij.herkomst, kolom: 'waarde' },
  };
}

function soortVan(tabel: Tabelnaam, kolom: string): Kolomsoort {
  return SCHEMAS[tabel].kolommen.find(({ kop }) => naamsleutel(kop) === naamsleutel(kolom))?.soort ?? 'vrij';
}

function meldOntbrekend(lezer: Rijlezer, kolom: string): void {
  if (!lezer.eersteFout) lezer.meldFout(kolom, { code: 'ontbreekt', gegevens: { term: kolom } });
}
