import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { probeer } from '../../src/model/fouten';
import { gemeentedelen } from '../../src/model/doorrekening/regeluitkomst';
import { behoudGelijke } from '../../src/tables/behoud-gelijke';
import { rekenWerkmapDoor } from '../../src/tables/doorrekening';
import { metNotacontroles } from '../../src/tables/nota/controleer-nota';
import { notaprognoses } from '../../src/tables/nota/nota-prognoses';
import { notabeeld, notajaren } from '../../src/tables/nota/notabeeld';
import type { Tabelinhoud } from '../../src/tables/tabel';
import { VOORBEELDEN } from '../../src/tables/voorbeelden';
import { cel } from './werkmap';

type Bewerking = (tabellen: readonly Tabelinhoud[]) => readonly Tabelinhoud[];

/** What a person does to a table between two readings. Places are counted modulo what is there by then. */
const bewerking: fc.Arbitrary<Bewerking> = fc
  .record({ tabel: fc.nat(), rij: fc.nat(), kolom: fc.nat(), waarde: cel, hoe: fc.constantFrom('typ', 'typ', 'typ', 'voeg in', 'wis', 'verplaats', 'verwijder') })
  .map(({ tabel, rij, kolom, waarde, hoe }): Bewerking => (tabellen) => {
    const plek = tabel % tabellen.length;
    const { naam, koppen, rijen } = tabellen[plek]!;
    const [r, k] = [rij % Math.max(1, rijen.length), kolom % koppen.length];
    const wissel = <T>(lijst: readonly T[]): T[] => [...lijst.slice(k), ...lijst.slice(0, k)];
    const bewerkt: Tabelinhoud | undefined = {
      typ: { naam, koppen, rijen: rijen.map((cellen, i) => (i === r ? met(cellen, k, waarde) : cellen)) },
      'voeg in': { naam, koppen, rijen: [...rijen.slice(0, r), koppen.map((_, i) => (i === k ? waarde : null)), ...rijen.slice(r)] },
      wis: { naam, koppen, rijen: rijen.filter((_, i) => i !== r) },
      verplaats: { naam, koppen: wissel(koppen), rijen: rijen.map(wissel) },
      verwijder: undefined,
    }[hoe];
    return bewerkt ? met(tabellen, plek, bewerkt) : tabellen.filter((_, i) => i !== plek || naam === 'tblContracten');
  });

function met<T>(lijst: readonly T[], plek: number, nieuw: T): T[] {
  return lijst.map((oud, i) => (i === plek ? nieuw : oud));
}

/** Everything that can be known of a workbook. */
function uitkomst(tabellen: readonly Tabelinhoud[]): unknown {
  const doorrekening = metNotacontroles(rekenWerkmapDoor(tabellen, 2025 * 12 + 8), tabellen);
  const { scenarios, realisatie, prognose, nota, meldingen } = doorrekening;
  return {
    scenarios: scenarios.map(({ scenario, regels, segmenten }) => ({
      scenario,
      segmenten,
      regels: regels.map((regel) => ({ ...regel, regio: regel.regio.deelnemers, delen: probeer(() => gemeentedelen(regel)) })),
    })),
    realisatie,
    prognose,
    nota,
    beelden: notajaren(nota.begroting).map((jaar) => {
      const keuze = { jaar, indeling: 'segment' } as const;
      return notabeeld('herfstnota', keuze, 'euro', nota, tabellen, notaprognoses(doorrekening, keuze, tabellen));
    }),
    meldingen,
  };
}

describe.each(Object.entries(VOORBEELDEN))('In het voorbeeld %s, wat er ook na elkaar wordt bewerkt', (_, maak) => {
  it('is wat van eerder is behouden hetzelfde als alles opnieuw gerekend', () => {
    fc.assert(
      fc.property(fc.array(bewerking, { minLength: 1, maxLength: 6 }), (bewerkingen) => {
        let stand: readonly Tabelinhoud[] = maak().tabellen;
        uitkomst(stand);
        for (const bewerk of bewerkingen) {
          stand = behoudGelijke(structuredClone(bewerk(stand)), stand);
          expect(uitkomst(stand)).toEqual(uitkomst(structuredClone(stand)));
        }
      }),
      { numRuns: 12 },
    );
  });
});
