import type { Tabelmoment } from '../tables/scenario/moment';
import { WIJZIGBAAR } from '../tables/schemas/scenarios';
import { Beurten, rijblokken } from './beurten';
import { inExcel } from './excel';
import { leesCellen, leesPlaatsen, zoekTabellen } from './lees-tabellen';

/** What a formula may weigh in an answer; most cells hold less. */
const BYTES_PER_CEL = 60;

/** The tables that a scenario can differ in, as they stand at this moment. */
export function leesMoment(): Promise<Tabelmoment[]> {
  return inExcel(async (context) => {
    const rollen = await zoekTabellen(context);
    // Of two tables that may be the same one, neither is known to be the model's.
    const namen = WIJZIGBAAR.filter((naam) => rollen.get(naam)?.length === 1);
    const gevonden = await leesPlaatsen(context, namen.flatMap((naam) => rollen.get(naam)!));
    const tabellen = await leesCellen(context, new Map(namen.map((naam, i) => [naam, gevonden[i]!.omvang])));

    const beurten = new Beurten(context);
    const gelezen: Excel.Range[][] = [];
    for (const [i, { koppen, rijen }] of tabellen.entries()) {
      const { tabel, bereik } = gevonden[i]!.omvang;
      const blokken: Excel.Range[] = [];
      for (const { start, aantal, bytes } of rijblokken(rijen.map(() => koppen.length * BYTES_PER_CEL))) {
        await beurten.weeg(bytes);
        const blok = bereik.getCell(tabel.kop + start, 0).getResizedRange(aantal - 1, koppen.length - 1);
        blok.load('formulas');
        blokken.push(blok);
      }
      gelezen.push(blokken);
    }
    await context.sync();
    return tabellen.map((tabel, i) => {
      const cellen = gelezen[i]!.flatMap(({ formulas }) => formulas as unknown[][]);
      const formules = tabel.koppen.map((kop, k) => [kop, cellen.flatMap((rij, r) => (isFormule(rij[k]) ? [r + 1] : []))] as const);
      return { ...tabel, formules: Object.fromEntries(formules.filter(([, rijen]) => rijen.length > 0)) };
    });
  });
}

function isFormule(cel: unknown): boolean {
  return typeof cel === 'string' && cel.startsWith('=');
}
