import { describe, expect, it } from 'vitest';
import { tempoVolgens } from '../../../src/model/jaarprognose/regelstand';
import type { Jaarmaand } from '../../../src/model/jaarprognose/jaarprognose';
import type { Invoer } from '../../../src/model/invoer';
import { eersteDagVanMaand } from '../../../src/model/kalender';
import type { Realisatierij } from '../../../src/model/realisatie';
import { foutVan } from '../euro';
import { euros, gelijkmatig, JAAR, JANUARI, opzet, regel, reken, SEPTEMBER, VRAAG } from './opzet';

/** Month after month 100 pieces of € 10, of which so many are claimed at once and the rest a month later. */
function metHaast(naam: string, meteen: (maand: number) => number): Realisatierij[] {
  return Array.from({ length: 24 }, (_, i) => JANUARI - 12 + i).flatMap((leveringsmaand) =>
    [meteen(leveringsmaand), 100 - meteen(leveringsmaand)].map((volume, later) => ({
      regel: naam, gemeente: 'Medemblik', leveringsmaand, declaratiemaand: leveringsmaand + later, volume, bedrag: volume * 1000,
    })),
  );
}

/** The same lines, of which nothing was planned. */
const zonderPlan = (invoer: Invoer): Invoer => ({ ...invoer, leveringen: [] });

describe('Hoe declaraties binnenkomen wordt geschat', () => {
  const invoer = opzet([regel('A'), regel('B'), regel('C', { segment: 'Wmo' })]);
  const realisatie = [...metHaast('A', () => 50), ...metHaast('B', () => 100), ...metHaast('C', () => 25)];
  /** What is still to come of September, in euros. */
  const nogTeOntvangen = (niveau: 'alle regels' | 'segment' | 'regel') =>
    reken(invoer, realisatie, { niveau }).map(({ uitkomst }) => uitkomst!.nogTeOntvangen / 100);

  it('per regel op die regel alleen', () => {
    expect(nogTeOntvangen('regel')).toEqual([500, 0, 750]);
  });

  it('per segment op de regels daarvan samen', () => {
    // Of A and B three quarters come at once.
    expect(nogTeOntvangen('segment')).toEqual([166.67, 333.33, 750]);
  });

  it('anders op alle regels samen', () => {
    // Of all three 175 of 300 come at once.
    expect(nogTeOntvangen('alle regels')).toEqual([357.14, 714.29, 178.57]);
  });

  it('en waar dat niet kan is het een fout van de regels van die groep', () => {
    const kort = realisatie.filter((rij) => rij.regel !== 'A' || rij.leveringsmaand === SEPTEMBER);
    expect(reken(invoer, kort, { niveau: 'regel' }).map(({ fout }) => fout)).toEqual([{ code: 'historieTeKort', gegevens: { maanden: 1 } }, undefined, undefined]);
    expect(reken(invoer, kort, { niveau: 'segment' }).map(({ fout }) => fout)).toEqual([undefined, undefined, undefined]);
  });

  it('met wat op de peilmaand bekend was, ook nadat naar een andere is gevraagd', () => {
    const sneller = metHaast('A', (maand) => (maand < JANUARI ? 50 : 80));
    const [bekend] = [opzet([regel('A')])];
    reken(bekend, sneller, { peilmaand: SEPTEMBER - 6 });
    expect(reken(bekend, sneller)).toEqual(reken(opzet([regel('A')]), [...sneller]));
  });

  it('en een maand waarvan nog niets te zeggen is hoort bij wat resteert', () => {
    const [enige] = reken(opzet([regel('A')]), gelijkmatig('A', () => 100), { methode: 'eigen patroon', aandelen: [0, 0.5] });
    // Of August half is in: € 2 000. Eight months make € 9 000, and the other four go on as they did; of September € 500 is in.
    expect(euros(enige!)).toEqual([8500, 1000, 4000, 13_500]);
  });
});

