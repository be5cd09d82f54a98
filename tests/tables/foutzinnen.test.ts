import { describe, expect, it } from 'vitest';
import { zinVoorFout } from '../../src/locales/fouten';
import { FOUTEN_EN } from '../../src/locales/fouten.en';
import { FOUTEN_NL } from '../../src/locales/fouten.nl';
import { DATUMS } from '../../src/locales/datums';
import { euro, getal, procent, type Taal } from '../../src/locales/taal';
import type { Fout, Foutcode, Foutgegevens } from '../../src/model/fouten';

/** Values that cannot be mistaken for each other, for every fault there is. */
const VOORBEELDEN: { readonly [C in Foutcode]: Foutgegevens[C] } = {
  geenGetal: { term: 'tarief', waarde: 'veel' },
  geenJaar: { term: 'jaar', waarde: 'ooit' },
  geenDatum: { term: 'vanaf', waarde: 'morgen' },
  tekstGetal: { term: 'tarief', waarde: '62,50' },
  celfout: { term: 'volume', waarde: '#REF!' },
  nietEindig: { term: 'volume' },
  negatief: { term: 'volume', waarde: -31 },
  deelBovenEen: { term: 'garantie', waarde: 83 },
  onbekend: { term: 'score' },
  ontbreekt: { term: 'vorm' },
  onbekendeKeuze: { term: 'vorm', waarde: 'pxq', mogelijk: ['inspanning', 'output'] },
  nietGeheel: { term: 'plekken', waarde: 2.5 },
  nietBovenNul: { term: 'plekken' },
  geenHeleCenten: { term: 'eenheid', waarde: 0.005 },
  teGroot: { term: 'volume', waarde: 3e12, hoogste: 1e12 },

  minimumBovenMaximum: { minimum: 1200, maximum: 1100 },
  garantieBovenPlafond: { gegarandeerd: 600_000, plafond: 500_000 },
  delenBovenEen: { startdeel: 0.7, tussendeel: 0.4 },
  doelNietBovenOndergrens: { doel: 0.6, ondergrens: 0.8 },
  normtariefOntbreekt: { term: 'terugvordering' },
  gewichtenNul: {},
  eersteDrempelNietNul: { drempel: 12 },
  rijenOneens: { regel: 'WMO-HH', kolom: 'soort', eerste: 'marginaal', tweede: 'geheel volume' },
  grensDubbel: { regel: 'WMO-HH', kolom: 'drempel', waarde: 12 },
  staffelOntbreekt: { regel: 'WMO-HH', jaar: 2026 },
  kostprijsOntbreekt: {},
  kostendoelOntbreekt: { vorm: 'populatie' },
  segmentZonderNormtarief: { segment: 'Wmo', term: 'garantie' },
  regelplafondBovenSegment: { regel: 'WMO-HH', plafond: 600_000, segment: 'Wmo', segmentplafond: 500_000 },
  plafondsTellenNietOp: { segment: 'Wmo', samen: 600_000, plafond: 500_000 },
  gemeenteplafondsTellenNietOp: { bereik: 'WMO-HH', samen: 600_000, plafond: 500_000 },
  staffelOngebruikt: { regel: 'WMO-HH', vorm: 'taakgericht' },
  staffelklif: { regel: 'WMO-HH', drempel: 12, verlies: 500_000 },
  crisisPerInspanning: { segment: 'Crisis Jeugd', regel: 'JGD-CR' },
  minderLeverenLoont: { regel: 'WMO-HH', kostprijs: 55, terug: 25 },
  garantieLoontMeer: { regel: 'WMO-HH', nietGeleverd: 60, geleverd: 15 },
  resultaatZonderEffect: { regel: 'WMO-HH', resultaatdeel: 0.25, plafond: 500_000 },
  gemeenteZonderGewicht: { gemeente: 'Gouda', kolom: 'inwoners' },
  naamLijktOp: { kolom: 'gemeente', waarde: 'Bodegraven Reeuwijk', ander: 'Bodegraven-Reeuwijk' },
  taakveldOngeldig: { regel: 'WMO-HH', taakveld: '6.71', jaar: 2026, mogelijk: ['6.711', '6.712'] },
  eenhedenOngelijk: { regel: 'WMO-HH', tariefeenheid: 'uur', volumeEenheid: 'minuut', factor: 60 },
  voorschotZonderRecht: { regel: 'WMO-HH', jaar: '2026' },
  drempelNietOplopend: { drempel: 12, vorige: 15 },
  vanafNaTot: { vanaf: 15, tot: 12 },
  basisZonderCorrectie: { methode: 'definitief' },
  patroonNul: { perioden: 7 },
  driehoekTeKlein: { rijen: 3, kolommen: 7 },
  driehoekBuiten: { rij: 3, kolom: 7 },
  driehoekNietBovenNul: { rij: 3, kolom: 7 },

  geenOmslagpunt: {},
  plafondNietBereikt: { bedrag: 400_000, plafond: 500_000 },
  geenIndexcijfer: { reeks: 'OVA', soort: 'definitief', jaar: 2026, laatste: 2024 },
  standaardfoutOnbekend: {},

  ongelijkeLengte: { term: 'volume', lengte: 12, verwacht: 15 },
  meerdereKolommen: { term: 'volume', kolommen: 12 },
  meerDanEenCel: { term: 'uitvoer', cellen: 12 },
  geenTweeKolommen: { term: 'waardenA', kolommen: 12 },
  onbekendeNaam: { waarde: 'budgt', mogelijk: ['tarief', 'volume'] },
  dubbeleNaam: { waarde: 'tarief' },

  tabelOnbekend: { nummer: 12, koppen: 'naam, adres' },
  tabelDubbel: { tabel: 'tblContracten' },
  tabelOntbreekt: { tabel: 'tblContracten' },
  kolomOntbreekt: { tabel: 'tblContracten', kolom: 'vorm' },
  kolomOngelezen: { tabel: 'tblContracten', kolom: 'normtarif', gelijkend: 'normtarief' },
  kolomDubbel: { tabel: 'tblContracten', kolom: 'vorm' },
  sleutelLeeg: { tabel: 'tblContracten', kolom: 'regel' },
  sleutelDubbel: { tabel: 'tblContracten', sleutel: 'WMO-HH', rijen: [12, 15] },
  verwijzingOnbekend: { kolom: 'segment', waarde: 'Wno', doel: 'tblSegmenten', gelijkend: 'Wmo' },
  afspraakDubbel: { term: 'plafond', bereik: 'WMO-HH', eerste: 'A12', tweede: 'A15' },
  afspraakZonderBereik: {},
  verdeelsleutelOntbreekt: { segment: 'Wmo' },
  eindigtVoorBegin: { vanaf: 45_658, tot: 45_000 },
  tarievenOverlappen: { regel: 'WMO-HH', dag: 45_658 },
  indexOntbreekt: { jaar: 2026, prijspeil: 2024 },
  leveringBuitenLooptijd: { regel: 'WMO-HH', jaar: 2026 },
  sleutelgewichtOntbreekt: { sleutel: 'inwoners', jaar: 2026 },
  plafondNul: { kolom: 'plafond' },
  volumeNul: { regel: 'WMO-HH', gemeente: 'Gouda', jaar: '2026', clienten: 31 },
  groeiDeelVanJaar: { regel: 'WMO-HH', jaar: 2026, dagen: 181, ervoor: 365 },
  minimumBovenPlafond: { minimumbedrag: 600_000, plafond: 500_000 },
  vastBovenPlafond: { vast: 600_000, plafond: 500_000 },
  leveringOntbreekt: { regel: 'WMO-HH' },
  eenhedenVerschillen: { segment: 'Wmo', eenheden: ['uur', 'etmaal'] },
  gegevenOntbreekt: { vorm: 'taakgericht', kolom: 'budget' },

  groeiOntbreekt: { regel: 'WMO-HH', gemeente: 'Gouda', jaar: 2026 },
  groeiTegenstrijdig: { regel: 'WMO-HH', eerste: 'groei WMO-HH', tweede: 'groeit met jeugdigen' },
  groeiOnbekend: { naam: 'Guda' },
  groeiMeerzinnig: { naam: 'Begeleiding', eerste: 'regel', tweede: 'segment' },
  bevolkingOntbreekt: { segment: 'Wmo', groep: 'jeugdigen', gemeente: 'Gouda', jaar: 2026 },
  bevolkingNul: { groep: 'jeugdigen', gemeente: 'Gouda', jaar: 2026 },
  instroomOntbreekt: { regel: 'WMO-HH', gemeente: 'Gouda', jaar: 2026 },
  beginstandOntbreekt: { regel: 'WMO-HH', gemeente: 'Gouda', jaar: 2026 },
  instroomZonderTussentijds: { regel: 'WMO-HH', gemeente: 'Gouda', jaar: 2026 },

  indexcijferOntbreekt: { jaar: 2026, methode: 'vng', cijfers: ['OVA voorlopig 2026', 'ppc definitief 2025'] },
  indexcijferWijktAf: { cijfer: 'OVA definitief', jaar: 2024, eigen: 0.061, gepubliceerd: 0.06 },
  indexgewichten: { samen: 0.95 },

  formuleTeLang: { lengte: 1200, hoogste: 1000 },
  formuleTeken: { positie: 12, teken: '§' },
  formuleGemengd: { positie: 12, teken: ';', eerder: '.' },
  formuleNaam: { positie: 12, naam: 'taref', mogelijk: ['tarief', 'volume'] },
  formuleHaakjes: { positie: 12, functie: 'MAX' },
  formuleAantal: { positie: 12, functie: 'ALS', aantal: 7, minstens: 3, hoogstens: 4 },
  formuleBewerking: { positie: 12, na: 'tarief', teken: 'volume' },
  formuleTeDiep: { positie: 12, hoogste: 50 },
  formuleZinsbouw: { positie: 12, teken: '+' },
  formuleVerboden: { onderdeel: 'import' },
  formuleDecimalen: { waarde: 25, hoogste: 15 },
  formuleZonderWaarde: { naam: 'tarief' },
  formuleGeenBedrag: {},
  formuleNietEindig: {},
  formuleNegatief: { waarde: -31 },

  scenarioRijOnbekend: { scenario: 'Laag', tabel: 'tblAfspraken', sleutel: 'A12' },
  scenarioKolomOnbekend: { scenario: 'Laag', tabel: 'tblAfspraken', kolom: 'maximaal' },
  scenarioTabelOnbekend: { scenario: 'Laag', tabel: 'tblAfspraken' },
  scenarioSleutelkolom: { scenario: 'Laag', tabel: 'tblAfspraken', kolom: 'id' },
  scenarioRijBestaat: { scenario: 'Laag', tabel: 'tblAfspraken', sleutel: 'A12' },
  scenarioDubbel: { scenario: 'Laag', tabel: 'tblAfspraken', sleutel: 'A12', kolom: 'maximum' },
  scenarioNaamBasis: { scenario: 'Basis' },
  scenarioNaamLeeg: {},
  scenarioNaamBestaat: { scenario: 'Laag' },
  ontwerpOnvolledig: { regel: 'WMO-HH', veld: 'budget' },

  totaalSluitNiet: { soort: 'totaal lasten', kolom: 'prognose', gedrukt: 700_000, regels: 600_000, verschil: 100_000 },
  totaalAfgerond: { soort: 'totaal lasten', kolom: 'prognose', gedrukt: 700_000, regels: 600_000, verschil: 100_000 },
  actueelSluitNiet: { actueel: 700_000, primitief: 500_000, wijzigingen: 150_000, verschil: 50_000 },
  postDubbel: { post: 'Wmo lasten', rijen: [12, 15] },
  begrotingOntbreekt: { post: 'Wmo lasten' },
  bedragNegatief: { kolom: 'primitief', soort: 'lasten', bedrag: -700_000 },
  duizendtallen: { kolom: 'prognose', bedrag: 700_000, naast: 710_000_000 },
  begrotingInDuizenden: { post: 'Wmo lasten', begroot: 900_000, verwacht: 900_000_000, posten: 3 },
  prognoseOnderRealisatie: { prognose: 600_000, realisatie: 700_000 },
  aardOntbreekt: { post: 'Wmo lasten', verschil: 600_000 },
  taakveldOnbekend: { taakveld: '6.99' },
  taakveldAnderJaar: { taakveld: '6.72', jaar: 2025, wanneer: '2017–2022' },
  besluitOntbreekt: { bedrag: 600_000 },
  wijzigingZonderPost: { bedrag: 600_000, soort: 'lasten' },
  wijzigingMeervoudig: { bedrag: 600_000, posten: ['Wmo lasten', 'Jeugd lasten'] },
  wijzigingBuitenJaar: { datum: 45_658, jaar: 2024 },
  reserveOnbekend: { reserve: 'Sociaal domein', jaar: 2025 },
  reserveNegatief: { reserve: 'Sociaal domein', begin: 600_000, einde: -100_000 },
  dekkingOnbekend: { dekking: 'de reserve jeugd', reserves: ['Sociaal domein', 'Algemene reserve'] },
  reserveTekort: { reserve: 'Sociaal domein', nodig: 700_000, over: 600_000 },
  zinNalezen: { nota: 'Lentenota 2025', regel: 'Wmo lasten', verschil: 700_000, toen: 600_000 },
  zinZonderRegel: { nota: 'Lentenota 2025', regel: 'Wmo lasten' },
  reserveSluitNiet: { reserve: 'Sociaal domein', jaar: 2026, stand: 600_000, verwacht: 700_000 },
  gemeentenSluitenNiet: { post: 'Wmo lasten', regio: 700_000, gemeenten: 600_000, verschil: 100_000 },
  regelZonderPost: { regel: 'WMO-HH', bedrag: 600_000 },
  dertienPerioden: { jaar: 2025, perioden: 13 },
  notaDubbelVastgelegd: { nota: 'Lentenota 2025', dagen: [45_658, 45_700], rijen: [1, 2, 3, 7] },

  declaratieVoorLevering: { leveringsmaand: 24_304, declaratiemaand: 24_301 },
  maandInToekomst: { kolom: 'leveringsmaand', maand: 24_304, dezeMaand: 24_301 },
  realisatieDubbel: { rijen: [12, 15] },
  bestandLeeg: {},
  bestandSoort: { soort: 'pdf' },
  aanhalingsteken: { regel: 12 },
  bestandVeranderd: {},
  bestandBeschadigd: {},
  bestandTeGroot: { megabytes: 83, hoogste: 50 },
  geenKoprij: {},
  burgerservicenummers: { kolom: 'BSN' },
  namenEnGeboortedata: { naamkolom: 'Achternaam', datumkolom: 'Geboren' },
  teVeelSommen: { regel: 12, hoogste: 250_000 },
  teVeelNamen: { waarde: 'D001', hoogste: 8_000 },
  realisatieNegatief: { regel: 'WMO-HH', gemeente: 'Gouda', leveringsmaand: 24_304, bedrag: -600_000 },

  realisatieOntbreekt: { peilmaand: 24_304 },
  historieTeKort: { maanden: 31 },
  geenOntwikkeling: { na: 31 },
  aandelenDalen: { na: 31, aandeel: 0.8, vorige: 0.9 },
  aandelenNul: {},
  begrootOntbreekt: { jaar: 2026 },
  geenVolledigJaar: { jaar: 2026 },
  nogGeenMaand: { jaar: 2026 },
  patroonLeeg: { jaar: 2026 },
  realisatieZonderVolume: { regel: 'WMO-HH', jaar: 2026 },
};

