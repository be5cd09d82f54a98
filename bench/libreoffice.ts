import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { meet } from './meet';
import type { Blad } from './werkblad';

/**
 * What the formulas cost LibreOffice: opening the workbook with them, less opening it with values in their place.
 * Undefined where it is not installed.
 */
export async function herberekenInLibreOffice(bladen: readonly Blad[], map: string): Promise<number | undefined> {
  if (spawnSync('soffice', ['--version']).status !== 0) return undefined;
  rmSync(map, { recursive: true, force: true });
  mkdirSync(map, { recursive: true });
  const metFormules = await schrijf(bladen, join(map, 'formules.xlsx'), (formule) => ({ formula: formule.slice(1) }));
  const metWaarden = await schrijf(bladen, join(map, 'waarden.xlsx'), () => 12.34);
  const open = (bestand: string) => meet(() => converteer(bestand, map), { minstens: 3, seconden: 0 });
  return open(metFormules) - open(metWaarden);
}

async function schrijf(bladen: readonly Blad[], bestand: string, alsCel: (formule: string) => ExcelJS.CellValue): Promise<string> {
  const werkmap = new ExcelJS.Workbook();
  for (const { naam, rijen } of bladen) {
    const blad = werkmap.addWorksheet(naam);
    blad.addRows(rijen.map((rij) => rij.map((cel) => (String(cel).startsWith('=') ? alsCel(String(cel)) : cel))));
  }
  await werkmap.xlsx.writeFile(bestand);
  return bestand;
}

/** Opens a workbook and writes its first sheet as text: the least it does with a file from the command line. */
function converteer(bestand: string, map: string): void {
  const profiel = `-env:UserInstallation=file://${join(map, 'profiel')}`;
  const { status, stderr } = spawnSync('soffice', [profiel, '--headless', '--convert-to', 'csv', '--outdir', map, bestand]);
  if (status !== 0) throw new Error(stderr.toString());
}
