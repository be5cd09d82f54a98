import { describe, expect, it } from 'vitest';
import { eenTegelijk } from '../../src/taskpane/een-tegelijk';

/** A task whose runs end when the test says so. */
function bestuurbareTaak() {
  const lopend: { slaag: () => void; faal: (reden: Error) => void }[] = [];
  return {
    taak: () => new Promise<void>((slaag, faal) => lopend.push({ slaag, faal })),
    lopend,
  };
}

describe('Lezen gaat één keer tegelijk', () => {
  it('en wat tijdens een lezing drie keer verandert, wordt daarna één keer gelezen', async () => {
    const { taak, lopend } = bestuurbareTaak();
    const lees = eenTegelijk(taak);
    const eerste = lees();
    const rest = [lees(), lees(), lees()];
    expect(lopend).toHaveLength(1);
    lopend[0]!.slaag();
    await eerste;
    await expect.poll(() => lopend.length).toBe(2);
    lopend[1]!.slaag();
    await Promise.all(rest);
    expect(lopend).toHaveLength(2);
  });

  it('en een mislukte lezing houdt de volgende niet tegen', async () => {
    const { taak, lopend } = bestuurbareTaak();
    const lees = eenTegelijk(taak);
    const eerste = lees();
    const tweede = lees();
    lopend[0]!.faal(new Error('weg'));
    await expect(eerste).rejects.toThrow('weg');
    await expect.poll(() => lopend.length).toBe(2);
    lopend[1]!.slaag();
    await expect(tweede).resolves.toBeUndefined();
  });

  it('en na afloop begint een nieuwe vraag meteen', async () => {
    const { taak, lopend } = bestuurbareTaak();
    const lees = eenTegelijk(taak);
    const eerste = lees();
    lopend[0]!.slaag();
    await eerste;
    void lees();
    expect(lopend).toHaveLength(2);
  });
});
