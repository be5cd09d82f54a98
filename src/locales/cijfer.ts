import type { Cijfer, Cijfersoort, Cijfertabel } from '../tables/beelden/cijfertabel';
import { euro, getal, procent, tarief } from './taal';

const GESCHREVEN: Readonly<Record<Exclude<Cijfersoort, 'tekst'>, (waarde: number) => string>> = {
  hoeveelheid: getal,
  bedrag: euro,
  tarief,
  deel: procent,
};

/** A figure as it is read. */
export function cijfertekst(cijfer: Cijfer, soort: Cijfersoort): string {
  if (cijfer === undefined) return '';
  return typeof cijfer === 'string' || soort === 'tekst' ? String(cijfer) : GESCHREVEN[soort](cijfer);
}

/** A figure as it is typed into a cell: no separators, and euros for cents. */
function getypt(cijfer: Cijfer, soort: Cijfersoort): string {
  if (typeof cijfer !== 'number') return cijfer ?? '';
  return String(soort === 'bedrag' ? cijfer / 100 : cijfer).replace('.', ',');
}

/** A table to paste into a sheet: columns between tabs, rows on lines. */
export function alsTekst({ kolommen, rijen }: Cijfertabel): string {
  const regels = [kolommen.map(({ kop }) => kop), ...rijen.map((rij) => rij.map((cijfer, k) => getypt(cijfer, kolommen[k]!.soort)))];
  return regels.map((regel) => regel.map((cel) => cel.replace(/\s+/g, ' ')).join('\t')).join('\n');
}

/** A table to paste into a document. */
export function alsHtml({ kolommen, rijen }: Cijfertabel): string {
  const cellen = (soort: 'th' | 'td', teksten: readonly string[]) =>
    `<tr>${teksten.map((tekst, k) => `<${soort} align="${kolommen[k]!.soort === 'tekst' ? 'left' : 'right'}">${onschadelijk(tekst)}</${soort}>`).join('')}</tr>`;
  const regels = rijen.map((rij) => cellen('td', rij.map((cijfer, k) => cijfertekst(cijfer, kolommen[k]!.soort))));
  return `<table><thead>${cellen('th', kolommen.map(({ kop }) => kop))}</thead><tbody>${regels.join('')}</tbody></table>`;
}

const TEKENS: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function onschadelijk(tekst: string): string {
  return tekst.replace(/[&<>"]/g, (teken) => TEKENS[teken]!);
}
