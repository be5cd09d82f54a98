import { describe, expect, it } from 'vitest';
import { zinVoorWerkmapfout } from '../../src/locales/werkmap';
import { inExcel } from '../../src/workbook/excel';
import { alsWerkmapfout } from '../../src/workbook/werkmapfout';
import { verseExcel } from './excel';

const excel = verseExcel();

/** What the user reads when Excel answers a request with this code. */
async function zinBij(code: string): Promise<string> {
  excel().failAt({ action: '*', code, message: 'Something happened.' });
  const fout = alsWerkmapfout(await inExcel((context) => context.sync()).catch((error: unknown) => error));
  return zinVoorWerkmapfout(fout, 'nl');
}

describe('Wat de gebruiker leest als Excel iets niet doet', () => {
  it.each([
    ['InvalidOperationInCellEditMode', /Druk op Enter of Esc/],
    ['AccessDenied', /alleen-lezen of beveiligd/],
    ['ApiNotFound', /Werk Excel bij/],
    ['RequestPayloadSizeLimitExceeded', /meer dan Excel in één keer aankan/],
    ['GeneralException', /Something happened.*GeneralException.*Probeer het opnieuw/],
  ])('bij %s', async (code, zin) => expect(await zinBij(code)).toMatch(zin));

  it('bij een fout in het programma zelf is er ook een zin, met de oorzaak erachter', () => {
    const oorzaak = new TypeError('x is not a function');
    const fout = alsWerkmapfout(oorzaak);
    expect(zinVoorWerkmapfout(fout, 'en')).toContain('x is not a function');
    expect(fout.cause).toBe(oorzaak);
  });
});

describe('Een melding noemt wat er in de weg staat', () => {
  const fout = { code: 'bladBestaat', gegevens: { bladen: ['Contracten', 'Start'], tabelnamen: ['tblContracten'] } } as const;

  it('in het Nederlands', () => {
    expect(zinVoorWerkmapfout(fout, 'nl')).toContain('de bladen Contracten, Start en de tabelnamen tblContracten');
  });

  it('in het Engels', () => {
    expect(zinVoorWerkmapfout(fout, 'en')).toContain('the sheets Contracten, Start and the table names tblContracten');
  });
});
