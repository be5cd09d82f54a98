import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { VORMNAMEN } from '../../src/model/bekostiging/vorm';
import { SLEUTELTEKEN } from '../../src/model/scenario';
import { bouwTabel } from '../../src/tables/bouw-tabel';
import { celtekst, type Celwaarde } from '../../src/tables/celwaarde';
import { rekenWerkmapDoor, type Scenariouitkomst } from '../../src/tables/doorrekening';
import type { Tabelnaam } from '../../src/tables/schema';
import { SCHEMAS } from '../../src/tables/schemas';
import type { Tabelinhoud } from '../../src/tables/tabel';
import { westerkwartier } from '../../src/tables/voorbeelden/westerkwartier';
import { bedragen, cel } from './werkmap';

const { tabellen } = westerkwartier();

describe('Een scenario', () => {
  const aanvulling = ({ naam }: Tabelinhoud, kop: string) => {
    const termen = naam === 'tblAfspraken' ? undefined : SCHEMAS[naam].kolommen.find((kolom) => kolom.kop === kop)?.termen;
    return termen ? (kop === 'doel' ? 0.8 : 0.25) : null;
  };
  // Every line can be paid in every vorm, so that a difference shows in what it costs and not only in a fault.
  const basistabellen = tabellen
    .filter(({ naam }) => naam !== 'tblScenarios')
    .map((tabel): Tabelinhoud => ({ ...tabel, rijen: tabel.rijen.map((rij) => rij.map((waarde, k) => waarde ?? aanvulling(tabel, tabel.koppen[k]!))) }));
  const isSleutel = (naam: Tabelnaam, kop: string) => SCHEMAS[naam].sleutel.includes(kop);
  const cellenIn = (tabel: Tabelinhoud, kolommen: readonly string[], waarde: fc.Arbitrary<Celwaarde>) =>
    fc.record({ tabel: fc.constant(tabel), rij: fc.nat(tabel.rijen.length - 1), kolom: fc.constantFrom(...kolommen), waarde });
  const verschil = fc.oneof(
    fc.constantFrom(...basistabellen).chain((tabel) =>
      cellenIn(tabel, tabel.koppen.filter((kop) => !isSleutel(tabel.naam, kop)), cel.filter((waarde) => waarde !== '')),
    ),
    // Another vorm reads other columns of the same deliveries.
    cellenIn(basistabellen.find(({ naam }) => naam === 'tblContracten')!, ['vorm'], fc.constantFrom(...VORMNAMEN)),
  );
  type Celverschil = typeof verschil extends fc.Arbitrary<infer T> ? T : never;
  const verschillen = fc.uniqueArray(verschil, { minLength: 1, maxLength: 6, selector: ({ tabel, rij, kolom }) => `${tabel.naam} ${rij} ${kolom}` });

  const alsScenario = (naam: string, lijst: readonly Celverschil[]) =>
    lijst.map(({ tabel, rij, kolom, waarde }) => ({
      scenario: naam,
      actie: 'wijzig',
      tabel: tabel.naam,
      sleutel: SCHEMAS[tabel.naam].sleutel.map((kop) => celtekst(tabel.rijen[rij]![tabel.koppen.indexOf(kop)])).join(SLEUTELTEKEN),
      kolom,
      waarde: waarde ?? 'leeg',
    }));
  const ingetypt = (lijst: readonly Celverschil[]) =>
    basistabellen.map((tabel): Tabelinhoud => {
      const eigen = lijst.filter((wijziging) => wijziging.tabel === tabel);
      const celIn = (waarde: Celwaarde, r: number, k: number) => {
        const gewijzigd = eigen.find(({ rij, kolom }) => rij === r && kolom === tabel.koppen[k]);
        return gewijzigd ? (gewijzigd.waarde === 'leeg' ? null : gewijzigd.waarde) : waarde;
      };
      return { ...tabel, rijen: tabel.rijen.map((rij, r) => rij.map((waarde, k) => celIn(waarde, r, k))) };
    });
  const zonderNaam = (uitkomst: Scenariouitkomst) => bedragen([{ ...uitkomst, scenario: '' }]);

  it('kost wat de werkmap kost als zijn verschillen erin worden getypt, welke scenario\'s er ook voor staan', () => {
    fc.assert(
      fc.property(verschillen, verschillen, (eerst, dan) => {
        const scenariotabel = bouwTabel('tblScenarios', [...alsScenario('eerst', eerst), ...alsScenario('dan', dan)]);
        const [basis, ...scenarios] = rekenWerkmapDoor([...basistabellen, scenariotabel]).scenarios.map(zonderNaam);
        const getypt = [[], eerst, dan].map((lijst) => zonderNaam(rekenWerkmapDoor(ingetypt(lijst)).scenarios[0]!));
        expect([basis, ...scenarios]).toEqual(getypt);
      }),
      { numRuns: 150 },
    );
  });
});
