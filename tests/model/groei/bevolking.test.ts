import { describe, expect, it } from 'vitest';
import type { Bevolkingscijfer } from '../../../src/model/invoer';
import { rekenDoor } from '../../../src/model/doorrekening/vergelijking';
import { GOUDA, model, ONLEESBAAR, perJaar, WADDINXVEEN } from './model';

function jeugdigen(gemeente: string, ...aantallen: number[]): Bevolkingscijfer[] {
  return aantallen.map((aantal, i) => ({ groep: 'jeugdigen', gemeente, jaar: 2025 + i, aantal }));
}

describe('Een segment dat groeit met de jeugdigen', () => {
  const bevolking = [...jeugdigen(GOUDA, 10_000, 11_000, 9_900), ...jeugdigen(WADDINXVEEN, 4_000, 4_000, 4_400)];

  it('volgt per gemeente het aantal jeugdigen, ook als dat daalt', () => {
    expect(perJaar(model({ bevolking }))).toEqual({ 2025: 1500, 2026: 1100 + 500, 2027: 990 + 550 });
  });

  it('noemt het jaar en de gemeente waarvan het aantal ontbreekt, ook in het midden', () => {
    const zonder2026 = bevolking.filter(({ gemeente, jaar }) => gemeente !== GOUDA || jaar !== 2026);
    const { regels } = rekenDoor(model({ bevolking: zonder2026 }));
    const fout = { code: 'bevolkingOntbreekt', gegevens: { segment: 'Ambulant', groep: 'jeugdigen', gemeente: GOUDA, jaar: 2026 } };
    expect(regels.map((regel) => regel.fout)).toEqual([undefined, fout, fout]);
  });

  it('kan uit een gemeente zonder jeugdigen niets laten groeien', () => {
    const leeg = [...jeugdigen(GOUDA, 0, 10), ...jeugdigen(WADDINXVEEN, 1, 1)];
    expect(perJaar(model({ bevolking: leeg }))[2026]).toBe('bevolkingNul');
  });

  it('laat een ingevuld jaar staan en groeit daarvandaan verder', () => {
    const ingevuld = { regel: 'A', gemeente: GOUDA, jaar: 2026, termen: { volume: 2000 } };
    const invoer = model({ bevolking });
    expect(perJaar({ ...invoer, leveringen: [...invoer.leveringen, ingevuld] })).toEqual({ 2025: 1500, 2026: 2500, 2027: 1800 + 550 });
  });

  it('telt geen jaren bij van een groep waarmee niets groeit', () => {
    const inwoners = bevolking.map((cijfer) => ({ ...cijfer, groep: 'inwoners' as const }));
    expect(perJaar(model({ bevolking: inwoners }))).toEqual({ 2025: 1500 });
  });

  it('mag niet ook een eigen percentage hebben: de fout noemt beide', () => {
    const groei = [{ jaar: 2026, segment: 'Ambulant', groei: 0.1 }];
    const { regels } = rekenDoor(model({ bevolking, groei }));
    expect(regels[0]!.fout).toEqual({
      code: 'groeiTegenstrijdig',
      gegevens: { regel: 'A', eerste: 'groei Ambulant', tweede: 'groeit met jeugdigen' },
    });
  });

  it('gaat voor het percentage dat voor alles geldt', () => {
    expect(perJaar(model({ bevolking, groei: [{ jaar: 2026, groei: 1 }] }))[2026]).toBe(1600);
  });

  it('zegt van welk jaar het aantal 0 is', () => {
    const leeg = [...jeugdigen(GOUDA, 10, 0, 5), ...jeugdigen(WADDINXVEEN, 1, 1, 1)];
    const { regels } = rekenDoor(model({ bevolking: leeg }));
    expect(regels[1]!.betaling!.teBetalen).toBe(500_00);
    expect(regels[2]!.fout).toEqual({ code: 'bevolkingNul', gegevens: { groep: 'jeugdigen', gemeente: GOUDA, jaar: 2026 } });
  });

  it.each([2025, 2026])('noemt de fout in het aantal van %d bij het volume dat eruit volgt', (jaar) => {
    const onleesbaar = bevolking.map((cijfer) => (cijfer.gemeente === GOUDA && cijfer.jaar === jaar ? { ...cijfer, fout: ONLEESBAAR } : cijfer));
    expect(rekenDoor(model({ bevolking: onleesbaar })).regels[1]!.fout).toEqual(ONLEESBAAR);
  });
});
