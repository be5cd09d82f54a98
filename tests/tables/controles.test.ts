import { describe, expect, it } from 'vitest';
import { bouwTabel } from '../../src/tables/bouw-tabel';
import { rekenWerkmapDoor } from '../../src/tables/doorrekening';
import { plek, rekenDoor, werkmap, type Opzet, type Rij } from './werkmap';

/** A model in which everything fits. */
const MODEL: Opzet = {
  tblGemeenten: [{ gemeente: 'Gouda' }],
  tblSegmenten: [{ segment: 'Wmo' }],
  tblContracten: [
    { regel: 'uren', segment: 'Wmo', vorm: 'inspanning', tarief: 60, 'volume-eenheid': 'uur' },
    { regel: 'wijkteam', segment: 'Wmo', vorm: 'taakgericht', budget: 40_000, 'volume-eenheid': 'uur' },
  ],
  tblAfspraken: [
    { id: 'A1', regel: 'uren', plafond: 70_000 },
    { id: 'A2', segment: 'Wmo', plafond: 100_000 },
  ],
  tblLeveringen: [{ regel: 'uren', gemeente: 'Gouda', jaar: 2025, volume: 1_000 }],
};

/** The model with one row of one table changed, or added at its end. */
function met(tabel: keyof Opzet, rij: number, wijziging: Rij): Opzet {
  const rijen = [...(MODEL[tabel] ?? [])];
  rijen[rij - 1] = { ...rijen[rij - 1], ...wijziging };
  return { ...MODEL, [tabel]: rijen };
}

/** The model with another agreement for its segment, and none for its line. */
function zonderRegelplafond(afspraak: Rij): Opzet {
  return { ...MODEL, tblAfspraken: [{ id: 'A1', regel: 'uren', minimum: 5 }, { id: 'A2', segment: 'Wmo', ...afspraak }] };
}

function meldingen(opzet: Opzet) {
  return rekenDoor(opzet).meldingen;
}

