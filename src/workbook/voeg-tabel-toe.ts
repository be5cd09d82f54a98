import type { Tabelnaam } from '../tables/schema';
import { bewaakBeveiliging, bladnamen, zoekAddinformules, type Addinformule } from './addinformules';
import { metNieuweBladen, toonBlad } from './bladen';
import { inExcel } from './excel';
import { tabelblad } from './plan/tabelblad';
import { tabelverwijzing } from './plan/uitkomsttabel';
import { Werkmapfout } from './werkmapfout';

/** Where a new table came, and the sheets with a comparison that now reads it too. */
export interface Toegevoegdetabel {
  readonly blad: string;
  readonly bladen: readonly string[];
}

/**
 * Puts an empty table on a sheet of its own, and hands it to every formula that only compares: such a formula reads
 * the tables it names and no other. All of it, or nothing.
 *
 * @throws Werkmapfout
 */
export function voegTabelToe(naam: Tabelnaam): Promise<Toegevoegdetabel> {
  return inExcel(async (context) => {
    const vergelijkingen = (await zoekAddinformules(context)).filter(({ formule }) => VERGELIJKING.test(formule));
    bewaakBeveiliging(vergelijkingen);
    let blad = '';
    await metNieuweBladen(context, (vrijeNaam) => [tabelblad(naam, undefined, vrijeNaam)], async ([nieuw]) => {
      nieuw!.load('name');
      await toonBlad(context, nieuw!);
      blad = nieuw!.name;
      // Last, for it is what cannot be taken back by removing a sheet.
      await breidUit(context, vergelijkingen, naam);
    });
    return { blad, bladen: bladnamen(vergelijkingen) };
  });
}

/** A formula that does nothing but compare: its last parenthesis closes its first. */
const VERGELIJKING = /^=(?:_xldudf_)?BEK[._]VERGELIJK\([^()]*\)$/i;

async function breidUit(context: Excel.RequestContext, vergelijkingen: readonly Addinformule[], naam: Tabelnaam): Promise<void> {
  const zet = (inhoud: (formule: string) => string): Promise<void> => {
    for (const { blad, rij, kolom, formule } of vergelijkingen) blad.getCell(rij, kolom).formulas = [[inhoud(formule)]];
    return context.sync();
  };
  try {
    await zet((formule) => `${formule.slice(0, -1)},${tabelverwijzing(naam)})`);
  } catch (oorzaak) {
    try {
      await zet((formule) => formule);
    } catch (cause) {
      throw new Werkmapfout('onvolledigUitgebreid', { bladen: bladnamen(vergelijkingen) }, { cause });
    }
    throw oorzaak;
  }
}
