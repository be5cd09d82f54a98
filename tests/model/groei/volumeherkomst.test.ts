import { describe, expect, it } from 'vitest';
import { volumeherkomst } from '../../../src/model/groei/volumeherkomst';
import type { Bevolkingscijfer, Instroom, Invoer } from '../../../src/model/invoer';
import { GOUDA, model, WADDINXVEEN } from './model';

const herkomst = (invoer: Invoer, jaar: number) => volumeherkomst(invoer, invoer.regels[0]!, jaar);

describe('Waar een gegroeid volume vandaan komt', () => {
  const in2026 = { jaar: 2026, groei: 0.1 };
  const in2027 = { jaar: 2027, groei: 0.5 };
  const metGroei = (meer: Partial<Invoer> = {}) => model({ segmenten: [], groei: [in2026, in2027], ...meer });

  it('is jaar voor jaar een percentage over het jaar ervoor, vanaf wat is ingevuld', () => {
    expect(herkomst(metGroei(), 2027)[0]).toEqual({
      gemeente: GOUDA,
      jaren: [
        { jaar: 2025, volume: 1000 },
        { jaar: 2026, volume: 1100, herkomst: { soort: 'percentage', cijfer: in2026 } },
        { jaar: 2027, volume: 1650, herkomst: { soort: 'percentage', cijfer: in2027 } },
      ],
    });
  });

  it('wordt van elke gemeente gezegd waarvan het jaar niet is ingevuld', () => {
    const { leveringen } = metGroei();
    const ingevuld = { regel: 'A', gemeente: GOUDA, jaar: 2026, termen: { volume: 7 } };
    const half = metGroei({ leveringen: [...leveringen, ingevuld] });
    expect(herkomst(metGroei(), 2026).map(({ gemeente }) => gemeente)).toEqual([GOUDA, WADDINXVEEN]);
    expect(herkomst(half, 2026).map(({ gemeente }) => gemeente)).toEqual([WADDINXVEEN]);
    expect(herkomst(half, 2027)[0]!.jaren.map(({ jaar, volume }) => [jaar, volume])).toEqual([[2026, 7], [2027, 10.5]]);
    expect(herkomst(half, 2025)).toEqual([]);
  });

  it('is niets waar het percentage ontbreekt, in een jaar zonder volume of bij een andere regel', () => {
    expect(herkomst(metGroei({ groei: [in2027] }), 2026)).toEqual([]);
    expect(herkomst(metGroei(), 2030)).toEqual([]);
    const invoer = metGroei();
    expect(volumeherkomst(invoer, { ...invoer.regels[0]!, regel: 'B' }, 2027)).toEqual([]);
  });

  it('is waar een regel met de bevolking groeit het aantal van beide jaren', () => {
    const cijfer = (jaar: number, aantal: number): Bevolkingscijfer => ({ groep: 'jeugdigen', gemeente: GOUDA, jaar, aantal });
    const bevolking = [cijfer(2025, 200), cijfer(2026, 300)];
    expect(herkomst(model({ bevolking }), 2026)).toEqual([
      {
        gemeente: GOUDA,
        jaren: [{ jaar: 2025, volume: 1000 }, { jaar: 2026, volume: 1500, herkomst: { soort: 'bevolking', voorheen: bevolking[0], nu: bevolking[1] } }],
      },
    ]);
  });

  it('is niets waar het aantal van een van beide jaren ontbreekt', () => {
    const alleenNu: Bevolkingscijfer = { groep: 'jeugdigen', gemeente: GOUDA, jaar: 2026, aantal: 300 };
    expect(herkomst(model({ bevolking: [alleenNu] }), 2026)).toEqual([]);
    expect(herkomst(model({ bevolking: [{ ...alleenNu, jaar: 2025 }, { ...alleenNu, gemeente: WADDINXVEEN }] }), 2026)).toEqual([]);
  });

  it('telt in trajecten waar de regel per traject betaalt', () => {
    const leveringen = [{ regel: 'A', gemeente: GOUDA, jaar: 2025, termen: { gestart: 20, afgerond: 10 } }];
    const invoer = model({ segmenten: [], groei: [in2026], leveringen }, { vorm: 'output', termen: { prijs: 1 } });
    expect(herkomst(invoer, 2026)[0]!.jaren.map(({ volume }) => volume)).toEqual([20, 22]);
  });

  it('is van instroom de rij van elk jaar, terug tot de stand die is ingevuld', () => {
    const rij = (jaar: number, beginstand?: number): Instroom => ({
      regel: 'A', gemeente: GOUDA, jaar, instroom: 100, verblijfsduur: 1, ...(beginstand !== undefined && { beginstand }),
    });
    // In balance: every year begins and ends with 100 clients.
    const instroom = [rij(2025, 100), rij(2026, 100), rij(2027)];
    const [gouda] = herkomst(model({ segmenten: [], leveringen: [], instroom }), 2027);
    expect(gouda!.jaren).toEqual(
      [instroom[1], instroom[2]].map((bron, i) => ({
        jaar: 2026 + i,
        volume: expect.closeTo(100, 9) as number,
        herkomst: { soort: 'doorstroom', rij: bron, beginstand: expect.closeTo(100, 9) as number },
      })),
    );
  });

  it('is van instroom met een eigen beginstand alleen dat jaar, en niets voor een gemeente zonder instroom', () => {
    const rij: Instroom = { regel: 'A', gemeente: GOUDA, jaar: 2026, beginstand: 100, instroom: 100, verblijfsduur: 1 };
    const alle = herkomst(model({ segmenten: [], instroom: [rij] }), 2026);
    expect(alle.map(({ gemeente, jaren }) => [gemeente, jaren.map(({ jaar }) => jaar)])).toEqual([[GOUDA, [2026]]]);
  });
});
