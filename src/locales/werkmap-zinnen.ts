/**
 * What can go wrong between the add-in and the workbook, and what a sentence about it needs. Faults in the user's
 * figures are the model's; these are about sheets, tables and Excel itself.
 */
export interface Werkmapfoutgegevens {
  // before anything is written
  bladBestaat: { bladen: readonly string[]; tabelnamen: readonly string[] };
  tabelnaamBezet: { tabelnamen: readonly string[] };
  werkmapBeveiligd: Record<never, never>;
  beveiligd: { bladen: readonly string[] };
  gefilterd: { tabellen: readonly { readonly tabel: string; readonly blad: string }[] };
  geenUitkomst: { cellen: readonly string[] };

  // the workbook changed since it was read
  tabelWeg: { tabel: string };
  tweeTabellen: { tabel: string; tabelnamen: readonly string[] };
  bladVerborgen: { blad: string };
  opnameWeg: Record<never, never>;
  /** `sleutel`: what the row begins with. */
  rijVeranderd: { tabel: string; rij: number; sleutel: string };

  // while writing
  andersTeruggelezen: { cel: string; geschreven: string; gelezen: string };
  onvolledig: { bladen: readonly string[] };
  onvolledigGewijzigd: { tabellen: readonly string[] };
  onvolledigVastgelegd: { bladen: readonly string[] };
  onvolledigUitgebreid: { bladen: readonly string[] };

  // Excel itself
  celbewerking: Record<never, never>;
  geweigerd: { onderdeel: string };
  nietOndersteund: { onderdeel: string };
  teGroot: Record<never, never>;
  onverwacht: { excelcode: string; bericht: string; onderdeel: string };
}

export type Werkmapfoutcode = keyof Werkmapfoutgegevens;

/** A sentence for every code: what happened, where, and what to do about it. */
export type Werkmapzinnen = { [C in Werkmapfoutcode]: (gegevens: Werkmapfoutgegevens[C]) => string };
