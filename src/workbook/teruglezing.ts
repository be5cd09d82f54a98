import { celadres, opBlad } from './adres';
import { Beurten, rijblokken } from './beurten';
import type { Blad, Formulevak, Inhoud, Tabelplan } from './plan/blad';
import { Werkmapfout } from './werkmapfout';

/** What was written, and the cells to find it in. */
interface Geschreven {
  readonly blad: string;
  readonly rij: number;
  readonly kolom: number;
  readonly cellen: readonly (readonly Inhoud[])[];
  readonly bereik: Excel.Range;
  readonly veld: 'values' | 'formulas';
}

/**
 * Reads back what was written. Excel may take a text for a number, or spell a formula its own way; the first would
 * be another model.
 *
 * @throws Werkmapfout that names the first cell that holds something else
 */
export async function bewaakTeruglezing(
  context: Excel.RequestContext,
  bladen: readonly (readonly [Excel.Worksheet, Blad])[],
): Promise<void> {
  const beurten = new Beurten(context);
  const geschreven: Geschreven[] = [];
  for (const [blad, { naam, tabel, formules = [] }] of bladen) {
    for (const vak of formules) geschreven.push(leesFormules(blad, naam, vak));
    if (tabel) geschreven.push(...(await leesTabel(blad, naam, tabel, beurten)));
  }
  await context.sync();
  for (const { blad, rij, kolom, cellen, bereik, veld } of geschreven) {
    const gelezen = bereik[veld] as Inhoud[][];
    const zelfde = veld === 'formulas' ? isFormule : isZelfdeWaarde;
    cellen.forEach((waarden, r) =>
      waarden.forEach((waarde, k) => {
        if (zelfde(waarde, gelezen[r]?.[k])) return;
        throw new Werkmapfout('andersTeruggelezen', {
          cel: opBlad(blad, celadres(rij + r, kolom + k)),
          geschreven: String(waarde ?? ''),
          gelezen: String(gelezen[r]?.[k] ?? ''),
        });
      }),
    );
  }
}

function leesFormules(blad: Excel.Worksheet, naam: string, { rij, kolom, formules }: Formulevak): Geschreven {
  const bereik = blad.getRangeByIndexes(rij, kolom, formules.length, formules[0]?.length ?? 0);
  bereik.load('formulas');
  return { blad: naam, rij, kolom, cellen: formules, bereik, veld: 'formulas' };
}

async function leesTabel(
  blad: Excel.Worksheet,
  naam: string,
  { rij, kolommen, rijen }: Tabelplan,
  beurten: Beurten,
): Promise<Geschreven[]> {
  const geschreven: Geschreven[] = [];
  const cellen = [kolommen.map(({ kop }) => kop), ...rijen];
  for (const { start, aantal, bytes } of rijblokken(cellen.map((waarden) => JSON.stringify(waarden).length))) {
    await beurten.weeg(bytes);
    const bereik = blad.getRangeByIndexes(rij + start, 0, aantal, kolommen.length);
    bereik.load('values');
    geschreven.push({ blad: naam, rij: rij + start, kolom: 0, cellen: cellen.slice(start, start + aantal), bereik, veld: 'values' });
  }
  return geschreven;
}

/** Excel keeps fifteen digits of a number. */
export function isZelfdeWaarde(geschreven: Inhoud, gelezen: unknown): boolean {
  if (typeof geschreven !== 'number' || typeof gelezen !== 'number') return (geschreven ?? '') === gelezen;
  return Math.abs(geschreven - gelezen) <= Math.abs(geschreven) * 1e-14;
}

/** An `@` in front would keep a formula from spilling. */
function isFormule(_geschreven: Inhoud, gelezen: unknown): boolean {
  return typeof gelezen === 'string' && /^=(?!@)/.test(gelezen);
}
