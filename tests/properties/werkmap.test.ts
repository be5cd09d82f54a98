import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Regeluitkomst } from '../../src/model/doorrekening/regeluitkomst';
import type { Segmentuitkomst } from '../../src/model/doorrekening/segmentuitkomst';
import type { Celwaarde } from '../../src/tables/celwaarde';
import { rekenWerkmapDoor } from '../../src/tables/doorrekening';
import { SCHEMAS } from '../../src/tables/schemas';
import type { Tabelinhoud } from '../../src/tables/tabel';
import { westerkwartier } from '../../src/tables/voorbeelden/westerkwartier';
import { bedragen, cel } from './werkmap';

const { tabellen } = westerkwartier();
const KOLOMMEN = new Set(Object.values(SCHEMAS).flatMap(({ naam, kolommen }) => kolommen.map(({ kop }) => `${naam} ${kop}`)));

/** One cell of the example, and what to put in it. */
const wijziging = fc
  .constantFrom(...tabellen)
  .chain(({ naam, koppen, rijen }) =>
    fc.record({ naam: fc.constant(naam), rij: fc.nat(rijen.length - 1), kolom: fc.nat(koppen.length - 1), waarde: cel }),
  );

/** The example after a few cells were typed over by someone who did not look. */
const bedorven = fc.array(wijziging, { minLength: 1, maxLength: 8 }).map((wijzigingen) =>
  tabellen.map((tabel): Tabelinhoud => {
    const rijen = tabel.rijen.map((rij) => [...rij]);
    for (const { naam, rij, kolom, waarde } of wijzigingen) if (naam === tabel.naam) rijen[rij]![kolom] = waarde;
    return { ...tabel, rijen };
  }),
);

describe('Welke cellen er ook worden overgetypt', () => {
  it('de doorrekening geeft bedragen die optellen of fouten met een plaats, en nooit iets anders', () => {
    fc.assert(
      fc.property(bedorven, (inhoud) => {
        const { scenarios, meldingen } = rekenWerkmapDoor(inhoud);
        for (const { regels, segmenten } of scenarios) {
          expect(segmenten.map(({ teBetalen }) => teBetalen)).toEqual(segmenten.map((segment) => somVan(segment, regels)));
        }
        const plaatsen = meldingen.map(({ plaats: { tabel, kolom } }) => [tabel, kolom]);
        expect(plaatsen.filter(([tabel, kolom]) => kolom !== undefined && !KOLOMMEN.has(`${tabel} ${kolom}`))).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it('een lege cel en een lege cel die als 0 komt geven hetzelfde', () => {
    const metLeegAls = (leeg: Celwaarde, inhoud: readonly Tabelinhoud[]): Tabelinhoud[] =>
      inhoud.map((tabel) => ({ ...tabel, rijen: tabel.rijen.map((rij) => rij.map((waarde) => (waarde === null || waarde === 0 || waarde === '' ? leeg : waarde))) }));
    const uitkomst = (inhoud: readonly Tabelinhoud[]) => {
      const { scenarios, meldingen } = rekenWerkmapDoor(inhoud);
      // Only a typed 0 is asked about; a blank that came as 0 cannot be told from it.
      return [bedragen(scenarios), meldingen.filter(({ fout }) => !['plafondNul', 'volumeNul'].includes(fout.code))];
    };
    fc.assert(
      fc.property(bedorven, (inhoud) => {
        const leeg = uitkomst(metLeegAls(null, inhoud));
        expect(uitkomst(metLeegAls(0, inhoud))).toEqual(leeg);
        expect(uitkomst(metLeegAls('', inhoud))).toEqual(leeg);
      }),
      { numRuns: 30 },
    );
  });

  it('de volgorde van tabellen, rijen en kolommen verandert geen bedrag', () => {
    const volgorde = fc.tuple(...tabellen.map(({ rijen, koppen, naam }) => fc.tuple(geschud(naam === 'tblScenarios' ? 1 : rijen.length), geschud(koppen.length))));
    fc.assert(
      fc.property(bedorven, volgorde, (inhoud, geschudde) => {
        const anders = inhoud.map((tabel, t): Tabelinhoud => {
          const [rijvolgorde, kolomvolgorde] = geschudde[t]!;
          const rijen = tabel.naam === 'tblScenarios' ? tabel.rijen : rijvolgorde.map((i) => tabel.rijen[i]!);
          return { ...tabel, koppen: kolomvolgorde.map((i) => tabel.koppen[i]!), rijen: rijen.map((rij) => kolomvolgorde.map((i) => rij[i]!)) };
        });
        const eerst = bedragen(rekenWerkmapDoor(inhoud).scenarios);
        const dan = bedragen(rekenWerkmapDoor(anders.reverse()).scenarios);
        expect(dan.sort()).toEqual(eerst.sort());
      }),
      { numRuns: 30 },
    );
  });
});

/** What the lines of a segment add up to; with a fault nothing is known. */
function somVan({ segment, jaar, fout }: Segmentuitkomst, regels: readonly Regeluitkomst[]): number {
  const eigen = fout ? [] : regels.filter((regel) => regel.segment === segment && regel.jaar === jaar);
  return eigen.reduce((som, { betaling, segmentkorting }) => som + betaling!.teBetalen - segmentkorting, 0);
}

function geschud(lengte: number): fc.Arbitrary<number[]> {
  const plekken = Array.from({ length: lengte }, (_, i) => i);
  return fc.shuffledSubarray(plekken, { minLength: lengte, maxLength: lengte });
}
