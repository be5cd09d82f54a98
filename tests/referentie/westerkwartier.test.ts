import { describe, expect, it } from 'vitest';
import bron from '../../src/parameters/westerkwartier-2020.json';
import { perRegel, perSegment } from '../../src/model/doorrekening/samenvatting';
import { rekenWerkmapDoor } from '../../src/tables/doorrekening';
import { westerkwartier } from '../../src/tables/voorbeelden/westerkwartier';
import { AANNAMEN, OUTCOME, SEGMENTAFSPRAKEN, TAAKGERICHT } from '../../src/tables/voorbeelden/westerkwartier-aannamen';
import { werkblad } from '../functions/cellen';
import { leesReferentie } from './verwacht';

// External: the outcomes were calculated by another spreadsheet program, from formulas of their own.
const referentie = await leesReferentie();
const bek = await werkblad();

const { tabellen } = westerkwartier();
const { scenarios, meldingen } = rekenWerkmapDoor(tabellen);
const bereiken = tabellen.map(({ koppen, rijen }) => [[...koppen], ...rijen.map((rij) => [...rij])]);

describe('Westerkwartier 2020 kost tot op de cent wat een ander rekenprogramma uitrekent', () => {
  it('In elk scenario, voor elk van de acht regels', () => {
    expect(referentie.regels).toHaveLength(4 * 8);
    const uitkomsten = scenarios.flatMap(({ scenario, regels }) =>
      regels.map(({ segment, regel, betaling }) => ({
        scenario,
        segment,
        regel,
        voorPlafond: betaling?.subtotaal,
        teBetalen: betaling?.teBetalen,
        onvergoed: betaling?.onvergoed,
      })),
    );
    expect(uitkomsten).toEqual(referentie.regels);
  });

  it('In elk scenario, voor elk segment: ook plafond, ruimte en volumestatus', () => {
    expect(referentie.segmenten).toHaveLength(4 * 2);
    const uitkomsten = scenarios.flatMap(({ scenario, segmenten }) =>
      perSegment(segmenten).map(({ naam, teBetalen, onvergoed, plafond, ruimte, benutting, volumestatus }) => ({
        ...{ scenario, segment: naam, teBetalen, onvergoed, plafond, ruimte, volumestatus },
        benutting: expect.closeTo(benutting!, 12) as number,
      })),
    );
    expect(referentie.segmenten).toEqual(uitkomsten);
  });

  it('In cellen: BEK.VERGELIJK per segment', () => {
    expect(bek('VERGELIJK', 'segment', ...bereiken)).toEqual(
      referentie.segmenten.map(({ scenario, segment, teBetalen, onvergoed, plafond, ruimte, benutting, volumestatus }) => [
        ...[scenario, segment, teBetalen / 100, onvergoed / 100, plafond / 100, ruimte / 100],
        expect.closeTo(benutting, 12) as number,
        volumestatus,
      ]),
    );
  });

  it('In cellen: BEK.VERGELIJK per regel', () => {
    const uitkomst = bek('VERGELIJK', 'regel', ...bereiken).map(([scenario, segment, regel, teBetalen, onvergoed]) => [
      ...[scenario, segment, regel, teBetalen, onvergoed],
    ]);
    expect(uitkomst).toEqual(
      referentie.regels.map(({ scenario, segment, regel, teBetalen, onvergoed }) => [
        ...[scenario, segment, regel, teBetalen / 100, onvergoed / 100],
      ]),
    );
  });

  it('Onder inspanning tellen de acht bedragen voor elk plafond op tot wat is gepubliceerd: € 11.997.863', () => {
    const som = (wet: string) =>
      scenarios
        .find(({ scenario }) => scenario === 'Inspanning')!
        .regels.filter(({ regel }) => regel.startsWith(wet))
        .reduce((tot, { betaling }) => tot + betaling!.subtotaal, 0);
    expect([som('WMO'), som('JGD')]).toEqual([957_373_300, 242_413_000]);
    expect(som('')).toBe(1_199_786_300);
  });
});

describe('Het voorbeeld', () => {
  it('geeft geen enkele foutmelding', () => {
    expect(meldingen.filter(({ ernst }) => ernst === 'fout')).toEqual([]);
  });

  it('laat elke status zien: binnen, let op en overschrijding, onder minimum, binnen en boven maximum', () => {
    const regels = scenarios.flatMap((uitkomst) => perRegel(uitkomst.regels));
    expect(new Set(regels.map(({ status }) => status))).toEqual(new Set(['binnen', 'let op', 'overschrijding', 'geen plafond']));
    expect(new Set(regels.map(({ volumestatus }) => volumestatus))).toEqual(new Set(['onder minimum', 'binnen', 'boven maximum']));
  });
});

describe('Het referentiebestand', () => {
  it('rekent met de gepubliceerde cijfers en de aannamen van nu', () => {
    expect(referentie.invoer.wetten).toEqual(
      bron.wetten.map(({ wet, segment, gedeclareerd, clienten }) => {
        const afspraak = SEGMENTAFSPRAKEN.find((kandidaat) => kandidaat.segment === segment)!;
        const { plafond, minimum, maximum } = afspraak;
        return { wet, segment, gedeclareerd: gedeclareerd.waarde, cliënten: clienten.waarde, plafond, minimum, maximum };
      }),
    );
    expect(referentie.invoer.producten).toEqual(
      bron.wetten.flatMap(({ producten }) =>
        producten.map(({ regel, kostenProcent, clientenProcent }) => {
          const { plafondfactor, minimum, maximum, garantie = 0, meerprijs = 0 } = AANNAMEN[regel]!;
          const procenten = { 'kosten %': kostenProcent, 'cliënten %': clientenProcent };
          return { regel, ...procenten, plafondfactor, minimum, maximum, garantie, meerprijs, score: OUTCOME.score[regel] };
        }),
      ),
    );
    const { resultaatdeel, doel } = OUTCOME;
    expect(referentie.invoer.algemeen).toEqual([{ ...TAAKGERICHT, resultaatdeel, doel }]);
  });
});
