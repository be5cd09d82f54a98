import { FluentProvider } from '@fluentui/react-components';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { Regelopbouw } from '../../src/taskpane/herleiding/regelopbouw';
import { rekenWerkmapDoor } from '../../src/tables/doorrekening';
import { segmentopzet, werkmap, type Opzet } from '../tables/werkmap';

/** What someone reads who opens the amount of line R1, without the markup. */
function opbouw(opzet: Opzet, jaar = 2025): string {
  const tabellen = werkmap(opzet);
  const scenario = rekenWerkmapDoor(tabellen).scenarios[0]!;
  const uitkomst = scenario.regels.find((regel) => regel.regel === 'R1' && regel.jaar === jaar)!;
  const html = renderToStaticMarkup(
    <FluentProvider>
      <Regelopbouw scenario={scenario} uitkomst={uitkomst} lezing={{ tabellen, plaatsen: {} }} product="Begeleiding thuis" />
    </FluentProvider>,
  );
  return html.replaceAll(/<[^>]+>/g, ' ').replaceAll(/\s+/g, ' ');
}

const regel = {
  contract: { vorm: 'inspanning', tarief: 10 },
  levering: { volume: 100 },
  afspraak: { plafond: 900, minimum: 80, maximum: 120 },
};

describe('De opbouw van een regel', () => {
  it('loopt van basis via volumeafspraak en plafond naar te betalen, elk met bedrag en zin', () => {
    expect(opbouw(segmentopzet({ R1: regel }))).toMatch(
      /basis € 1\.000,00 .*10,00 × 100 geleverd.*volumeafspraak € 0,00.*plafond − € 100,00 .*wordt € 900,00.*te betalen € 900,00/,
    );
  });

  it('toont bij één gemeente geen verdeling, en bij twee wat elk betaalt', () => {
    const een = segmentopzet({ R1: regel });
    expect(opbouw(een)).not.toContain('Per gemeente');
    const twee: Opzet = {
      ...een,
      tblGemeenten: [{ gemeente: 'Gouda' }, { gemeente: 'Zuidplas' }],
      tblLeveringen: [
        { regel: 'R1', gemeente: 'Gouda', jaar: 2025, volume: 60 },
        { regel: 'R1', gemeente: 'Zuidplas', jaar: 2025, volume: 20 },
      ],
    };
    expect(opbouw(twee)).toMatch(/Per gemeente Gouda € 600,00 Zuidplas € 200,00/);
  });

  it('toont waar voorschotten zijn de afrekening, en per gemeente wie nabetaalt of terugkrijgt', () => {
    const voorschot = (gemeente: string, bedrag: number) => ({ regel: 'R1', gemeente, jaar: 2025, bedrag });
    const opzet = { ...segmentopzet({ R1: regel }), tblVoorschotten: [voorschot('Gouda', 1_000)] };
    expect(opbouw(opzet)).toMatch(/Afrekening Terugvordering van de aanbieder € 100,00 te betalen € 900,00 min voorschotten € 1\.000,00.*Voorschot Gouda/);
    const twee: Opzet = {
      ...opzet,
      tblGemeenten: [{ gemeente: 'Gouda' }, { gemeente: 'Zuidplas' }],
      tblLeveringen: [
        { regel: 'R1', gemeente: 'Gouda', jaar: 2025, volume: 60 },
        { regel: 'R1', gemeente: 'Zuidplas', jaar: 2025, volume: 20 },
      ],
    };
    expect(opbouw(twee)).toMatch(/Gouda: Terugvordering van de aanbieder € 400,00.*Zuidplas: Nabetaling aan de aanbieder € 200,00/);
  });

  it('toont de treden van een staffel en de banden van een kostencorridor, en waar zij staan', () => {
    const opzet = {
      ...segmentopzet({ R1: { contract: { vorm: 'inspanning', kostprijs: 12 }, levering: { volume: 100 } } }),
      tblStaffels: [{ regel: 'R1', trede: 'laag', drempel: 0, tarief: 10 }, { regel: 'R1', trede: 'hoog', drempel: 60, tarief: 8 }],
      tblCorridors: [{ regel: 'R1', band: 'A', vanaf: 0.1, deel: 0.5, doel: 1_000 }],
    };
    expect(opbouw(opzet)).toMatch(
      /basis € 920,00 .*60 × € 10,00 \+ 40 × € 8,00.*kostencorridor \+ € 50,00.*wordt € 970,00.*Staffel, trede laag.*trede hoog.*Kostencorridor, band A/,
    );
  });

  it('zegt van een later jaar hoe het volume groeide en het tarief werd geïndexeerd', () => {
    const opzet: Opzet = {
      ...segmentopzet({ R1: { contract: { vorm: 'inspanning', tarief: 10, prijspeil: 2025 }, levering: { volume: 100 } } }),
      tblUitgangspunten: [
        { naam: 'groei', jaar: 2026, waarde: 0.02 },
        { naam: 'groei', jaar: 2027, waarde: -0.01 },
        { naam: 'index', jaar: 2026, waarde: 0.05 },
        { naam: 'index', jaar: 2027, waarde: 0.03 },
      ],
    };
    expect(opbouw(opzet, 2027)).toMatch(
      /10,815 × 100,98 geleverd.*Hoe de cijfers van 2027 ontstaan.*prijspeil 2025 naar 2027: × 1,0815 2026: 5%, 2027: 3%.*Gouda: 100,98 2025: 100, ingevuld 2026: 2% groei → 102 2027: -1% groei → 100,98/,
    );
    expect(opbouw(opzet, 2025)).not.toContain('ontstaan');
  });

  it('zegt waar het volume de bevolking of de instroom volgt wat daarvan de cijfers zijn', () => {
    const bevolking: Opzet = {
      ...segmentopzet({ R1: { contract: { vorm: 'inspanning', tarief: 10 }, levering: { volume: 100 } } }),
      tblSegmenten: [{ segment: 'Begeleiding', 'groeit met': 'jeugdigen' }],
      tblUitgangspunten: [
        { naam: 'jeugdigen Gouda', jaar: 2025, waarde: 1_000 },
        { naam: 'jeugdigen Gouda', jaar: 2026, waarde: 1_100 },
      ],
    };
    expect(opbouw(bevolking, 2026)).toMatch(/2026: van 1\.000 naar 1\.100 jeugdigen → 110/);
    const instroom: Opzet = {
      ...bevolking,
      tblSegmenten: [{ segment: 'Begeleiding' }],
      tblLeveringen: [],
      tblUitgangspunten: [],
      tblInstroom: [{ regel: 'R1', gemeente: 'Gouda', jaar: 2025, beginstand: 10, instroom: 20, verblijfsduur: 6, 'volume per cliënt': 2 }],
    };
    expect(opbouw(instroom)).toMatch(/Gouda: 20 2025: 10 cliënten bij het begin, 20 nieuw, verblijf 6 maanden → 20/);
  });

  it('zegt bij een fout wat er mis is, en wijst nog steeds de cellen aan', () => {
    const fout = { ...regel, levering: { volume: 'veel' } };
    expect(opbouw(segmentopzet({ R1: fout }))).toMatch(/volume: .*veel.* is geen getal.*Contractregel R1.*Levering Gouda/);
  });
});
