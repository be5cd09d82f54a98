import type { Chart } from '../excel/charts';
import { element } from './elements';

const svgNamespace = 'http://www.w3.org/2000/svg';
const size = { width: 380, height: 170, top: 28, bottom: 18, names: 150, row: 22 } as const;
const colours = ['#0b5a45', '#c4793b', '#3b6fb5', '#8a5aa8', '#5c7a29', '#a83b52'];
/** About what a letter takes. */
const letterWidth = 5.6;

/** A chart's figures: a row per category, a column per series. */
interface Figures {
  readonly series: readonly string[];
  readonly categories: readonly { readonly name: string; readonly values: readonly number[] }[];
}

/** From a value to a place along the axis of values. */
type Scale = (value: number) => number;

let shown = '';

/** Draws the charts of the sheet in view in outline, as bars, over a corner of the grid. */
export function showCharts(charts: readonly Chart[]): void {
  const state = JSON.stringify(charts.map(({ id, title, source }) => [id, title.text, source.values]));
  if (state === shown) return;
  shown = state;
  const panel = element('#grafieken', HTMLDetailsElement);
  panel.hidden = charts.length === 0;
  panel.open = true;
  element('summary', HTMLElement, panel).textContent = charts.length === 1 ? 'Grafiek, in hoofdlijn' : `${charts.length} grafieken, in hoofdlijn`;
  element('div', HTMLElement, panel).replaceChildren(...charts.map(draw));
}

function draw(chart: Chart): SVGElement {
  const title = chart.title.text || chart.name;
  const figures = figuresOf(chart);
  const lying = chart.chartType.startsWith('Bar');
  const height = lying ? size.top + figures.categories.length * size.row : size.height;
  const svg = node('svg', { width: size.width, height, role: 'img', 'aria-label': title });
  svg.append(text(title, 0, 11, 'start'));
  let left = 0;
  figures.series.forEach((name, index) => {
    svg.append(text(name, left, 24, 'start', colourOf(index)));
    left += (name.length + 2) * letterWidth;
  });
  svg.append(...(lying ? lyingBars(figures) : standingBars(figures)));
  return svg;
}

function standingBars({ series, categories }: Figures): SVGElement[] {
  const y = scaleOf(categories, size.height - size.bottom, size.top);
  const room = size.width / Math.max(1, categories.length);
  const width = (room * 0.8) / Math.max(1, series.length);
  return categories.flatMap(({ name, values }, position) => {
    const left = position * room + room * 0.1;
    return [
      ...values.map((value, index) => {
        const height = Math.abs(y(value) - y(0));
        return node('rect', { x: left + index * width, y: Math.min(y(value), y(0)), width: width * 0.95, height, fill: colourOf(index) });
      }),
      text(shortened(name, room), left + room * 0.4, size.height - 4, 'middle'),
    ];
  });
}

function lyingBars({ series, categories }: Figures): SVGElement[] {
  const x = scaleOf(categories, size.names, size.width);
  const thickness = (size.row * 0.8) / Math.max(1, series.length);
  return categories.flatMap(({ name, values }, position) => {
    const top = size.top + position * size.row + size.row * 0.1;
    return [
      text(shortened(name, size.names), 0, top + size.row * 0.6, 'start'),
      ...values.map((value, index) => {
        const width = Math.abs(x(value) - x(0));
        return node('rect', { x: Math.min(x(value), x(0)), y: top + index * thickness, width, height: thickness * 0.95, fill: colourOf(index) });
      }),
    ];
  });
}

function scaleOf(categories: Figures['categories'], from: number, to: number): Scale {
  const values = categories.flatMap((category) => category.values);
  const [lowest, highest] = [Math.min(0, ...values), Math.max(0, ...values)];
  return (value) => from + ((value - lowest) / (highest - lowest || 1)) * (to - from);
}

function shortened(name: string, room: number): string {
  const letters = Math.floor(room / letterWidth);
  return name.length <= letters ? name : `${name.slice(0, letters - 1)}…`;
}

/** The first row names the series and the first column the categories, when they hold texts. */
function figuresOf({ source, series }: Chart): Figures {
  const [header = [], ...rows] = source.values;
  const columns = series.items.map(({ column }) => column).filter((column) => rows.some((row) => typeof row[column] === 'number'));
  return {
    series: columns.map((column) => textOf(header[column])),
    categories: rows.map((row) => ({
      name: textOf(row[0]),
      values: columns.map((column) => Number(row[column]) || 0),
    })),
  };
}

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

const colourOf = (index: number): string => colours[index % colours.length] ?? '';

function text(content: string, x: number, y: number, anchor: 'start' | 'middle' | 'end', fill = '#242424'): SVGElement {
  const made = node('text', { x, y, fill, 'font-size': 11, 'text-anchor': anchor });
  made.textContent = content;
  return made;
}

function node(name: string, attributes: Readonly<Record<string, string | number>>): SVGElement {
  const made = document.createElementNS(svgNamespace, name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, String(value));
  return made;
}