describe('Controles wijzen de cel aan die te herstellen is', () => {
  it('Een model dat klopt geeft geen enkele melding', () => {
    expect(meldingen(MODEL)).toEqual([]);
  });

  it('Een model waaruit tblContracten is verdwenen kost niet niets: de tabel wordt gemist', () => {
    const { tblContracten: _, ...zonder } = MODEL;
    expect(meldingen(zonder).map(plek)).toContainEqual({ code: 'tabelOntbreekt', cel: 'tblContracten' });
  });

  it.each(['plafond', 'minimum', 'maximum'])('Een hernoemde kolom %s heft geen afspraken op, maar wordt gemist', (kop) => {
    const tabellen = werkmap(MODEL).map((tabel) => ({ ...tabel, koppen: tabel.koppen.map((oud) => (oud === kop ? `${kop} (oud)` : oud)) }));
    const verwacht = { code: 'kolomOntbreekt', cel: `tblAfspraken ${kop}` };
    expect(rekenWerkmapDoor(tabellen).meldingen.map(plek)).toContainEqual(verwacht);
  });

  it('Een kop met een tikfout wordt genoemd, ook waar de kolom mag ontbreken; een eigen kolom niet', () => {
    const koppen = (van: string, naar: string) =>
      werkmap(MODEL).map((tabel) => (tabel.naam === 'tblAfspraken' ? { ...tabel, koppen: tabel.koppen.map((kop) => (kop === van ? naar : kop)) } : tabel));
    const gevonden = (naar: string) => rekenWerkmapDoor(koppen('garantie', naar)).meldingen;
    expect(gevonden('Garranties')).toEqual([
      {
        ernst: 'waarschuwing',
        fout: { code: 'kolomOngelezen', gegevens: { tabel: 'tblAfspraken', kolom: 'Garranties', gelijkend: 'garantie' } },
        plaats: { tabel: 'tblAfspraken', kolom: 'Garranties' },
      },
    ]);
    expect(gevonden('behandelaar')).toEqual([]);
    // With all columns there, another that is called nearly the same is one of the user's own.
    expect(rekenWerkmapDoor(koppen('toelichting', 'minima')).meldingen).toEqual([]);
  });

  it('Een hernoemde kolom waaruit een vorm betaalt wordt gemist; invullen kan daar niet', () => {
    const tabellen = werkmap(MODEL).map((tabel) => ({ ...tabel, koppen: tabel.koppen.map((kop) => (kop === 'tarief' ? 'uurtarief' : kop)) }));
    const gevonden = rekenWerkmapDoor(tabellen).meldingen.map(plek);
    expect(gevonden).toEqual([
      { code: 'kolomOngelezen', cel: 'tblContracten uurtarief' },
      { code: 'kolomOntbreekt', cel: 'tblContracten 1 tarief' },
    ]);
  });

  it('Een verdwenen kolom waarnaar een vorm telt maakt de regel fout, in plaats van gratis', () => {
    const tabellen = werkmap(MODEL).map((tabel) => ({ ...tabel, koppen: tabel.koppen.map((kop) => (kop === 'cliënten' ? 'aantal' : kop)) }));
    const outcome = tabellen.map((tabel) =>
      tabel.naam === 'tblContracten'
        ? bouwTabel('tblContracten', [{ regel: 'uren', segment: 'Wmo', vorm: 'outcome', tarief: 60, resultaatdeel: 0.2 }])
        : tabel,
    );
    const { scenarios, meldingen: gevonden } = rekenWerkmapDoor(outcome);
    expect(scenarios[0]!.regels[0]!.fout?.code).toBe('kolomOntbreekt');
    expect(gevonden.map(plek)).toContainEqual({ code: 'kolomOntbreekt', cel: 'tblLeveringen 1 cliënten' });
  });

  it.each<[string, Opzet, string, string]>([
    ['tekst als tarief', met('tblContracten', 1, { tarief: 'veel' }), 'geenGetal', 'tblContracten 1 tarief'],
    ['een ontbrekend tarief', met('tblContracten', 1, { tarief: null }), 'gegevenOntbreekt', 'tblContracten 1 tarief'],
    ['een tarief van 0', met('tblContracten', 1, { tarief: 0 }), 'gegevenOntbreekt', 'tblContracten 1 tarief'],
    ['een naam die een celfout is', met('tblLeveringen', 1, { regel: { celfout: '#N/B' } }), 'celfout', 'tblLeveringen 1 regel'],
    ['een ontbrekend budget', met('tblContracten', 2, { budget: null }), 'gegevenOntbreekt', 'tblContracten 2 budget'],
    ['een onbekende vorm', met('tblContracten', 1, { vorm: 'pxq' }), 'onbekendeKeuze', 'tblContracten 1 vorm'],
    ['geen vorm', met('tblContracten', 1, { vorm: null }), 'ontbreekt', 'tblContracten 1 vorm'],
    ['een regel zonder naam', met('tblContracten', 3, { segment: 'Wmo', vorm: 'taakgericht', budget: 1 }), 'sleutelLeeg', 'tblContracten 3 regel'],
    ['een segment dat niet bestaat', met('tblContracten', 1, { segment: 'Wno' }), 'verwijzingOnbekend', 'tblContracten 1 segment'],
    ['een startdeel boven 100%', met('tblContracten', 1, { vorm: 'output', startdeel: 80 }), 'deelBovenEen', 'tblContracten 1 startdeel'],
    ['delen die samen boven 100% komen', met('tblContracten', 1, { vorm: 'output', startdeel: 0.7, tussendeel: 0.4 }), 'delenBovenEen', 'tblContracten 1 startdeel'],
    ['een doel onder de ondergrens', met('tblContracten', 1, { vorm: 'outcome', resultaatdeel: 0.2, ondergrens: 0.9, doel: 0.8 }), 'doelNietBovenOndergrens', 'tblContracten 1 doel'],

    ['een negatief volume', met('tblLeveringen', 1, { volume: -1 }), 'negatief', 'tblLeveringen 1 volume'],
    ['een foutcel als volume', met('tblLeveringen', 1, { volume: { celfout: '#REF!' } }), 'celfout', 'tblLeveringen 1 volume'],
    ['geen jaar', met('tblLeveringen', 1, { jaar: null }), 'ontbreekt', 'tblLeveringen 1 jaar'],
    ['een datum als jaar', met('tblLeveringen', 1, { jaar: 45_658 }), 'geenJaar', 'tblLeveringen 1 jaar'],
    ['een levering op een onbekende regel', met('tblLeveringen', 2, { regel: 'urem', gemeente: 'Gouda', jaar: 2025, volume: 5 }), 'verwijzingOnbekend', 'tblLeveringen 2 regel'],
    ['een levering voor een onbekende gemeente', met('tblLeveringen', 1, { gemeente: 'Gauda' }), 'verwijzingOnbekend', 'tblLeveringen 1 gemeente'],

    ['tekst als plafond', met('tblAfspraken', 1, { plafond: 'hoog' }), 'geenGetal', 'tblAfspraken 1 plafond'],
    ['tekst als plafond van het segment', met('tblAfspraken', 2, { plafond: 'hoog' }), 'geenGetal', 'tblAfspraken 2 plafond'],
    ['een afspraak zonder regel of segment', met('tblAfspraken', 3, { id: 'A3', maximum: 5 }), 'afspraakZonderBereik', 'tblAfspraken 3 regel'],
    ['een afspraak over een onbekende regel', met('tblAfspraken', 3, { id: 'A3', regel: 'urem', maximum: 5 }), 'verwijzingOnbekend', 'tblAfspraken 3 regel'],
    ['een minimum boven het maximum', met('tblAfspraken', 1, { minimum: 900, maximum: 800 }), 'minimumBovenMaximum', 'tblAfspraken 1 minimum'],
    ['een minimum boven het maximum van het segment', met('tblAfspraken', 2, { minimum: 900, maximum: 800 }), 'minimumBovenMaximum', 'tblAfspraken 2 minimum'],
    ['een gegarandeerd minimum duurder dan het plafond', met('tblAfspraken', 1, { minimum: 2_000, garantie: 1 }), 'garantieBovenPlafond', 'tblAfspraken 1 garantie'],
    ['een terugvordering zonder normtarief', met('tblAfspraken', 3, { id: 'A3', regel: 'wijkteam', minimum: 5, terugvordering: 0.5 }), 'normtariefOntbreekt', 'tblAfspraken 3 normtarief'],
    ['twee plafonds voor één regel', met('tblAfspraken', 3, { id: 'A3', regel: 'uren', plafond: 5 }), 'afspraakDubbel', 'tblAfspraken 3 plafond'],
    ['twee plafonds voor één segment', met('tblAfspraken', 3, { id: 'A3', segment: 'Wmo', plafond: 5 }), 'afspraakDubbel', 'tblAfspraken 3 plafond'],
  ])('Fout: %s', (_, opzet, code, cel) => {
    const gevonden = meldingen(opzet);
    expect(gevonden.map(plek)).toEqual([{ code, cel }]);
    expect(gevonden[0]?.ernst).toBe('fout');
  });

  it('Fout: regels in verschillende eenheden onder een minimum van het segment', () => {
    const opzet = met('tblContracten', 2, { 'volume-eenheid': 'etmaal' });
    const metMinimum = { ...opzet, tblAfspraken: [MODEL.tblAfspraken![0]!, { ...MODEL.tblAfspraken![1], minimum: 5 }] };
    expect(meldingen(metMinimum).map(plek)).toEqual([{ code: 'eenhedenVerschillen', cel: 'tblAfspraken 2 minimum' }]);
  });

  it('Fout: een dubbele sleutel, bij beide rijen', () => {
    const opzet = met('tblContracten', 3, { regel: 'Uren ', segment: 'Wmo', vorm: 'taakgericht', budget: 1 });
    expect(meldingen(opzet).map(plek)).toEqual([
      { code: 'sleutelDubbel', cel: 'tblContracten 1 regel' },
      { code: 'sleutelDubbel', cel: 'tblContracten 3 regel' },
    ]);
  });

  it('Fout: twee leveringen van één regel, gemeente en jaar', () => {
    const opzet = met('tblLeveringen', 2, { regel: 'uren', gemeente: 'Gouda', jaar: 2025, volume: 5 });
    expect(meldingen(opzet).map(plek)).toEqual([
      { code: 'sleutelDubbel', cel: 'tblLeveringen 1 regel' },
      { code: 'sleutelDubbel', cel: 'tblLeveringen 2 regel' },
    ]);
  });

  it.each<[string, Opzet, string, string]>([
    ['een plafond van 0: bedoeld is leeg of nul', met('tblAfspraken', 1, { plafond: 0 }), 'plafondNul', 'tblAfspraken 1 plafond'],
    ['een maximum van 0', met('tblAfspraken', 1, { maximum: 0 }), 'plafondNul', 'tblAfspraken 1 maximum'],
    ['een volume van 0 bij cliënten', met('tblLeveringen', 1, { volume: 0, cliënten: 3 }), 'volumeNul', 'tblLeveringen 1 volume'],
    ['een volume van 0 naast een jaar met volume', met('tblLeveringen', 2, { regel: 'UREN', gemeente: 'gouda', jaar: 2026, volume: 0 }), 'volumeNul', 'tblLeveringen 2 volume'],
    ['een minimum dat alleen al duurder is dan het plafond', met('tblAfspraken', 1, { minimum: 1_167 }), 'minimumBovenPlafond', 'tblAfspraken 1 minimum'],
    ['vaste lasten boven het harde plafond van het segment', zonderRegelplafond({ plafond: 39_999.99, soort: 'hard' }), 'vastBovenPlafond', 'tblAfspraken 2 plafond'],
    ['een regel die naar gebruik wordt betaald zonder levering', met('tblContracten', 3, { regel: 'nachten', segment: 'Wmo', vorm: 'inspanning', tarief: 5, 'volume-eenheid': 'uur' }), 'leveringOntbreekt', 'tblContracten 3 regel'],
  ])('Waarschuwing: %s', (_, opzet, code, cel) => {
    const gevonden = meldingen(opzet);
    expect(gevonden.map(plek)).toEqual([{ code, cel }]);
    expect(gevonden[0]?.ernst).toBe('waarschuwing');
  });

  describe('Een gegroeid volume van een regel die halverwege begint of eindigt', () => {
    const groei = [2026, 2027].map((jaar) => ({ naam: 'groei', jaar, waarde: 0.02, eenheid: 'deel' }));
    const looptijd = (vanaf: string | null, tot: string | null, meer: Opzet = {}) =>
      meldingen({ ...met('tblContracten', 1, { vanaf, tot }), tblUitgangspunten: groei, ...meer })
        .filter(({ fout }) => fout.code === 'groeiDeelVanJaar')
        .map(({ plaats: { kolom }, fout: { gegevens } }) => ({ kolom, ...gegevens }));

    it('wordt genoemd, in het jaar waarin het niet meer klopt', () => {
      expect(looptijd(null, '30-6-2027')).toEqual([{ kolom: 'tot', regel: 'uren', jaar: 2027, dagen: 181, ervoor: 365 }]);
      expect(looptijd('1-7-2025', null)).toEqual([{ kolom: 'vanaf', regel: 'uren', jaar: 2026, dagen: 365, ervoor: 184 }]);
    });

    it('niet als de regel hele jaren loopt, op een paar dagen na', () => {
      expect(looptijd('1-1-2025', '31-12-2027')).toEqual([]);
      expect(looptijd(null, '20-12-2027')).toEqual([]);
      expect(looptijd('1-7-2025', '30-6-2026')).toEqual([]);
    });

    it('niet als het volume van dat jaar is getypt, of als naar iets anders wordt betaald', () => {
      const leveringen = [2025, 2027].map((jaar) => ({ regel: 'uren', gemeente: 'Gouda', jaar, volume: 500 }));
      expect(looptijd(null, '30-6-2027', { tblLeveringen: leveringen })).toEqual([]);
      expect(meldingen({ ...met('tblContracten', 2, { tot: '30-6-2027' }), tblUitgangspunten: groei }).map(({ fout }) => fout.code)).not.toContain('groeiDeelVanJaar');
    });

    it('niet als het uit in- en uitstroom volgt: die kent de looptijd', () => {
      const instroom = [2026, 2027].map((jaar) => ({ regel: 'uren', gemeente: 'Gouda', jaar, beginstand: 10, instroom: 5, verblijfsduur: 2, 'volume per cliënt': 100 }));
      expect(looptijd(null, '30-6-2027', { tblInstroom: instroom, tblUitgangspunten: [] })).toEqual([]);
    });
  });

  it.each<[string, Opzet]>([
    ['een jaar zonder volume en zonder cliënten', met('tblLeveringen', 2, { regel: 'uren', gemeente: 'Gouda', jaar: 2026, volume: 0, cliënten: 0 })],
    ['een volume van nul dat als woord is getypt', met('tblLeveringen', 1, { volume: 'nul', cliënten: 3 })],
    ['een volume van 0 waar niets anders volume verwacht', met('tblLeveringen', 1, { volume: 0 })],
    ['een volume van 0 waar niet naar volume wordt betaald', met('tblLeveringen', 2, { regel: 'wijkteam', gemeente: 'Gouda', jaar: 2025, volume: 0, cliënten: 3 })],
    ['een minimum dat precies in het plafond past', met('tblAfspraken', 1, { minimum: 1_166 })],
    ['een gegarandeerd minimum dat precies in het plafond past', met('tblAfspraken', 1, { minimum: 1_000, garantie: 1, plafond: 60_000 })],
    ['vaste lasten precies op het harde plafond', zonderRegelplafond({ plafond: 40_000, soort: 'hard' })],
    ['vaste lasten boven een plafond dat alleen signaleert', met('tblAfspraken', 2, { plafond: 10_000, soort: 'signaal' })],
    ['een tarief dat echt nul is', met('tblContracten', 1, { tarief: 'nul' })],
    ['een aantal plekken dat echt nul is', met('tblContracten', 2, { vorm: 'beschikbaarheid', plekken: 'nul', 'prijs per plek': 5 })],
    ['een score die nog onbekend is op een regel die er niet naar betaalt', met('tblLeveringen', 1, { score: 'onbekend' })],
  ])('Geen melding: %s', (_, opzet) => {
    expect(meldingen(opzet)).toEqual([]);
  });
});

