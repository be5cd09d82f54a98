import { describe, expect, it } from 'vitest';
import { legeWerkmap } from '../../src/tables/lege-werkmap';
import { TABELNAMEN } from '../../src/tables/schema';
import { SCHEMAS } from '../../src/tables/schemas';
import { tabelblad } from '../../src/workbook/plan/tabelblad';
import { LANGSTE_TEKST, LANGSTE_TITEL } from '../../src/workbook/plan/invoerregel';
import { NOTATIE, notatieVan } from '../../src/workbook/plan/opmaak';
import { letterlijk } from '../../src/workbook/plan/vrije-tekst';
import { maakPlan } from '../../src/workbook/plan';

const kolom = (tabel: keyof typeof SCHEMAS, kop: string) => SCHEMAS[tabel].kolommen.find((ander) => ander.kop === kop)!;
const kolomplan = (tabel: keyof typeof SCHEMAS, kop: string) =>
  tabelblad(tabel, undefined).tabel!.kolommen.find((ander) => ander.kop === kop)!;

describe('Het plan van een werkmap', () => {
  const plan = maakPlan(legeWerkmap());

  it('gebruikt bladnamen die Excel toestaat, elk één keer', () => {
    const namen = plan.map(({ naam }) => naam.toLowerCase());
    expect(new Set(namen).size).toBe(namen.length);
    for (const naam of namen) expect(naam).toMatch(/^[^[\]:*?/\\]{1,31}$/);
  });

  it('geeft elke cel van een tabel een eigen plek: titel en toelichting staan erboven', () => {
    for (const { tabel, vakken } of plan.filter((blad) => blad.tabel)) {
      for (const { rij, waarden } of vakken) expect(rij + waarden.length).toBeLessThanOrEqual(tabel!.rij);
    }
  });

  it('zet een tabel zonder inhoud neer met één lege rij om in te typen', () => {
    const { rijen, kolommen } = tabelblad('tblSegmenten', undefined).tabel!;
    expect(rijen).toEqual([kolommen.map(() => null)]);
  });
});

describe('Wat er in een kolom getypt mag worden', () => {
  it.each(TABELNAMEN)('past in %s binnen de grenzen van Excel', (naam) => {
    for (const { invoer } of tabelblad(naam, undefined).tabel!.kolommen) {
      for (const uitleg of [invoer.prompt, invoer.melding]) {
        expect(uitleg?.title.length ?? 0).toBeLessThanOrEqual(LANGSTE_TITEL);
        expect(uitleg?.message.length ?? 0).toBeLessThanOrEqual(LANGSTE_TEKST);
      }
      const bron = invoer.regel.list?.source;
      if (typeof bron !== 'string' || bron.startsWith('=')) continue;
      expect(bron.length).toBeLessThanOrEqual(LANGSTE_TEKST);
    }
  });

  it('heeft in elke keuzelijst precies de keuzes van het schema, ook als ze een spatie bevatten', () => {
    for (const naam of TABELNAMEN) {
      for (const { kop, keuzes } of SCHEMAS[naam].kolommen) {
        if (keuzes) expect(kolomplan(naam, kop).invoer.regel.list?.source).toEqual(keuzes.join(','));
        for (const keuze of keuzes ?? []) expect(keuze).not.toContain(',');
      }
    }
  });

  it('laat bij een deel ook nul als woord toe, en niets boven 1', () => {
    expect(kolomplan('tblAfspraken', 'garantie').invoer.regel.custom?.formula).toBe(
      '=OR(AND(ISNUMBER(J4),J4>=0,J4<=1),J4="nul")',
    );
  });

  it('laat bij een score ook onbekend toe, en bij een volume alleen een getal', () => {
    expect(kolomplan('tblLeveringen', 'score').invoer.regel.custom?.formula).toContain('="onbekend"');
    expect(kolomplan('tblLeveringen', 'volume').invoer.regel.decimal).toEqual({
      formula1: 0,
      operator: 'GreaterThanOrEqualTo',
    });
  });

  it('laat in een vrije kolom alles toe, met uitleg', () => {
    const { invoer } = kolomplan('tblContracten', 'toelichting');
    expect(invoer.melding).toBeUndefined();
    expect(invoer.prompt.message).toBe(kolom('tblContracten', 'toelichting').hulp);
  });
});

describe('Hoe een kolom getallen toont', () => {
  it('is voor een volume zonder decimalen, tot er een getal met decimalen in staat', () => {
    expect(notatieVan(kolom('tblLeveringen', 'volume'), [800, 950])).toBe(NOTATIE.heel);
    expect(notatieVan(kolom('tblLeveringen', 'volume'), [800, 0.5])).toBe(NOTATIE.decimaal);
  });

  it('is voor een plafond in euro en voor een minimum in volume, al zijn beide een afspraak', () => {
    expect(notatieVan(kolom('tblAfspraken', 'plafond'), [1000])).toBe(NOTATIE.bedrag);
    expect(notatieVan(kolom('tblAfspraken', 'minimum'), [1000])).toBe(NOTATIE.heel);
  });

  it('is voor een deel in procenten, met een decimaal als dat nodig is', () => {
    expect(notatieVan(kolom('tblAfspraken', 'garantie'), [0.07, 1])).toBe(NOTATIE.procent);
    expect(notatieVan(kolom('tblAfspraken', 'garantie'), [0.125])).toBe(NOTATIE.procentMetDecimaal);
  });
});

describe('Een tekst in een vrije kolom', () => {
  it.each(['=A1', '+31 6', '-', '@naam', '12', '€ 10', '12%', "'t Hogeland", '#N/A', 'WAAR', ' true '])(
    'die Excel anders zou lezen krijgt een apostrof: %s',
    (tekst) => expect(letterlijk(tekst)).toBe(`'${tekst}`),
  );

  it.each(['Wmo-voorzieningen', 'nul', 'waarom'])('die gewoon tekst is blijft zoals hij is: %s', (tekst) =>
    expect(letterlijk(tekst)).toBe(tekst),
  );

  it('die leeg is maakt de cel leeg, en een getal blijft een getal', () => {
    expect([letterlijk(null), letterlijk(0), letterlijk(true)]).toEqual(['', 0, true]);
  });
});
