import { AddinFrame } from '../host/addin-frame';
import { ExcelHost } from '../host/excel-host';
import { userOf } from '../user/user';
import { connectFunctions } from './addin-functions';
import type { AddinWindow } from './addin-window';
import { createBrowserUniver } from './browser-univer';
import { showCharts } from './chart-outline';
import { button, element } from './elements';
import { showErrors, showMissing } from './error-list';
import { holdChannels } from './hold-channels';
import { readOptions } from './options';
import { useLanguage } from './language';
import './page.css';
import { Pane } from './pane';
import { showRibbon } from './ribbon';
import { saveFile } from './save-file';
import { showValidation } from './validation';
import type { Werkbank } from './werkbank';

holdChannels();
const options = readOptions(location.search);
const host = new ExcelHost(createBrowserUniver(element('#rooster', HTMLElement)), { locale: options.locale });
const { workbook } = host;
const user = userOf(workbook);
useLanguage(workbook);
showValidation(workbook);

const paneUrl = new URL('/taskpane.html', location.origin);
if (options.example !== null) paneUrl.searchParams.set('voorbeeld', options.example);
const presentation = { locale: options.locale, documentUrl: new URL('/Map1.xlsx', location.origin).href };
const frame = new AddinFrame(host, presentation, paneUrl.href);
frame.element.title = 'Bekostigingskompas';
// The page in the frame sees this as the theme the user prefers.
frame.element.style.colorScheme = options.theme;
const pane = new Pane(frame.element, options.paneWidth);
host.onPaneState((state) => (pane.visible = state === 'Visible'));

const addin = (): AddinWindow => frame.element.contentWindow as unknown as AddinWindow;
void showRibbon('/manifest.xml', options.locale, (action) => {
  if (action === undefined) pane.visible = true;
  else addin().Office.actions._association.mappings[action.toUpperCase()]?.({ completed: () => undefined });
});

element('#bestand', HTMLElement).append(button('Bewaar als .xlsx', () => void saveFile(workbook)));

function refresh(): void {
  showErrors(host.functionErrors(), ({ sheet, address }) => user.select(sheet, address));
  showCharts(workbook.worksheets.getActiveWorksheet().charts.items);
  showMissing(host.executor.missing);
}
setInterval(refresh, 1000);

const werkbank: Werkbank = {
  ready: connectFunctions(host, addin, '/functions.json', options.blanks),
  sheetNames: () => workbook.worksheets.items.map(({ name }) => name),
  readCell(sheet, address) {
    const { values, text, formulas } = workbook.worksheets.getItem(sheet).getRange(address);
    return { value: values[0]?.[0], text: text[0]?.[0] ?? '', formula: formulas[0]?.[0] };
  },
  editCell: (sheet, address, text) => user.type(sheet, address, text),
  selectCell: (sheet, address) => user.select(sheet, address),
  activeSheet: () => workbook.worksheets.getActiveWorksheet().name,
  selection: () => workbook.getSelectedRange().address,
  errors: () => host.functionErrors(),
  missing: () => host.executor.missing,
  charts: () =>
    workbook.worksheets.items.flatMap(({ name: sheet, charts }) =>
      charts.items.map(({ name, chartType: type, title, source }) => ({ sheet, name, type, title: title.text, source: source.address })),
    ),
  waitForCalculation: () => workbook.calculation.settle(),
  failAt: (fault) => host.executor.faults.plan(fault),
  beginCellEdit: () => host.beginCellEdit(),
};
window.werkbank = werkbank;
