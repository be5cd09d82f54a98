import { describe, expect, it } from 'vitest';
import { toCents } from '../../src/model/geld';
import { gemeentestappen } from '../../src/model/doorrekening/gemeentestappen';
import { regelverklaring } from '../../src/model/nota/regelverklaring';
import { som, verklaar } from '../../src/model/nota/verklaring';
import { gemeentedelen, verklaar as stappenVan, type Regeluitkomst } from '../../src/model/doorrekening/regeluitkomst';
import { basisVan, JAAR, type Opzet, type Rij } from './werkmap';

const GEMEENTEN = ['Gouda', 'Waddinxveen', 'Zuidplas'];

/** One line that three gemeenten share, with uneven use, so that every share has a rest to give away. */
function plan(contract: Rij, afspraken: readonly Rij[] = [], volumes: readonly number[] = [100, 33, 7]): Regeluitkomst {
  const opzet: Opzet = {
    tblGemeenten: GEMEENTEN.map((gemeente, i) => ({ gemeente, inwoners: 1000 * (i + 1) })),
    tblSegmenten: [{ segment: 'Begeleiding', verdeelsleutel: 'inwoners' }],
    tblContracten: [{ regel: 'A', segment: 'Begeleiding', tariefeenheid: 'uur', 'volume-eenheid': 'uur', ...contract }],
    tblLeveringen: GEMEENTEN.map((gemeente, i) => ({ regel: 'A', gemeente, jaar: JAAR, volume: volumes[i]!, 'cliënten': volumes[i]!, score: 0.9 })),
    tblAfspraken: afspraken.map((afspraak, i) => ({ id: `A${i}`, jaar: JAAR, ...afspraak })),
  };
  return basisVan(opzet).regels[0]!;
}

const UREN = { vorm: 'inspanning', tarief: 61.37 };
const VOORBEELDEN: [string, Regeluitkomst][] = [
  ['zonder afspraken', plan(UREN)],
  ['met een plafond van de regio', plan(UREN, [{ regel: 'A', plafond: 7000 }])],
  ['met een gegarandeerd minimum', plan(UREN, [{ regel: 'A', minimum: 200, garantie: 0.8 }])],
  ['met een maximum', plan(UREN, [{ regel: 'A', maximum: 110, meerprijs: 0.5 }])],
  ['met een maximum van één gemeente', plan(UREN, [{ regel: 'A', gemeente: 'Gouda', maximum: 80 }])],
  ['met een plafond van één gemeente en een van de regio', plan(UREN, [{ regel: 'A', gemeente: 'Gouda', plafond: 5000 }, { regel: 'A', plafond: 6000 }])],
  ['met een hard plafond van het segment', plan(UREN, [{ segment: 'Begeleiding', plafond: 6500, soort: 'hard' }])],
  ['met een corridor om een lumpsum', plan({ vorm: 'taakgericht', budget: 9999.99 }, [{ regel: 'A', minimum: 200, normtarief: 11, terugvordering: 0.5 }])],
  ['met een resultaatdeel', plan({ vorm: 'outcome', tarief: 333.33, resultaatdeel: 0.3, 'volume-eenheid': 'stuks', tariefeenheid: 'stuks' })],
  ['met een segmentvolume', plan(UREN, [{ segment: 'Begeleiding', minimum: 200, normtarief: 60, garantie: 0.7 }])],
];

