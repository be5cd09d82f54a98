import pakket from '../../package.json';
import type { Paneelteksten } from '../locales/paneel';
import type { Werkmapfout } from '../workbook/werkmapfout';
import type { Mislukking } from './toestand';

/** The requirement sets that decide what works, and how far they may go up. */
const VEREISTEN = { ExcelApi: 20, SharedRuntime: 2, CustomFunctionsRuntime: 5 };

/** Versions and failures for who has to help: no figures and no names from the workbook. */
export function diagnose(sporen: readonly Mislukking[], { diagnose: t }: Paneelteksten): string {
  const { diagnostics, displayLanguage, contentLanguage } = Office.context;
  return [
    `${pakket.name} ${pakket.version}`,
    `Office: ${diagnostics.host} ${diagnostics.version}, ${diagnostics.platform}`,
    t.talen(displayLanguage, contentLanguage),
    `${t.vereisten}: ${Object.entries(VEREISTEN).map(([naam, hoogste]) => `${naam} ${ondersteund(naam, hoogste)}`).join(', ')}`,
    `Browser: ${navigator.userAgent}`,
    ...sporen.map(({ bij, fout }) => [t.fout[bij], ...kenmerken(fout)].join(' · ')),
  ].join('\n');
}

function ondersteund(naam: string, hoogste: number): string {
  for (let onderversie = hoogste; onderversie > 0; onderversie--) {
    const versie = `1.${onderversie}`;
    if (Office.context.requirements.isSetSupported(naam, versie)) return versie;
  }
  return '–';
}

/** Only codes and places in the code: a message might quote the workbook. */
function kenmerken({ code, gegevens }: Werkmapfout): string[] {
  const { excelcode = '', onderdeel = '' } = gegevens as { excelcode?: string; onderdeel?: string };
  return [code, excelcode, onderdeel].filter((deel) => deel !== '');
}
