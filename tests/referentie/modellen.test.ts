import { describe, expect, it } from 'vitest';
import { rekenWerkmapDoor } from '../../src/tables/doorrekening';
import type { Tabelnaam } from '../../src/tables/schema';
import { perRegel } from '../../src/model/doorrekening/samenvatting';
import { werkblad } from '../functions/cellen';
import { cent, leesReferentiewerkmap, leesTabel, type Rij } from './werkmap-lezen';

// External: regions made by chance, calculated by another program from ordinary cell formulas.
const blad = await leesReferentiewerkmap('modellen.xlsx');
const bek = await werkblad();

const TABELLEN = ['tblGemeenten', 'tblSegmenten', 'tblContracten', 'tblAfspraken', 'tblLeveringen', 'tblScenarios'] as const satisfies Tabelnaam[];
const modellen = [...new Set(blad('tblContracten').map(({ model }) => model!))];
const van = (naam: string, model: string | number) => blad(naam).filter((rij) => rij.model === model);

describe.each(modellen)('Een regio die het toeval maakte (%s) kost wat een ander rekenprogramma uitrekent', (model) => {
  const tabellen = TABELLEN.map((naam) => leesTabel(naam, van(naam, model)));
  const bereiken = tabellen.map(({ koppen, rijen }) => [[...koppen], ...rijen.map((rij) => [...rij])]);

  it('zonder een enkele fout in de invoer', () => {
    const { scenarios, meldingen } = rekenWerkmapDoor(tabellen);
    expect(meldingen.filter(({ ernst }) => ernst === 'fout')).toEqual([]);
    expect(scenarios.map(({ scenario }) => scenario)).toEqual(['basis', 'Variant']);
  });

  it('per regel, in de basis en in het scenario', () => {
    const uitkomsten = rekenWerkmapDoor(tabellen).scenarios.flatMap(({ scenario, regels }) =>
      perRegel(regels).map(({ naam, teBetalen, onvergoed, volumestatus = 'geen' }) => ({ scenario, regel: naam, teBetalen, onvergoed, volumestatus })),
    );
    const verwacht = van('verwacht per regel', model).map((rij) => ({
      ...{ scenario: rij.scenario, regel: rij.regel, volumestatus: rij.volumestatus },
      ...{ teBetalen: cent(rij, 'te betalen'), onvergoed: cent(rij, 'onvergoed') },
    }));
    expect(gesorteerd(uitkomsten)).toEqual(gesorteerd(verwacht));
  });

  it('in BEK.VERGELIJK per regel, per segment en in totaal', () => {
    const perSegment = bek('VERGELIJK', 'segment', ...bereiken).map(([scenario, segment, betalen, onvergoed, plafond, ruimte]) => [scenario, segment, betalen, onvergoed, plafond, ruimte]);
    const segmenten = van('verwacht per segment', model).map((rij) => [rij.scenario, rij.segment, rij['te betalen'], rij.onvergoed, leeg(rij.plafond), leeg(rij.ruimte)]);
    expect(gesorteerd(perSegment)).toEqual(gesorteerd(segmenten));
    const regels = bek('VERGELIJK', 'regel', ...bereiken).map(([scenario, , regel, betalen]) => [scenario, regel, betalen]);
    expect(gesorteerd(regels)).toEqual(gesorteerd(van('verwacht per regel', model).map((rij) => [rij.scenario, rij.regel, rij['te betalen']])));
    const totalen = bek('VERGELIJK', 'jaar', ...bereiken).map(([scenario, , betalen]) => [scenario, betalen]);
    expect(totalen).toEqual(van('verwacht totaal', model).map((rij) => [rij.scenario, rij['te betalen']]));
  });
});

it('Onder die regio\'s is er een waarin een hard segmentplafond kort', () => {
  const rijen = modellen.flatMap((model) => ['basis', 'variant'].flatMap((soort) => blad(`${soort} ${model}`)));
  expect(rijen.some((rij) => Number(rij.korting) > 0)).toBe(true);
});

function leeg(cel: Rij[string]): Rij[string] {
  return cel === 'geen' ? '' : cel;
}

function gesorteerd<T>(rijen: readonly T[]): T[] {
  return [...rijen].sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
}
