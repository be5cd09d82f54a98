import fc from 'fast-check';
import { JAAR, type Opzet, type Rij } from '../tables/werkmap';

export const GEMEENTEN = ['Gouda', 'Waddinxveen', 'Zuidplas'] as const;
const SEGMENTEN = ['Jeugd', 'Wmo'] as const;
const REGELS = ['A', 'B', 'C'] as const;
/** So many months of the year have been claimed. */
const MAANDEN = 5;

const euros = (hoogste: number) => fc.integer({ min: 1, max: hoogste * 100 }).map((centen) => centen / 100);
const urenVanaf = (tienden: number) => fc.integer({ min: tienden, max: 4000 }).map((tiende) => tiende / 10);
const uren = urenVanaf(0);
const deel = fc.constantFrom(0.25, 0.5, 0.8, 1);

/** What may be agreed on a line, with the region or with one gemeente. */
const afspraak: fc.Arbitrary<Rij> = fc.oneof(
  fc.record({ plafond: euros(60_000) }),
  fc.record({ minimum: uren, garantie: deel }),
  fc.record({ maximum: uren, meerprijs: deel }),
);

/** A line that three gemeenten share: its price, what is planned and what is claimed of it. */
const regel = fc.record({
  segment: fc.constantFrom(...SEGMENTEN),
  vorm: fc.constantFrom('inspanning', 'inspanning', 'taakgericht'),
  tarief: euros(250),
  budget: euros(80_000),
  volumes: fc.tuple(uren, uren, uren),
  gedeclareerd: fc.array(fc.tuple(fc.constantFrom(...GEMEENTEN), fc.integer({ min: 1, max: MAANDEN }), urenVanaf(1), euros(300)), { minLength: 1, maxLength: 12 }),
  afspraak: fc.option(fc.tuple(fc.option(fc.constantFrom(...GEMEENTEN), { nil: null }), afspraak), { nil: undefined }),
});

const post = fc.record(
  { primitief: euros(100_000), aard: fc.constantFrom('incidenteel', 'structureel'), prijspeil: fc.constantFrom(JAAR - 2, JAAR - 1, JAAR) },
  { requiredKeys: ['primitief', 'aard'] },
);
const begroting = fc.tuple(...GEMEENTEN.flatMap((gemeente) => SEGMENTEN.map((segment) => post.map((rij): Rij => ({ ...rij, gemeente, segment, soort: 'lasten' })))));
const overig = fc.array(
  fc.record({
    soort: fc.constantFrom('baten', 'storting', 'onttrekking'),
    gemeente: fc.constantFrom(...GEMEENTEN),
    reserve: fc.constant('Sociaal domein'),
    primitief: euros(20_000),
    prognose: euros(20_000),
    aard: fc.constant('incidenteel'),
  }),
  { maxLength: 4 },
);
const besluiten = fc.array(
  fc.record({
    gemeente: fc.constantFrom(...GEMEENTEN),
    segment: fc.constantFrom(...SEGMENTEN),
    bedrag: fc.integer({ min: -1_000_000, max: 1_000_000 }).filter((centen) => centen !== 0).map((centen) => centen / 100),
  }),
  { maxLength: 4 },
);
const stijging = fc.integer({ min: -2, max: 12 }).map((procent) => procent / 100);

/** A region whose gemeenten each have a budget, in prices of their own years, and share lines that are claimed from. */
export const notawerkmap: fc.Arbitrary<Opzet> = fc
  .record({ regels: fc.tuple(...REGELS.map(() => regel)), begroting, overig, besluiten, index: fc.tuple(stijging, stijging), viaContract: fc.constantFrom('ja', 'nee') })
  .map(({ regels, begroting: posten, overig: rest, besluiten: wijzigingen, index, viaContract }): Opzet => {
    const perRegel = REGELS.map((naam, i) => ({ naam, ...regels[i]! }));
    return {
      tblUitgangspunten: [
        ...index.map((waarde, i) => ({ naam: 'index', jaar: JAAR - 1 + i, waarde })),
        { naam: 'naijlmethode', waarde: 'eigen patroon' },
        { naam: 'aandeel binnen 0', waarde: 0.7 },
        { naam: 'aandeel binnen 1', waarde: 1 },
        { naam: 'prognose via contract', waarde: viaContract },
      ],
      tblGemeenten: GEMEENTEN.map((gemeente, i) => ({ gemeente, inwoners: 1000 * (i + 1) })),
      tblSegmenten: SEGMENTEN.map((segment) => ({ segment, verdeelsleutel: 'inwoners' })),
      tblContracten: perRegel.map(({ naam, segment, vorm, tarief, budget }) => ({
        regel: naam, segment, vorm, ...(vorm === 'taakgericht' ? { budget } : { tarief }), tariefeenheid: 'uur', 'volume-eenheid': 'uur',
      })),
      tblLeveringen: perRegel.flatMap(({ naam, volumes }) => GEMEENTEN.map((gemeente, i) => ({ regel: naam, gemeente, jaar: JAAR, volume: volumes[i]! }))),
      tblAfspraken: perRegel.flatMap(({ naam, vorm, afspraak: eigen }) => (eigen && vorm !== 'taakgericht' ? [{ id: naam, regel: naam, gemeente: eigen[0], jaar: JAAR, ...eigen[1] }] : [])),
      tblRealisatie: perRegel.flatMap(({ naam, gedeclareerd }) =>
        gedeclareerd.map(([gemeente, maand, volume, bedrag]) => ({ regel: naam, gemeente, leveringsmaand: `1-${maand}-${JAAR}`, declaratiemaand: `1-${maand}-${JAAR}`, volume, bedrag })),
      ),
      tblBegroting: [...posten, ...rest].map((rij) => ({ ...rij, jaar: JAAR })),
      tblBegrotingswijzigingen: wijzigingen.map((rij) => ({ ...rij, datum: `1-4-${JAAR}`, raadsbesluit: '2025-1', jaar: JAAR, soort: 'lasten' })),
      tblReserves: GEMEENTEN.map((gemeente) => ({ reserve: 'Sociaal domein', gemeente, jaar: JAAR, stand: 100_000 })),
    };
  });
