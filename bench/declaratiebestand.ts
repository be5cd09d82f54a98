import { once } from 'node:events';
import { createWriteStream } from 'node:fs';

/** A generated claims file: every figure follows from its place, none is of anybody. */
export interface Declaratiebestand {
  readonly regels: number;
  readonly producten?: number;
  /** From which line on there is a column with numbers that pass for citizen service numbers. */
  readonly nummersVanaf?: number;
}

const GEMEENTEN = ['Bodegraven-Reeuwijk', 'Gouda', 'Krimpenerwaard', 'Waddinxveen', 'Zuidplas'];
const KOPPEN = ['declaratienummer', 'kenmerk', 'gemeente', 'productcode', 'begindatum', 'einddatum', 'volume', 'eenheid', 'tarief', 'bedrag', 'declaratiedatum'];
const PER_KEER = 20_000;

/** Writes the file, as an export of a Dutch system looks: semicolons, decimal commas, dates with the day first. */
export async function schrijfDeclaratiebestand(pad: string, { regels, producten = 200, nummersVanaf = Infinity }: Declaratiebestand): Promise<void> {
  const uit = createWriteStream(pad);
  uit.write(`${KOPPEN.join(';')}\r\n`);
  for (let begin = 0; begin < regels; begin += PER_KEER) {
    const aantal = Math.min(PER_KEER, regels - begin);
    const stuk = Array.from({ length: aantal }, (_, i) => declaratie(begin + i, producten, begin + i >= nummersVanaf)).join('');
    if (!uit.write(stuk)) await once(uit, 'drain');
  }
  uit.end();
  await once(uit, 'finish');
}

function declaratie(i: number, producten: number, metNummer: boolean): string {
  // Steps that share no divisor with what they count over reach every combination.
  const maand = (i * 7) % 12;
  const dag = `${twee(1 + ((i * 11) % 28))}-${twee(1 + maand)}-2025`;
  const volume = 1 + ((i * 37) % 400);
  const tarief = 4_000 + ((i * 53) % 6_000);
  const later = Math.min(11, maand + ((i * 5) % 4));
  const kenmerk = metNummer ? proefnummer(i) : `K${i % 1_000}`;
  return [
    `D${String(i).padStart(9, '0')}`,
    kenmerk,
    GEMEENTEN[(i * 3) % GEMEENTEN.length],
    productcode((i * 13) % producten),
    dag,
    dag,
    volume,
    '01',
    bedrag(tarief),
    bedrag(Math.round((tarief * volume) / 60)),
    `15-${twee(1 + later)}-2025\r\n`,
  ].join(';');
}

export const productcode = (nummer: number): string => String(40_000 + nummer).padStart(5, '0');

const twee = (getal: number): string => String(getal).padStart(2, '0');

const bedrag = (cents: number): string => `${Math.trunc(cents / 100)},${twee(cents % 100)}`;

/** Nine digits that pass the elfproef; they begin with four nines, so that they are nobody's. */
function proefnummer(i: number): string {
  for (let nummer = 999_900_000 + ((i * 10) % 90_000); ; nummer += 1) {
    const cijfers = Array.from(String(nummer), Number);
    const som = cijfers.reduce((totaal, cijfer, k) => totaal + cijfer * (k === 8 ? -1 : 9 - k), 0);
    if (som % 11 === 0) return String(nummer);
  }
}
