import type { Tabelnaam } from '../../tables/schema';
import { bereikadres, celadres } from '../adres';
import type { Blad, Vak } from './blad';
import { ONDERTITEL, TABKLEUR, TITEL, TOELICHTING } from './opmaak';
import { MEESTE_SCENARIOS, totalen, TOTALEN } from './totalen';
import { RUIMTE, uitkomsttabel, UITVOER, vergelijkformule } from './uitkomsttabel';

export const VERGELIJKING = 'Vergelijking';
export const VERGELIJKING_PER_REGEL = 'Vergelijking per regel';

/** The header rows, counted from 0. The outcome per segment stands below the totals: it may grow, they need no scrolling. */
const KOPRIJ_TOTALEN = 4;
const KOPRIJ_SEGMENTEN = KOPRIJ_TOTALEN + MEESTE_SCENARIOS + 4;
const KOPRIJ_REGELS = 3;

/** The totals per scenario, a chart of how they differ, and scenario × segment. */
export function vergelijkingsblad(tabellen: readonly Tabelnaam[], aantalScenarios: number): Blad {
  const totaal = uitkomsttabel(KOPRIJ_TOTALEN, MEESTE_SCENARIOS, TOTALEN);
  const segmenten = uitkomsttabel(KOPRIJ_SEGMENTEN, RUIMTE, UITVOER.segment);
  return {
    naam: VERGELIJKING,
    tabkleur: TABKLEUR.uitkomst,
    breedtes: breedtesVan(TOTALEN, UITVOER.segment),
    vakken: [
      ...kop('Vergelijking', 'Wat elk scenario kost, tegen plafond en volumeafspraak. Rekent vanzelf mee met de tabellen.'),
      { rij: KOPRIJ_TOTALEN - 1, kolom: 0, waarden: [['Totaal per scenario']], opmaak: ONDERTITEL },
      ...totaal.koppen,
      { rij: KOPRIJ_SEGMENTEN - 1, kolom: 0, waarden: [['Per segment']], opmaak: ONDERTITEL },
      ...segmenten.koppen,
    ],
    notaties: [...totaal.notaties, ...segmenten.notaties],
    formules: [vergelijkformule(KOPRIJ_SEGMENTEN + 1, 'segment', tabellen), ...totalen(KOPRIJ_TOTALEN + 1, KOPRIJ_SEGMENTEN + 1)],
    grafieken: [{
      naam: 'Totaal per scenario',
      titel: 'Onvergoed en verschil met basis per scenario',
      soort: 'BarClustered',
      bron: bereikadres(KOPRIJ_TOTALEN, 0, aantalScenarios + 1, TOTALEN.length),
      // Next to what a whole region pays, what scenarios differ in cannot be seen.
      zonderEerste: true,
      linksboven: celadres(KOPRIJ_TOTALEN - 1, TOTALEN.length + 1),
      rechtsonder: celadres(KOPRIJ_SEGMENTEN - 2, UITVOER.segment.length + 1),
    }],
  };
}

/** Scenario × contract line. */
export function vergelijkingPerRegelblad(tabellen: readonly Tabelnaam[]): Blad {
  const regels = uitkomsttabel(KOPRIJ_REGELS, RUIMTE, UITVOER.regel);
  return {
    naam: VERGELIJKING_PER_REGEL,
    tabkleur: TABKLEUR.uitkomst,
    breedtes: breedtesVan(UITVOER.regel),
    bevroren: bereikadres(0, 0, KOPRIJ_REGELS + 1, 3),
    vakken: [
      ...kop('Vergelijking per regel', 'Wat elk scenario per contractregel kost, na de korting van een hard segmentplafond.'),
      ...regels.koppen,
    ],
    notaties: regels.notaties,
    formules: [vergelijkformule(KOPRIJ_REGELS + 1, 'regel', tabellen)],
  };
}

function kop(titel: string, toelichting: string): Vak[] {
  return [
    { rij: 0, kolom: 0, waarden: [[titel]], opmaak: TITEL },
    { rij: 1, kolom: 0, waarden: [[toelichting]], opmaak: TOELICHTING },
  ];
}

/** Wide enough for everything that shares a column. */
function breedtesVan(...tabellen: readonly (readonly { readonly breedte: number }[])[]): number[] {
  const kolommen = Math.max(...tabellen.map(({ length }) => length));
  return Array.from({ length: kolommen }, (_, k) => Math.max(...tabellen.map((tabel) => tabel[k]?.breedte ?? 0)));
}
