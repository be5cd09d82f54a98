/** The words Excel uses by itself, in the language it is shown in. */
export interface Words {
  readonly sheet: string;
  readonly table: string;
  readonly column: string;
  readonly total: string;
}

const dutch: Words = { sheet: 'Blad', table: 'Tabel', column: 'Kolom', total: 'Totaal' };
const english: Words = { sheet: 'Sheet', table: 'Table', column: 'Column', total: 'Total' };

export const wordsOf = (locale: string): Words => (locale.startsWith('nl') ? dutch : english);
