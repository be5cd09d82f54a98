import { expect, it } from 'vitest';
import { rekenInStappen, rekenWerkmapDoor, type Doorrekening } from '../../src/tables/doorrekening';
import { westerkwartier } from '../../src/tables/voorbeelden/westerkwartier';
import { metPauzes } from '../../src/taskpane/met-pauzes';

/** Keeps the machine busy, as a calculation does. */
function werk(milliseconden: number): void {
  const einde = performance.now() + milliseconden;
  while (performance.now() < einde);
}

it('Tussen stappen die tijd kosten komt ook ander werk aan de beurt', async () => {
  const volgorde: string[] = [];
  function* stappen(): Generator<undefined, string> {
    for (const stap of ['een', 'twee', 'drie']) {
      werk(60);
      volgorde.push(stap);
      yield;
    }
    return 'klaar';
  }
  setTimeout(() => volgorde.push('ander werk'));
  expect(await metPauzes(stappen())).toBe('klaar');
  expect(volgorde).toEqual(['een', 'ander werk', 'twee', 'drie']);
});

it('Wat geen tijd kost gaat aan één stuk door', async () => {
  const volgorde: string[] = [];
  function* stappen(): Generator<undefined, number> {
    volgorde.push('begin');
    yield;
    volgorde.push('einde');
    return 1;
  }
  setTimeout(() => volgorde.push('ander werk'));
  await metPauzes(stappen());
  expect(volgorde).toEqual(['begin', 'einde']);
});

it('Een werkmap in stappen rekent uit wat zij in een keer uitrekent', async () => {
  const { tabellen } = westerkwartier();
  const bedragen = ({ scenarios, meldingen }: Doorrekening) => [
    meldingen,
    scenarios.map(({ scenario, regels }) => [scenario, regels.map(({ regel, jaar, betaling, segmentkorting }) => [regel, jaar, betaling, segmentkorting])]),
  ];
  expect(bedragen(await metPauzes(rekenInStappen(structuredClone(tabellen))))).toEqual(bedragen(rekenWerkmapDoor(tabellen)));
});

it('Een fout in een stap komt bij wie erop wacht', async () => {
  function* stappen(): Generator<undefined, never> {
    yield;
    throw new Error('kapot');
  }
  await expect(metPauzes(stappen())).rejects.toThrow('kapot');
});
