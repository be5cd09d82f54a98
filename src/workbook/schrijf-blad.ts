import { bereikadres, kolomletters } from './adres';
import type { Beurten } from './beurten';
import { rijblokken } from './beurten';
import type { Afdruk, Blad, Inhoud, Opmaak, Tabelplan } from './plan/blad';
import { KOP, KOPONGEBRUIKT, NOTATIE } from './plan/opmaak';
import { letterlijk } from './plan/vrije-tekst';

/** Puts the cells of a sheet in the queue: texts, the rows of its table, and how they look. */
export async function zetCellen(blad: Excel.Worksheet, plan: Blad, beurten: Beurten): Promise<void> {
  maakBladOp(blad, plan);
  for (const { rij, kolom, waarden, opmaak } of plan.vakken) {
    const bereik = blad.getRangeByIndexes(rij, kolom, waarden.length, waarden[0]?.length ?? 0);
    bereik.values = waarden.map((cellen) => cellen.map(letterlijk));
    if (opmaak) maakOp(bereik, opmaak);
  }
  for (const { rij, kolom, rijen, notatie } of plan.notaties ?? []) {
    zetNotatie(blad.getRangeByIndexes(rij, kolom, rijen, 1), notatie);
  }
  if (plan.tabel) await zetTabelcellen(blad, plan.tabel, beurten);
}

async function zetTabelcellen(blad: Excel.Worksheet, { rij, kolommen, rijen }: Tabelplan, beurten: Beurten): Promise<void> {
  blad.getRangeByIndexes(rij, 0, 1, kolommen.length).values = [kolommen.map(({ kop }) => kop)];
  kolommen.forEach(({ notatie }, k) => {
    // Before the values: what is to stay text must not be read as a number on the way in.
    zetNotatie(blad.getRangeByIndexes(rij + 1, k, rijen.length, 1), notatie);
  });
  const cellen = rijen.map((waarden) => waarden.map((waarde, k) => teSchrijven(waarde, kolommen[k]?.notatie)));
  for (const { start, aantal, bytes } of rijblokken(cellen.map((waarden) => JSON.stringify(waarden).length))) {
    await beurten.weeg(bytes);
    const blok = blad.getRangeByIndexes(rij + 1 + start, 0, aantal, kolommen.length);
    blok.values = cellen.slice(start, start + aantal);
  }
}

/** In a column of text Excel takes everything as it is. */
export function teSchrijven(waarde: Inhoud, notatie: string | undefined): string | number | boolean {
  return notatie === NOTATIE.tekst ? String(waarde ?? '') : letterlijk(waarde);
}

/** Makes a table of cells that were filled before. */
export function maakTabel(blad: Excel.Worksheet, { naam, rij, kolommen, rijen }: Tabelplan): Excel.Table {
  const tabel = blad.tables.add(bereikadres(rij, 0, rijen.length + 1, kolommen.length), true);
  tabel.name = naam;
  tabel.style = 'TableStyleLight1';
  tabel.showBandedRows = false;
  kolommen.forEach(({ gebruikt }, k) => maakOp(blad.getRangeByIndexes(rij, k, 1, 1), gebruikt ? KOP : KOPONGEBRUIKT));
  return tabel;
}

/** What looks at tables, of this sheet or another, comes when all of them are there. */
export function zetVerwijzingen(blad: Excel.Worksheet, { tabel, formules = [], grafieken = [] }: Blad): void {
  if (tabel) zetInvoerregels(blad, tabel);
  for (const { rij, kolom, formules: cellen } of formules) {
    blad.getRangeByIndexes(rij, kolom, cellen.length, cellen[0]?.length ?? 0).formulas = cellen.map((regel) => [...regel]);
  }
  for (const { naam, titel, soort, bron, linksboven, rechtsonder, zwevend = false, zonderEerste = false, kleuren = [], vanaf } of grafieken) {
    const chart = blad.charts.add(soort, blad.getRange(bron), 'Columns');
    chart.name = naam;
    chart.title.text = titel;
    chart.setPosition(linksboven, rechtsonder);
    if (zwevend) chart.series.getItemAt(0).format.fill.clear();
    if (zonderEerste) chart.series.getItemAt(0).delete();
    if (soort.startsWith('Bar')) leesVanBoven(chart.axes);
    kleuren.forEach((kleur, i) => chart.series.getItemAt(zwevend ? i + 1 : i).format.fill.setSolidColor(kleur));
    if (vanaf !== undefined) chart.axes.valueAxis.minimum = vanaf;
  }
}

