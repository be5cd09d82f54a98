import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { probeer } from '../../../src/model/fouten';
import { losPasvraagOp, PASSEND_TE_MAKEN, type Pasvraag } from '../../../src/model/wat-als/pasvraag';
import { invoerVanSegment, segmentenVan } from '../../../src/model/wat-als/segmentproef';
import { rekenWerkmapDoor, type Scenariouitkomst } from '../../../src/tables/doorrekening';
import { verschillenMaal } from '../../../src/tables/scenario/maal';
import { beproef } from '../../../src/tables/scenario/proef';
import type { Tabelinhoud } from '../../../src/tables/tabel';
import { totHetEind } from '../../model/wat-als/segment';
import { werkmap } from '../werkmap';
import { TABELLEN } from './model';

const zoek = ({ invoer }: Scenariouitkomst, jaar: number, segment: string, vraag: Pasvraag) =>
  probeer(() => totHetEind(losPasvraagOp(invoerVanSegment(invoer, segment), jaar, vraag))).waarde;

/** What was found, and what the scenario that is made of it costs by the same measure. */
function naMaken(tabellen: readonly Tabelinhoud[], uitkomst: Scenariouitkomst, jaar: number, segment: string, vraag: Pasvraag) {
  const antwoord = zoek(uitkomst, jaar, segment, vraag);
  if (antwoord?.uitkomst.soort !== 'gevonden') return undefined;
  const { past } = antwoord.uitkomst;
  const verschillen = verschillenMaal(tabellen, uitkomst, { ...vraag, segment, factor: past.waarde / antwoord.huidig.waarde });
  const proef = beproef(tabellen, verschillen.map((verschil) => ({ ...verschil, scenario: 'Past' })))!;
  return { past, verschillen, meldingen: proef.meldingen, nu: zoek(proef.scenario, jaar, segment, vraag)!.huidig };
}

describe('Een scenario van wat nog net past', () => {
  const { scenarios } = rekenWerkmapDoor(TABELLEN);

  it('kost wat de zoektocht vond, van elke regel en elk segment, ook bovenop een scenario dat er al was', () => {
    const vragen = scenarios.flatMap((uitkomst) =>
      segmentenVan(uitkomst.invoer).flatMap((segment) =>
        [undefined, ...uitkomst.regels.filter((regel) => regel.segment === segment && regel.jaar === 2026).map(({ regel }) => regel)].map((regel) => ({ uitkomst, segment, regel })),
      ),
    );
    let gemaakt = 0;
    fc.assert(
      fc.property(fc.nat(vragen.length - 1), fc.constantFrom(...PASSEND_TE_MAKEN), fc.constantFrom('regelplafond' as const, 'segmentplafond' as const), (i, grootheid, doel) => {
        const { uitkomst, segment, regel } = vragen[i]!;
        const uit = naMaken(TABELLEN, uitkomst, 2026, segment, { grootheid, doel, ...(regel !== undefined && { regel }) });
        if (!uit) return;
        gemaakt += 1;
        expect(uit.nu.bedrag).toBe(uit.past.bedrag);
        if (regel !== undefined) expect(uit.nu.waarde).toBeCloseTo(uit.past.waarde, 6);
      }),
      { numRuns: 60 },
    );
    expect(gemaakt).toBeGreaterThan(0);
  });

  const MODEL = werkmap({
    tblGemeenten: [{ gemeente: 'Gouda' }],
    tblSegmenten: [{ segment: 'Wmo' }],
    tblContracten: [
      { regel: 'vast', segment: 'Wmo', vorm: 'inspanning', tarief: 60, budget: 5 },
      { regel: 'trap', segment: 'Wmo', vorm: 'inspanning' },
      { regel: 'stroom', segment: 'Wmo', vorm: 'inspanning', tarief: 40 },
    ],
    tblTarieven: [{ regel: 'vast', vanaf: 45_658, tarief: 66 }],
    tblStaffels: [
      { regel: 'trap', trede: '1', drempel: 0, tarief: 50 },
      { regel: 'trap', trede: '2', drempel: 100, tarief: 45 },
    ],
    tblAfspraken: [{ id: 'B', regel: 'trap', plafond: 90_000 }],
    tblInstroom: [{ regel: 'stroom', gemeente: 'Gouda', jaar: 2025, beginstand: 10, instroom: 20, verblijfsduur: 6, 'volume per cliënt': 100 }],
    tblLeveringen: [
      { regel: 'vast', gemeente: 'Gouda', jaar: 2025, volume: 1_000 },
      { regel: 'trap', gemeente: 'Gouda', jaar: 2025, volume: 150 },
    ],
    tblScenarios: [
      { scenario: 'Meer', actie: 'wijzig', tabel: 'tblLeveringen', sleutel: 'vast|Gouda|2025', kolom: 'volume', waarde: 1_100, toelichting: 'groei' },
      { scenario: 'Meer', actie: 'voeg toe', tabel: 'tblAfspraken', sleutel: 'A', kolom: 'regel', waarde: 'vast' },
    ],
  });
  const [basis, meer] = rekenWerkmapDoor(MODEL).scenarios;
  const cellen = (uitkomst: Scenariouitkomst, vraag: Omit<Pasvraag, 'doel'>) => {
    const uit = naMaken(MODEL, uitkomst, 2025, 'Wmo', { ...vraag, doel: { bedrag: 10_000_000 } })!;
    expect([uit.nu.bedrag, uit.meldingen]).toEqual([uit.past.bedrag, []]);
    return uit.verschillen.map(({ actie, tabel, sleutel, kolom }) => [actie, tabel, sleutel, kolom].join(' '));
  };

  it('verandert alleen de cellen waarin de hoeveelheid staat: ook die van instroom, treden en tarieven per periode', () => {
    expect(cellen(basis!, { grootheid: 'volume' })).toEqual([
      'wijzig tblLeveringen vast|Gouda|2025 volume',
      'wijzig tblLeveringen trap|Gouda|2025 volume',
      'wijzig tblInstroom stroom|Gouda|2025 beginstand',
      'wijzig tblInstroom stroom|Gouda|2025 instroom',
    ]);
    expect(cellen(basis!, { grootheid: 'tarief' })).toEqual([
      'wijzig tblContracten vast tarief',
      'wijzig tblTarieven vast|45658 tarief',
      'wijzig tblStaffels trap||1 tarief',
      'wijzig tblStaffels trap||2 tarief',
      'wijzig tblContracten stroom tarief',
    ]);
  });

  it('neemt de verschillen mee van het scenario waarvoor gezocht is, met hun reden, en verandert een cel daarvan niet twee keer', () => {
    expect(cellen(meer!, { grootheid: 'volume', regel: 'vast' })).toEqual(['wijzig tblLeveringen vast|Gouda|2025 volume', 'voeg toe tblAfspraken A regel']);
    const [eerste] = verschillenMaal(MODEL, meer!, { grootheid: 'volume', regel: 'vast', segment: 'Wmo', factor: 2 });
    expect(eerste).toMatchObject({ waarde: 2_200, toelichting: 'groei' });
  });
});
