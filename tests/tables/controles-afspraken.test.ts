import { describe, expect, it } from 'vitest';
import { plek, rekenDoor, segmentopzet, type Opzet, type Regelopzet, type Rij } from './werkmap';

const uren: Regelopzet = { contract: { vorm: 'inspanning', tarief: 60 }, levering: { volume: 500 } };
const team: Regelopzet = { contract: { vorm: 'taakgericht', budget: 20_000 } };
const groep: Regelopzet = { contract: { vorm: 'outcome', tarief: 100, resultaatdeel: 0.2 }, levering: { cliënten: 100, score: 0.8 } };

/** A line with something about its contract, delivery or agreement changed. */
function met(regel: Regelopzet, { contract, levering, afspraak }: { contract?: Rij; levering?: Rij; afspraak?: Rij }): Regelopzet {
  return { contract: { ...regel.contract, ...contract }, levering: { ...regel.levering, ...levering }, ...(afspraak && { afspraak }) };
}

/** Both gemeenten of a region, each with a volume of the hours. */
function regio(extra: Partial<Opzet> = {}, afspraken: readonly Rij[] = []): Opzet {
  return {
    tblGemeenten: [{ gemeente: 'Gouda', inwoners: 75_000 }, { gemeente: 'Zuidplas', inwoners: 45_000 }],
    tblSegmenten: [{ segment: 'Begeleiding', verdeelsleutel: 'inwoners' }],
    tblContracten: [{ regel: 'uren', segment: 'Begeleiding', vorm: 'inspanning', tarief: 60 }],
    tblAfspraken: afspraken.map((afspraak, i) => ({ id: `A${i + 1}`, regel: 'uren', ...afspraak })),
    tblLeveringen: ['Gouda', 'Zuidplas'].map((gemeente) => ({ regel: 'uren', gemeente, jaar: 2025, volume: 100 })),
    ...extra,
  };
}

const TREDEN = (tarief: number): Rij[] => [
  { regel: 'uren', trede: '1', drempel: 0, tarief: 60, soort: 'geheel volume' },
  { regel: 'uren', trede: '2', drempel: 1000, tarief },
];

