import type { Celwaarde } from '../celwaarde';
import { isCelfout, naamsleutel } from '../celwaarde';
import type { Tabelinhoud } from '../tabel';
import type { Rijinhoud, Tabelwijziging } from '../wijziging';
import type { Scenariobeeld, Scenarioregel } from './lijst';
import type { Verschilrij } from './verschilrij';

/** A scenario to work on, in the tables it was seen in. */
export interface Bewerking {
  readonly tabellen: readonly Tabelinhoud[];
  readonly beeld: Scenariobeeld;
}

/** Differences as new rows at the end of tblScenarios. */
export function voegToe(rijen: readonly Verschilrij[]): Tabelwijziging[] {
  return [{ soort: 'nieuw', tabel: 'tblScenarios', rijen: rijen.map(alsRijinhoud) }];
}

/** The same differences under another name; what is switched off stays so. */
export function kopieer(regels: readonly Scenarioregel[], naam: string): Tabelwijziging[] {
  return [{ soort: 'nieuw', tabel: 'tblScenarios', rijen: regels.map((regel) => alsRij(naam, regel)) }];
}

export function hernoem(bewerking: Bewerking, naam: string): Tabelwijziging[] {
  return [...wijzigRegels(bewerking, { scenario: naam }), ...vanVastgelegd(bewerking, { scenario: naam })];
}

/** Switched off, a scenario stays in the table and leaves the comparison. */
export function zetActief(bewerking: Bewerking, actief: boolean): Tabelwijziging[] {
  return wijzigRegels(bewerking, { actief: actief ? 'ja' : 'nee' });
}

/** Takes along what was frozen of it: without the scenario it says nothing. */
export function verwijder(bewerking: Bewerking): Tabelwijziging[] {
  return [...bewerking.beeld.regels.flatMap((regel) => verwijderVerschil(bewerking, regel)), ...vanVastgelegd(bewerking, undefined)];
}

export function verwijderVerschil({ tabellen }: Bewerking, { rij }: Scenarioregel): Tabelwijziging[] {
  return [{ soort: 'vervalt', gelezen: scenariotabel(tabellen), rij }];
}

export function wijzigVerschil({ tabellen }: Bewerking, { rij }: Scenarioregel, waarde: string | number | boolean): Tabelwijziging[] {
  return [{ soort: 'wijzig', gelezen: scenariotabel(tabellen), rij, waarden: { waarde } }];
}

function wijzigRegels({ tabellen, beeld }: Bewerking, waarden: Rijinhoud): Tabelwijziging[] {
  const gelezen = scenariotabel(tabellen);
  return beeld.regels.map(({ rij }) => ({ soort: 'wijzig', gelezen, rij, waarden }));
}

/** The frozen rows of a scenario: changed, or without `waarden` removed. */
function vanVastgelegd({ tabellen, beeld }: Bewerking, waarden: Rijinhoud | undefined): Tabelwijziging[] {
  const gelezen = tabellen.find(({ naam }) => naam === 'tblVastgelegd');
  const kolom = gelezen?.koppen.findIndex((kop) => naamsleutel(kop) === 'scenario') ?? -1;
  return (gelezen?.rijen ?? []).flatMap((cellen, i): Tabelwijziging[] => {
    if (naamsleutel(cellen[kolom]) !== naamsleutel(beeld.naam)) return [];
    const plek = { gelezen: gelezen!, rij: i + 1 };
    return [waarden ? { soort: 'wijzig', ...plek, waarden } : { soort: 'vervalt', ...plek }];
  });
}

function scenariotabel(tabellen: readonly Tabelinhoud[]): Tabelinhoud {
  return tabellen.find(({ naam }) => naam === 'tblScenarios')!;
}

function alsRij(scenario: string, { rij: _, actief, ...regel }: Scenarioregel): Rijinhoud {
  return { scenario, ...alsRijinhoud(regel), ...(!actief && { actief: 'nee' }) };
}

function alsRijinhoud(rij: Readonly<Record<string, Celwaarde>>): Rijinhoud {
  return Object.fromEntries(Object.entries(rij).map(([kolom, waarde]) => [kolom, isCelfout(waarde) ? waarde.celfout : waarde]));
}
