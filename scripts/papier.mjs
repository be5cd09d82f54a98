// A sheet on paper: LibreOffice prints it, and poppler makes a picture of the page.
import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import ExcelJS from 'exceljs';

/** Whether both are installed here; nothing else of the project needs them. */
export function canPrint() {
  return ['soffice', 'pdftoppm'].every((program) => spawnSync(program, ['--help']).error === undefined);
}

/**
 * The first page of one sheet as a picture.
 * @param {string} file an .xlsx file
 * @param {string} sheet
 * @param {string} picture where it comes, without .png
 * @param {string} folder for what is made on the way
 */
export async function printPage(file, sheet, picture, folder) {
  mkdirSync(folder, { recursive: true });
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.readFile(file);
  // What is hidden is not printed.
  for (const each of workbook.worksheets) each.state = each.name === sheet ? 'visible' : 'hidden';
  const alone = join(folder, 'blad.xlsx');
  await workbook.xlsx.writeFile(alone);
  run('soffice', [`-env:UserInstallation=file://${join(folder, 'profiel')}`, '--headless', '--convert-to', 'pdf', '--outdir', folder, alone]);
  run('pdftoppm', ['-png', '-r', '130', '-singlefile', join(folder, 'blad.pdf'), picture]);
}

/**
 * @param {string} program
 * @param {string[]} args
 */
function run(program, args) {
  const { status, error, stderr } = spawnSync(program, args, { env: { ...process.env, LC_ALL: 'nl_NL.UTF-8' } });
  if (status !== 0) throw error ?? new Error(`${program}: ${stderr.toString()}`);
}
