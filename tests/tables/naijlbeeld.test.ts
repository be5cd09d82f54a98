import { describe, expect, it } from 'vitest';
import { eersteDagVanMaand } from '../../src/model/kalender';
import { rekenWerkmapDoor } from '../../src/tables/doorrekening';
import { naijlbeeld, type Methodeuitkomst } from '../../src/tables/beelden/naijlbeeld';
import { prognosebeeld, standaardvraag } from '../../src/tables/beelden/prognosebeeld';
import { medemblik } from '../../src/tables/voorbeelden/medemblik';
import { OVERIG } from '../../src/tables/voorbeelden/medemblik-aannamen';
import { rekenDoor } from './werkmap';

const doorrekening = rekenWerkmapDoor(medemblik().tabellen);
const vraag = standaardvraag(doorrekening)!;

const nog = (uitkomsten: readonly Methodeuitkomst[]) => uitkomsten.map(({ methode, totaal }) => [methode, totaal?.nogTeOntvangen]);

describe('Wat nog te ontvangen is', () => {
  const alles = naijlbeeld(doorrekening, vraag, {});

  it('wordt met elke methode geschat die gegevens heeft; een eigen patroon alleen als dat er is', () => {
    expect(nog(alles).map(([methode]) => methode)).toEqual(['chain ladder', 'bornhuetter-ferguson', 'vorig jaar']);
    const metEigen = naijlbeeld(doorrekening, { ...vraag, aandelen: [0.35, 0.75, 0.9, 0.97] }, {});
    expect(metEigen.at(-1)).toMatchObject({ methode: 'eigen patroon' });
    expect(metEigen.at(-1)!.totaal).not.toHaveProperty('standaardfout');
  });

  it('telt op: de segmenten samen zijn het geheel, op een cent afronding per segment', () => {
    const delen = ['Maatwerk 18−', OVERIG].map((segment) => naijlbeeld(doorrekening, vraag, { segment })[0]!.totaal!.nogTeOntvangen);
    expect(Math.abs(delen[0]! + delen[1]! - alles[0]!.totaal!.nogTeOntvangen)).toBeLessThanOrEqual(1);
  });

  it('is per regel hetzelfde als in de prognose van het jaar', () => {
    for (const { regels } of prognosebeeld(doorrekening, vraag).segmenten) {
      for (const { regel, uitkomst } of regels.filter((kandidaat) => kandidaat.uitkomst!.bron === 'declaraties')) {
        const { maanden } = naijlbeeld(doorrekening, vraag, { regel })[0]!;
        const ditJaar = maanden!.filter(({ maand }) => maand >= 2017 * 12).reduce((som, maand) => som + maand.nogTeOntvangen, 0);
        expect(ditJaar).toBe(uitkomst!.nogTeOntvangen);
      }
    }
  });

  it('noemt per maand hoe compleet zij is: september voor ruim een derde, augustus voor driekwart', () => {
    const laatste = alles[0]!.maanden!.slice(-3).map(({ aandeelBinnen }) => Math.round(aandeelBinnen * 100));
    expect(laatste).toEqual([90, 75, 35]);
  });

  it('is met Bornhuetter–Ferguson lager waar meer wordt geleverd dan begroot', () => {
    const [keten, begroot] = naijlbeeld(doorrekening, vraag, { regel: 'JGD-VBL' });
    expect(begroot!.totaal!.nogTeOntvangen).toBeLessThan(keten!.totaal!.nogTeOntvangen);
  });

  it('is met Bornhuetter–Ferguson van wat begroot was in de maanden waarin de regel loopt', () => {
    const dag = (maand: number) => eersteDagVanMaand(2017 * 12 + maand);
    const halfjaar = rekenDoor({
      tblContracten: [{ regel: 'uren', segment: 'Jeugd', vorm: 'inspanning', tarief: 10, vanaf: dag(6) }],
      tblLeveringen: [{ regel: 'uren', gemeente: 'Medemblik', jaar: 2017, volume: 1_200 }],
      // Half of a month is claimed at once, the rest a month later.
      tblRealisatie: [[6, 6], [6, 7], [7, 7], [7, 8], [8, 8]].map(([leveringsmaand, declaratiemaand]) => ({
        regel: 'uren', gemeente: 'Medemblik', leveringsmaand: dag(leveringsmaand!), declaratiemaand: dag(declaratiemaand!), volume: 75, bedrag: 750,
      })),
    });
    // Half of September's sixth of € 12 000.
    expect(naijlbeeld(halfjaar, standaardvraag(halfjaar)!, {})[1]).toMatchObject({ methode: 'bornhuetter-ferguson', totaal: { nogTeOntvangen: 1_000_00 } });
  });

  it('geeft zonder declaraties van het gevraagde een fout, geen nul', () => {
    expect(naijlbeeld(doorrekening, vraag, { regel: 'WMO-TOE' })[0]!.fout).toEqual({ code: 'realisatieOntbreekt', gegevens: { peilmaand: vraag.peilmaand } });
  });
});
