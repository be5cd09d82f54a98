import type { Cent } from '../geld';

/** What does not fit in the tables of the model workbook. */
export interface Tabelfouten {
  tabelOnbekend: { nummer: number; koppen: string };
  tabelDubbel: { tabel: string };
  tabelOntbreekt: { tabel: string };
  kolomOntbreekt: { tabel: string; kolom: string };
  /** `gelijkend`: the column that was probably meant, which the table lacks. */
  kolomOngelezen: { tabel: string; kolom: string; gelijkend: string };
  kolomDubbel: { tabel: string; kolom: string };
  sleutelLeeg: { tabel: string; kolom: string };
  sleutelDubbel: { tabel: string; sleutel: string; rijen: readonly number[] };
  /** `gelijkend`: the name that was probably meant. */
  verwijzingOnbekend: { kolom: string; waarde: string; doel: string; gelijkend?: string };
  afspraakDubbel: { term: string; bereik: string; eerste: string; tweede: string };
  afspraakZonderBereik: Record<never, never>;
  verdeelsleutelOntbreekt: { segment: string };
  eindigtVoorBegin: { vanaf: number; tot: number };
  tarievenOverlappen: { regel: string; dag: number };
  indexOntbreekt: { jaar: number; prijspeil: number };
  leveringBuitenLooptijd: { regel: string; jaar: number };
  sleutelgewichtOntbreekt: { sleutel: string; jaar: number };
  plafondNul: { kolom: string };
  /** Beside a number of clients, or else a year that does have a volume. */
  volumeNul: { regel: string; gemeente: string; jaar: string; clienten?: number; anderJaar?: string };
  /** How many days the line runs in the year and in the one before. */
  groeiDeelVanJaar: { regel: string; jaar: number; dagen: number; ervoor: number };
  minimumBovenPlafond: { minimumbedrag: Cent; plafond: Cent };
  vastBovenPlafond: { vast: Cent; plafond: Cent };
  leveringOntbreekt: { regel: string };
  eenhedenVerschillen: { segment: string; eenheden: readonly string[] };
  gegevenOntbreekt: { vorm: string; kolom: string };
}
