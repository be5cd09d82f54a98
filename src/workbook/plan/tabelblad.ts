import { naamsleutel } from '../../tables/celwaarde';
import { SCHEMAS } from '../../tables/schemas';
import type { Tabelnaam } from '../../tables/schema';
import type { Tabelinhoud } from '../../tables/tabel';
import { bereikadres, celadres } from '../adres';
import type { Bladnamen } from '../bladen';
import type { Blad, Inhoud, Kolomplan } from './blad';
import { invoerregel } from './invoerregel';
import { breedteVan, notatieVan, TABKLEUR, TITEL, TOELICHTING } from './opmaak';

/** The header row of every table, below its title and one sentence; counted from 0. */
const KOPRIJ = 2;

/**
 * The sheet of one table: every column of its schema, whichever of them the content fills in.
 *
 * @param bladnaam what the sheet is called where its own name may be taken
 */
export function tabelblad(naam: Tabelnaam, inhoud: Tabelinhoud | undefined, bladnaam: Bladnamen = (gewenst) => gewenst): Blad {
  const schema = SCHEMAS[naam];
  const rijen = rijenVolgensSchema(naam, inhoud);
  const kolommen = schema.kolommen.map((kolom, k): Kolomplan => {
    const waarden = rijen.map((rij) => rij[k] ?? null);
    return {
      kop: kolom.kop,
      notatie: notatieVan(kolom, waarden),
      gebruikt: waarden.some((waarde) => waarde !== null && waarde !== ''),
      invoer: invoerregel(kolom, celadres(KOPRIJ + 1, k)),
    };
  });
  return {
    naam: bladnaam(schema.blad),
    tabkleur: TABKLEUR.invoer,
    breedtes: schema.kolommen.map(({ kop }, k) => breedteVan(kop, rijen.map((rij) => rij[k] ?? null))),
    // The first column names the row.
    bevroren: bereikadres(0, 0, KOPRIJ + 1, 1),
    rasterlijnen: true,
    vakken: [
      { rij: 0, kolom: 0, waarden: [[schema.blad]], opmaak: TITEL },
      { rij: 1, kolom: 0, waarden: [[schema.toelichting]], opmaak: TOELICHTING },
    ],
    tabel: { naam, rij: KOPRIJ, kolommen, rijen },
  };
}

/** The rows in the schema's order of columns; a table without rows keeps one empty row to type in. */
function rijenVolgensSchema(naam: Tabelnaam, inhoud: Tabelinhoud | undefined): Inhoud[][] {
  const { kolommen } = SCHEMAS[naam];
  if (!inhoud || inhoud.rijen.length === 0) return [kolommen.map(() => null)];
  const plekken = kolommen.map(({ kop }) => inhoud.koppen.findIndex((gegeven) => naamsleutel(gegeven) === naamsleutel(kop)));
  return inhoud.rijen.map((rij) => plekken.map((plek) => alsInhoud(rij[plek] ?? null)));
}

/** Content to put down holds no errors; if it did, the cell would show the error's text. */
function alsInhoud(waarde: Tabelinhoud['rijen'][number][number]): Inhoud {
  return typeof waarde === 'object' && waarde !== null ? waarde.celfout : waarde;
}
