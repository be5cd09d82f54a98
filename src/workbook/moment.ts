import type { Momentopname } from '../tables/scenario/opname';
import type { Tabelnaam } from '../tables/schema';
import { Beurten, rijblokken } from './beurten';
import { inExcel } from './excel';
import { leesCellen, leesPlaatsen, zoekTabellen } from './lees-tabellen';

/** What a formula may weigh in an answer; most cells hold less. */
const BYTES_PER_CEL = 60;

/** The tables of the model as they stand at this moment, and which of their cells hold a formula. */
export function leesMoment(): Promise<Momentopname> {
  return inExcel(async (context) => {
    const rollen = [...(await zoekTabellen(context))].flatMap(([naam, [tabel, ...meer]]) =>
      tabel && meer.length === 0 ? [[naam, tabel] as const] : [],
    );
    const gevonden = await leesPlaatsen(context, rollen.map(([, tabel]) => tabel));
    const omvangen = new Map(rollen.map(([naam], i) => [naam, gevonden[i]!.omvang]));
    const tabellen = await leesCellen(context, omvangen);

    const beurten = new Beurten(context);
    const blokken: { naam: Tabelnaam; koppen: readonly string[]; start: number; bereik: Excel.Range }[] = [];
    for (const [naam, { tabel, bereik }] of omvangen) {
      const { koppen, kop, totaal } = tabel;
      const gewichten = Array.from({ length: bereik.rowCount - kop - totaal }, () => koppen.length * BYTES_PER_CEL);
      for (const { start, aantal, bytes } of rijblokken(gewichten)) {
        await beurten.weeg(bytes);
        const blok = bereik.getCell(kop + start, 0).getResizedRange(aantal - 1, koppen.length - 1);
        blok.load('formulas');
        blokken.push({ naam, koppen, start, bereik: blok });
      }
    }
    await context.sync();
    const formules = new Set(
      blokken.flatMap(({ naam, koppen, start, bereik }) =>
        (bereik.formulas as unknown[][]).flatMap((cellen, r) =>
          cellen.flatMap((cel, k) => (isFormule(cel) ? [celnaam(naam, start + r + 1, koppen[k]!)] : [])),
        ),
      ),
    );
    return { tabellen, isFormule: (tabel, rij, kop) => formules.has(celnaam(tabel, rij, kop)) };
  });
}

function isFormule(cel: unknown): boolean {
  return typeof cel === 'string' && cel.startsWith('=');
}

function celnaam(tabel: Tabelnaam, rij: number, kop: string): string {
  return [tabel, rij, kop].join('\n');
}
