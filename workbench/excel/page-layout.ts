import { ApiObject } from '../protocol/api-object';
import type { Range } from './range';

/** `Excel.PageLayout`, remembered but never printed. */
export class PageLayout extends ApiObject {
  readonly typeName = 'PageLayout';
  override readonly scalars = ['orientation', 'paperSize', 'zoom', 'centerHorizontally'];
  orientation = 'Portrait';
  paperSize = 'a4';
  zoom: unknown = { scale: 100 };
  centerHorizontally = false;
  readonly headersFooters = new HeaderFooterGroup();
  private printArea: Range | string | null = null;
  private titleRows: Range | string | null = null;

  setPrintArea(area: Range | string): void {
    this.printArea = area;
  }

  getPrintAreaOrNullObject(): Range | null {
    return typeof this.printArea === 'string' ? null : this.printArea;
  }

  setPrintTitleRows(rows: Range | string): void {
    this.titleRows = rows;
  }

  getPrintTitleRowsOrNullObject(): Range | null {
    return typeof this.titleRows === 'string' ? null : this.titleRows;
  }
}

/** `Excel.HeaderFooterGroup`. */
class HeaderFooterGroup extends ApiObject {
  readonly typeName = 'HeaderFooterGroup';
  readonly defaultForAllPages = new HeaderFooter();
}

/** `Excel.HeaderFooter`. */
class HeaderFooter extends ApiObject {
  readonly typeName = 'HeaderFooter';
  override readonly scalars = ['leftHeader', 'centerHeader', 'rightHeader', 'leftFooter', 'centerFooter', 'rightFooter'];
  leftHeader = '';
  centerHeader = '';
  rightHeader = '';
  leftFooter = '';
  centerFooter = '';
  rightFooter = '';
}
