import { appendFileSync, mkdtempSync, openAsBlob, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import exceljs from 'exceljs';
import fc from 'fast-check';
import { zipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { schrijfDeclaratiebestand } from '../../bench/declaratiebestand';
import { Domeinfout, type Fout } from '../../src/model/fouten';
import type { Leeswijze, Telling } from '../../src/tables/declaraties/telling';
import { tel } from '../../src/taskpane/realisatie/bestand/tel';
import { verken, type Verkenning } from '../../src/taskpane/realisatie/bestand/verken';

vi.setConfig({ testTimeout: 120_000, hookTimeout: 60_000 });

let map: string;
beforeAll(() => {
  map = mkdtempSync(join(tmpdir(), 'declaraties-'));
});
afterAll(() => rmSync(map, { recursive: true }));

/** Looks at a file and adds it up as it proposes itself. */
async function lees(bestand: Blob): Promise<{ verkenning: Verkenning; telling: Telling }> {
  const verkenning = await verken(bestand);
  const leeswijze: Leeswijze = { kolommen: verkenning.kolommen, decimaal: verkenning.decimaal ?? ',' };
  return { verkenning, telling: await tel(bestand, verkenning, leeswijze, () => undefined) };
}

/** What is wrong with a file, or nothing. */
async function foutVan(bestand: Blob): Promise<Fout | undefined> {
  try {
    await lees(bestand);
    return undefined;
  } catch (error) {
    if (error instanceof Domeinfout) return error.fout;
    throw error;
  }
}

type Codering = 'utf8' | 'utf8 met BOM' | 'windows-1252' | 'utf16le' | 'utf16be';

function codeer(tekst: string, codering: Codering): Uint8Array<ArrayBuffer> {
  return new Uint8Array(alsBuffer(tekst, codering));
}

function alsBuffer(tekst: string, codering: Codering): Buffer {
  const utf16 = () => Buffer.from(`\ufeff${tekst}`, 'utf16le');
  switch (codering) {
    case 'utf8':
      return Buffer.from(tekst, 'utf8');
    case 'utf8 met BOM':
      return Buffer.from(`\ufeff${tekst}`, 'utf8');
    case 'windows-1252':
      // The letters of these tests are the same in both.
      return Buffer.from(tekst, 'latin1');
    case 'utf16le':
      return utf16();
    case 'utf16be':
      return utf16().swap16();
  }
}

const KOPPEN = ['Productcode', 'Gemeente', 'Begindatum', 'Declaratiedatum', 'Volume', 'Bedrag', 'Toelichting'];

describe('Een tekstbestand', () => {
  it('wordt met elk scheidingsteken, elke codering, elk decimaalteken en elke datumvorm hetzelfde gelezen', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(';', ',', '\t', '|'),
        fc.constantFrom<Codering>('utf8', 'utf8 met BOM', 'windows-1252', 'utf16le', 'utf16be'),
        fc.constantFrom(',', '.'),
        fc.constantFrom((m: string) => `15-${m}-2025`, (m: string) => `2025-${m}-15`, (m: string) => `2025${m}`, (m: string) => `15/${m}/2025`),
        fc.constantFrom('\n', '\r\n', '\r'),
        fc.array(fc.tuple(fc.constantFrom('01008', '02A05', '08'), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 99 }), fc.integer({ min: -9_999_999, max: 9_999_999 })), { minLength: 1, maxLength: 30 }),
        async (scheiding, codering, decimaal, datum, regeleinde, declaraties) => {
          const bedrag = (cents: number) => `${cents < 0 ? '-' : ''}${Math.trunc(Math.abs(cents) / 100)}${decimaal}${String(Math.abs(cents) % 100).padStart(2, '0')}`;
          const cel = (waarde: string) => (waarde.includes(scheiding) ? `"${waarde}"` : waarde);
          const rijen = declaraties.map(([product, maand, volume, cents]) => {
            const m = String(maand).padStart(2, '0');
            return [product, 'Súdwest-Fryslân', datum(m), datum(m), `${volume}`, bedrag(cents), 'één "klein" geval'.replaceAll('"', '')];
          });
          const tekst = [KOPPEN, ...rijen].map((rij) => rij.map(cel).join(scheiding)).join(regeleinde);
          const { verkenning, telling } = await lees(new Blob([codeer(tekst, codering)]));
          expect(verkenning.koppen).toEqual(KOPPEN);
          expect(telling.afwijzingen).toEqual([]);
          expect(telling.bestand).toEqual({
            regels: declaraties.length,
            volume: declaraties.reduce((som, [, , volume]) => som + volume, 0),
            bedrag: declaraties.reduce((som, [, , , cents]) => som + cents, 0),
          });
          expect(new Set(telling.sommen.map(({ product }) => product))).toEqual(new Set(declaraties.map(([product]) => product)));
          expect(telling.sommen.every(({ gemeente }) => gemeente === 'Súdwest-Fryslân')).toBe(true);
          expect(new Set(telling.sommen.map(({ leveringsmaand }) => (leveringsmaand % 12) + 1))).toEqual(new Set(declaraties.map(([, maand]) => maand)));
        },
      ),
      { numRuns: 60 },
    );
  });

  it('noemt de regel van een fout ook als een cel over meer regels loopt', async () => {
    const tekst = 'Productcode;Begindatum;Bedrag;Toelichting\nA;1-1-2025;1,00;"eerste\nen tweede\nen derde"\nA;1-1-2025;x;"vier ; vijf"\n';
    const { telling } = await lees(new Blob([tekst]));
    expect(telling.afwijzingen.find(({ reden }) => reden === 'declaratiemaand')?.voorbeelden.map(({ regel }) => regel)).toEqual([2, 5]);
  });

  it('dat pas ver na het begin een letter met een accent heeft, is windows-1252 en geen wartaal', async () => {
    const rij = '01008;Gouda;1-1-2025;1-2-2025;1;2,00;gewoon\n';
    const tekst = `${KOPPEN.join(';')}\n${rij.repeat(10_000)}01008;Súdwest;1-1-2025;1-2-2025;1;2,00;één\n`;
    const { verkenning, telling } = await lees(new Blob([codeer(tekst, 'windows-1252')]));
    expect(verkenning.vindplaats).toMatchObject({ codering: 'utf-8' });
    expect(telling.sommen.map(({ gemeente }) => gemeente)).toEqual(['Gouda', 'Súdwest']);
    expect(telling.bestand.regels).toBe(10_001);
  });

  it('met een lange aanhef wordt gelezen met het scheidingsteken van de koprij daaronder', async () => {
    const aanhef = Array.from({ length: 12 }, (_, i) => `Toelichting ${i}, bij de export`).join('\n');
    const { verkenning, telling } = await lees(new Blob([`${aanhef}\n${KOPPEN.join(';')}\n01008;Gouda;1-1-2025;1-2-2025;1;2,50;x\n`]));
    expect(verkenning.vindplaats).toMatchObject({ scheidingsteken: ';' });
    expect(telling.bestand).toEqual({ regels: 1, volume: 1, bedrag: 250 });
  });

  it('dat midden in een regel ophoudt telt die regel niet mee', async () => {
    const { telling } = await lees(new Blob([`${KOPPEN.join(';')}\n01008;Gouda;1-1-2025;1-2-2025;1;2,00;x\n01008;Gou`]));
    expect(telling.afwijzingen).toMatchObject([{ reden: 'kolommen', regels: 1, voorbeelden: [{ regel: 3, waarde: '01008' }] }]);
  });

  it('met komma’s en punten door elkaar laat kiezen wat de decimalen scheidt; wat er dan niet bij past blijft buiten', async () => {
    const tekst = `${KOPPEN.join(';')}\n01008;Gouda;1-1-2025;1-2-2025;1;12,50;x\n01008;Gouda;1-1-2025;1-2-2025;1;12.50;x\n01008;Gouda;1-1-2025;1-2-2025;1;1.012,50;x\n`;
    const bestand = new Blob([tekst]);
    const verkenning = await verken(bestand);
    expect(verkenning.decimaal).toBeUndefined();
    const { sommen, afwijzingen } = await tel(bestand, verkenning, { kolommen: verkenning.kolommen, decimaal: ',' }, () => undefined);
    expect(sommen).toMatchObject([{ regels: 2, bedrag: 1_025_00 }]);
    expect(afwijzingen).toMatchObject([{ reden: 'bedrag', regels: 1, voorbeelden: [{ regel: 3, waarde: '12.50' }] }]);
  });

  it('waarvan geen kop een bedrag noemt kan elk getal een bedrag zijn: 1.234 wordt ook dan gevraagd, 12.50 niet', async () => {
    const met = async (getal: string) => (await verken(new Blob([`code;zorg, soort;dag;waarde\nA;hulp, groep;31.12.2024;${getal}\n`]))).decimaal;
    expect([await met('1.234'), await met('12.50'), await met('12,50')]).toEqual([undefined, '.', ',']);
  });

  it('waarin een naam naast een geboortedatum staat wordt geweigerd met wat er weg moet, en verder is er niets van te zien', async () => {
    const rijen = ['J. de Vries;12-03-2011', 'A. el Amrani;30-11-2001', 'P. Bakker;1-1-2015'].map((persoon) => `${persoon};01008;1-1-2025;12,50`);
    const fout = await foutVan(new Blob([`kolom a;kolom b;Productcode;Begindatum;Bedrag\n${rijen.join('\n')}\n`]));
    expect(fout).toEqual({ code: 'namenEnGeboortedata', gegevens: { naamkolom: 'kolom a', datumkolom: 'kolom b' } });
  });

  it('met een aanhalingsteken dat nergens sluit wordt niet stil één lange regel', async () => {
    const tekst = `${KOPPEN.join(';')}\n01008;Gouda;1-1-2025;1-2-2025;1;2,00;x\n01008;Gouda;1-1-2025;1-2-2025;1;2,00;"open\n${'01008;Gouda;1-1-2025;1-2-2025;1;2,00;x\n'.repeat(60_000)}`;
    expect((await foutVan(new Blob([tekst])))?.code).toBe('aanhalingsteken');
  });
});