/** A warning with what brings it: just past its threshold, and on the right side of it. */
const WAARSCHUWINGEN: readonly [wat: string, code: string, cel: string, erover: Opzet, ernet: readonly Opzet[]][] = [
  [
    'het plafond van een regel boven dat van haar segment',
    'regelplafondBovenSegment',
    'tblAfspraken 1 plafond',
    segmentopzet({ uren: met(uren, { afspraak: { plafond: 40_001 } }) }, { plafond: 40_000, soort: 'hard' }),
    [
      segmentopzet({ uren: met(uren, { afspraak: { plafond: 40_000 } }) }, { plafond: 40_000, soort: 'hard' }),
      segmentopzet({ uren: met(uren, { afspraak: { plafond: 39_999 } }), team }, { plafond: 40_000, soort: 'hard' }),
      segmentopzet({ uren: met(uren, { afspraak: { plafond: 40_001 } }) }, { plafond: 40_000 }),
    ],
  ],
  [
    'plafonds van regels die samen meer zijn dan het harde plafond van hun segment',
    'plafondsTellenNietOp',
    'tblAfspraken 3 plafond',
    segmentopzet({ uren: met(uren, { afspraak: { plafond: 30_000 } }), meer: met(uren, { afspraak: { plafond: 30_001 } }) }, { plafond: 60_000, soort: 'hard' }),
    [
      segmentopzet({ uren: met(uren, { afspraak: { plafond: 30_000 } }), meer: met(uren, { afspraak: { plafond: 30_000 } }) }, { plafond: 60_000, soort: 'hard' }),
      segmentopzet({ uren: met(uren, { afspraak: { plafond: 30_000 } }), meer: met(uren, { afspraak: { plafond: 30_001 } }) }, { plafond: 60_000 }),
    ],
  ],
  [
    'ruimte onder het harde plafond van een segment die geen regel kan gebruiken',
    'plafondsTellenNietOp',
    'tblAfspraken 2 plafond',
    segmentopzet({ uren: met(uren, { afspraak: { plafond: 59_999 } }) }, { plafond: 60_000, soort: 'hard' }),
    [segmentopzet({ uren: met(uren, { afspraak: { plafond: 59_999 } }), team }, { plafond: 60_000, soort: 'hard' })],
  ],
  [
    'plafonds van gemeenten die samen meer zijn dan dat van de regio',
    'gemeenteplafondsTellenNietOp',
    'tblAfspraken 1 plafond',
    regio({}, [{ plafond: 10_000 }, { gemeente: 'Gouda', plafond: 10_001 }]),
    [
      regio({}, [{ plafond: 10_000 }, { gemeente: 'Gouda', plafond: 9_999 }]),
      regio({}, [{ plafond: 10_000 }, { gemeente: 'Gouda', plafond: 6_000 }, { gemeente: 'Zuidplas', plafond: 4_000 }]),
      regio({}, [{ plafond: 10_000, jaar: 2025 }, { gemeente: 'Gouda', jaar: 2026, plafond: 10_001 }]),
    ],
  ],
  [
    'plafonds van alle gemeenten die samen minder zijn dan dat van de regio',
    'gemeenteplafondsTellenNietOp',
    'tblAfspraken 1 plafond',
    regio({}, [{ plafond: 10_000 }, { gemeente: 'Gouda', plafond: 6_000 }, { gemeente: 'Zuidplas', plafond: 3_999 }]),
    [],
  ],
  [
    'een klif in een staffel over het hele volume',
    'staffelklif',
    'tblStaffels 2 tarief',
    { ...segmentopzet({ uren }), tblStaffels: TREDEN(59.99) },
    [
      { ...segmentopzet({ uren }), tblStaffels: TREDEN(60) },
      { ...segmentopzet({ uren }), tblStaffels: TREDEN(59.99).map((rij) => ({ ...rij, soort: 'marginaal' })) },
    ],
  ],
  [
    'treden bij een vorm die er niet mee rekent',
    'staffelOngebruikt',
    'tblStaffels 1 regel',
    { ...segmentopzet({ team }), tblStaffels: [{ regel: 'team', trede: '1', drempel: 0, tarief: 60 }] },
    [],
  ],
  [
    'crisiszorg die per inspanning wordt betaald',
    'crisisPerInspanning',
    'tblContracten 1 vorm',
    {
      tblGemeenten: [{ gemeente: 'Gouda' }],
      tblSegmenten: [{ segment: 'Spoed en Crisis' }],
      tblContracten: [{ regel: 'nacht', segment: 'Spoed en Crisis', vorm: 'inspanning', tarief: 60 }],
      tblLeveringen: [{ regel: 'nacht', gemeente: 'Gouda', jaar: 2025, volume: 5 }],
    },
    [
      {
        tblGemeenten: [{ gemeente: 'Gouda' }],
        tblSegmenten: [{ segment: 'Spoed en Crisis' }],
        tblContracten: [{ regel: 'nacht', segment: 'Spoed en Crisis', vorm: 'beschikbaarheid', plekken: 2, 'prijs per plek': 90_000 }],
      },
    ],
  ],
  [
    'een minimum bij een lumpsum dat goedkoper is om te missen dan te halen',
    'minderLeverenLoont',
    'tblAfspraken 1 minimum',
    segmentopzet({ team: met(team, { contract: { kostprijs: 50 }, levering: { volume: 900 }, afspraak: { minimum: 900, normtarief: 99.98, terugvordering: 0.5 } }) }),
    [
      segmentopzet({ team: met(team, { contract: { kostprijs: 50 }, levering: { volume: 900 }, afspraak: { minimum: 900, normtarief: 100, terugvordering: 0.5 } }) }),
      segmentopzet({ team: met(team, { contract: { kostprijs: 50 }, levering: { volume: 900 } }) }),
    ],
  ],
  [
    'een garantie die meer oplevert dan leveren',
    'garantieLoontMeer',
    'tblAfspraken 1 garantie',
    segmentopzet({ uren: met(uren, { contract: { kostprijs: 45 }, afspraak: { minimum: 500, garantie: 0.26 } }) }),
    [
      segmentopzet({ uren: met(uren, { contract: { kostprijs: 45 }, afspraak: { minimum: 500, garantie: 0.25 } }) }),
      segmentopzet({ uren: met(uren, { afspraak: { minimum: 500, garantie: 1 } }) }),
    ],
  ],
  [
    'een resultaatdeel dat het plafond helemaal afkapt',
    'resultaatZonderEffect',
    'tblAfspraken 1 plafond',
    segmentopzet({ groep: met(groep, { afspraak: { plafond: 8_000 } }) }),
    [segmentopzet({ groep: met(groep, { afspraak: { plafond: 8_000.01 } }) }), segmentopzet({ groep: met(groep, { afspraak: { plafond: 8_000, soort: 'signaal' } }) })],
  ],
  [
    'een gemeente zonder inwoners waar naar inwoners wordt verdeeld',
    'gemeenteZonderGewicht',
    'tblGemeenten 2 inwoners',
    regio({ tblGemeenten: [{ gemeente: 'Gouda', inwoners: 75_000 }, { gemeente: 'Zuidplas', inwoners: 0 }] }),
    [
      regio({ tblGemeenten: [{ gemeente: 'Gouda', inwoners: 75_000 }, { gemeente: 'Zuidplas', inwoners: 1 }] }),
      regio({ tblGemeenten: [{ gemeente: 'Gouda', jeugdigen: 5 }, { gemeente: 'Zuidplas', jeugdigen: 5 }], tblSegmenten: [{ segment: 'Begeleiding', verdeelsleutel: 'jeugdigen' }] }),
    ],
  ],
  [
    'een naam die op twee manieren is geschreven',
    'naamLijktOp',
    'tblGemeenten 2 gemeente',
    { ...segmentopzet({ uren }), tblGemeenten: [{ gemeente: 'Gouda' }, { gemeente: 'Gou-da' }] },
    [{ ...segmentopzet({ uren }), tblGemeenten: [{ gemeente: 'Gouda' }, { gemeente: 'Gouda 2' }] }],
  ],
  [
    'een taakveld dat in het jaar niet bestaat',
    'taakveldOngeldig',
    'tblContracten 1 taakveld',
    segmentopzet({ uren: met(uren, { contract: { taakveld: '6.71' } }) }),
    [
      segmentopzet({ uren: met(uren, { contract: { taakveld: '6.711' } }) }),
      segmentopzet({ uren: met(uren, { contract: { taakveld: '0.4' } }) }),
    ],
  ],
  [
    'een tarief per uur bij een volume in minuten',
    'eenhedenOngelijk',
    'tblContracten 1 volume-eenheid',
    segmentopzet({ uren: met(uren, { contract: { tariefeenheid: 'uur', 'volume-eenheid': 'minuut' } }) }),
    [
      segmentopzet({ uren: met(uren, { contract: { tariefeenheid: 'Uur', 'volume-eenheid': 'uur' } }) }),
      segmentopzet({ uren: met(uren, { contract: { tariefeenheid: 'uur', 'volume-eenheid': 'cliënt' } }) }),
    ],
  ],
  [
    'een garantie op het minimum van een segment zonder normtarief',
    'segmentZonderNormtarief',
    'tblAfspraken 1 normtarief',
    segmentopzet({ uren }, { minimum: 600, garantie: 1 }),
    [segmentopzet({ uren }, { minimum: 600, garantie: 1, normtarief: 60 }), segmentopzet({ uren }, { minimum: 600 }), segmentopzet({ uren }, { garantie: 1 })],
  ],
  [
    'een voorschot voor een jaar waarin de regel niet wordt berekend',
    'voorschotZonderRecht',
    'tblVoorschotten 1 jaar',
    { ...segmentopzet({ uren }), tblVoorschotten: [{ regel: 'uren', gemeente: 'Gouda', jaar: 2026, bedrag: 5 }] },
    [{ ...segmentopzet({ uren }), tblVoorschotten: [{ regel: 'uren', gemeente: 'Gouda', jaar: 2025, bedrag: 5 }] }],
  ],
];

