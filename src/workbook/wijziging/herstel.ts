import { letterlijk } from '../plan/vrije-tekst';
import type { Inhoud } from '../plan/blad';
import { Werkmapfout } from '../werkmapfout';
import { bereikVan, cellenVan, kanUitbreiden, type Tabelwerk } from './werk';

/** How far the writing had come when it failed: each phase is one request, of which a part may have been carried out. */
export type Fase = 'kolommen' | 'cellen' | 'rijen verwijderen';

/**
 * Takes tables back to what they were, however far the writing came.
 *
 * @throws Werkmapfout `onvolledigGewijzigd` that names the tables, when even that fails
 */
export async function herstel(context: Excel.RequestContext, werken: readonly Tabelwerk[], fase: Fase): Promise<void> {
  try {
    const bereiken = werken.map(({ stand }) => {
      const bereik = stand.tabel.getRange();
      bereik.load('rowCount,columnCount');
      return bereik;
    });
    await context.sync();
    werken.forEach((werk, i) => {
      const { rowCount, columnCount } = bereiken[i]!;
      if (fase !== 'kolommen') herstelRijen(werk, rowCount - 1 - (werk.stand.heeftTotalen ? 1 : 0), fase);
      const eigen = werk.stand.inhoud.koppen.length;
      for (let kolom = columnCount - 1; kolom >= eigen; kolom -= 1) werk.stand.tabel.columns.getItemAt(kolom).delete();
    });
    await context.sync();
  } catch (cause) {
    throw new Werkmapfout('onvolledigGewijzigd', { tabellen: werken.map(({ plan }) => plan.naam) }, { cause });
  }
}

/** @param aantal how many rows the table has now */
function herstelRijen(werk: Tabelwerk, aantal: number, fase: Fase): void {
  const { stand, plan, vervallend, bestaand } = werk;
  const voorheen = stand.inhoud.rijen.length;
  const isGegroeid = fase === 'rijen verwijderen' || aantal > voorheen;

  // Rows go from the last to the first: those at the head of the list went, and come back the other way round.
  const weg = isGegroeid && fase === 'rijen verwijderen' ? voorheen + plan.nieuweRijen - aantal : 0;
  for (const { rij, voorheen: inhoud } of vervallend.slice(0, weg).reverse()) {
    const leeg = Array<string>(stand.inhoud.koppen.length + plan.nieuweKolommen.length).fill('');
    zetTerug(stand.tabel.rows.add(rij, [leeg]).getRange(), inhoud);
  }
  if (isGegroeid && plan.nieuweRijen > 0) krimp(werk);
  for (const { blok, voorheen: inhoud } of bestaand) zetTerug(bereikVan(stand, blok), inhoud);
}

/** Takes the new rows away; cells that the table had grown over are empty again, in their own number format. */
function krimp(werk: Tabelwerk): void {
  const { stand, plan, onder } = werk;
  const aantal = stand.inhoud.rijen.length;
  if (!kanUitbreiden(werk)) {
    for (let rij = aantal + plan.nieuweRijen - 1; rij >= aantal; rij -= 1) stand.tabel.rows.getItemAt(rij).delete();
    return;
  }
  const kolommen = stand.inhoud.koppen.length + plan.nieuweKolommen.length;
  stand.tabel.resize(cellenVan(stand, -1, 0, aantal + 1, kolommen));
  const bereik = cellenVan(stand, aantal, 0, plan.nieuweRijen, kolommen);
  bereik.clear('Contents');
  bereik.numberFormat = onder!.numberFormat as string[][];
}

/** What stood in cells, as it is to be typed: formulas as they were, and text that looks like something else as text. */
function zetTerug(doel: Excel.Range, { formulas, values, valueTypes, numberFormat }: Excel.Range): void {
  doel.numberFormat = numberFormat as string[][];
  doel.formulas = formulas.map((rij, r) =>
    rij.map((formule: unknown, k) => {
      const isTekst = (valueTypes[r]![k] as string) === 'String' && formule === values[r]![k] && numberFormat[r]![k] !== '@';
      return (isTekst ? letterlijk(formule as Inhoud) : formule) as string;
    }),
  );
}
