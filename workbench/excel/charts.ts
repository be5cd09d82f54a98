import { generateRandomId } from '@univerjs/core';
import { itemNotFound } from '../protocol/api-error';
import { ApiCollection, ApiObject } from '../protocol/api-object';
import { parseAddress } from './address';
import type { Area } from './area';
import type { Range } from './range';
import type { Worksheet } from './worksheet';

/** `Excel.ChartCollection`. */
export class ChartCollection extends ApiCollection<Chart> {
  readonly typeName = 'ChartCollection';
  override readonly scalars = ['count'];
  private readonly worksheet: Worksheet;
  private readonly charts: Chart[] = [];

  constructor(worksheet: Worksheet) {
    super();
    this.worksheet = worksheet;
  }

  get items(): readonly Chart[] {
    return this.charts;
  }

  get count(): number {
    return this.charts.length;
  }

  getCount(): number {
    return this.count;
  }

  getItem(key: string): Chart {
    const chart = this.getItemOrNullObject(key);
    if (!chart) throw itemNotFound('ChartCollection.getItem');
    return chart;
  }

  getItemOrNullObject(key: string): Chart | null {
    return this.charts.find((chart) => chart.id === key || chart.name === key) ?? null;
  }

  getItemAt(index: number): Chart {
    const chart = this.charts[index];
    if (!chart) throw itemNotFound('ChartCollection.getItemAt');
    return chart;
  }

  add(type: string, source: Range, seriesBy = 'Auto'): Chart {
    const chart = new Chart(this.worksheet, this, type, source, seriesBy);
    this.charts.push(chart);
    return chart;
  }

  remove(chart: Chart): void {
    this.charts.splice(this.charts.indexOf(chart), 1);
  }
}

/** `Excel.Chart`: remembered with its data, and drawn beside the grid in outline. */
export class Chart extends ApiObject {
  readonly typeName = 'Chart';
  override readonly scalars = ['height', 'id', 'left', 'name', 'top', 'width', 'chartType', 'seriesNameLevel'];
  readonly id = generateRandomId();
  readonly worksheet: Worksheet;
  readonly title = new ChartTitle();
  readonly legend = new ChartLegend();
  readonly axes = new ChartAxes();
  readonly series = new ChartSeriesCollection(this);
  readonly seriesBy: string;
  readonly seriesNameLevel = 0;
  name: string;
  chartType: string;
  left = 0;
  top = 0;
  width = 360;
  height = 220;
  /** The cells the chart covers, when it was placed on cells. */
  position: Area | undefined;
  source: Range;
  private readonly charts: ChartCollection;

  constructor(worksheet: Worksheet, charts: ChartCollection, type: string, source: Range, seriesBy: string) {
    super();
    this.worksheet = worksheet;
    this.charts = charts;
    this.chartType = type;
    this.source = source;
    this.seriesBy = seriesBy;
    this.name = `Chart ${charts.count + 1}`;
  }

  override get key(): string {
    return this.id;
  }

  setData(source: Range): void {
    this.source = source;
  }

  setPosition(start: Range | string, end: Range | string = start): void {
    const [from, to] = [this.locate(start), this.locate(end)];
    this.position = {
      row: from.row,
      column: from.column,
      rows: Math.max(1, to.row - from.row + to.rows),
      columns: Math.max(1, to.column - from.column + to.columns),
    };
  }

  delete(): void {
    this.charts.remove(this);
  }

  private locate(place: Range | string): Area {
    if (typeof place !== 'string') return place.area;
    return parseAddress(place)?.area ?? this.worksheet.getRange(place).area;
  }
}

class ChartTitle extends ApiObject {
  readonly typeName = 'ChartTitle';
  override readonly scalars = ['text', 'visible'];
  text = '';
  visible = true;
}

class ChartLegend extends ApiObject {
  readonly typeName = 'ChartLegend';
  override readonly scalars = ['position', 'visible'];
  position = 'Right';
  visible = true;
}

class ChartAxes extends ApiObject {
  readonly typeName = 'ChartAxes';
  readonly categoryAxis = new ChartAxis();
  readonly valueAxis = new ChartAxis();
}

export class ChartAxis extends ApiObject {
  readonly typeName = 'ChartAxis';
  override readonly scalars = ['minimum', 'maximum', 'reversePlotOrder', 'tickLabelPosition'];
  minimum: number | '' = '';
  maximum: number | '' = '';
  reversePlotOrder = false;
  tickLabelPosition: 'NextToAxis' | 'High' | 'Low' | 'None' = 'NextToAxis';
}

/** `Excel.ChartSeriesCollection`: a series for every column of the data behind the names. */
class ChartSeriesCollection extends ApiCollection<ChartSeries> {
  readonly typeName = 'ChartSeriesCollection';
  private readonly known: ChartSeries[] = [];

  constructor(private readonly chart: Chart) {
    super();
  }

  get items(): readonly ChartSeries[] {
    const { columns } = this.chart.source.area;
    while (this.known.length < columns - 1) this.known.push(new ChartSeries(this.known.length + 1));
    return this.known.slice(0, columns - 1).filter(({ deleted }) => !deleted);
  }

  getItem(key: number): ChartSeries {
    return this.getItemAt(key);
  }

  getItemAt(index: number): ChartSeries {
    const series = this.items[index];
    if (!series) throw itemNotFound('ChartSeriesCollection.getItemAt');
    return series;
  }
}

class ChartSeries extends ApiObject {
  readonly typeName = 'ChartSeries';
  /** Its column in the data of the chart, counted from 0. */
  readonly column: number;
  deleted = false;
  readonly format = new ChartSeriesFormat();

  constructor(column: number) {
    super();
    this.column = column;
  }

  delete(): void {
    this.deleted = true;
  }
}

class ChartSeriesFormat extends ApiObject {
  readonly typeName = 'ChartSeriesFormat';
  readonly fill = new ChartFill();
}

/** `Excel.ChartFill`: whether the series shows at all, and in which colour; absent where Excel chooses. */
class ChartFill extends ApiObject {
  readonly typeName = 'ChartFill';
  cleared = false;
  color: string | undefined;

  clear(): void {
    this.cleared = true;
  }

  setSolidColor(color: string): void {
    this.cleared = false;
    this.color = color;
  }
}