describe('Een deskundige zou vragen naar', () => {
  it.each(WAARSCHUWINGEN)('%s', (_, code, cel, erover, ernet) => {
    const gevonden = rekenDoor(erover).meldingen;
    expect(gevonden.map(plek)).toEqual([{ code, cel }]);
    expect(gevonden[0]?.ernst).toBe('waarschuwing');
    for (const opzet of ernet) expect(rekenDoor(opzet).meldingen.map(plek)).toEqual([]);
  });

  it('elke klif, met wat er verloren gaat', () => {
    const treden = [...TREDEN(50), { regel: 'uren', trede: '3', drempel: 2000, tarief: 45 }];
    const { meldingen } = rekenDoor({ ...segmentopzet({ uren }), tblStaffels: treden });
    expect(meldingen.map(({ fout }) => fout.gegevens)).toEqual([
      { regel: 'uren', drempel: 1000, verlies: 10_000_00 },
      { regel: 'uren', drempel: 2000, verlies: 10_000_00 },
    ]);
  });

  it('alle codes van het jaar, of alleen de delen van wat er stond', () => {
    const mogelijk = (taakveld: string, jaar: number) => {
      const opzet = segmentopzet({ uren: met(uren, { contract: { taakveld } }) });
      const { meldingen } = rekenDoor({ ...opzet, tblLeveringen: opzet.tblLeveringen!.map((rij) => ({ ...rij, jaar })) });
      return meldingen.map(({ fout }) => fout.code === 'taakveldOngeldig' && fout.gegevens.mogelijk);
    };
    expect(mogelijk('6.71', 2023)).toEqual([['6.71a', '6.71b', '6.71c', '6.71d']]);
    expect(mogelijk('6.71', 2025)).toEqual([['6.711', '6.712', '6.713', '6.714']]);
    expect(mogelijk('6.72', 2026)[0]).toContain('6.751');
    expect(mogelijk('6.711', 2022)[0]).toEqual(['6.6', '6.71', '6.72', '6.81', '6.82']);
  });

  it('een verdeelsleutel zonder één gewicht boven 0', () => {
    const opzet = regio({ tblGemeenten: [{ gemeente: 'Gouda' }, { gemeente: 'Zuidplas' }], tblContracten: [{ regel: 'uren', segment: 'Begeleiding', vorm: 'taakgericht', budget: 5 }] });
    expect(rekenDoor(opzet).meldingen.map(plek)).toEqual([{ code: 'sleutelgewichtOntbreekt', cel: 'tblSegmenten 1 verdeelsleutel' }]);
  });

  it('een jaar dat tussen twee leveringen ontbreekt: zonder volume en zonder groei is het onbekend, en geen nul', () => {
    const opzet = { ...segmentopzet({ uren }), tblLeveringen: [2024, 2026].map((jaar) => ({ regel: 'uren', gemeente: 'Gouda', jaar, volume: 5 })) };
    expect(rekenDoor(opzet).meldingen.map(plek)).toEqual([{ code: 'groeiOntbreekt', cel: 'tblContracten 1 regel' }]);
    expect(rekenDoor({ ...opzet, tblUitgangspunten: [{ naam: 'groei', jaar: 2025, waarde: 0.1 }] }).meldingen).toEqual([]);
  });

  it('een regel zonder segment', () => {
    const opzet = segmentopzet({ uren: met(uren, { contract: { segment: null } }) });
    expect(rekenDoor(opzet).meldingen.map(plek)).toEqual([{ code: 'sleutelLeeg', cel: 'tblContracten 1 segment' }]);
  });

  it('wat alleen in een scenario gebeurt, bij dat scenario', () => {
    const opzet = {
      ...segmentopzet({ uren: met(uren, { contract: { kostprijs: 45 }, afspraak: { minimum: 500, garantie: 0.25 } }) }),
      tblScenarios: [{ scenario: 'S', actie: 'wijzig', tabel: 'tblAfspraken', sleutel: 'A-uren', kolom: 'garantie', waarde: 0.5 }],
    };
    expect(rekenDoor(opzet).meldingen.map(plek)).toEqual([{ code: 'garantieLoontMeer', cel: 'tblScenarios 1 waarde', scenario: 'S' }]);
  });
});