describe('Wat geen bestand met declaraties is', () => {
  it.each<[string, BlobPart, Fout['code']]>([
    ['een leeg bestand', '', 'bestandLeeg'],
    ['een bestand met alleen witregels', '\r\n \r\n', 'bestandLeeg'],
    ['een pdf', '%PDF-1.7 …', 'bestandSoort'],
    ['een oude Excel-werkmap', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]), 'bestandSoort'],
    ['een webpagina', '<!DOCTYPE html><table>', 'bestandSoort'],
    ['een afbeelding', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a]), 'bestandSoort'],
    ['een zip met iets anders', zipSync({ 'lees.xml': new Uint8Array([60]) }), 'bestandSoort'],
    ['een afgebroken werkmap', zipSync({ 'xl/workbook.xml': new Uint8Array(2_000) }).slice(0, 60), 'bestandBeschadigd'],
    ['een brief', 'Geachte heer,\n\nhierbij.\n', 'geenKoprij'],
  ])('%s', async (_, inhoud, code) => {
    expect((await foutVan(new Blob([inhoud])))?.code).toBe(code);
  });

  it('een bestand dat verandert terwijl het wordt gelezen', async () => {
    const pad = join(map, 'groeit.csv');
    writeFileSync(pad, `${KOPPEN.join(';')}\n01008;Gouda;1-1-2025;1-2-2025;1;2,00;x\n`);
    const bestand = await openAsBlob(pad);
    const verkenning = await verken(bestand);
    appendFileSync(pad, '01008;Gouda;1-1-2025;1-2-2025;1;2,00;x\n');
    const leeswijze: Leeswijze = { kolommen: verkenning.kolommen, decimaal: ',' };
    await expect(tel(bestand, verkenning, leeswijze, () => undefined)).rejects.toMatchObject({ code: 'bestandVeranderd' });
  });
});