/** Lying bars in the order of the cells, and names that no bar runs through: Excel begins at the bottom, at zero. */
function leesVanBoven({ categoryAxis, valueAxis }: Excel.ChartAxes): void {
  categoryAxis.reversePlotOrder = true;
  categoryAxis.tickLabelPosition = 'Low';
  // The values would else move to the top along with the first name.
  valueAxis.tickLabelPosition = 'High';
}

function zetInvoerregels(blad: Excel.Worksheet, { rij, kolommen, rijen }: Tabelplan): void {
  kolommen.forEach(({ invoer }, k) => {
    const { dataValidation } = blad.getRangeByIndexes(rij + 1, k, rijen.length, 1);
    dataValidation.rule = invoer.regel;
    dataValidation.prompt = invoer.prompt;
    if (invoer.melding) dataValidation.errorAlert = invoer.melding;
  });
}

function maakBladOp(blad: Excel.Worksheet, { breedtes, bevroren, rasterlijnen = false, tabkleur, afdruk }: Blad): void {
  breedtes.forEach((tekens, k) => {
    const letters = kolomletters(k);
    blad.getRange(`${letters}:${letters}`).format.columnWidth = breedteInPunten(tekens);
  });
  if (bevroren) blad.freezePanes.freezeAt(bevroren);
  blad.tabColor = tabkleur;
  blad.showGridlines = rasterlijnen;
  blad.pageLayout.orientation = 'Landscape';
  const tekens = breedtes.reduce((som, breedte) => som + breedte, 0);
  blad.pageLayout.zoom = { horizontalFitToPages: Math.ceil(tekens / TEKENS_PER_PAGINA) };
  if (afdruk) maakAfdrukbaar(blad, afdruk);
}

function maakAfdrukbaar({ pageLayout }: Excel.Worksheet, { bereik, titelrijen, voettekst, hoog }: Afdruk): void {
  pageLayout.paperSize = 'A4';
  pageLayout.zoom = { horizontalFitToPages: 1, ...(hoog !== undefined && { verticalFitToPages: hoog }) };
  pageLayout.setPrintArea(bereik);
  if (titelrijen !== undefined) pageLayout.setPrintTitleRows(titelrijen);
  pageLayout.leftMargin = MARGE.zij;
  pageLayout.rightMargin = MARGE.zij;
  pageLayout.topMargin = MARGE.boven;
  pageLayout.bottomMargin = MARGE.onder;
  pageLayout.footerMargin = MARGE.voet;
  const { defaultForAllPages } = pageLayout.headersFooters;
  // Excel's own codes: the day of printing, the page and the number of pages; an ampersand of ours is doubled.
  defaultForAllPages.leftFooter = voettekst.replaceAll('&', '&&');
  defaultForAllPages.centerFooter = 'Afgedrukt op &D';
  defaultForAllPages.rightFooter = 'Pagina &P van &N';
}

/** Grey enough to leave the figures alone, and dark enough for a printer without colour. */
const LIJNKLEUR = '#BFBFBF';

/** The edges of a printed page, in points: what printers need, so that as much as can be is left for the figures. */
const MARGE = { zij: 28, boven: 36, onder: 45, voet: 20 };

/** What can still be read when it is fitted to one page, on its side. */
const TEKENS_PER_PAGINA = 200;

/** One digit of Excel's standard font, and the margin of a cell. */
function breedteInPunten(tekens: number): number {
  return Math.round(tekens * 5.5 + 4);
}

function maakOp(bereik: Excel.Range, { grootte, vet, kleur, vulling, terugloop, uitlijning, onderlijn }: Opmaak): void {
  const { format } = bereik;
  if (grootte !== undefined) format.font.size = grootte;
  if (vet !== undefined) format.font.bold = vet;
  if (kleur !== undefined) format.font.color = kleur;
  if (vulling !== undefined) format.fill.color = vulling;
  if (uitlijning !== undefined) format.horizontalAlignment = uitlijning;
  if (onderlijn) format.borders.getItem('EdgeBottom').color = LIJNKLEUR;
  format.verticalAlignment = 'Top';
  if (terugloop) {
    format.wrapText = true;
    format.autofitRows();
  }
}

function zetNotatie(bereik: Excel.Range, notatie: string): void {
  // One value stands for every cell of the range, which the typings leave out.
  bereik.numberFormat = notatie as unknown as string[][];
}
