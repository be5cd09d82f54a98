import type { Formulevak, Inhoud, Notatievak, Opmaak, Vak } from '../blad';
import { KOP, KOPGETAL, NOTATIE } from '../opmaak';

/** A header of texts, which Excel would leave right where it stood right before. */
const KOPTEKST: Opmaak = { ...KOP, uitlijning: 'Left' };

/** A cell of a nota: a value, or a formula that begins with =. */
export type Notacel = Inhoud;

/** Collects the cells of a sheet row by row. */
export class Bouwer {
  readonly vakken: Vak[] = [];
  readonly formules: Formulevak[] = [];
  readonly notaties: Notatievak[] = [];

  /** @param rij the next row to be filled, counted from 0 */
  constructor(public rij: number) {}

  /** Puts cells side by side in the next row, the texts in these columns wrapped, and answers with that row. */
  zet(cellen: readonly Notacel[], opmaak: Opmaak = {}, terugloop: readonly number[] = []): number {
    const rij = this.rij++;
    this.vakken.push({ rij, kolom: 0, waarden: [cellen.map((cel) => (isFormule(cel) ? null : cel))], opmaak });
    for (const kolom of terugloop) {
      this.vakken.push({ rij, kolom, waarden: [[cellen[kolom] ?? null]], opmaak: { ...opmaak, terugloop: true } });
    }
    cellen.forEach((cel, kolom) => {
      if (isFormule(cel)) this.formules.push({ rij, kolom, formules: [[cel]] });
      if (isFormule(cel) || typeof cel === 'number') this.notaties.push({ rij, kolom, rijen: 1, notatie: NOTATIE.heel });
    });
    return rij;
  }

  /** Puts headers in the next row, each as what it heads: texts in these columns, figures in the others. */
  zetKoppen(koppen: readonly string[], teksten: readonly number[] = [0]): number {
    const rij = this.zet(koppen, KOPGETAL);
    koppen.forEach((kop, kolom) => {
      if (teksten.includes(kolom)) this.vakken.push({ rij, kolom, waarden: [[kop]], opmaak: KOPTEKST });
      else this.notaties.push({ rij, kolom, rijen: 1, notatie: NOTATIE.woord });
    });
    return rij;
  }

  sla(rijen = 1): void {
    this.rij += rijen;
  }
}

function isFormule(cel: Notacel): cel is string {
  return typeof cel === 'string' && cel.startsWith('=');
}