/** How a sentence may show a value: a number as itself, an amount of cents, a share, a month or a day. */
function gedaanten(waarde: string | number, { datumVanDag, maandnaam }: (typeof DATUMS)[Taal]): string[] {
  if (typeof waarde === 'string') return [waarde];
  const dag = waarde > 40_000 && waarde < 50_000 ? [datumVanDag(waarde)] : [];
  const maand = waarde > 24_000 && waarde < 25_000 ? [maandnaam(waarde)] : [];
  return [String(waarde), getal(waarde), euro(waarde), procent(waarde), ...maand, ...dag];
}

const codes = Object.keys(FOUTEN_NL) as Foutcode[];

describe('Elke fout heeft een zin met zijn waarden en een remedie', () => {
  it('in beide talen', () => {
    expect(Object.keys(FOUTEN_EN).sort()).toEqual([...codes].sort());
    expect(Object.keys(VOORBEELDEN).sort()).toEqual([...codes].sort());
  });

  it.each(codes)('%s', (code) => {
    const gegevens = VOORBEELDEN[code];
    for (const taal of ['nl', 'en'] as const) {
      const zin = zinVoorFout({ code, gegevens } as Fout, taal);
      expect(zin).toMatch(/^\S.*[.?]$/s);
      expect(zin, 'een waarde is niet ingevuld').not.toMatch(/undefined|NaN|\[object/);
      for (const waarde of Object.values(gegevens).flat() as (string | number)[]) {
        expect(gedaanten(waarde, DATUMS[taal]).some((gedaante) => zin.includes(gedaante)), `${String(waarde)} staat niet in: ${zin}`).toBe(true);
      }
    }
  });

  it('Een percentage dat als getal is getypt: 80% bedoeld?', () => {
    const fout: Fout = { code: 'deelBovenEen', gegevens: { term: 'garantie', waarde: 80 } };
    expect(zinVoorFout(fout, 'nl')).toMatch(/80%.*0,8\b/);
    expect(zinVoorFout(fout, 'en')).toMatch(/80%.*0,8\b/);
  });
});
