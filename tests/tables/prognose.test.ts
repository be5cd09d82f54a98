import { describe, expect, it } from 'vitest';
import { peilmaanden, standaardvraag } from '../../src/tables/beelden/prognosebeeld';
import { plek, rekenDoor, type Opzet, type Rij } from './werkmap';

/** 1 June 2025 and 1 July 2025 as Excel counts days. */
const JUNI = 45_809;
const JULI = 45_839;
const JUNI_MAAND = 2025 * 12 + 5;

function opzet(eigen: Opzet = {}): Opzet {
  return {
    tblGemeenten: [{ gemeente: 'Gouda' }],
    tblSegmenten: [{ segment: 'Begeleiding' }],
    tblContracten: [{ regel: 'BEG', segment: 'Begeleiding', vorm: 'inspanning', tarief: 50 }],
    tblLeveringen: [{ regel: 'BEG', gemeente: 'Gouda', jaar: 2025, volume: 10 }],
    tblRealisatie: [{ regel: 'BEG', gemeente: 'Gouda', leveringsmaand: JUNI, declaratiemaand: JULI, volume: 1, bedrag: 50 }],
    ...eigen,
  };
}

const uitgangspunt = (naam: string, waarde: Rij[string]): Opzet => opzet({ tblUitgangspunten: [{ naam, waarde }] });

describe('De peilmaand', () => {
  it('is de laatste maand met declaraties, tenzij tblUitgangspunten een andere noemt', () => {
    expect(standaardvraag(rekenDoor(opzet()))).toMatchObject({ peilmaand: JUNI_MAAND + 1, jaar: 2025 });
    expect(standaardvraag(rekenDoor(uitgangspunt('Peilmaand', JUNI)))!.peilmaand).toBe(JUNI_MAAND);
    expect(peilmaanden(rekenDoor(uitgangspunt('peilmaand', JUNI)))).toEqual([JUNI_MAAND + 1, JUNI_MAAND]);
  });

  it('is er niet zonder declaraties', () => {
    expect(standaardvraag(rekenDoor(opzet({ tblRealisatie: [] })))).toBeUndefined();
  });

  it('die geen datum is wordt bij haar cel gemeld', () => {
    const { meldingen } = rekenDoor(uitgangspunt('peilmaand', 'ooit'));
    expect(meldingen.map(plek)).toEqual([{ code: 'geenDatum', cel: 'tblUitgangspunten 1 waarde' }]);
  });
});

describe('Hoe een prognose wordt gemaakt', () => {
  it('kiest de werkmap, en anders loopt het jaar door zoals tot nu toe', () => {
    expect(standaardvraag(rekenDoor(opzet()))).toMatchObject({ patroon: 'doorlopend', methode: 'chain ladder', niveau: 'alle regels', viaContract: false });
    const rijen = [['prognosepatroon', 'seizoen'], ['Naijlmethode', 'vorig jaar'], ['naijlniveau', 'segment'], ['prognose via contract', 'ja']].map(([naam = '', waarde = '']) => ({ naam, waarde }));
    const gekozen = rekenDoor(opzet({ tblUitgangspunten: rijen }));
    expect(standaardvraag(gekozen)).toMatchObject({ patroon: 'seizoen', methode: 'vorig jaar', niveau: 'segment', viaContract: true });
    expect(gekozen.meldingen).toEqual([]);
  });

  it('met een patroon dat niet bestaat wordt gemeld', () => {
    expect(rekenDoor(uitgangspunt('prognosepatroon', 'gevoel')).meldingen.map(plek)).toEqual([{ code: 'onbekendeKeuze', cel: 'tblUitgangspunten 1 waarde' }]);
  });
});

describe('Een eigen patroon', () => {
  it('staat als aandelen per maand in tblUitgangspunten; een overgeslagen maand houdt het aandeel ervoor', () => {
    const rijen = [{ naam: 'aandeel binnen 0', waarde: 0.5 }, { naam: 'aandeel binnen 2', waarde: 0.9 }, { naam: 'staart naijl', waarde: 0.2 }];
    expect(rekenDoor(opzet({ tblUitgangspunten: rijen })).prognose).toMatchObject({ aandelen: [0.5, 0.5, 0.9], staart: 1.25 });
  });

  it('met een percentage als getal wordt geweigerd', () => {
    expect(rekenDoor(uitgangspunt('aandeel binnen 0', 50)).meldingen.map(plek)).toEqual([{ code: 'deelBovenEen', cel: 'tblUitgangspunten 1 waarde' }]);
  });
});

describe('Een prognosecorrectie', () => {
  const correctie = { regel: 'beg', gemeente: 'gouda', jaar: 2025, correctie: -12.5, reden: 'Stopt per 1 november' };

  it('heeft regel, gemeente, jaar, bedrag en reden, hoe ook gespeld', () => {
    const { prognose, meldingen } = rekenDoor(opzet({ tblPrognosecorrecties: [correctie] }));
    expect(prognose.correcties).toEqual([{ regel: 'BEG', gemeente: 'Gouda', jaar: 2025, bedrag: -12_50, reden: correctie.reden }]);
    expect(meldingen).toEqual([]);
  });

  it('zonder reden telt niet, en dat staat bij de controles', () => {
    const { prognose, meldingen } = rekenDoor(opzet({ tblPrognosecorrecties: [{ ...correctie, reden: null }, correctie] }));
    expect(prognose.correcties).toHaveLength(1);
    expect(meldingen.map(plek)).toEqual([{ code: 'ontbreekt', cel: 'tblPrognosecorrecties 1 reden' }]);
  });
});

describe('Een aansluitpost', () => {
  it('van een onbekende bron wordt bij haar cel gemeld; de andere tellen', () => {
    const goed = { bron: 'grootboek', regel: 'BEG', maand: JULI, bedrag: 50 };
    const { prognose, meldingen } = rekenDoor(opzet({ tblAansluiting: [{ ...goed, bron: 'bank' }, goed] }));
    expect(prognose.posten).toEqual([{ bron: 'grootboek', regel: 'BEG', maand: JUNI_MAAND + 1, bedrag: 50_00 }]);
    expect(meldingen.map(plek)).toEqual([{ code: 'onbekendeKeuze', cel: 'tblAansluiting 1 bron' }]);
  });
});
