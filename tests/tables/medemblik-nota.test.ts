import { describe, expect, it } from 'vitest';
import bron from '../../src/parameters/medemblik-2017.json';
import { getoond, oordeelVan } from '../../src/model/nota/tekens';
import { som } from '../../src/model/nota/verklaring';
import { rekenWerkmapDoor } from '../../src/tables/doorrekening';
import { notabeeld } from '../../src/tables/nota/notabeeld';
import { notaprognoses } from '../../src/tables/nota/nota-prognoses';
import type { Notakeuze } from '../../src/tables/nota/keuzes';
import type { Tabelinhoud } from '../../src/tables/tabel';
import { medemblik } from '../../src/tables/voorbeelden/medemblik';
import { MAATWERK_18MIN, NADEEL_JAARREKENING, OVERIG, VOORDEEL_OVERIG } from '../../src/tables/voorbeelden/medemblik-aannamen';

const KEUZE: Notakeuze = { jaar: 2017, indeling: 'segment' };

function nota(tabellen: readonly Tabelinhoud[]) {
  const doorrekening = rekenWerkmapDoor(tabellen);
  return notabeeld('herfstnota', KEUZE, 'euro', doorrekening.nota, tabellen, notaprognoses(doorrekening, KEUZE, tabellen));
}

/** The same workbook with every claim of the year in. */
function inApril2018(tabellen: readonly Tabelinhoud[]): Tabelinhoud[] {
  return tabellen.map((tabel) =>
    tabel.naam === 'tblUitgangspunten'
      ? { ...tabel, rijen: tabel.rijen.map((rij) => (rij[0] === 'peilmaand' ? rij.map((cel) => (typeof cel === 'number' && cel > 40_000 ? '1-4-2018' : cel)) : rij)) }
      : tabel,
  );
}

describe('De herfstnota van Medemblik 2017 (extern; begroting, wijziging en baten zijn aannamen)', () => {
  const { tabellen } = medemblik();
  const herfst = nota(tabellen);
  const jaarrekening = nota(inApril2018(tabellen));
  const regel = (beeld: typeof herfst, naam: string) => beeld.regels.find(({ exact }) => exact.naam === naam && exact.soort === 'lasten')!.exact;

  it('verwacht voor reserves een nadeel van € 1.000.000, op tienduizend euro', () => {
    const { verschil } = herfst.nota.saldo;
    expect(oordeelVan(herfst.nota.saldo)).toBe('N');
    expect(Math.round(-verschil / 1_000_000) * 10_000).toBe(bron.feiten.verwachtNadeelHerfstnota.waarde);
  });

  it('wordt in de jaarrekening € 832.000: € 1.200.000 nadeel op maatwerk 18− en € 368.000 voordeel elders', () => {
    expect(jaarrekening.nota.saldo.verschil).toBe(-NADEEL_JAARREKENING * 100);
    expect(regel(jaarrekening, MAATWERK_18MIN).verschil).toBe(-bron.feiten.nadeelMaatwerk18min.waarde * 100);
    expect(regel(jaarrekening, OVERIG).verschil).toBe(VOORDEEL_OVERIG * 100);
  });

  it('dekt het nadeel uit de reserve sociaal domein: € 2,6 en € 1,4 miljoen gestort, € 1 miljoen eruit', () => {
    expect(herfst.reserves).toEqual([
      { reserve: bron.dekking.tekst, begin: 4_000_000_00, storting: 0, onttrekking: 1_000_000_00, einde: 3_000_000_00 },
    ]);
    expect(Math.abs(getoond(herfst.nota.resultaat, 'verschil', 'resultaat', 'effect'))).toBeLessThan(10_000_00);
  });

  it('verklaart het verschil van elke regel tot op de cent, met meer zorg als grootste oorzaak bij jeugd', () => {
    for (const { exact } of herfst.regels) expect(som(exact.verklaring)).toBe(exact.prognose - exact.actueel);
    expect(herfst.regels[0]!.oorzaak).toBe('volume');
    expect([herfst.zonderPost, herfst.zonderPrognose]).toEqual([[], []]);
  });
});
