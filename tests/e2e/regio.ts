import type { Frame } from 'playwright-core';
import { bouwTabel } from '../../src/tables/bouw-tabel';
import type { Celwaarde } from '../../src/tables/celwaarde';
import type { Tabelinhoud } from '../../src/tables/tabel';

type Rij = Record<string, Celwaarde>;

export const JAREN = [2025, 2026, 2027, 2028, 2029];
/** Youths now, and by how much they grow a year. Made up. */
const GEMEENTEN: readonly (readonly [gemeente: string, jeugdigen: number, groei: number])[] = [
  ['Bodegraven-Reeuwijk', 7_800, 40],
  ['Gouda', 16_400, -120],
  ['Krimpenerwaard', 11_900, -60],
  ['Waddinxveen', 7_300, 160],
  ['Zuidplas', 10_200, 210],
];

/** A region of five gemeenten that buys together for five years; every line grows in a way of its own. */
export function regiomodel(): Tabelinhoud[] {
  const perGemeente = (maak: (gemeente: string, i: number) => Rij[]) => GEMEENTEN.flatMap(([gemeente], i) => maak(gemeente, i));
  return [
    bouwTabel('tblUitgangspunten', [
      { naam: 'indexmethode', waarde: 'voorlopig' },
      ...JAREN.slice(1).map((jaar) => ({ naam: 'index', jaar, waarde: 0.035, bron: 'aanname' })),
      ...JAREN.slice(1).map((jaar) => ({ naam: 'groei Wonen', jaar, waarde: 0.01, bron: 'aanname' })),
      ...GEMEENTEN.flatMap(([gemeente, jeugdigen, groei]) =>
        JAREN.map((jaar, i) => ({ naam: `jeugdigen ${gemeente}`, jaar, waarde: jeugdigen + groei * i, bron: 'aanname' })),
      ),
    ]),
    bouwTabel('tblGemeenten', GEMEENTEN.map(([gemeente, jeugdigen]) => ({ gemeente, jeugdigen, inwoners: jeugdigen * 5 }))),
    bouwTabel('tblSegmenten', [
      { segment: 'Ambulant', verdeelsleutel: 'jeugdigen', 'groeit met': 'jeugdigen' },
      { segment: 'Wonen', verdeelsleutel: 'jeugdigen' },
      { segment: 'Crisis', verdeelsleutel: 'inwoners' },
    ]),
    bouwTabel('tblContracten', [
      { regel: 'AMB-BI', segment: 'Ambulant', product: 'Begeleiding individueel', vorm: 'inspanning', tarief: 72.6, prijspeil: 2025, 'volume-eenheid': 'uur' },
      { regel: 'WON-GZ', segment: 'Wonen', product: 'Gezinshuis', vorm: 'inspanning', tarief: 214.35, prijspeil: 2025, 'volume-eenheid': 'etmaal' },
      { regel: 'CRI-BED', segment: 'Crisis', product: 'Crisisbed', vorm: 'beschikbaarheid', plekken: 12, 'prijs per plek': 128_000, tariefeenheid: 'jaar', 'variabel tarief': 95, prijspeil: 2025 },
      { regel: 'CRI-AMB', segment: 'Crisis', product: 'Ambulante spoedhulp', vorm: 'inspanning', tarief: 98.4, prijspeil: 2025, 'volume-eenheid': 'uur' },
    ]),
    bouwTabel('tblAfspraken', [{ id: 'S-AMB', segment: 'Ambulant', plafond: 11_500_000, prijspeil: 2025 }]),
    bouwTabel('tblLeveringen', [
      ...perGemeente((gemeente, i) => [
        { regel: 'AMB-BI', gemeente, jaar: 2025, volume: 21_000 + 3_700 * i },
        { regel: 'WON-GZ', gemeente, jaar: 2025, volume: 2_900 + 410 * i },
        ...JAREN.map((jaar) => ({ regel: 'CRI-BED', gemeente, jaar, volume: 380 + 31 * i })),
      ]),
    ]),
    bouwTabel(
      'tblInstroom',
      perGemeente((gemeente, i) =>
        JAREN.map((jaar) => ({
          regel: 'CRI-AMB', gemeente, jaar, instroom: 90 + 12 * i, verblijfsduur: 4, 'volume per cliënt': 60,
          ...(jaar === 2025 && { beginstand: 25 + 4 * i }),
        })),
      ),
    ),
    bouwTabel('tblScenarios', [
      { scenario: 'Lager tarief', actie: 'wijzig', tabel: 'tblContracten', sleutel: 'AMB-BI', kolom: 'tarief', waarde: 69.9 },
      { scenario: 'Minder bedden', actie: 'wijzig', tabel: 'tblContracten', sleutel: 'CRI-BED', kolom: 'plekken', waarde: 9 },
    ]),
  ];
}

/** Puts tables down as a user would have them: each on a sheet of its own, from the first cell. */
export function zetTabellen(paneel: Frame, tabellen: readonly Tabelinhoud[]): Promise<void> {
  return paneel.evaluate(
    (inhoud) =>
      Excel.run(async (context) => {
        for (const { naam, koppen, rijen } of inhoud) {
          const blad = context.workbook.worksheets.add(naam.slice(3));
          const bereik = blad.getRangeByIndexes(0, 0, rijen.length + 1, koppen.length);
          bereik.values = [[...koppen], ...rijen.map((rij) => rij.map((cel) => cel ?? ''))];
          context.workbook.tables.add(bereik, true).name = naam;
        }
        await context.sync();
      }),
    tabellen as Tabelinhoud[],
  );
}

/** The formula that compares a model over all its tables, as it is written in code. */
export function vergelijkformule(uitvoer: string, tabellen: readonly Tabelinhoud[]): string {
  return `=BEK.VERGELIJK(${[`"${uitvoer}"`, ...tabellen.map(({ naam }) => `${naam}[[#Headers],[#Data]]`)].join(',')})`;
}
