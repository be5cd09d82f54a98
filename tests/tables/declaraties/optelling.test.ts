import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Domeinfout, probeer } from '../../../src/model/fouten';
import type { Bestandsrij } from '../../../src/tables/declaraties/cel';
import { Creditparen } from '../../../src/tables/declaraties/creditparen';
import { Optelling } from '../../../src/tables/declaraties/optelling';
import type { Leeswijze, Telling } from '../../../src/tables/declaraties/telling';
import { deelToe, type Naamkeuzen } from '../../../src/tables/declaraties/toedeling';

const LEESWIJZE: Leeswijze = {
  kolommen: { product: 0, gemeente: 1, leveringsmaand: 2, declaratiemaand: 3, volume: 4, bedrag: 5 },
  decimaal: ',',
};
const JANUARI = 2025 * 12;

function telOp(rijen: readonly Bestandsrij[], leeswijze: Partial<Leeswijze> = {}, breedte = 6): Telling {
  const optelling = new Optelling({ ...LEESWIJZE, ...leeswijze }, breedte);
  rijen.forEach((rij, i) => optelling.neem(rij, i + 2));
  return optelling.sluit();
}

const redenen = ({ afwijzingen }: Telling) => afwijzingen.map(({ reden, regels, voorbeelden }) => [reden, regels, voorbeelden[0]]);

describe('Declaraties optellen', () => {
  it('Een credit en de declaratie die volgt worden samen de juiste declaratie', () => {
    const { sommen, credits } = telOp([
      ['A', 'Gouda', '3-1-2025', '1-2-2025', '10', '100,10'],
      ['A', 'Gouda', '3-1-2025', '1-2-2025', '-10', '-100,10'],
      ['a ', 'GOUDA\u00a0', 'jan 2025', '202502', '12', '120,12'],
    ]);
    expect(sommen).toEqual([
      { product: 'A', gemeente: 'Gouda', leveringsmaand: JANUARI, declaratiemaand: JANUARI + 1, eersteRegel: 2, regels: 3, volume: 12, bedrag: 12_012 },
    ]);
    expect(credits).toEqual({ regels: 1, bedrag: -10_010, stand: { paren: 1, zonder: 0, bedragZonder: 0 } });
  });

  it('Een credit hoort bij een declaratie van hetzelfde bedrag voor dezelfde zorg, in welke volgorde ook; een andere staat alleen', () => {
    const { credits } = telOp([
      ['A', 'Gouda', '202501', '202503', '-1', '-80'],
      ['A', 'Gouda', '202501', '202502', '1', '80'],
      ['A', 'Gouda', '202501', '202503', '-1', '-80'],
      ['A', 'Gouda', '202501', '202503', '1', '90'],
      ['A', 'Gouda', '202502', '202503', '-1', '-90'],
      ['A', 'Zuidplas', '202502', '202503', '1', '90'],
    ]);
    expect(credits).toEqual({ regels: 3, bedrag: -250_00, stand: { paren: 1, zonder: 2, bedragZonder: -170_00 } });
  });

  it('Een negatief volume gaat van het totaal af, ook als er per saldo minder dan niets overblijft', () => {
    const { sommen, bestand } = telOp([
      ['A', 'Gouda', '202501', '202502', '10', '100'],
      ['A', 'Gouda', '202501', '202502', '-12,5', '-125'],
    ]);
    expect(sommen[0]).toMatchObject({ volume: -2.5, bedrag: -25_00 });
    expect(bestand).toEqual({ regels: 2, volume: -2.5, bedrag: -25_00 });
  });

  it('Met meer verschillende bedragen dan te onthouden zijn blijft onbekend welke credits bij een declaratie horen', () => {
    const paren = new Creditparen(2);
    for (const bedrag of [100, -100]) paren.neem(1, bedrag);
    expect(paren.stand()).toEqual({ paren: 1, zonder: 0, bedragZonder: 0 });
    paren.neem(1, 300);
    expect(paren.stand()).toBeUndefined();
  });

  it('Bedragen in eurocenten zijn op de cent dezelfde', () => {
    const rijen = (bedrag: string): Bestandsrij[] => [['A', 'Gouda', '202501', '202501', '1', bedrag]];
    expect(telOp(rijen('123456'), { inCenten: true })).toEqual(telOp(rijen('1.234,56')));
    expect(telOp(rijen('-5'), { inCenten: true }).bestand.bedrag).toBe(-5);
  });

  it('Met D en C in een eigen kolom telt een C negatief, en is iets anders geen van beide', () => {
    const leeswijze = { kolommen: { ...LEESWIJZE.kolommen, debetcredit: 6 } };
    const rij = (teken: string): Bestandsrij => ['A', 'Gouda', '202501', '202501', '2', '20', teken];
    const telling = telOp([rij('D'), rij('C'), rij('debet'), rij('?')], leeswijze, 7);
    expect(telling.sommen[0]).toMatchObject({ regels: 3, volume: 2, bedrag: 2_000 });
    expect(redenen(telling)).toEqual([['debetcredit', 1, { regel: 5, waarde: '?' }]]);
  });

  it.each<[string, Bestandsrij, string, string]>([
    ['lege regel', ['', ' ', '', '', '', ''], 'leeg', ''],
    ['regel zonder iets', [''], 'leeg', ''],
    ['subtotaal in het midden', ['Subtotaal A', '', '', '', '12', '120,00'], 'totaalregel', 'Subtotaal A'],
    ['totaal onderaan', ['', '', '', '', 'Totaal', '120,00'], 'totaalregel', 'Totaal'],
    ['afgebroken regel', ['A', 'Gouda', '2025'], 'kolommen', 'A'],
    ['regel met een scheidingsteken te veel', ['A', 'Gouda', '202501', '202501', '1', '2', '3'], 'kolommen', 'A'],
    ['regel zonder product', ['', 'Gouda', '202501', '202501', '1', '2'], 'product', ''],
    ['regel zonder gemeente', ['A', '', '202501', '202501', '1', '2'], 'gemeente', ''],
    ['maand in woorden', ['A', 'Gouda', 'voorjaar', '202501', '1', '2'], 'leveringsmaand', 'voorjaar'],
    ['declaratie zonder datum', ['A', 'Gouda', '202501', '', '1', '2'], 'declaratiemaand', ''],
    ['volume in woorden', ['A', 'Gouda', '202501', '202501', 'tien', '2'], 'volume', 'tien'],
    ['bedrag met een punt', ['A', 'Gouda', '202501', '202501', '1', '2.50'], 'bedrag', '2.50'],
  ])('Een %s blijft buiten, met regelnummer en waarde', (_, rij, reden, waarde) => {
    const telling = telOp([['A', 'Gouda', '202501', '202501', '1', '2'], rij]);
    expect(redenen(telling)).toEqual([[reden, 1, { regel: 3, waarde }]]);
    expect(telling.sommen).toHaveLength(1);
  });

  it('Een scheidingsteken achter de laatste kolom is geen kolom', () => {
    expect(telOp([['A', 'Gouda', '202501', '202501', '1', '2', '']]).sommen).toHaveLength(1);
  });

  it('Zonder kolom geldt de gemeente en de declaratiemaand die voor het hele bestand is gekozen', () => {
    const { gemeente: _, declaratiemaand: __, ...kolommen } = LEESWIJZE.kolommen;
    const { sommen } = telOp([['A', '', '202501', '', '1', '2']], { kolommen, gemeente: 'Gouda', declaratiemaand: JANUARI + 3 });
    expect(sommen[0]).toMatchObject({ gemeente: 'Gouda', declaratiemaand: JANUARI + 3 });
  });

  it('Wie het declaratienummer als product kiest hoort dat, in plaats van een lijst zonder einde', () => {
    const rijen = Array.from({ length: 9_000 }, (_, i): Bestandsrij => [`D${i}`, 'Gouda', '202501', '202501', '1', '2']);
    expect(() => telOp(rijen)).toThrow(Domeinfout);
    expect(probeer(() => telOp(rijen)).fout?.code).toBe('teVeelNamen');
  });

  it('Een tiende keer een tiende is één: volumes houden geen stof over', () => {
    const rijen = Array.from({ length: 10 }, (): Bestandsrij => ['A', 'Gouda', '202501', '202501', '0,1', '0,1']);
    expect(telOp(rijen).sommen[0]).toMatchObject({ volume: 1, bedrag: 100 });
  });
});

