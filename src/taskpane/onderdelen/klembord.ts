import { alsHtml, alsTekst } from '../../locales/cijfer';
import type { Cijfertabel } from '../../tables/beelden/cijfertabel';

/**
 * Puts a table on the clipboard, as text for a sheet and as a table for a document; answers whether that was allowed.
 * Where a page inside another page may not write there itself, it may still answer the browser's own copying.
 */
export async function kopieerTabel(tabel: Cijfertabel): Promise<boolean> {
  const inhoud = { 'text/plain': alsTekst(tabel), 'text/html': alsHtml(tabel) };
  try {
    const blokken = Object.entries(inhoud).map(([soort, tekst]) => [soort, new Blob([tekst], { type: soort })]);
    await navigator.clipboard.write([new ClipboardItem(Object.fromEntries(blokken) as Record<string, Blob>)]);
    return true;
  } catch {
    return antwoordOpKopieren(inhoud);
  }
}

function antwoordOpKopieren(inhoud: Readonly<Record<string, string>>): boolean {
  let gelukt = false;
  const vul = (event: ClipboardEvent) => {
    for (const [soort, tekst] of Object.entries(inhoud)) event.clipboardData?.setData(soort, tekst);
    event.preventDefault();
    gelukt = event.clipboardData !== null;
  };
  document.addEventListener('copy', vul, { once: true });
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- outdated, and the one way that needs no permission
  document.execCommand('copy');
  document.removeEventListener('copy', vul);
  return gelukt;
}

/** What bears this attribute is left out of a picture. */
export const BUITEN_BEELD = { 'data-buiten-beeld': '' };

/** A picture of what is on the screen, twice as fine as it is shown. */
export async function maakAfbeelding(element: HTMLElement): Promise<Blob> {
  const { toBlob } = await import('html-to-image');
  const achtergrond = getComputedStyle(element).getPropertyValue('--colorNeutralBackground1');
  const afbeelding = await toBlob(element, {
    pixelRatio: 2,
    backgroundColor: achtergrond,
    // The fonts of the pane are those of the system.
    skipFonts: true,
    style: { padding: '16px' },
    width: element.clientWidth + 32,
    height: element.clientHeight + 32,
    filter: (node) => !(node instanceof HTMLElement && 'buitenBeeld' in node.dataset),
  });
  if (!afbeelding) throw new Error('The chart has no size to make a picture of');
  return afbeelding;
}

/** Puts a picture on the clipboard; answers whether that was allowed. */
export async function kopieerAfbeelding(afbeelding: Promise<Blob>): Promise<boolean> {
  try {
    // Handed over before it is there: the click that asked for it may be forgotten by then.
    await navigator.clipboard.write([new ClipboardItem({ 'image/png': afbeelding })]);
    return true;
  } catch {
    return false;
  }
}

/** A picture as an address that a page may show. */
export function alsAdres(afbeelding: Blob): Promise<string> {
  return new Promise((klaar, mislukt) => {
    const lezer = new FileReader();
    lezer.onload = () => klaar(lezer.result as string);
    lezer.onerror = () => mislukt(lezer.error ?? new Error('The picture could not be read'));
    lezer.readAsDataURL(afbeelding);
  });
}
