import { describe, expect, it } from 'vitest';
import { toCents } from '../../src/model/geld';
import { rekenWerkmapDoor } from '../../src/tables/doorrekening';
import { metNotacontroles } from '../../src/tables/nota/controleer-nota';
import { notabeeld } from '../../src/tables/nota/notabeeld';
import { notaprognoses } from '../../src/tables/nota/nota-prognoses';
import { bewaarZin } from '../../src/tables/nota/zin-bewaren';
import type { Melding } from '../../src/tables/tabel';
import { JAAR, plek, werkmap, type Opzet, type Rij } from './werkmap';

/** The whole of a nota: a line at € 100 an hour, of which every month so many hours are claimed. */
function opzet(uren: number, { post = {}, reserve = 1000, ...anders }: { post?: Rij; reserve?: number | 'nul' } & Opzet = {}): Opzet {
  return {
    tblGemeenten: [{ gemeente: 'Gouda' }],
    tblSegmenten: [{ segment: 'Wmo' }],
    tblContracten: [{ regel: 'A', segment: 'Wmo', vorm: 'inspanning', tarief: 100, tariefeenheid: 'uur', 'volume-eenheid': 'uur' }],
    tblLeveringen: [{ regel: 'A', gemeente: 'Gouda', jaar: JAAR, volume: 120 }],
    tblRealisatie: Array.from({ length: 6 }, (_, maand) => {
      const eerste = `1-${maand + 1}-${JAAR}`;
      return { regel: 'A', gemeente: 'Gouda', leveringsmaand: eerste, declaratiemaand: eerste, volume: uren, bedrag: uren * 100 };
    }),
    tblBegroting: [{ segment: 'Wmo', jaar: JAAR, soort: 'lasten', primitief: 12_000, aard: 'incidenteel', dekking: 'de reserve Sociaal Domein', ...post }],
    tblReserves: [{ reserve: 'Sociaal domein', jaar: JAAR, stand: reserve }],
    ...anders,
  };
}

const meldingen = (tabellen: Opzet): readonly Melding[] => {
  const inhoud = werkmap(tabellen);
  return metNotacontroles(rekenWerkmapDoor(inhoud), inhoud).meldingen;
};

const zin = (overig: Rij): Opzet => ({
  tblNotateksten: [{ nota: 'lentenota', jaar: JAAR, indeling: 'segment', naam: 'Wmo', soort: 'lasten', tekst: 'Een nadeel van € 2.400.', 'bij verschil': -2400, ...overig }],
});

describe('Een eigen zin', () => {
  it('past zolang de prognose uit declaraties dezelfde blijft', () => {
    expect(meldingen(opzet(12, { reserve: 5000, ...zin({}) }))).toEqual([]);
  });

  it('wordt bij Controles gemeld, met haar cel, als nieuwe declaraties het cijfer veranderen', () => {
    const [melding, ...meer] = meldingen(opzet(13, { reserve: 5000, ...zin({}) }));
    expect(plek(melding!)).toEqual({ code: 'zinNalezen', cel: 'tblNotateksten 1 tekst' });
    expect(melding!.fout.gegevens).toEqual({ nota: `Lentenota ${JAAR}`, regel: 'Wmo lasten', verschil: toCents(-3600), toen: toCents(-2400) });
    expect(meer).toEqual([]);
  });

  it('die bij geen verschil is bewaard, wordt gemeld zodra er een is', () => {
    const tabellen = werkmap(opzet(10, { tblNotateksten: [] }));
    const keuze = { jaar: JAAR, indeling: 'segment' } as const;
    const doorrekening = rekenWerkmapDoor(tabellen);
    const beeld = notabeeld('lentenota', keuze, 'euro', doorrekening.nota, tabellen, notaprognoses(doorrekening, keuze, tabellen));
    const bewaard = bewaarZin(beeld, beeld.regels[0]!, 'Alles loopt zoals begroot.', tabellen);
    const tblNotateksten = bewaard.soort === 'nieuw' ? bewaard.rijen : [];
    expect(meldingen(opzet(10, { tblNotateksten }))).toEqual([]);
    expect(meldingen(opzet(12, { reserve: 5000, tblNotateksten })).map(plek)).toEqual([{ code: 'zinNalezen', cel: 'tblNotateksten 1 tekst' }]);
  });

  it('wordt ook gemeld als zij een bedrag noemt dat de regel niet heeft', () => {
    expect(meldingen(opzet(12, { reserve: 5000, ...zin({ tekst: 'Een nadeel van € 2.500.' }) })).map(plek)).toEqual([{ code: 'zinNalezen', cel: 'tblNotateksten 1 tekst' }]);
  });

  it('bij een regel die er niet is wordt gemeld', () => {
    expect(meldingen(opzet(12, { reserve: 5000, ...zin({ naam: 'Jeugd' }) })).map(plek)).toEqual([{ code: 'zinZonderRegel', cel: 'tblNotateksten 1 tekst' }]);
  });

  it('van een nota die is vastgelegd blijft zoals hij was', () => {
    const vastgelegd = { nota: 'lentenota', jaar: JAAR, indeling: 'segment', naam: 'Wmo', soort: 'lasten', vastgelegd: `1-6-${JAAR}`, primitief: 12_000, wijzigingen: 'nul', realisatie: 1, 'nog te ontvangen': 'nul', prognose: 14_400 };
    expect(meldingen(opzet(13, { reserve: 5000, ...zin({}), tblNotas: [vastgelegd] }))).toEqual([]);
  });
});

