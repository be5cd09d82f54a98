import { celadres, opBlad } from '../adres';
import { Beurten } from '../beurten';
import type { Inhoud } from '../plan/blad';
import { teSchrijven } from '../schrijf-blad';
import { isZelfdeWaarde } from '../teruglezing';
import { Werkmapfout } from '../werkmapfout';
import { bereikVan, cellenVan, kanUitbreiden, notatiesVan, type Blokwerk, type Tabelwerk } from './werk';

/** Makes room for the new rows and puts every cell in its place; sent with the next sync. */
export async function schrijfCellen(werk: Tabelwerk, beurten: Beurten): Promise<void> {
  maakRuimte(werk);
  for (const blokwerk of [...werk.bestaand, ...werk.nieuw]) {
    const { blok } = blokwerk;
    const bereik = bereikVan(werk.stand, blok);
    const notaties = notatiesVan(blokwerk, werk);
    // Before the values: what is to stay text must not be read as a number on the way in.
    await beurten.weeg(JSON.stringify(notaties).length);
    bereik.numberFormat = notaties;
    const cellen = blok.waarden.map((waarden, r) =>
      waarden.map((waarde, k) => (waarde === undefined ? null : teSchrijven(waarde, notaties[r]![k]))),
    );
    await beurten.weeg(JSON.stringify(cellen).length);
    bereik.values = cellen;
  }
}

function maakRuimte(werk: Tabelwerk): void {
  const { stand, plan } = werk;
  if (plan.nieuweRijen === 0) return;
  const kolommen = stand.inhoud.koppen.length + plan.nieuweKolommen.length;
  if (kanUitbreiden(werk)) {
    const rijen = 1 + stand.inhoud.rijen.length + plan.nieuweRijen;
    stand.tabel.resize(cellenVan(stand, -1, 0, rijen, kolommen));
  } else {
    stand.tabel.rows.add(undefined, Array.from({ length: plan.nieuweRijen }, () => Array<string>(kolommen).fill('')));
  }
}

/** Takes rows out, from the last to the first; sent with the next sync. */
export function verwijderRijen({ stand, vervallend }: Tabelwerk): void {
  for (const { rij } of vervallend) stand.tabel.rows.getItemAt(rij).delete();
}

/**
 * Reads back what was written: Excel may have taken a text for something else.
 *
 * @throws Werkmapfout `andersTeruggelezen`, naming the first cell that holds something else
 */
export async function bewaakCellen(context: Excel.RequestContext, werken: readonly Tabelwerk[]): Promise<void> {
  const beurten = new Beurten(context);
  const gelezen: { werk: Tabelwerk; blokwerk: Blokwerk; nu: Excel.Range }[] = [];
  for (const werk of werken) {
    for (const blokwerk of [...werk.bestaand, ...werk.nieuw]) {
      await beurten.weeg(JSON.stringify(blokwerk.blok.waarden).length);
      const nu = bereikVan(werk.stand, blokwerk.blok);
      nu.load('values');
      gelezen.push({ werk, blokwerk, nu });
    }
  }
  await context.sync();
  for (const { werk: { stand }, blokwerk: { blok }, nu } of gelezen) {
    blok.waarden.forEach((waarden, r) =>
      waarden.forEach((waarde, k) => {
        const terug = (nu.values as Inhoud[][])[r]?.[k];
        if (waarde === undefined || isZelfdeWaarde(waarde, terug)) return;
        throw new Werkmapfout('andersTeruggelezen', {
          cel: opBlad(stand.bladnaam, celadres(stand.rij + blok.rij + r, stand.kolom + blok.kolom + k)),
          geschreven: String(waarde ?? ''),
          gelezen: String(terug ?? ''),
        });
      }),
    );
  }
}
