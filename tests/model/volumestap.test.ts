import { describe, expect, it } from 'vitest';
import { noteerVolumeafspraak, volumeafspraak } from '../../src/model/afspraken/volumeafspraak';
import { volumecorridor } from '../../src/model/afspraken/volumecorridor';
import { verzamelStappen, type Toelichting } from '../../src/model/bekostiging/stappen';
import type { Termen } from '../../src/model/termen';

const TUSSEN = { minimum: 80, maximum: 120 };

/** What the explanation of a payment says of the agreement on volume; nothing where it says nothing. */
function bijVolume(volume: number, termen: Termen): Toelichting['code'] | undefined {
  const { noteer, stappen } = verzamelStappen();
  noteerVolumeafspraak(noteer, 0, volume, termen, volumeafspraak(volume, termen));
  return stappen[0]?.toelichting.code;
}

function bijLumpsum(volume: number, termen: Termen): Toelichting | undefined {
  const { noteer, stappen } = verzamelStappen();
  volumecorridor(4_000, { volume, normtarief: 50, terugvordering: 1, ...termen }, noteer);
  return stappen[0]?.toelichting;
}

describe('De uitleg van een volumeafspraak', () => {
  it.each([
    [79, TUSSEN, 'onderMinimum'],
    [80, TUSSEN, 'volumeBinnen'],
    [120, TUSSEN, 'volumeBinnen'],
    [121, TUSSEN, 'bovenMaximum'],
    [79, { minimum: 80 }, 'onderMinimum'],
    [999, { minimum: 80 }, 'volumeBinnen'],
    [1, { maximum: 120 }, 'volumeBinnen'],
    [121, { maximum: 120 }, 'bovenMaximum'],
    [100, {}, undefined],
  ])('zegt bij een volume van %d en %j: %s', (volume, termen, code) => {
    expect(bijVolume(volume, termen)).toBe(code);
  });

  it.each([
    [79, 'corridorOnder'],
    [80, 'volumeBinnen'],
    [120, 'volumeBinnen'],
    [121, 'corridorBoven'],
  ])('zegt bij een lumpsum en een volume van %d: %s', (volume, code) => {
    expect(bijLumpsum(volume, TUSSEN)?.code).toBe(code);
    expect(bijLumpsum(volume, {})).toBeUndefined();
  });

  it('noemt een lumpsum pas begrensd als er meer terug zou gaan dan zij is', () => {
    expect(bijLumpsum(20, { minimum: 100 })).toMatchObject({ begrensd: false });
    expect(bijLumpsum(19, { minimum: 100 })).toMatchObject({ begrensd: true });
  });
});
