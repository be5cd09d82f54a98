import fc from 'fast-check';
import { BEGROTINGSSOORTEN, type Begrotingspost } from '../../src/model/nota/post';
import { verklaar, type Verklaringsregel } from '../../src/model/nota/verklaring';

const cent = (laagste: number) => fc.integer({ min: laagste, max: 50_000_000_00 });
const prijs = fc.integer({ min: 0, max: 50_000 }).map((centen) => centen / 100);
const aantal = fc.integer({ min: 0, max: 100_000 }).map((tienden) => tienden / 10);

const factor = fc.integer({ min: 80, max: 130 }).map((honderdsten) => honderdsten / 100);

const verklaringsregel: fc.Arbitrary<Verklaringsregel> = fc.record(
  {
    tarief0: prijs,
    volume0: aantal,
    tarief1: prijs,
    volume1: aantal,
    eenheid: fc.constantFrom('uur', 'etmaal'),
    vast: fc.boolean(),
    indexatie: fc.integer({ min: 0, max: 500 }).map((centen) => centen / 100),
    contract0: fc.record({ plafond: cent(-1_000_000), corridor: cent(-1_000_000) }, { requiredKeys: [] }),
    contract1: fc.record({ plafond: cent(-1_000_000), volumeafspraak: cent(-1_000_000), resultaat: cent(-1_000_000) }, { requiredKeys: [] }),
  },
  { requiredKeys: ['tarief0', 'volume0', 'tarief1', 'volume1', 'eenheid'] },
);

/** A post of the budget, with or without a forecast, explained by contract lines or not. */
export const begrotingspost: fc.Arbitrary<Begrotingspost> = fc
  .record(
    {
      naam: fc.constantFrom('Jeugd', 'Wmo', 'Toegang', 'Reserve'),
      soort: fc.constantFrom(...BEGROTINGSSOORTEN),
      primitief: cent(0),
      wijzigingen: cent(-1_000_000),
      realisatie: cent(0),
      nogTeOntvangen: cent(0),
      prognose: cent(0),
      aard: fc.constantFrom('incidenteel' as const, 'structureel' as const),
      groei: fc.tuple(factor, factor, factor),
      regels: fc.array(verklaringsregel, { maxLength: 4 }),
    },
    { requiredKeys: ['naam', 'soort', 'primitief', 'wijzigingen', 'regels'] },
  )
  .map(({ regels, ...post }) => {
    const verschil = (post.prognose ?? post.primitief + post.wijzigingen) - post.primitief - post.wijzigingen;
    return { ...post, verklaring: verklaar(verschil, regels) };
  });

export const begroting = fc.array(begrotingspost, { minLength: 1, maxLength: 12 });