describe.each(VOORBEELDEN)('Een regel %s', (_, regel) => {
  it('is van elke gemeente stap voor stap wat zij betaalt, en samen elke stap van de regel', () => {
    const delen = gemeentedelen(regel);
    const perGemeente = GEMEENTEN.map((gemeente) => gemeentestappen(regel, gemeente));
    expect(perGemeente.map((stappen) => optellen(stappen))).toEqual(delen.map(({ teBetalen }) => teBetalen));
    for (const stap of ['basis', 'volumeafspraak', 'resultaat', 'kostencorridor', 'plafond'] as const) {
      const vanStap = (stappen: readonly { stap: string; bedrag: number }[]) => optellen(stappen.filter((kandidaat) => kandidaat.stap === stap));
      expect(optellen(perGemeente.map((stappen) => ({ bedrag: vanStap(stappen) })))).toBe(vanStap(stappenVan(regel)));
    }
  });

  it.each([undefined, ...GEMEENTEN])('verklaart tot op de cent wat zij anders uitkomt dan gepland (%s)', (gemeente) => {
    const begroot = optellen(gemeente === undefined ? stappenVan(regel) : gemeentestappen(regel, gemeente));
    const bedrag = begroot + toCents(123.45);
    const gedeclareerd = { volume: 70, bedrag: toCents(4400) };
    const { overig, ...delen } = verklaar(bedrag - begroot, [regelverklaring(regel, { gedeclareerd, bedrag }, gemeente)]);
    expect(som({ ...delen, overig })).toBe(toCents(123.45));
    // Prices have more digits than amounts: the rest is less than a cent a line.
    expect(Math.abs(overig)).toBeLessThanOrEqual(1);
  });
});

describe('Wat een regel anders uitkomt', () => {
  const verklaard = (regel: Regeluitkomst, prognose: number, gedeclareerd: { volume: number; bedrag: number }, gemeente?: string) => {
    const begroot = optellen(gemeente === undefined ? stappenVan(regel) : gemeentestappen(regel, gemeente));
    const bedrag = toCents(prognose);
    return verklaar(bedrag - begroot, [regelverklaring(regel, { gedeclareerd: { ...gedeclareerd, bedrag: toCents(gedeclareerd.bedrag) }, bedrag }, gemeente)]);
  };

  it('is per eenheid prijs en volume: tegen wat is gedeclareerd', () => {
    const regel = plan({ vorm: 'inspanning', tarief: 50 }, [], [100, 0, 0]);
    expect(verklaard(regel, 5720, { volume: 50, bedrag: 2600 }, 'Gouda')).toMatchObject({ prijs: toCents(220), volume: toCents(500), overig: 0 });
  });

  it('is bij een lumpsum een ander vast bedrag, ook waar volume is gedeclareerd', () => {
    const regel = plan({ vorm: 'taakgericht', budget: 6000 });
    expect(verklaard(regel, 6600, { volume: 10, bedrag: 1100 })).toMatchObject({ prijs: 0, volume: 0, 'vast bedrag': toCents(600), overig: 0 });
    expect(verklaard(regel, 1100, { volume: 0, bedrag: 0 }, 'Gouda')).toMatchObject({ 'vast bedrag': toCents(100), overig: 0 });
  });

  it('noemt een plafond dat het plan wel en de declaraties niet afkapt, ook voor één gemeente', () => {
    const regel = plan({ vorm: 'inspanning', tarief: 50 }, [{ regel: 'A', gemeente: 'Gouda', plafond: 4000 }], [100, 0, 0]);
    expect(verklaard(regel, 5000, { volume: 100, bedrag: 5000 }, 'Gouda')).toMatchObject({ plafond: toCents(1000), volume: 0, prijs: 0, overig: 0 });
  });

  it('via het contract heeft aan beide kanten zijn afspraken', () => {
    const regel = plan({ vorm: 'inspanning', tarief: 50 }, [{ regel: 'A', plafond: 6000 }], [100, 0, 0]);
    const contract = plan({ vorm: 'inspanning', tarief: 50 }, [{ regel: 'A', plafond: 6000 }], [130, 0, 0]);
    const verwacht = { gedeclareerd: { volume: 1, bedrag: 1 }, bedrag: toCents(6000), contract };
    expect(verklaar(toCents(1000), [regelverklaring(regel, verwacht)])).toMatchObject({ prijs: 0, volume: toCents(1500), plafond: toCents(-500), overig: 0 });
  });
});

function optellen(stappen: readonly { readonly bedrag: number }[]): number {
  return stappen.reduce((totaal, { bedrag }) => totaal + bedrag, 0);
}
