import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { Chart } from '../excel/charts';
import type { Workbook } from '../excel/workbook';
import { chartXml, drawingXml } from './chart-xml';

const relationshipType = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const header = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** Adds the charts, which ExcelJS does not write, to a file that it wrote. */
export function withCharts(file: ArrayBuffer, workbook: Workbook): ArrayBuffer {
  const parts = unzipSync(new Uint8Array(file));
  const read = (path: string): string | undefined => parts[path] && strFromU8(parts[path]);
  const write = (path: string, xml: string): void => {
    parts[path] = strToU8(xml.startsWith('<?xml') ? xml : header + xml);
  };
  const relate = (path: string, target: string, kind: string): string => {
    const known = read(path) ?? `${header}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>`;
    const id = `rId${known.split('<Relationship ').length}`;
    write(path, known.replace('</Relationships>', `<Relationship Id="${id}" Type="${relationshipType}/${kind}" Target="${target}"/></Relationships>`));
    return id;
  };
  const declare = (path: string, kind: string): void => {
    const override = `<Override PartName="/${path}" ContentType="application/vnd.openxmlformats-officedocument.${kind}+xml"/>`;
    write('[Content_Types].xml', read('[Content_Types].xml')!.replace('</Types>', `${override}</Types>`));
  };

  let charts = 0;
  workbook.worksheets.items.forEach((sheet, i) => {
    const drawn = sheet.charts.items.flatMap((chart): { chart: Chart; xml: string }[] => {
      const xml = chartXml(chart);
      return xml === undefined ? [] : [{ chart, xml }];
    });
    if (drawn.length === 0) return;
    const number = i + 1;
    for (const { xml } of drawn) {
      charts += 1;
      write(`xl/charts/chart${charts}.xml`, xml);
      declare(`xl/charts/chart${charts}.xml`, 'drawingml.chart');
      relate(`xl/drawings/_rels/drawing${number}.xml.rels`, `../charts/chart${charts}.xml`, 'chart');
    }
    write(`xl/drawings/drawing${number}.xml`, drawingXml(drawn.map(({ chart }) => chart)));
    declare(`xl/drawings/drawing${number}.xml`, 'drawing');
    const id = relate(`xl/worksheets/_rels/sheet${number}.xml.rels`, `../drawings/drawing${number}.xml`, 'drawing');
    const path = `xl/worksheets/sheet${number}.xml`;
    // A drawing comes before the tables of a sheet, and after everything else there is.
    write(path, read(path)!.replace(/(<tableParts|<\/worksheet>)/, `<drawing r:id="${id}"/>$1`));
  });
  return zipSync(parts).buffer;
}
