import { describe, expect, it } from 'vitest';
import type { Levering } from '../../../src/model/invoer';
import type { Verdeelsleutel } from '../../../src/model/termen';
import { sleutelgewichten } from '../../../src/model/regio/verdeelsleutel';
import { foutVan } from '../euro';

const GOUDA = { gemeente: 'Gouda', inwoners: 75_000, jeugdigen: 16_000, eigenGewicht: 3 };
const ZUIDPLAS = { gemeente: 'Zuidplas', inwoners: 45_000, jeugdigen: 11_000, eigenGewicht: 2 };

function levering(gemeente: string, jaar: number, volume?: number): Levering {
  return { regel: 'B', gemeente, jaar, termen: volume === undefined ? {} : { volume } };
}

const LEVERINGEN = [
  levering('Gouda', 2021, 1_000),
  levering('Gouda', 2022, 100),
  levering('Gouda', 2023, 200),
  levering('Gouda', 2024, 400),
  levering('Gouda', 2025, 5_000),
  levering('Zuidplas', 2024, 50),
  levering('Zuidplas', 2023),
];

const gewichten = (sleutel: Verdeelsleutel | undefined, leveringen: readonly Levering[] = LEVERINGEN, gemeenten: readonly { gemeente: string }[] = [GOUDA, ZUIDPLAS]) =>
  sleutelgewichten(sleutel, 'Begeleiding', gemeenten, leveringen, 2025, 'volume');

describe('Een verdeelsleutel weegt gemeenten', () => {
  it.each<[Verdeelsleutel, number[]]>([
    ['inwoners', [75_000, 45_000]],
    ['jeugdigen', [16_000, 11_000]],
    ['eigen gewicht', [3, 2]],
  ])('naar %s', (sleutel, verwacht) => expect(gewichten(sleutel)).toEqual(verwacht));

  it('naar hun gebruik in het vorige jaar, en niet in dit jaar', () => {
    expect(gewichten('gebruik vorig jaar')).toEqual([400, 50]);
  });

  it('naar hun gebruik in de drie jaren ervoor samen', () => {
    expect(gewichten('gemiddelde drie jaar')).toEqual([700, 50]);
  });

  it('in wat de vorm telt: trajecten bij output, cliënten bij outcome, en anders het volume van dat jaar', () => {
    const vorig = (gemeente: string, termen: Levering['termen']): Levering => ({ regel: 'B', gemeente, jaar: 2024, termen });
    const leveringen = [vorig('Gouda', { gestart: 30, clienten: 2, volume: 9 }), vorig('Zuidplas', { gestart: 0, volume: 8 })];
    const inTermen = (['gestart', 'clienten', 'volume'] as const).map((term) =>
      sleutelgewichten('gebruik vorig jaar', 'Begeleiding', [GOUDA, ZUIDPLAS], leveringen, 2025, term),
    );
    expect(inTermen).toEqual([[30, 8], [2, 8], [9, 8]]);
  });

  it('en een gemeente waarvan het kenmerk niet is ingevuld weegt niets', () => {
    for (const sleutel of ['inwoners', 'jeugdigen', 'eigen gewicht'] as const) {
      expect(gewichten(sleutel, [], [GOUDA, { gemeente: 'Waddinxveen' }])[1]).toBe(0);
    }
  });
});

describe('Zonder bruikbare verdeelsleutel', () => {
  it('is er met één gemeente niets te verdelen', () => {
    expect(gewichten(undefined, [], [ZUIDPLAS])).toEqual([1]);
  });

  it('wordt het segment genoemd dat er geen heeft', () => {
    expect(foutVan(() => gewichten(undefined))).toEqual({ code: 'verdeelsleutelOntbreekt', gegevens: { segment: 'Begeleiding' } });
  });

  it('wordt gezegd dat geen gemeente iets weegt, en in welk jaar', () => {
    const nieuw = [levering('Gouda', 2025, 100)];
    for (const sleutel of ['gebruik vorig jaar', 'gemiddelde drie jaar'] as const) {
      expect(foutVan(() => gewichten(sleutel, nieuw))).toEqual({ code: 'sleutelgewichtOntbreekt', gegevens: { sleutel, jaar: 2025 } });
    }
  });
});
