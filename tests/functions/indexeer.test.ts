import { beforeAll, describe, expect, it } from 'vitest';
import { kolom, werkblad, type Formule } from './cellen';

let formule: Formule;
beforeAll(async () => {
  formule = await werkblad();
});

describe('BEK.INDEXEER', () => {
  it('indexeert een kolom, elk bedrag naar zijn eigen jaar', () => {
    expect(formule('INDEXEER', kolom(1000, 1000, 1000), 2022, kolom(2022, 2023, 2024))).toEqual([[1000], [1064.26], [1125.03]]);
  });

  it('rondt pas aan het eind af', () => {
    // 0.10 × 1.06426 × 1.0571 is 0.1125; rounded in between it would be 0.11 × 1.0571 = 0.12.
    expect(formule('INDEXEER', 0.1, 2022, 2024)).toEqual([[0.11]]);
  });

  it('brengt ook terug, en een terugvordering mee', () => {
    expect(formule('INDEXEER', 1064.26, 2023, 2022)).toEqual([[1000]]);
    expect(formule('INDEXEER', -1000, 2022, 2023)).toEqual([[-1064.26]]);
  });

  it.each([
    ['OVA', 1063.6],
    ['ova', 1063.6],
    ['ppc', 1070.2],
    ['OVA-ppc', 1064.26],
  ])('kent de reeks %s', (reeks, euro) => {
    expect(formule('INDEXEER', 1000, 2022, 2023, reeks)).toEqual([[euro]]);
  });

  it.each([null, 0, ''])('leest leeg (als %j) als de gewone keuze, en een leeg bedrag als 0', (leeg) => {
    expect(formule('INDEXEER', 1000, 2022, 2023, leeg, leeg, leeg)).toEqual([[1064.26]]);
    expect(formule('INDEXEER', leeg, 2022, 2023)).toEqual([[0]]);
  });

  it.each([null, 0, ''])('geeft #N/B zonder jaar (als %j)', (leeg) => {
    expect(formule('INDEXEER', 1000, leeg, 2023)).toEqual([[{ fout: '#N/A', zin: 'vanjaar: hier ontbreekt een waarde. Vul de cel in.' }]]);
  });

  it('geeft #N/B voor een jaar zonder cijfer, alleen in zijn eigen rij', () => {
    const [goed, fout] = formule('INDEXEER', 1000, 2023, kolom(2024, 2025));
    expect(goed).toEqual([1057.1]);
    expect(fout).toEqual([
      {
        fout: '#N/A',
        zin:
          'Rij 2: Voor OVA-ppc is geen definitief cijfer van 2025 bekend; het laatste is dat van 2024. ' +
          'Kies een andere methode of een ander jaar, of vermenigvuldig met een eigen percentage.',
      },
    ]);
  });

  it.each([
    ['een onbekende reeks', ['cpi'], 'reeks: "cpi" bestaat niet. Kies uit: OVA-ppc, OVA, ppc.'],
    ['een onbekende methode', [null, 'cbs'], 'methode: "cbs" bestaat niet'],
    ['een basis die de methode niet kent', [null, 'definitief', 'voorlopig'], 'Basis doet er alleen toe bij de methoden vng en vng-additief'],
  ])('weigert %s', (_, keuzes, zin) => {
    expect(formule('INDEXEER', 1000, 2022, 2023, ...keuzes)).toEqual([[{ fout: '#VALUE!', zin: expect.stringContaining(zin) as string }]]);
  });

  it.each([['tekst', 'vorig jaar'], ['een datum', 45_000], ['een half jaar', 2022.5]])('weigert %s als jaar', (_, jaar) => {
    expect(formule('INDEXEER', 1000, jaar, 2023)).toEqual([[{ fout: '#VALUE!', zin: expect.stringContaining('is geen jaar') as string }]]);
  });
});
