import { notanaam } from '../../../tables/nota/keuzes';
import type { Notabeeld } from '../../../tables/nota/notabeeld';
import { bereikadres, opBlad } from '../../adres';
import type { Bladnamen } from '../../bladen';
import type { Blad } from '../blad';
import { TABKLEUR, TITEL, TOELICHTING } from '../opmaak';
import { Bouwer } from './bouwer';
import { brugblok } from './brugblok';
import type { Schrijfwijze } from './celformules';
import { breedteVanBrug, letterVan } from './kolommen';
import { bedragenzin } from './notapagina';
import { reserveblok } from './reserveblok';

/** A name, six amounts, and beside them the columns of the chart, one of which keeps it apart. */
const KOLOMMEN = { naam: 28, bedragen: 6, ernaast: 9, grafiekbreedte: 9 };
/** From the top of the sheet, the chart included. */
const MINSTE_RIJEN = 29;

/** Where the resultaat of a nota stands: the sheet, and the row as Excel counts. */
export interface Resultaatplaats {
  readonly blad: string;
  readonly rij: number;
}

/**
 * The bridge of a nota with its chart, and the reserves, on a page of their own: under the nota they would have its
 * headers above them, and the end of a page would cut the chart in two.
 */
export function brugblad(beeld: Notabeeld, { blad, rij }: Resultaatplaats, wijze: Schrijfwijze, vrijeNaam: Bladnamen): Blad {
  const nota = notanaam(beeld.soort, beeld.keuze);
  const bouwer = new Bouwer(0);
  bouwer.zet([`${nota}: van begroting naar prognose`], TITEL);
  bouwer.zet([bedragenzin(beeld)], TOELICHTING);
  const grafiek = brugblok(bouwer, beeld, (kolom) => opBlad(blad, `${letterVan(kolom)}${rij}`), wijze);
  bouwer.sla();
  reserveblok(bouwer, beeld, wijze.levend);
  const { naam, bedragen, ernaast, grafiekbreedte } = KOLOMMEN;
  return {
    naam: vrijeNaam(`Brug ${nota.toLowerCase()}`),
    tabkleur: TABKLEUR.uitkomst,
    breedtes: [naam, ...Array<number>(bedragen).fill(breedteVanBrug(beeld)), ...Array<number>(ernaast).fill(grafiekbreedte)],
    vakken: bouwer.vakken,
    notaties: bouwer.notaties,
    formules: bouwer.formules,
    grafieken: [grafiek],
    afdruk: { bereik: bereikadres(0, 0, Math.max(bouwer.rij, MINSTE_RIJEN), 1 + bedragen + ernaast), voettekst: nota, hoog: 1 },
  };
}