describe('Een Excel-werkmap', () => {
  async function werkmap(vul: (blad: exceljs.Worksheet) => void): Promise<Blob> {
    const boek = new exceljs.Workbook();
    boek.addWorksheet('Toelichting').addRow(['Export van de zorgadministratie']);
    vul(boek.addWorksheet('Declaraties'));
    return new Blob([await boek.xlsx.writeBuffer()]);
  }

  it('wordt gelezen van het blad met een koprij, met echte datums, getallen en codes als tekst', async () => {
    const bestand = await werkmap((blad) => {
      blad.addRow(['Declaraties 2025']);
      blad.addRow([]);
      blad.addRow(['Zorg', null, null, 'Declaratie']);
      blad.mergeCells('A3:C3');
      blad.addRow(['productcode', 'gemeente', 'begindatum', 'datum', 'volume', 'bedrag']);
      blad.addRow(['01008', 'Gouda', new Date(Date.UTC(2025, 0, 15)), 'feb 2025', 1.5, 12.34]);
      blad.addRow(['=1+1', 'Gouda', new Date(Date.UTC(2025, 0, 31)), 202502, 2, { formula: 'E5*2', result: 100 }]);
    });
    const verkenning = await verken(bestand);
    expect(verkenning.vindplaats).toMatchObject({ blad: 'Declaraties', bladen: ['Toelichting', 'Declaraties'] });
    expect(verkenning.koppen).toEqual(['Zorg productcode', 'Zorg gemeente', 'Zorg begindatum', 'Declaratie datum', 'Declaratie volume', 'Declaratie bedrag']);
    const kolommen = { product: 0, gemeente: 1, leveringsmaand: 2, declaratiemaand: 3, volume: 4, bedrag: 5 };
    const { sommen } = await tel(bestand, verkenning, { kolommen, decimaal: ',' }, () => undefined);
    const maanden = { leveringsmaand: 2025 * 12, declaratiemaand: 2025 * 12 + 1 };
    expect(sommen).toMatchObject([
      { product: '01008', ...maanden, volume: 1.5, bedrag: 1_234, eersteRegel: 5 },
      { product: '=1+1', ...maanden, volume: 2, bedrag: 10_000, eersteRegel: 6 },
    ]);
  });

  it('van tienduizenden rijen ook, waar de lezer zelf een worker uit tekst zou maken', async () => {
    const bestand = await werkmap((blad) => {
      blad.addRow(['productcode', 'gemeente', 'begindatum', 'declaratiedatum', 'volume', 'bedrag']);
      for (let i = 0; i < 25_000; i += 1) blad.addRow([`P${i % 50}`, 'Gouda', new Date(Date.UTC(2025, i % 12, 1)), new Date(Date.UTC(2025, 11, 1)), 1, 0.01]);
    });
    expect(bestand.size).toBeGreaterThan(524_288);
    const { telling } = await lees(bestand);
    expect(telling.bestand).toEqual({ regels: 25_000, volume: 25_000, bedrag: 25_000 });
  });
});

describe('Gegevens over personen', () => {
  it('Een miljoen regels met burgerservicenummers worden geweigerd bij de eerste blik: er is nog niets opgeteld', async () => {
    const pad = join(map, 'nummers.csv');
    await schrijfDeclaratiebestand(pad, { regels: 1_000_000, nummersVanaf: 0 });
    await expect(verken(await openAsBlob(pad))).rejects.toMatchObject({ code: 'burgerservicenummers', gegevens: { kolom: 'kenmerk' } });
  });

  it('Komen zij pas halverwege, dan stopt het lezen daar en blijft er niets over', async () => {
    const pad = join(map, 'later.csv');
    await schrijfDeclaratiebestand(pad, { regels: 60_000, nummersVanaf: 10_000 });
    const bestand = await openAsBlob(pad);
    const verkenning = await verken(bestand);
    let gezien = 0;
    const telling = tel(bestand, verkenning, { kolommen: verkenning.kolommen, decimaal: ',' }, ({ regels }) => {
      gezien = regels;
    });
    await expect(telling).rejects.toMatchObject({ code: 'burgerservicenummers' });
    expect(gezien).toBeLessThan(30_000);
  });
});
