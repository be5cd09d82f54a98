import type { Chart } from '../excel/charts';
import { element } from './elements';

const svgNamespace = 'http://www.w3.org/2000/svg';
const size = { width: 380, height: 170, top: 26, bottom: 18 } as const;
const colours = ['#0b5a45', '#c4793b', '#3b6fb5', '#8a5aa8', '#5c7a29', '#a83b52'];

/** A chart's figures: a row per category, a column per series. */
interface Figures {
  readonly series: readonly string[];
  readonly categories: readonly { readonly name: string; readonly values: readonly number[] }[];
}

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
  const { series, categories } = figuresOf(chart.source.values);
  const svg = node('svg', { width: size.width, height: size.height, role: 'img', 'aria-label': title });
  svg.append(text(title, 0, 14, 'start'));
  series.forEach((name, index) => svg.append(text(name, size.width, 14 + index * 13, 'end', colourOf(index))));

  const highest = Math.max(...categories.flatMap(({ values }) => values), 1);
  const room = size.width / Math.max(1, categories.length);
  const width = (room * 0.8) / Math.max(1, series.length);
  categories.forEach(({ name, values }, position) => {
    const left = position * room + room * 0.1;
    values.forEach((value, index) => {
      const height = (Math.max(0, value) / highest) * (size.height - size.top - size.bottom);
      const y = size.height - size.bottom - height;
      svg.append(node('rect', { x: left + index * width, y, width: width * 0.95, height, fill: colourOf(index) }));
    });
    svg.append(text(name, left + room * 0.4, size.height - 4, 'middle'));
  });
  return svg;
}

/** The first row names the series and the first column the categories, when they hold texts. */
function figuresOf([header = [], ...rows]: readonly (readonly unknown[])[]): Figures {
  const columns = header.map((_, index) => index).filter((index) => rows.some((row) => typeof row[index] === 'number'));
  return {
    series: columns.map((index) => textOf(header[index])),
    categories: rows.map((row) => ({
      name: textOf(row[0]),
      values: columns.map((index) => Number(row[index]) || 0),
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
