import type { Tabelnaam } from '../tables/schema';
import type { Tabelinhoud } from '../tables/tabel';
import { inExcel } from './excel';
import { laadGeheugen, onthoud, onthoudenRollen } from './geheugen';
import { leesCellen, leesPlaatsen, zoekTabellen, type Tabelplaats } from './lees-tabellen';
import { laadOpname, lopendeOpname } from './opname';

export type { Tabelplaats } from './lees-tabellen';

/** The model as it stands in the workbook. */
export interface Modellezing {
  readonly tabellen: readonly Tabelinhoud[];
  readonly plaatsen: Readonly<Partial<Record<Tabelnaam, Tabelplaats>>>;
  /** When a recording of changes began that is still going on, as ISO 8601 writes it. */
  readonly opnameSinds?: string;
}

/** What a search for the model ends in: nothing, the model, or a question to the user. */
export type Gevonden =
  | { readonly soort: 'geen' }
  | { readonly soort: 'model'; readonly lezing: Modellezing }
  | { readonly soort: 'keuze'; readonly tabel: Tabelnaam; readonly kandidaten: readonly Tabelplaats[] };

/** Finds the model in this workbook and reads it. Nothing is written. */
export function zoekModel(): Promise<Gevonden> {
  return inExcel(async (context): Promise<Gevonden> => {
    const opname = laadOpname(context);
    const rollen = await zoekTabellen(context);
    const meervoudig = [...rollen].find(([, kandidaten]) => kandidaten.length > 1);
    if (meervoudig) {
      const [tabel, kandidaten] = meervoudig;
      const gevonden = await leesPlaatsen(context, kandidaten);
      return { soort: 'keuze', tabel, kandidaten: gevonden.map(({ plaats }) => plaats) };
    }
    if (rollen.size === 0) return { soort: 'geen' };

    const namen = [...rollen.keys()];
    const gevonden = await leesPlaatsen(context, [...rollen.values()].flat());
    const tabellen = await leesCellen(context, new Map(namen.map((naam, i) => [naam, gevonden[i]!.omvang])));
    const plaatsen = Object.fromEntries(namen.map((naam, i) => [naam, gevonden[i]!.plaats]));
    const sinds = lopendeOpname(opname)?.sinds;
    return { soort: 'model', lezing: { tabellen, plaatsen, ...(sinds !== undefined && { opnameSinds: sinds }) } };
  });
}

/** Remembers, in the workbook, which table plays a role. */
export function kiesTabel(tabel: Tabelnaam, tabelId: string): Promise<void> {
  return inExcel(async (context) => {
    const geheugen = laadGeheugen(context);
    await context.sync();
    onthoud(context, { ...onthoudenRollen(geheugen), [tabel]: tabelId });
    await context.sync();
  });
}
