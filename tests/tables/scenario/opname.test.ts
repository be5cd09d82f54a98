import { describe, expect, it } from 'vitest';
import { celtekst } from '../../../src/tables/celwaarde';
import type { Tabelmoment } from '../../../src/tables/scenario/moment';
import { vergelijkMomenten } from '../../../src/tables/scenario/opname';
import { rekenWerkmapDoor } from '../../../src/tables/doorrekening';
import { werkmap, type Opzet } from '../werkmap';

const MODEL: Opzet = {
  tblGemeenten: [{ gemeente: 'Gouda' }],
  tblSegmenten: [{ segment: 'Wmo' }],
  tblContracten: [
    { regel: 'uren', segment: 'Wmo', vorm: 'inspanning', tarief: 60 },
    { regel: 'taak', segment: 'Wmo', vorm: 'taakgericht', budget: 9_000 },
  ],
  tblAfspraken: [{ id: 'A1', regel: 'uren', maximum: 900, plafond: 50_000 }],
  tblLeveringen: [{ regel: 'uren', gemeente: 'Gouda', jaar: 2025, volume: 1_000 }],
};

interface Formulecel {
  readonly tabel: string;
  readonly rij: number;
  readonly kop: string;
}

const moment = (opzet: Opzet, formule?: Formulecel): Tabelmoment[] =>
  werkmap(opzet).map((tabel) => ({ ...tabel, formules: tabel.naam === formule?.tabel ? { [formule.kop]: [formule.rij] } : {} }));
const opname = (nu: Opzet, formule?: Formulecel) => vergelijkMomenten(moment(MODEL, formule), moment(nu, formule));

describe('Wat iemand in de tabellen verandert wordt een scenario', () => {
  const veranderd: Opzet = {
    ...MODEL,
    tblContracten: [{ ...MODEL.tblContracten![0], tarief: 66 }],
    tblAfspraken: [{ ...MODEL.tblAfspraken![0], maximum: null }],
    tblLeveringen: [...MODEL.tblLeveringen!, { regel: 'uren', gemeente: 'Gouda', jaar: 2026, volume: 500 }],
  };

  it('een cel, een lege cel, een nieuwe rij en een rij die weg is', () => {
    const { verschillen, buiten } = opname(veranderd);
    expect(verschillen.map(({ actie, tabel, sleutel, kolom, waarde }) => [actie, tabel, sleutel, kolom, celtekst(waarde)].join(' '))).toEqual([
      'wijzig tblContracten uren tarief 66',
      'vervalt tblContracten taak  ',
      'wijzig tblAfspraken A1 maximum leeg',
      'voeg toe tblLeveringen uren|Gouda|2026 volume 500',
    ]);
    expect(buiten).toEqual([]);
  });

  it('met een terugweg voor elke cel en rij', () => {
    expect(opname(veranderd).terug).toMatchObject([
      { soort: 'wijzig', rij: 1, waarden: { tarief: 60 } },
      { soort: 'nieuw', tabel: 'tblContracten', rijen: [{ regel: 'taak', budget: 9_000 }] },
      { soort: 'wijzig', rij: 1, waarden: { maximum: 900 } },
      { soort: 'vervalt', rij: 2 },
    ]);
  });

  it('en dat scenario kost over de oude tabellen wat de veranderde tabellen zelf kosten', () => {
    const rijen = opname(veranderd).verschillen.map((verschil) => ({ ...verschil, scenario: 'S' }));
    const metScenario = rekenWerkmapDoor(werkmap({ ...MODEL, tblScenarios: rijen })).scenarios[1]!;
    const veranderdeBasis = rekenWerkmapDoor(werkmap(veranderd)).scenarios[0]!;
    expect(JSON.stringify(metScenario.segmenten)).toBe(JSON.stringify(veranderdeBasis.segmenten));
  });

  it('ook als de dag verschuift waarop een tarief ingaat', () => {
    const metTarief = (vanaf: number): Opzet => ({ ...MODEL, tblTarieven: [{ regel: 'uren', vanaf, tarief: 66 }] });
    const { verschillen } = vergelijkMomenten(moment(metTarief(45_658)), moment(metTarief(45_839)));
    const rijen = verschillen.map((verschil) => ({ ...verschil, scenario: 'S' }));
    const metScenario = rekenWerkmapDoor(werkmap({ ...metTarief(45_658), tblScenarios: rijen })).scenarios[1]!;
    const veranderdeBasis = rekenWerkmapDoor(werkmap(metTarief(45_839))).scenarios[0]!;
    expect(metScenario.segmenten[0]!.fout).toBeUndefined();
    expect(JSON.stringify(metScenario.segmenten)).toBe(JSON.stringify(veranderdeBasis.segmenten));
  });

  it('Sorteren en een eigen kolom invullen is geen wijziging', () => {
    const toen = moment(MODEL);
    const gesorteerd = toen.map((tabel) => ({ ...tabel, rijen: [...tabel.rijen].reverse() }));
    expect(vergelijkMomenten(toen, gesorteerd)).toEqual({ verschillen: [], terug: [], buiten: [] });
  });
});

describe('Wat een scenario niet kan zeggen wordt genoemd, en blijft staan', () => {
  const tarief = (waarde: Opzet['tblContracten']) => ({ ...MODEL, tblContracten: waarde! });
  const [uren, taak] = MODEL.tblContracten!;

  it.each<[string, Opzet, Formulecel | undefined, string]>([
    ['een cel met een formule', tarief([{ ...uren, tarief: 66 }, taak!]), { tabel: 'tblContracten', rij: 1, kop: 'tarief' }, 'formule'],
    ['een foutwaarde', tarief([{ ...uren, tarief: { celfout: '#REF!' } }, taak!]), undefined, 'celfout'],
    ['een sleutel die er twee keer staat', tarief([uren!, { ...uren, tarief: 1 }, taak!]), undefined, 'sleutel'],
    ['een rij zonder sleutel', tarief([uren!, taak!, { segment: 'Wmo', vorm: 'taakgericht', budget: 1 }]), undefined, 'sleutel'],
    ['een nieuwe rij met een formule', tarief([uren!, taak!, { regel: 'x', segment: 'Wmo' }]), { tabel: 'tblContracten', rij: 3, kop: 'budget' }, 'formule'],
    ['een tabel die verdwijnt', (({ tblAfspraken: _, ...rest }) => rest)(MODEL), undefined, 'tabel'],
  ])('%s', (_, nu, formule, reden) => {
    const { verschillen, terug, buiten } = opname(nu, formule);
    expect(buiten.map((buitenverschil) => buitenverschil.reden)).toEqual([reden]);
    expect([verschillen, terug]).toEqual([[], []]);
  });
});
