import { formatAddress } from '../excel/address';
import type { Area } from '../excel/area';
import type { Chart, ChartAxis } from '../excel/charts';

const namespaces =
  'xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';

/** How a file describes the kinds of chart, by Excel's own names. */
const kinds: Readonly<Record<string, { element: string; traits: string }>> = {
  ColumnClustered: { element: 'barChart', traits: '<c:barDir val="col"/><c:grouping val="clustered"/>' },
  ColumnStacked: { element: 'barChart', traits: '<c:barDir val="col"/><c:grouping val="stacked"/>' },
  BarClustered: { element: 'barChart', traits: '<c:barDir val="bar"/><c:grouping val="clustered"/>' },
  BarStacked: { element: 'barChart', traits: '<c:barDir val="bar"/><c:grouping val="stacked"/>' },
  Line: { element: 'lineChart', traits: '<c:grouping val="standard"/>' },
};

/** A chart over cells as a file keeps it; undefined for a kind that is not drawn here. */
export function chartXml(chart: Chart): string | undefined {
  const kind = kinds[chart.chartType];
  if (!kind) return undefined;
  const { row, column, rows } = chart.source.area;
  const reference = (area: Area) => `<c:f>${escapeXml(formatAddress(chart.worksheet.name, area, true))}</c:f>`;
  const series = chart.series.items.map(({ column: own, format }, i) => {
    const at = column + own;
    return [
      `<c:ser><c:idx val="${i}"/><c:order val="${i}"/>`,
      `<c:tx><c:strRef>${reference({ row, column: at, rows: 1, columns: 1 })}</c:strRef></c:tx>`,
      fillXml(format.fill),
      `<c:cat><c:strRef>${reference({ row: row + 1, column, rows: rows - 1, columns: 1 })}</c:strRef></c:cat>`,
      `<c:val><c:numRef>${reference({ row: row + 1, column: at, rows: rows - 1, columns: 1 })}</c:numRef></c:val></c:ser>`,
    ].join('');
  });
  const overlap = kind.traits.includes('stacked') ? '<c:gapWidth val="60"/><c:overlap val="100"/>' : '';
  const { categoryAxis, valueAxis } = chart.axes;
  return [
    `<c:chartSpace ${namespaces}><c:chart>`,
    `<c:title><c:tx><c:rich><a:bodyPr/><a:p><a:r><a:t>${escapeXml(chart.title.text)}</a:t></a:r></a:p></c:rich></c:tx><c:overlay val="0"/></c:title>`,
    `<c:autoTitleDeleted val="0"/><c:plotArea><c:layout/><c:${kind.element}>${kind.traits}${series.join('')}${overlap}<c:axId val="1"/><c:axId val="2"/></c:${kind.element}>`,
    axisXml('catAx', 1, 2, 'b', categoryAxis),
    axisXml('valAx', 2, 1, 'l', valueAxis),
    '</c:plotArea><c:legend><c:legendPos val="b"/><c:overlay val="0"/></c:legend><c:plotVisOnly val="1"/></c:chart></c:chartSpace>',
  ].join('');
}

function fillXml({ cleared, color }: { cleared: boolean; color: string | undefined }): string {
  if (cleared) return '<c:spPr><a:noFill/></c:spPr>';
  return color === undefined ? '' : `<c:spPr><a:solidFill><a:srgbClr val="${color.slice(1)}"/></a:solidFill></c:spPr>`;
}

const labelPlaces = { NextToAxis: 'nextTo', High: 'high', Low: 'low', None: 'none' } as const;

function axisXml(element: string, id: number, crosses: number, place: string, axis: ChartAxis): string {
  const { minimum, reversePlotOrder, tickLabelPosition } = axis;
  const scaling = `<c:orientation val="${reversePlotOrder ? 'maxMin' : 'minMax'}"/>${minimum === '' ? '' : `<c:min val="${minimum}"/>`}`;
  const gridlines = element === 'valAx' ? '<c:majorGridlines/><c:numFmt formatCode="#,##0" sourceLinked="0"/>' : '';
  return `<c:${element}><c:axId val="${id}"/><c:scaling>${scaling}</c:scaling><c:delete val="0"/><c:axPos val="${place}"/>${gridlines}<c:tickLblPos val="${labelPlaces[tickLabelPosition]}"/><c:crossAx val="${crosses}"/></c:${element}>`;
}

/** Where the charts of a sheet lie: each over the cells it was put on. */
export function drawingXml(charts: readonly Chart[]): string {
  const corner = (name: string, row: number, column: number) =>
    `<xdr:${name}><xdr:col>${column}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${row}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:${name}>`;
  const frames = charts.map(({ name, position }, i) => {
    const { row, column, rows, columns } = position ?? { row: 0, column: 0, rows: 15, columns: 6 };
    return [
      `<xdr:twoCellAnchor>${corner('from', row, column)}${corner('to', row + rows, column + columns)}`,
      `<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="${i + 2}" name="${escapeXml(name)}"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr>`,
      '<xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>',
      `<a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/chart"><c:chart r:id="rId${i + 1}"/></a:graphicData></a:graphic>`,
      '</xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor>',
    ].join('');
  });
  return `<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" ${namespaces}>${frames.join('')}</xdr:wsDr>`;
}

function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
