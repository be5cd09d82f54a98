import type { PageSetup, PaperSize } from 'exceljs';
import type { HeaderFooter, PageLayout } from '../excel/page-layout';

const pointsPerInch = 72;
/** The number of A4 in a file. ExcelJS names it only in its types. */
const a4: unknown = 9;

/** The page layout of a sheet as a file keeps it. */
export function pageSetupOf(layout: PageLayout): Partial<PageSetup> {
  const { horizontalFitToPages, verticalFitToPages, scale } = layout.zoom;
  const fits = horizontalFitToPages !== undefined || verticalFitToPages !== undefined;
  return {
    ...(layout.paperSize.toLowerCase() === 'a4' && { paperSize: a4 as PaperSize }),
    orientation: layout.orientation === 'Landscape' ? 'landscape' : 'portrait',
    // Nought: as many pages as it takes.
    ...(fits ? { fitToPage: true, fitToWidth: horizontalFitToPages ?? 0, fitToHeight: verticalFitToPages ?? 0 } : { scale: scale ?? 100 }),
    horizontalCentered: layout.centerHorizontally,
    margins: {
      left: layout.leftMargin / pointsPerInch,
      right: layout.rightMargin / pointsPerInch,
      top: layout.topMargin / pointsPerInch,
      bottom: layout.bottomMargin / pointsPerInch,
      header: layout.headerMargin / pointsPerInch,
      footer: layout.footerMargin / pointsPerInch,
    },
    ...(layout.printArea !== undefined && { printArea: layout.printArea.replaceAll('$', '') }),
    ...(layout.titleRows !== undefined && { printTitlesRow: layout.titleRows.replaceAll('$', '') }),
  };
}

/** Left, middle and right of a header or footer in one text, as a file keeps them. */
export function headerFooterOf({ headersFooters: { defaultForAllPages: page } }: PageLayout): { oddHeader: string; oddFooter: string } {
  return { oddHeader: inThree(page, 'Header'), oddFooter: inThree(page, 'Footer') };
}

function inThree(page: HeaderFooter, part: 'Header' | 'Footer'): string {
  const parts = [['&L', page[`left${part}`]], ['&C', page[`center${part}`]], ['&R', page[`right${part}`]]] as const;
  return parts.map(([place, text]) => (text === '' ? '' : place + text)).join('');
}