describe('Met Bornhuetter-Ferguson', () => {
  const vraag = { methode: 'bornhuetter-ferguson' } as const;

  it('komt van een maand nog wat daarvan begroot was, hoeveel er ook binnen is', () => {
    // Half of September's twelfth of € 12 000 is late, however busy it is.
    const [enige] = reken(opzet([regel('A')]), gelijkmatig('A', () => 150), vraag);
    expect(enige!.uitkomst).toMatchObject({ gerealiseerd: 12_750_00, nogTeOntvangen: 500_00, resterend: 4_416_67 });
    expect(enige!.uitkomst).not.toHaveProperty('band');
  });

  it('is wat begroot was verdeeld over de maanden waarin de regel loopt', () => {
    const tweedeHelft = regel('A', { vanaf: eersteDagVanMaand(JANUARI + 6) });
    const [enige] = reken(opzet([tweedeHelft]), gelijkmatig('A', (maand) => (maand < JANUARI + 6 ? 0 : 150)), vraag);
    // Half of September's sixth of € 12 000.
    expect(euros(enige!)).toEqual([3750, 1000, 4750, 9500]);
  });

  it('geldt dat ook voor het volume dat door het contract gaat: per eenheid komt er hetzelfde uit', () => {
    for (const patroon of ['doorlopend', 'begroting'] as const) {
      const [uit, via] = [false, true].map((viaContract) => reken(opzet([regel('A')]), gelijkmatig('A', () => 150), { ...vraag, patroon, viaContract })[0]!);
      expect(via!.uitkomst).toMatchObject({ bron: 'contract', prognose: uit!.uitkomst!.prognose });
    }
  });

  it('heeft de prognose ook via het contract geen band', () => {
    const invoer = opzet([regel('A')], [{ id: 'P', regel: 'A', termen: { plafond: 11_000 } }]);
    const [enige] = reken(invoer, gelijkmatig('A', () => 100), { ...vraag, viaContract: true });
    expect(enige!.uitkomst).toMatchObject({ bron: 'contract', prognose: 11_000_00 });
    expect(enige!.uitkomst).not.toHaveProperty('band');
  });

  it('kan het niet zonder begroting', () => {
    const [enige] = reken(zonderPlan(opzet([regel('A')])), gelijkmatig('A', () => 100), vraag);
    expect(enige!.fout).toEqual({ code: 'begrootOntbreekt', gegevens: { jaar: JAAR } });
  });
});

describe('Wat resteert', () => {
  const begrootOntbreekt = { code: 'begrootOntbreekt', gegevens: { jaar: JAAR } };
  const maanden = (...delen: [compleet: number | undefined, gewicht: number][]) =>
    delen.map(([compleet, gewicht], i): Jaarmaand => ({ maand: JANUARI + i, gerealiseerd: 0, gewicht, ...(compleet !== undefined && { compleet }) }));

  it('is naar begroting niet te zeggen zonder begroting, met of zonder declaraties', () => {
    const stil = zonderPlan(opzet([regel('A')]));
    expect(reken(stil, gelijkmatig('A', () => 100), { patroon: 'begroting' })[0]!.fout).toEqual(begrootOntbreekt);
    expect(reken(stil, [])[0]!.fout).toEqual(begrootOntbreekt);
  });

  it('kost per eenheid gewicht niets meer als alle maanden te beoordelen zijn, ook zonder begroting', () => {
    expect(tempoVolgens(maanden([100, 1], [200, 1]), { ...VRAAG, patroon: 'begroting' }, undefined)).toBe(0);
    expect(tempoVolgens(maanden([100, 1], [200, 1]), VRAAG, undefined)).toBe(0);
  });

  it('kost anders het tempo tot nu, of naar begroting wat een eenheid gewicht was begroot', () => {
    const jaar = maanden([100, 1], [300, 3], [undefined, 6]);
    expect(tempoVolgens(jaar, VRAAG, undefined)).toBe(100);
    expect(tempoVolgens(jaar, { ...VRAAG, patroon: 'begroting' }, 500)).toBe(50);
    expect(tempoVolgens(maanden([undefined, 0]), { ...VRAAG, patroon: 'begroting' }, 500)).toBe(0);
  });

  it('is niet door te trekken zonder een maand, of uit maanden die niets wegen', () => {
    expect(foutVan(() => tempoVolgens(maanden([undefined, 1]), VRAAG, 500))).toEqual({ code: 'nogGeenMaand', gegevens: { jaar: JAAR } });
    expect(foutVan(() => tempoVolgens(maanden([100, 0], [undefined, 1]), VRAAG, 500))).toEqual({ code: 'patroonLeeg', gegevens: { jaar: JAAR } });
  });

  it('heeft na één maand nog geen band', () => {
    const { uitkomst } = reken(opzet([regel('A')]), gelijkmatig('A', () => 100), { peilmaand: JANUARI })[0]!;
    expect(uitkomst).toMatchObject({ bron: 'declaraties', prognose: 12_000_00 });
    expect(uitkomst).not.toHaveProperty('band');
  });
});
