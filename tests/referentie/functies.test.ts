import { describe, expect, it } from 'vitest';
import { kostencorridor } from '../../src/model/afspraken/kostencorridor';
import { betaling } from '../../src/model/bekostiging/betaling';
import { kolom, werkblad, type Cel } from '../functions/cellen';
import { cent, getal, leesReferentiewerkmap, type Rij } from './werkmap-lezen';

// External: the outcomes were calculated by another program, from ordinary cell formulas.
const blad = await leesReferentiewerkmap('functies.xlsx');
const bek = await werkblad();

const genummerd = (rij: Rij, naam: string, aantal: number) => Array.from({ length: aantal }, (_, i) => rij[`${naam} ${i + 1}`] ?? null);
/** Probabilities and moments, to twelve decimals; everything else to the last digit. */
const bijna = (rij: Rij, kop: string) => expect.closeTo(getal(rij, kop), 12) as number;

describe('Een ander rekenprogramma komt op hetzelfde uit', () => {
  it('Staffel, marginaal en over het geheel, onder, op en boven elke drempel', () => {
    const treden = blad('staffeltreden');
    const [drempels, tarieven] = ['drempel', 'tarief'].map((kop) => kolom(...treden.map((trede) => trede[kop])));
    for (const rij of blad('staffel')) {
      const uitkomsten = [[], ['ja']].map((soort) => bek('STAFFEL', rij.volume!, drempels!, tarieven!, ...soort)[0]![0]);
      expect([rij.volume, ...uitkomsten]).toEqual([rij.volume, rij.marginaal, rij['geheel volume']]);
    }
  });

  it('Plafond, met ruimte, benutting en status', () => {
    for (const rij of blad('plafond')) {
      const { bedrag, plafond, waarschuwing } = rij;
      const verwacht = [rij['te betalen'], rij.onvergoed, geenIsLeeg(rij.ruimte), geenIsLeeg(rij.benutting), rij.status];
      expect(bek('PLAFOND', bedrag!, plafond ?? null, waarschuwing ?? null)).toEqual([verwacht]);
    }
  });

  it('Uitputting, ook met creditregels en zonder dat het plafond wordt gehaald', () => {
    for (const rij of blad('uitputting')) {
      const [[moment]] = bek('UITPUTTING', kolom(...genummerd(rij, 'bedrag', 6)), rij.plafond!) as [[Cel]];
      expect(typeof moment === 'object' ? moment?.fout : moment).toEqual(rij.moment === 'nooit' ? '#N/A' : bijna(rij, 'moment'));
    }
  });

  it('Prognose, met elk patroon en elk aandeel dat al binnen is', () => {
    for (const rij of blad('prognose')) {
      const kolommen = ['realisatie', 'patroon', 'binnen'].map((naam) => kolom(...genummerd(rij, naam, 4)));
      const verwacht = ['gerealiseerd', 'nog te ontvangen', 'resterend', 'prognose'].map((kop) => rij[kop]);
      expect(bek('PROGNOSE', ...kolommen)).toEqual([verwacht]);
    }
  });

  it('Verdelen met de grootste resten, bij gelijke resten en bij een terugvordering', () => {
    for (const rij of blad('verdeel')) {
      expect(bek('VERDEEL', rij.bedrag!, kolom(...genummerd(rij, 'gewicht', 5)), rij.eenheid ?? null).flat()).toEqual(genummerd(rij, 'deel', 5));
    }
  });

  it.each(['klassiek', 'symmetrisch'])('Verschil in prijs, volume en mix, %s', (methode) => {
    const producten = blad('verschilproducten');
    for (const rij of blad('verschil')) {
      const eigen = producten.filter(({ geval }) => geval === rij.geval);
      const kolommen = ['tarief0', 'volume0', 'tarief1', 'volume1'].map((kop) => kolom(...eigen.map((product) => product[kop])));
      const eenheden = kolom(...eigen.map(({ eenheid }) => eenheid ?? null));
      const [prijs, volume, mix] = ['prijs', 'volume', 'mix'].map((kop) => getal(rij, methode === 'klassiek' ? kop : `${kop} symmetrisch`));
      const [uitkomst] = bek('VERSCHIL', ...kolommen, methode, eenheden) as number[][];
      expect(uitkomst!.at(-1)).toBe(rij.totaal);
      // What is left of rounding the three goes to the largest of them, and is a cent at most.
      expect(Math.round(uitkomst!.slice(0, 3).reduce((som, deel) => som + deel * 100, 0))).toBe(cent(rij, 'totaal'));
      expect(uitkomst!.slice(0, 3).filter((deel, i) => deel !== [prijs, volume, mix][i]).length).toBeLessThanOrEqual(1);
      [prijs, volume, mix].forEach((deel, i) => expect(Math.abs(uitkomst![i]! - deel!)).toBeLessThan(0.0151));
    }
  });

  it('Indexeren, met elke methode, vooruit en terug', () => {
    for (const rij of blad('indexeer')) {
      const { bedrag, vanjaar, naarjaar, methode, basis } = rij;
      expect([rij, bek('INDEXEER', bedrag!, vanjaar!, naarjaar!, null, methode!, basis ?? null)[0]![0]]).toEqual([rij, rij.uitkomst]);
    }
  });

  it('Weigerkans, als quotiënt van sommen', () => {
    for (const rij of blad('weigerkans')) expect(bek('WEIGERKANS', rij.plekken === 0 ? 'nul' : rij.plekken!, rij.belasting!)).toEqual([[bijna(rij, 'kans')]]);
  });

  it('Overschrijding, met de normale verdeling van dat programma', () => {
    for (const rij of blad('overschrijding')) {
      const { verwachting, standaardafwijking, plafond } = rij;
      const verwacht = [bijna(rij, 'kans'), rij['verwachte betaling'], rij['verwacht onvergoed']];
      expect(bek('OVERSCHRIJDING', verwachting!, standaardafwijking!, plafond!)).toEqual([verwacht]);
    }
  });

  it('Naijl op de driehoek van Taylor en Ashe, met de standaardfouten van Mack', () => {
    const driehoek = blad('naijldriehoek').map((rij) => genummerd(rij, 'kolom', 10));
    const verwacht = [...blad('naijl'), ...blad('naijltotaal')].map((rij) => [
      getal(rij, 'geclaimd'),
      opDeCent(getal(rij, 'geclaimd') + getal(rij, 'reserve')),
      opDeCent(getal(rij, 'reserve')),
      expect.closeTo(getal(rij, 'standaardfout'), 1) as number,
    ]);
    expect(bek('NAIJL', driehoek)).toEqual(verwacht);
    expect(bek('NAIJL', driehoek, 'factoren').flat()).toEqual(blad('naijlfactoren').map((rij) => bijna(rij, 'factor')));
  });

  it('Kostencorridor, onder, op en boven elke band', () => {
    const banden = [{ vanaf: 0.03, deel: 0.5 }, { vanaf: 0.08, deel: 0.8 }];
    for (const rij of blad('kostencorridor')) {
      expect([rij, kostencorridor(cent(rij, 'kosten'), cent(rij, 'doel'), banden)]).toEqual([rij, cent(rij, 'verrekening')]);
    }
  });

  it('Blended, van lumpsum tot P×Q', () => {
    for (const rij of blad('blended')) {
      const contract = { budget: getal(rij, 'vast'), variabeldeel: getal(rij, 'deel'), tarief: getal(rij, 'tarief') };
      const volumes = { afgesprokenvolume: getal(rij, 'afgesproken'), volume: getal(rij, 'volume') };
      expect(betaling('blended', { ...contract, ...volumes }).teBetalen).toBe(cent(rij, 'bedrag'));
    }
  });
});

/** Reserves are shared over the periods so that they add up: each may be a cent off its own rounding. */
function opDeCent(euro: number): number {
  return expect.closeTo(euro, 1.7) as number;
}

function geenIsLeeg(cel: string | number | undefined): string | number | undefined {
  return cel === 'geen' ? '' : cel;
}
