import { zinVoorDoorwerking, zinVoorGrondslag } from '../../../locales/notazinnen';
import { DATUMS } from '../../../locales/datums';
import type { Tekenstijl } from '../../../model/nota/tekens';
import { notanaam } from '../../../tables/nota/keuzes';
import type { Notabeeld } from '../../../tables/nota/notabeeld';
import { bereikadres } from '../../adres';
import type { Bladnamen } from '../../bladen';
import type { Blad } from '../blad';
import { ONDERTITEL, TABKLEUR, TITEL, TOELICHTING } from '../opmaak';
import { Bouwer } from './bouwer';
import { buitenblok } from './buitenblok';
import type { Schrijfwijze } from './celformules';
import { breedtesVan, KOLOMMEN, PLEK, TEKSTKOLOMMEN } from './kolommen';
import { afdrukVan, bedragenzin } from './notapagina';
import { notatabel } from './notatabel';

const { datumVanDag } = DATUMS.nl;

const STIJLUITLEG: Record<Tekenstijl, string> = {
  'zonder teken': 'Bedragen zonder teken; saldo en resultaat zijn netto lasten. V is voordeel, N is nadeel.',
  'baten plus': 'Baten en onttrekkingen zijn positief, lasten en stortingen negatief. V is voordeel, N is nadeel.',
  effect: 'Verschillen, saldo en resultaat naar hun effect: voordeel positief, nadeel negatief.',
};

/**
 * A nota as a sheet to print on A4: the table with its sentences. Until it is frozen its budget follows the tables; what
 * comes out of contract lines is as it was when the sheet was put down.
 */
export function notablad(beeld: Notabeeld, wijze: Schrijfwijze, vrijeNaam: Bladnamen): { blad: Blad; resultaat: number } {
  const { soort, keuze, vastgelegd } = beeld;
  const titel = notanaam(soort, keuze);
  const bouwer = new Bouwer(0);
  bouwer.zet([titel], TITEL);
  bouwer.zet([bedragenzin(beeld)], TOELICHTING);
  bouwer.zet([STIJLUITLEG[wijze.stijl]], TOELICHTING);
  for (const zin of herkomst(beeld)) bouwer.zet([zin], TOELICHTING);
  bouwer.zet([stand(vastgelegd)], vastgelegd === undefined ? TOELICHTING : ONDERTITEL);

  const koppen = KOLOMMEN.map(({ kop }, k) => (k >= PLEK.vervolg && k < PLEK.toelichting ? String(keuze.jaar + 1 + k - PLEK.vervolg) : kop));
  const koprij = bouwer.zetKoppen(koppen, TEKSTKOLOMMEN);
  const { resultaat } = notatabel(bouwer, beeld, wijze);
  buitenblok(bouwer, beeld);
  const blad: Blad = {
    naam: vrijeNaam(titel),
    tabkleur: TABKLEUR.uitkomst,
    breedtes: breedtesVan(beeld),
    bevroren: bereikadres(0, 0, koprij + 1, 1),
    vakken: bouwer.vakken,
    notaties: bouwer.notaties,
    formules: bouwer.formules,
    afdruk: afdrukVan(titel, koprij, bouwer.rij, KOLOMMEN.length),
  };
  return { blad, resultaat };
}

/** Where forecasts and the years after come from. */
function herkomst({ grondslag, doorwerking, keuze }: Notabeeld): string[] {
  return [grondslag ? zinVoorGrondslag(grondslag) : '', zinVoorDoorwerking(doorwerking, keuze.jaar)].filter((zin) => zin !== '');
}

function stand(vastgelegd: number | undefined): string {
  return vastgelegd === undefined
    ? 'Concept: de begroting rekent mee met de tabellen. Na nieuwe declaraties: zet de nota opnieuw op een blad.'
    : `Vastgelegd op ${datumVanDag(vastgelegd)}. Deze bedragen veranderen niet meer.`;
}
