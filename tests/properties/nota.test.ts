import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EENHEDEN, inEenheid, type Eenheid } from '../../src/model/nota/afronding';
import { brug, type Brugnaam } from '../../src/model/nota/brug';
import { BEDRAGKOLOMMEN, maakNota, sluitAf, type Nota, type Notabedragen } from '../../src/model/nota/nota';
import { BEGROTINGSSOORTEN, richting } from '../../src/model/nota/post';
import { getoond, oordeelVan, TEKENSTIJLEN, type Notarij, type Tekenstijl } from '../../src/model/nota/tekens';
import { som } from '../../src/model/nota/verklaring';
import { vergelijkInEenheid, vergelijkNotas } from '../../src/model/nota/vergelijk-notas';
import { zinVoorRegel } from '../../src/locales/notazinnen';
import { toCents } from '../../src/model/geld';
import { gemeentestappen } from '../../src/model/doorrekening/gemeentestappen';
import { rekenWerkmapDoor, type Scenariouitkomst } from '../../src/tables/doorrekening';
import { notaprognoses } from '../../src/tables/nota/nota-prognoses';
import { notabeeld, type Notabeeld } from '../../src/tables/nota/notabeeld';
import type { Tabelinhoud } from '../../src/tables/tabel';
import { JAAR, werkmap, type Opzet, type Rij } from '../tables/werkmap';
import { begroting } from './nota';
import { GEMEENTEN, notawerkmap } from './nota-werkmap';

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

  it('toont wat niet veranderde in elke eenheid geen verandering, en telt wat wel veranderde op', () => {
    fc.assert(
      fc.property(begroting, begroting, eenheid, (eerst, erbij, e) => {
        const [lente, herfst] = [maakNota(eerst), maakNota([...eerst, ...erbij])];
        const exact = vergelijkNotas(lente.regels, herfst.regels);
        vergelijkInEenheid(lente, herfst, e).forEach((verandering, i) => {
          const { eerst: toen, nu, verschil, doorBegroting, doorPrognose, oorzaken } = verandering;
          expect((nu?.verschil ?? 0) - (toen?.verschil ?? 0)).toBe(verschil);
          expect(doorBegroting + doorPrognose).toBe(verschil);
          expect(som(oorzaken)).toBe(verschil);
          for (const kolom of ['verschil', 'doorBegroting', 'doorPrognose', 'realisatie'] as const) {
            if (exact[i]![kolom] === 0) expect(verandering[kolom], kolom).toBe(0);
          }
        });
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

/** The nota of one gemeente or of the region, out of the tables, as it is shown. */
function beeldVan(tabellen: readonly Tabelinhoud[], gemeente: string | undefined, e: Eenheid): Notabeeld {
  const doorrekening = rekenWerkmapDoor(tabellen);
  const keuze = { jaar: JAAR, indeling: 'segment', ...(gemeente !== undefined && { gemeente }) } as const;
  return notabeeld('herfstnota', keuze, e, doorrekening.nota, tabellen, notaprognoses(doorrekening, keuze, tabellen));
}

/** What every step of a bridge amounts to, levels and causes alike. */
const stapbedragen = ({ brug: stappen }: Notabeeld) => new Map(stappen.map(({ naam, bedrag }) => [naam, bedrag]));

function telOp(bedragen: readonly ReadonlyMap<Brugnaam, number>[]): ReadonlyMap<Brugnaam, number> {
  const totaal = new Map<Brugnaam, number>();
  for (const [naam, bedrag] of bedragen.flatMap((delen) => [...delen])) totaal.set(naam, (totaal.get(naam) ?? 0) + bedrag);
  return totaal;
}

/** The amounts that a sentence speaks of, in the unit it is written in. */
const bedragenIn = (zin: string) => [...zin.matchAll(/€\s([\d.]+)/g)].map(([, getal]) => Number(getal!.replaceAll('.', '')));

/** What of a gemeente's budget no contract line accounts for: the budget beside the plan of its lines, in the prices it was made in. */
function buitenContract(opzet: Opzet, { regels }: Scenariouitkomst, gemeente: string, segment: string): number {
  const hierover = (rij: Rij) => rij['gemeente'] === gemeente && rij['segment'] === segment;
  const { primitief, prijspeil = JAAR } = opzet.tblBegroting!.find(hierover)!;
  const begroot = opzet.tblBegrotingswijzigingen!.filter(hierover).reduce((som, { bedrag }) => som + toCents(Number(bedrag)), toCents(Number(primitief)));
  const stijging = opzet.tblUitgangspunten!.filter(({ naam, jaar }) => naam === 'index' && Number(jaar) > Number(prijspeil));
  const index = stijging.reduce((factor, { waarde }) => factor * (1 + Number(waarde)), 1);
  const plan = regels
    .filter((regel) => regel.segment === segment)
    .flatMap((regel) => gemeentestappen(regel, gemeente))
    .reduce((som, { stap, bedrag }) => som + (stap === 'basis' ? bedrag / index : bedrag), 0);
  return plan - begroot;
}

describe('Voor elke regio met begrotingen per gemeente, eigen prijspeilen en gedeelde contractregels', () => {
  it('telt de brug van elke gemeente op tot de cent, ook wat afspraken en indexatie doen, en samen tot die van de regio', () => {
    fc.assert(
      fc.property(notawerkmap, (opzet) => {
        const tabellen = werkmap(opzet);
        const beelden = [undefined, ...GEMEENTEN].map((gemeente) => inCenten(beeldVan(tabellen, gemeente, 'euro')));
        for (const { nota, brug: stappen, regels, zonderPost, zonderPrognose } of beelden) {
          expect([...zonderPost, ...zonderPrognose]).toEqual([]);
          for (const { exact } of regels) expect(som(exact.verklaring)).toBe(exact.prognose - exact.actueel);
          const veranderingen = stappen.filter(({ soort }) => soort === 'verandering').map(({ bedrag }) => bedrag);
          expect(stappen[0]!.na + optellen(veranderingen)).toBe(stappen.at(-1)!.na);
          expect(stappen.at(-1)!.na).toBe(-nota.resultaat.prognose || 0);
        }
        const [basis] = rekenWerkmapDoor(tabellen).scenarios;
        for (const [i, gemeente] of GEMEENTEN.entries()) {
          for (const { exact } of beelden[i + 1]!.regels.filter(({ exact: { soort, conformBegroting } }) => soort === 'lasten' && !conformBegroting)) {
            // Prices have more digits than amounts: the rest is a cent a line and cause at most.
            expect(Math.abs(exact.verklaring.overig - buitenContract(opzet, basis!, gemeente, exact.naam))).toBeLessThan(5);
          }
        }
        const [regio, ...gemeenten] = beelden.map(stapbedragen);
        const samen = telOp(gemeenten);
        for (const naam of new Set([...regio!.keys(), ...samen.keys()])) expect(samen.get(naam) ?? 0, naam).toBe(regio!.get(naam) ?? 0);
      }),
      { numRuns: 60 },
    );
  });

  it('is in elke tekenstijl en eenheid elk totaal de som van zijn regels, en elk bedrag in een zin een bedrag van zijn regel', () => {
    fc.assert(
      fc.property(notawerkmap, fc.constantFrom(undefined, ...GEMEENTEN), fc.constantFrom('euro', 'duizend' as const), fc.constantFrom(...TEKENSTIJLEN), (opzet, gemeente, e, stijl) => {
        const { nota, regels } = beeldVan(werkmap(opzet), gemeente, e);
        verwachtSluitend(nota, stijl);
        for (const beeldregel of regels) {
          const { regel, oorzaak } = beeldregel;
          const zin = zinVoorRegel(beeldregel);
          const getoondeBedragen = BEDRAGKOLOMMEN.map((kolom) => getoond(regel, kolom, regel.soort, stijl));
          const eigen = [...getoondeBedragen, ...(oorzaak ? [regel.verklaring[oorzaak]] : [])].map((bedrag) => Math.abs(bedrag) / 100);
          for (const bedrag of bedragenIn(zin)) expect(eigen, zin).toContain(bedrag);
          expect(/\((V|N)\)/.exec(zin)?.[1] ?? '', zin).toBe(oordeelVan(regel));
        }
      }),
      { numRuns: 60 },
    );
  });
});

/** The same nota to the cent: the bridge as it is before it is rounded to be read. */
function inCenten(beeld: Notabeeld): Notabeeld {
  const nota = sluitAf(beeld.regels.map(({ exact }) => exact));
  return { ...beeld, nota, brug: brug(nota) };
}

