import { ApiObject } from '../protocol/api-object';
import { Range } from './range';

/** `Excel.PageLayout`: remembered, and written to a file; the grid shows nothing of it. */
export class PageLayout extends ApiObject {
  readonly typeName = 'PageLayout';
  override readonly scalars = [
    'bottomMargin', 'centerHorizontally', 'footerMargin', 'headerMargin', 'leftMargin', 'orientation', 'paperSize', 'rightMargin', 'topMargin', 'zoom',
  ];
  orientation = 'Portrait';
  paperSize = 'a4';
  zoom: Readonly<{ scale?: number; horizontalFitToPages?: number; verticalFitToPages?: number }> = { scale: 100 };
  centerHorizontally = false;
  // In points: what Excel calls normal margins.
  leftMargin = 50.4;
  rightMargin = 50.4;
  topMargin = 54;
  bottomMargin = 54;
  headerMargin = 21.6;
  footerMargin = 21.6;
  readonly headersFooters = new HeaderFooterGroup();
  /** Addresses on the sheet; absent where nothing was set. */
  printArea: string | undefined;
  titleRows: string | undefined;

  setPrintArea(area: Range | string): void {
    this.printArea = addressOf(area);
  }

  setPrintTitleRows(rows: Range | string): void {
    this.titleRows = addressOf(rows);
  }
}

function addressOf(place: Range | string): string {
  return (place instanceof Range ? place.address : place).replace(/^.*!/, '');
}

/** `Excel.HeaderFooterGroup`. */
class HeaderFooterGroup extends ApiObject {
  readonly typeName = 'HeaderFooterGroup';
  readonly defaultForAllPages = new HeaderFooter();
}

/** `Excel.HeaderFooter`. */
export class HeaderFooter extends ApiObject {
  readonly typeName = 'HeaderFooter';
  override readonly scalars = ['leftHeader', 'centerHeader', 'rightHeader', 'leftFooter', 'centerFooter', 'rightFooter'];
  leftHeader = '';
  centerHeader = '';
  rightHeader = '';
  leftFooter = '';
  centerFooter = '';
  rightFooter = '';
}