const cel = (...goed: string[]) => fc.oneof({ weight: 8, arbitrary: fc.constantFrom(...goed) }, { weight: 1, arbitrary: fc.constantFrom('', 'x', 'Totaal', '#N/B') });
const rij = fc.oneof(
  {
    weight: 9,
    arbitrary: fc.tuple(
      cel('A', 'B', 'onbekend', 'niet'),
      cel('Gouda', 'Zuidplas', 'Elders'),
      cel('202501', '1-2-2025', '202512'),
      cel('202502', '2025-03-01', '203001'),
      cel('1', '2,5', '-3', '0,001'),
      cel('10', '12,34', '-5,55', '1.000,00'),
    ),
  },
  { weight: 1, arbitrary: fc.array(fc.constantFrom('', 'A', '1'), { maxLength: 4 }) },
);

const REGELS: Naamkeuzen = new Map([['a', 'R1'], ['b', 'R1'], ['niet', null]]);
const GEMEENTEN: Naamkeuzen = new Map([['gouda', 'Gouda'], ['zuidplas', 'Zuidplas']]);

it('Wat in het bestand staat is wat wordt ingelezen plus wat buiten blijft: in regels, in volume en tot op de cent', () => {
  fc.assert(
    fc.property(fc.array(rij, { maxLength: 40 }), (rijen) => {
      const telling = telOp(rijen);
      const { rijen: uitkomst, binnen, buiten, afwijzingen } = deelToe(telling, { regels: REGELS, gemeenten: GEMEENTEN, dezeMaand: JANUARI + 11 });
      expect(telling.bestand.regels).toBe(rijen.length);
      expect(binnen.regels + buiten.regels).toBe(telling.bestand.regels);
      expect(binnen.bedrag + buiten.bedrag).toBe(telling.bestand.bedrag);
      expect(Math.round((binnen.volume + buiten.volume) * 1e6)).toBe(Math.round(telling.bestand.volume * 1e6));
      expect(uitkomst.reduce((som, { bedrag }) => som + bedrag, 0)).toBe(binnen.bedrag);
      expect(afwijzingen.reduce((som, { regels }) => som + regels, 0)).toBe(buiten.regels);
      for (const { regel, leveringsmaand, declaratiemaand } of uitkomst) {
        expect(regel).toBe('R1');
        expect(declaratiemaand).toBeGreaterThanOrEqual(leveringsmaand);
        expect(declaratiemaand).toBeLessThanOrEqual(JANUARI + 11);
      }
    }),
  );
});