describe('Een fout die een scenario veroorzaakt staat in het scenario', () => {
  const verschil = (rij: Rij): Opzet => ({
    ...met('tblAfspraken', 1, { minimum: 500, maximum: 2_000 }),
    tblScenarios: [{ scenario: 'S', actie: 'wijzig', ...rij }],
  });

  it.each<[string, Rij, string]>([
    ['een waarde die geen getal is', { tabel: 'tblContracten', sleutel: 'uren', kolom: 'tarief', waarde: 'veel' }, 'geenGetal'],
    ['een onbekende vorm', { tabel: 'tblContracten', sleutel: 'uren', kolom: 'vorm', waarde: 'pxq' }, 'onbekendeKeuze'],
    ['een segment dat niet bestaat', { tabel: 'tblContracten', sleutel: 'uren', kolom: 'segment', waarde: 'Jeugd' }, 'verwijzingOnbekend'],
    ['een minimum boven het maximum', { tabel: 'tblAfspraken', sleutel: 'A1', kolom: 'minimum', waarde: 2_001 }, 'minimumBovenMaximum'],
    ['een maximum onder het minimum', { tabel: 'tblAfspraken', sleutel: 'A1', kolom: 'maximum', waarde: 499 }, 'minimumBovenMaximum'],
    ['een plafond onder het gegarandeerde minimum', { tabel: 'tblAfspraken', sleutel: 'A1', kolom: 'garantie', waarde: 1 }, ''],
    ['een plafond onder de vaste lasten', { tabel: 'tblAfspraken', sleutel: 'A2', kolom: 'plafond', waarde: 'nul' }, ''],
  ])('%s', (_, rij, code) => {
    const verwacht = code === '' ? [] : [{ code, cel: 'tblScenarios 1 waarde', scenario: 'S' }];
    expect(meldingen(verschil(rij)).map(plek)).toEqual(verwacht);
  });

  it('Een fout van de basis wordt één keer gemeld, niet nog eens per scenario', () => {
    const opzet = { ...verschil({ tabel: 'tblAfspraken', sleutel: 'A1', kolom: 'minimum', waarde: 600 }), ...{ tblLeveringen: [{ ...MODEL.tblLeveringen![0], volume: 'veel' }] } };
    expect(meldingen(opzet).map(plek)).toEqual([{ code: 'geenGetal', cel: 'tblLeveringen 1 volume' }]);
  });

  it('Een regel die in een scenario vervalt maakt zijn leveringen en afspraken geen fouten', () => {
    expect(meldingen(verschil({ actie: 'vervalt', tabel: 'tblContracten', sleutel: 'uren' })).map(plek)).toEqual([]);
  });
});