describe('Een reserve die een nadeel van contractregels moet dekken', () => {
  const onttrekking = (prognose: number): Rij => ({ jaar: JAAR, soort: 'onttrekking', reserve: 'Sociaal domein', primitief: 'nul', prognose, aard: 'incidenteel' });
  const tweeRijen = (uren: number, reserve: number, uit: number) => {
    const basis = opzet(uren, { reserve });
    return { ...basis, tblBegroting: [...basis.tblBegroting!, onttrekking(uit)] };
  };

  it('wordt gemeld zodra zij onder nul zou komen, en niet zolang het past', () => {
    expect(meldingen(opzet(12, { reserve: 2400 }))).toEqual([]);
    const [melding] = meldingen(opzet(12, { reserve: 2399 }));
    expect(plek(melding!)).toEqual({ code: 'reserveTekort', cel: 'tblBegroting 1 dekking' });
    expect(melding!.fout.gegevens).toEqual({ reserve: 'Sociaal domein', nodig: toCents(2400), over: toCents(2399) });
  });

  it('telt een onttrekking die er al is niet nog eens', () => {
    expect(meldingen(tweeRijen(12, 2400, 2400))).toEqual([]);
    expect(meldingen(tweeRijen(13, 2400, 2400)).map(plek)).toEqual([{ code: 'reserveTekort', cel: 'tblBegroting 1 dekking' }]);
  });

  it('gaat niet over dekking die geen reserve is', () => {
    expect(meldingen(opzet(20, { post: { dekking: 'de algemene middelen' } }))).toEqual([]);
  });
});

describe('Meer gerealiseerd dan de nota verwacht', () => {
  const getypt = (post: Rij): Opzet => ({ tblBegroting: [{ segment: 'Toegang', jaar: JAAR, soort: 'lasten', primitief: 1000, ...post }] });

  it('wordt gemeld waar geen prognose is en de begroting geldt', () => {
    const [melding, ...meer] = meldingen(getypt({ realisatie: 900, 'nog te ontvangen': 101 }));
    expect(plek(melding!)).toEqual({ code: 'prognoseOnderRealisatie', cel: 'tblBegroting 1 prognose' });
    expect(melding!.fout.gegevens).toEqual({ prognose: toCents(1000), realisatie: toCents(1001) });
    expect(meer).toEqual([]);
    expect(meldingen(getypt({ realisatie: 1000 }))).toEqual([]);
  });

  it('wordt naast de prognose van de contractregels gelegd', () => {
    expect(meldingen(opzet(12, { reserve: 5000, post: { realisatie: 14_400 } }))).toEqual([]);
    expect(meldingen(opzet(12, { reserve: 5000, post: { realisatie: 14_401 } })).map(plek)).toEqual([{ code: 'prognoseOnderRealisatie', cel: 'tblBegroting 1 prognose' }]);
  });

  it('wordt bij een getypte prognose niet twee keer gemeld', () => {
    expect(meldingen(getypt({ realisatie: 1200, prognose: 1100, aard: 'incidenteel' }))).toHaveLength(1);
  });
});

describe('Een begroting die helemaal in duizenden is getypt', () => {
  const regel = (naam: string): Rij => ({ regel: naam, segment: `Segment ${naam}`, vorm: 'inspanning', tarief: 100, tariefeenheid: 'uur', 'volume-eenheid': 'uur' });
  const post = (naam: string, primitief: number): Rij => ({ segment: `Segment ${naam}`, jaar: JAAR, soort: 'lasten', primitief, aard: 'incidenteel' });
  /** Lines that are claimed for € 1,200 a month, beside these budgets. */
  const naast = (begroot: Readonly<Record<string, number>>): Opzet => {
    const namen = Object.keys(begroot);
    const { tblGemeenten, tblRealisatie = [] } = opzet(12);
    return {
      tblGemeenten: tblGemeenten!,
      tblSegmenten: namen.map((naam) => ({ segment: `Segment ${naam}` })),
      tblContracten: namen.map(regel),
      tblLeveringen: namen.map((naam) => ({ regel: naam, gemeente: 'Gouda', jaar: JAAR, volume: 120 })),
      tblRealisatie: namen.flatMap((naam) => tblRealisatie.map((rij) => ({ ...rij, regel: naam }))),
      tblBegroting: namen.map((naam) => post(naam, begroot[naam]!)),
    };
  };

  it('wordt één keer gemeld, bij haar eerste post, met het bedrag en wat de declaraties zeggen', () => {
    const [melding, ...meer] = meldingen(naast({ A: 12, B: 15 }));
    expect(plek(melding!)).toEqual({ code: 'begrotingInDuizenden', cel: 'tblBegroting 1 primitief' });
    expect(melding!.fout.gegevens).toEqual({ post: 'Segment A lasten', begroot: toCents(12), verwacht: toCents(14_400), posten: 2 });
    expect(meer).toEqual([]);
  });

  it('wordt per post gemeld waar andere posten wel in euro staan', () => {
    const gemeld = meldingen(naast({ A: 12_000, B: 15, C: 11 }));
    expect(gemeld.map(plek)).toEqual([
      { code: 'begrotingInDuizenden', cel: 'tblBegroting 2 primitief' },
      { code: 'begrotingInDuizenden', cel: 'tblBegroting 3 primitief' },
    ]);
    expect(gemeld[0]!.fout.gegevens).toMatchObject({ posten: 1 });
  });

  it('gaat niet over een begroting die alleen veel te laag of te hoog is', () => {
    expect(meldingen(naast({ A: 400, B: 1_000_000 }))).toEqual([]);
  });

  it('gaat niet over een post waarvan de prognose is getypt: die staat al bij zijn eigen rij', () => {
    const basis = naast({ A: 12 });
    const getypt = { ...basis, tblBegroting: [{ ...basis.tblBegroting![0], realisatie: 7, prognose: 14 }] };
    expect(meldingen(getypt)).toEqual([]);
  });
});

