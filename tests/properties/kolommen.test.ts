import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BEKOSTIGINGSVORMEN } from '../../src/model/bekostiging/betaling';
import type { Vormnaam } from '../../src/model/bekostiging/vorm';
import type { Termen } from '../../src/model/termen';
import { kolom, werkblad, type Cel } from '../functions/cellen';
import { plafond, termen } from './contract';

const bek = await werkblad();

/** What a person may put in a cell: amounts, shares and quantities, blank, and now and then something that is none. */
const cel: fc.Arbitrary<Cel> = fc.oneof(
  { weight: 5, arbitrary: fc.oneof(fc.nat(2000), fc.nat(1000).map((n) => n / 1000), fc.nat(50_000).map((n) => n / 100)) },
  { weight: 2, arbitrary: fc.constantFrom<Cel>(null, 'nul') },
  { weight: 1, arbitrary: fc.constantFrom<Cel>('twaalf', -5, 'onbekend', true) },
);

/** The functions that spill a row per row, with how many parameters they take. */
const PER_RIJ = {
  INSPANNING: 7,
  TAAKGERICHT: 8,
  OUTPUT: 11,
  OUTCOME: 12,
  BESCHIKBAARHEID: 9,
  POPULATIE: 10,
  PLAFOND: 3,
  VOLUMESTATUS: 3,
  WEIGERKANS: 2,
  OVERSCHRIJDING: 3,
};

/** A 0 in a cell may be a blank; a real one is written out. */
const alsCel = (waarde: number | undefined): Cel => (waarde === 0 ? 'nul' : (waarde ?? null));

/** A row of cells, where an error says only that it is one: the sentence names the row. */
const zonderZin = (rij: readonly Cel[]) => rij.map((waarde) => (typeof waarde === 'object' && waarde ? waarde.fout : waarde));

describe.each(Object.entries(PER_RIJ))('Van BEK.%s', (naam, parameters) => {
  it('is elke rij van een kolom wat die rij alleen zou geven, in welke volgorde de rijen ook staan', () => {
    const rijen = fc.array(fc.array(cel, { minLength: parameters, maxLength: parameters }), { minLength: 2, maxLength: 6 });
    fc.assert(
      fc.property(rijen, (lijst) => {
        const alsKolommen = (volgorde: Cel[][]) => Array.from({ length: parameters }, (_, p) => kolom(...volgorde.map((rij) => rij[p])));
        const samen = bek(naam, ...alsKolommen(lijst)).map(zonderZin);
        expect(samen).toEqual(lijst.map((rij) => zonderZin(bek(naam, ...rij)[0]!)));
        expect(bek(naam, ...alsKolommen([...lijst].reverse())).map(zonderZin)).toEqual([...samen].reverse());
      }),
      { numRuns: 60 },
    );
  });
});

describe('BEK.UITLEG', () => {
  const vorm = fc.constantFrom<Vormnaam>('inspanning', 'taakgericht', 'output', 'outcome', 'beschikbaarheid', 'populatie');

  it('telt op tot wat de functie van dezelfde vorm betaalt', () => {
    fc.assert(
      fc.property(vorm, termen, plafond, (naam, contract, grens) => {
        const gegeven: Termen = { ...contract, ...(grens !== undefined && { plafond: grens }) };
        const { nodig, optioneel } = BEKOSTIGINGSVORMEN[naam];
        const namen = [...nodig, ...optioneel].filter((term) => gegeven[term] !== undefined);
        const waarden = namen.map((term) => alsCel(gegeven[term]));
        const uitleg = bek('UITLEG', naam, kolom(...namen), kolom(...waarden));
        const [stap, totaal] = uitleg.at(-1)!;
        if (typeof stap === 'object') return;
        const bedragen = uitleg.slice(0, -1).map(([, bedrag]) => Math.round(Number(bedrag) * 100));
        expect(bedragen.reduce((som, bedrag) => som + bedrag, 0)).toBe(Math.round(Number(totaal) * 100));
        expect(totaal).toBe(bek(naam.toUpperCase(), ...PARAMETERS[naam]!.map((term) => alsCel(gegeven[term])))[0]![0]);
      }),
      { numRuns: 300 },
    );
  });
});

/** The order in which the functions take their parameters. */
const PARAMETERS: Partial<Record<Vormnaam, (keyof Termen)[]>> = {
  inspanning: ['tarief', 'volume', 'plafond', 'minimum', 'maximum', 'garantie', 'meerprijs'],
  taakgericht: ['budget', 'volume', 'minimum', 'maximum', 'normtarief', 'terugvordering', 'bijbetaling', 'plafond'],
  output: ['prijs', 'gestart', 'afgerond', 'startdeel', 'plafond', 'minimum', 'maximum', 'garantie', 'meerprijs', 'tussentijds', 'tussendeel'],
  outcome: ['prijs', 'clienten', 'score', 'resultaatdeel', 'ondergrens', 'doel', 'bonus', 'plafond', 'minimum', 'maximum', 'garantie', 'meerprijs'],
  beschikbaarheid: ['plekken', 'prijs', 'volume', 'variabeltarief', 'plafond', 'minimum', 'maximum', 'garantie', 'meerprijs'],
  populatie: ['omvang', 'normbedrag', 'zorgzwaarte', 'plafond', 'volume', 'minimum', 'maximum', 'normtarief', 'terugvordering', 'bijbetaling'],
};

describe('BEK.PLAFOND', () => {
  const euro = fc.nat(100_000_00).map((cent) => cent / 100);

  it('verdeelt elk bedrag in betaald en onvergoed, en meer bedrag geeft nooit minder betaling of een lichtere status', () => {
    const ernst = ['binnen', 'let op', 'overschrijding'];
    fc.assert(
      fc.property(euro, euro, euro.filter((grens) => grens > 0), (bedrag, erbij, grens) => {
        const [[betalen, onvergoed, ruimte, , status]] = bek('PLAFOND', bedrag, grens) as [[number, number, number, number, string]];
        const [[meer, , , , later]] = bek('PLAFOND', bedrag + erbij, grens) as [[number, number, number, number, string]];
        expect(Math.round((betalen + onvergoed) * 100)).toBe(Math.round(bedrag * 100));
        expect(Math.round((bedrag + ruimte) * 100)).toBe(Math.round(grens * 100));
        expect(meer).toBeGreaterThanOrEqual(betalen);
        expect(ernst.indexOf(later)).toBeGreaterThanOrEqual(ernst.indexOf(status));
      }),
    );
  });
});
