import { isCelfout } from '../tables/celwaarde';
import { bewaakBeveiliging, bladnamen, zoekAddinformules, type Addinformule } from './addinformules';
import { celadres, opBlad } from './adres';
import { celwaarden } from './celwaarden';
import { inExcel } from './excel';
import type { Inhoud } from './plan/blad';
import { letterlijk } from './plan/vrije-tekst';
import { Werkmapfout } from './werkmapfout';

/** What became of the add-in's formulas. */
export interface Vastgelegd {
  readonly aantal: number;
  readonly bladen: readonly string[];
}

/** A formula with all cells its outcome takes up. */
interface Uitkomst extends Addinformule {
  readonly bereik: Excel.Range;
}

/** Turns the outcome of every formula that calls the add-in into values, so that a file can go to someone without it. */
export function legVastAlsWaarden(): Promise<Vastgelegd> {
  return inExcel(async (context) => {
    const formules = await zoekAddinformules(context);
    bewaakBeveiliging(formules);
    const uitkomsten = await leesUitkomsten(context, formules);
    bewaakUitkomsten(uitkomsten);
    try {
      for (const { bereik } of uitkomsten) bereik.values = alsWaarden(bereik);
      await context.sync();
    } catch (oorzaak) {
      await zetTerug(context, uitkomsten);
      throw oorzaak;
    }
    return { aantal: formules.length, bladen: bladnamen(formules) };
  });
}

async function leesUitkomsten(context: Excel.RequestContext, formules: readonly Addinformule[]): Promise<Uitkomst[]> {
  const gelezen = formules.map((formule) => {
    const cel = formule.blad.getCell(formule.rij, formule.kolom);
    const gemorst = cel.getSpillingToRangeOrNullObject();
    cel.load('values,valueTypes');
    gemorst.load('values,valueTypes');
    return { formule, cel, gemorst };
  });
  await context.sync();
  return gelezen.map(({ formule, cel, gemorst }) => ({ ...formule, bereik: gemorst.isNullObject ? cel : gemorst }));
}

/** Errors that say that there is no outcome, as opposed to an outcome that is an error. */
const GEEN_UITKOMST: ReadonlySet<unknown> = new Set(['#BUSY!', '#SPILL!', '#NAME?', '#CONNECT!', '#GETTING_DATA']);

function bewaakUitkomsten(uitkomsten: readonly Uitkomst[]): void {
  const cellen = uitkomsten.flatMap(({ blad, rij, kolom, bereik }) => {
    const waarde = (bereik.values as Inhoud[][])[0]?.[0];
    return GEEN_UITKOMST.has(waarde) ? [`${opBlad(blad.name, celadres(rij, kolom))} (${waarde!})`] : [];
  });
  if (cellen.length > 0) throw new Werkmapfout('geenUitkomst', { cellen });
}

/** The outcome as it is to be typed: an error stays an error, a text that looks like a number stays text. */
function alsWaarden(bereik: Excel.Range): Inhoud[][] {
  return celwaarden(bereik).map((rij) => rij.map((waarde) => (isCelfout(waarde) ? waarde.celfout : letterlijk(waarde))));
}

/** Makes formulas of them again. */
async function zetTerug(context: Excel.RequestContext, uitkomsten: readonly Uitkomst[]): Promise<void> {
  try {
    for (const { blad, rij, kolom, formule, bereik } of uitkomsten) {
      bereik.clear('Contents');
      blad.getCell(rij, kolom).formulas = [[formule]];
    }
    await context.sync();
  } catch (cause) {
    throw new Werkmapfout('onvolledigVastgelegd', { bladen: bladnamen(uitkomsten) }, { cause });
  }
}
