import { TABELNAMEN, type Tabelnaam } from '../tables/schema';

/** Under which name the workbook keeps what the add-in knows of it. */
const SLEUTEL = 'bekostigingskompas.model';
/** The version of the tables' columns; a newer add-in can tell by it which ones to add. */
const SCHEMAVERSIE = 1;

/** Which table plays which role, by the id that survives a change of name. */
export type Tabelrollen = Readonly<Partial<Record<Tabelnaam, string>>>;

interface Geheugen {
  readonly schemaversie: number;
  readonly tabellen: Tabelrollen;
}

/** Asks for what the workbook remembers; readable after the next sync. */
export function laadGeheugen(context: Excel.RequestContext): Excel.Setting {
  const instelling = context.workbook.settings.getItemOrNullObject(SLEUTEL);
  instelling.load('value');
  return instelling;
}

/** The remembered tables; whatever else stands in the setting is no memory of ours. */
export function onthoudenRollen(instelling: Excel.Setting): Tabelrollen {
  if (instelling.isNullObject) return {};
  const { tabellen } = (instelling.value ?? {}) as Partial<Geheugen>;
  if (typeof tabellen !== 'object') return {};
  return Object.fromEntries(
    TABELNAMEN.flatMap((naam) => (typeof tabellen[naam] === 'string' ? [[naam, tabellen[naam]]] : [])),
  );
}

/** Keeps the roles in the workbook itself; sent with the next sync. */
export function onthoud(context: Excel.RequestContext, tabellen: Tabelrollen): void {
  const geheugen: Geheugen = { schemaversie: SCHEMAVERSIE, tabellen };
  context.workbook.settings.add(SLEUTEL, geheugen);
}

/** Puts back what was remembered before, or nothing when that was nothing. */
export function herstelGeheugen(context: Excel.RequestContext, nu: Excel.Setting, voorheen: unknown): void {
  if (voorheen !== undefined) context.workbook.settings.add(SLEUTEL, voorheen);
  else if (!nu.isNullObject) nu.delete();
}
