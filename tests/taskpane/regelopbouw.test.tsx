import { FluentProvider } from '@fluentui/react-components';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { Regelopbouw } from '../../src/taskpane/herleiding/regelopbouw';
import { rekenWerkmapDoor } from '../../src/tables/doorrekening';
import { segmentopzet, werkmap, type Opzet } from '../tables/werkmap';

/** What someone reads who opens the amount of line R1, without the markup. */
function opbouw(opzet: Opzet): string {
  const tabellen = werkmap(opzet);
  const uitkomst = rekenWerkmapDoor(tabellen).scenarios[0]!.regels.find(({ regel }) => regel === 'R1')!;
  const html = renderToStaticMarkup(
    <FluentProvider>
      <Regelopbouw scenario="basis" uitkomst={uitkomst} lezing={{ tabellen, plaatsen: {} }} product="Begeleiding thuis" />
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

  it('zegt bij een fout wat er mis is, en wijst nog steeds de cellen aan', () => {
    const fout = { ...regel, levering: { volume: 'veel' } };
    expect(opbouw(segmentopzet({ R1: fout }))).toMatch(/volume: .*veel.* is geen getal.*Contractregel R1.*Levering Gouda/);
  });
});
