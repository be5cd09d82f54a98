import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EENHEDEN, inEenheid } from '../../src/model/nota/afronding';
import { brug } from '../../src/model/nota/brug';
import { BEDRAGKOLOMMEN, maakNota, type Nota, type Notabedragen } from '../../src/model/nota/nota';
import { BEGROTINGSSOORTEN, richting } from '../../src/model/nota/post';
import { getoond, oordeelVan, TEKENSTIJLEN, type Notarij, type Tekenstijl } from '../../src/model/nota/tekens';
import { som } from '../../src/model/nota/verklaring';
import { vergelijkNotas } from '../../src/model/nota/vergelijk-notas';
import { begroting } from './nota';

const eenheid = fc.constantFrom(1, EENHEDEN.euro, EENHEDEN.duizend);
const optellen = (bedragen: readonly number[]) => bedragen.reduce((totaal, bedrag) => totaal + bedrag, 0);

/** As a reader adds up what is printed: a difference without a sign counts by its V or N. */
function gelezen(bedragen: Notabedragen, kolom: (typeof BEDRAGKOLOMMEN)[number], rij: Notarij, stijl: Tekenstijl): number {
  const bedrag = getoond(bedragen, kolom, rij, stijl);
  return kolom === 'verschil' && stijl === 'zonder teken' && oordeelVan(bedragen) === 'N' ? -bedrag : bedrag;
}

/** Every printed total against its printed lines. */
function verwachtSluitend(nota: Nota, stijl: Tekenstijl): void {
  for (const kolom of BEDRAGKOLOMMEN) {
    for (const soort of BEGROTINGSSOORTEN) {
      const regels = nota.regels.filter((regel) => regel.soort === soort).map((regel) => gelezen(regel, kolom, soort, stijl));
      expect(gelezen(nota.totalen[soort], kolom, soort, stijl)).toBe(optellen(regels));
    }
    // Without signs baten are subtracted from lasten; with them everything is simply added.
    const effecten = BEGROTINGSSOORTEN.map((soort) => {
      const bedrag = gelezen(nota.totalen[soort], kolom, soort, stijl);
      return kolom === 'verschil' || stijl === 'baten plus' ? bedrag : richting(soort) * bedrag;
    });
    const netto = stijl === 'zonder teken' && kolom !== 'verschil' ? -1 : 1;
    expect(gelezen(nota.resultaat, kolom, 'resultaat', stijl)).toBe(netto * optellen(effecten) || 0);
  }
}

describe('Voor elke begroting', () => {
  it('is in elke tekenstijl en eenheid elk totaal de som van zijn regels', () => {
    fc.assert(
      fc.property(begroting, eenheid, fc.constantFrom(...TEKENSTIJLEN), (posten, e, stijl) => {
        verwachtSluitend(inEenheid(maakNota(posten), e), stijl);
      }),
    );
  });

  it('staat elk afgerond bedrag vlak bij het echte, en het resultaat precies goed', () => {
    fc.assert(
      fc.property(begroting, eenheid, (posten, e) => {
        const exact = maakNota(posten);
        const rond = inEenheid(exact, e);
        for (const kolom of ['primitief', 'actueel', 'realisatie', 'nogTeOntvangen', 'prognose'] as const) {
          // What follows from the budget as it stands may be one more away, so that no change stays no change.
          const ruimte = kolom === 'primitief' || kolom === 'prognose' ? 3 * e : e;
          rond.regels.forEach((regel, i) => {
            expect(regel[kolom] % e).toBeCloseTo(0, 9);
            expect(Math.abs(regel[kolom] - exact.regels[i]![kolom])).toBeLessThan(ruimte);
          });
          expect(Math.abs(rond.resultaat[kolom] - exact.resultaat[kolom])).toBeLessThanOrEqual(e / 2);
        }
      }),
    );
  });

  it('is op elke regel actueel primitief plus wijzigingen, en het verschil prognose min actueel', () => {
    fc.assert(
      fc.property(begroting, eenheid, (posten, e) => {
        for (const regel of inEenheid(maakNota(posten), e).regels) {
          expect(regel.actueel).toBe(regel.primitief + regel.wijzigingen);
          expect(regel.verschil).toBe(richting(regel.soort) * (regel.prognose - regel.actueel) || 0);
        }
      }),
    );
  });

  it('blijft een regel zonder wijziging of verschil dat ook na het afronden', () => {
    fc.assert(
      fc.property(begroting, eenheid, (posten, e) => {
        const exact = maakNota(posten);
        inEenheid(exact, e).regels.forEach((regel, i) => {
          if (exact.regels[i]!.wijzigingen === 0) expect(regel.wijzigingen).toBe(0);
          if (exact.regels[i]!.verschil === 0) expect(regel.verschil).toBe(0);
        });
      }),
    );
  });

  it('telt de brug op tot de cent, en de verklaring van elke regel tot haar verschil', () => {
    fc.assert(
      fc.property(begroting, eenheid, (posten, e) => {
        const nota = inEenheid(maakNota(posten), e);
        for (const regel of nota.regels) expect(som(regel.verklaring)).toBe(regel.prognose - regel.actueel);
        const stappen = brug(nota);
        const veranderingen = stappen.filter(({ soort }) => soort === 'verandering').map(({ bedrag }) => bedrag);
        expect(stappen[0]!.na + optellen(veranderingen)).toBe(stappen.at(-1)!.na);
        expect(stappen.at(-1)!.na).toBe(-nota.resultaat.prognose || 0);
      }),
    );
  });

  it('hangt de nota niet af van de volgorde van de posten', () => {
    fc.assert(
      fc.property(begroting, (posten) => {
        const { totalen, saldo, resultaat } = maakNota(posten);
        expect(maakNota([...posten].reverse())).toMatchObject({ totalen, saldo, resultaat });
      }),
    );
  });

  it('zijn de veranderingen tussen twee nota’s samen de verandering van het resultaat', () => {
    fc.assert(
      fc.property(begroting, begroting, (eerst, nu) => {
        const [lente, herfst] = [maakNota(eerst), maakNota(nu)];
        const veranderingen = vergelijkNotas(lente.regels, herfst.regels);
        expect(optellen(veranderingen.map(({ verschil }) => verschil))).toBe(herfst.resultaat.verschil - lente.resultaat.verschil);
        for (const { verschil, doorBegroting, doorPrognose, oorzaken } of veranderingen) {
          expect(doorBegroting + doorPrognose).toBe(verschil);
          expect(som(oorzaken)).toBe(verschil);
        }
      }),
    );
  });
});
