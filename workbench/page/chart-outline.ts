import type { Chart } from '../excel/charts';
import { element } from './elements';

const svgNamespace = 'http://www.w3.org/2000/svg';
const size = { width: 320, height: 180, top: 28, bottom: 20 } as const;
const colours = ['#0b5a45', '#c4793b', '#3b6fb5', '#8a5aa8', '#5c7a29', '#a83b52'];

let drawn = '';

/** Draws the charts of a sheet in outline, with their figures as bars, and opens when there are others to see. */
export function showCharts(charts: readonly Chart[]): void {
  const state = JSON.stringify(charts.map(({ id, title, source }) => [id, title.text, source.values]));
  if (state === drawn) return;
  drawn = state;
  const panel = element<HTMLDetailsElement>('#grafieken');
  const count = charts.length === 1 ? '1 grafiek' : `${charts.length} grafieken`;
  element('summary', panel).textContent = charts.length === 0 ? 'Geen grafieken' : `${count} op dit blad, in hoofdlijn`;
  element('div', panel).replaceChildren(...charts.map(draw));
  panel.open = charts.length > 0;
}

function draw(chart: Chart): SVGElement {
  const svg = node('svg', { width: size.width, height: size.height, role: 'img', 'aria-label': chart.title.text || chart.name });
  svg.append(label(chart.title.text || chart.name, 8, 18), label(`${chart.chartType} · ${chart.source.address}`, 8, size.height - 6));
  const figures = chart.source.values.map((row) => row.filter((value): value is number => typeof value === 'number'));
  const series = figures.filter((row) => row.length > 0);
  const highest = Math.max(...series.flat(), 1);
  const width = size.width / Math.max(1, series.flat().length + series.length);
  let x = width / 2;
  for (const row of series) {
    row.forEach((value, index) => {
      const height = (Math.max(0, value) / highest) * (size.height - size.top - size.bottom);
      const y = size.height - size.bottom - height;
      svg.append(node('rect', { x, y, width: width * 0.9, height, fill: colours[index % colours.length] ?? '' }));
      x += width;
    });
    x += width;
  }
  return svg;
}

function label(text: string, x: number, y: number): SVGElement {
  const made = node('text', { x, y, 'font-size': 11 });
  made.textContent = text;
  return made;
}

function node(name: string, attributes: Readonly<Record<string, string | number>>): SVGElement {
  const made = document.createElementNS(svgNamespace, name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, String(value));
  return made;
}
