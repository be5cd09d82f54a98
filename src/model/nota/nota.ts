import { toCents, toEuros, type Cent } from '../geld';
import { groepeer } from '../groepeer';
import { BEGROTINGSSOORTEN, richting, type Begrotingspost, type Begrotingssoort, type Regelaard, type Vervolg } from './post';
import { telOp as telVerklaringenOp, verklaar, type Verklaring } from './verklaring';

/** The columns of a nota; all but `verschil` and `vervolg` are amounts in the soort's own direction. */
export interface Notabedragen {
  readonly primitief: Cent;
  readonly wijzigingen: Cent;
  /** Primitief and wijzigingen together. */
  readonly actueel: Cent;
  readonly realisatie: Cent;
  readonly nogTeOntvangen: Cent;
  readonly prognose: Cent;
  /** The effect of forecast minus budget on the result: positive is a voordeel. */
  readonly verschil: Cent;
  /** The effect on the result of the years after. */
  readonly vervolg: Vervolg;
}

/** One line of a nota. */
export interface Notaregel extends Notabedragen {
  readonly naam: string;
  readonly soort: Begrotingssoort;
  /** `gemengd` where one part comes back and another does not; absent where nothing is said. */
  readonly aard?: Regelaard;
  readonly dekking: readonly string[];
  /** Why the forecast differs, in the soort's own direction: more than the budget is positive. */
  readonly verklaring: Verklaring;
  /** Nothing points away from the budget: the forecast is the budget as it stands. */
  readonly conformBegroting: boolean;
}

/** A nota: lines per soort, their totals, the saldo before reserves and the resultaat after them (BBV). */
export interface Nota {
  readonly regels: readonly Notaregel[];
  readonly totalen: Readonly<Record<Begrotingssoort, Notabedragen>>;
  /** Baten minus lasten; a tekort is below zero. */
  readonly saldo: Notabedragen;
  /** The saldo after stortingen and onttrekkingen. */
  readonly resultaat: Notabedragen;
}

/** Adds the amounts of a budget up to a nota: by soort, and within it by name in order of appearance. */
export function maakNota(posten: readonly Begrotingspost[]): Nota {
  const perSoort = groepeer(posten, ({ soort }) => soort);
  const regels = BEGROTINGSSOORTEN.flatMap((soort) =>
    [...groepeer(perSoort.get(soort) ?? [], ({ naam }) => naam)].map(([naam, groep]) => maakRegel(naam, soort, groep)),
  );
  return sluitAf(regels);
}

/** Totals, saldo and resultaat of lines: whatever the lines are, these follow from them. */
export function sluitAf(regels: readonly Notaregel[]): Nota {
  const totaal = (soort: Begrotingssoort) => telOp(regels.filter((regel) => regel.soort === soort));
  const totalen = { lasten: totaal('lasten'), baten: totaal('baten'), storting: totaal('storting'), onttrekking: totaal('onttrekking') };
  const effect = (soort: Begrotingssoort) => alsEffect(totalen[soort], soort);
  const saldo = telOp([effect('lasten'), effect('baten')]);
  return { regels, totalen, saldo, resultaat: telOp([saldo, effect('storting'), effect('onttrekking')]) };
}

function maakRegel(naam: string, soort: Begrotingssoort, posten: readonly Begrotingspost[]): Notaregel {
  const bedragen = posten.map(({ primitief, wijzigingen, realisatie = 0, nogTeOntvangen = 0, aard, vervolg = [], groei = [1, 1, 1], ...post }): Notabedragen => {
    const actueel = primitief + wijzigingen;
    const prognose = post.prognose ?? actueel;
    const verschil = richting(soort) * (prognose - actueel) || 0;
    const inJaar = (factor: number): Cent => (aard === 'structureel' ? toCents(toEuros(verschil) * factor) : 0);
    return {
      primitief,
      wijzigingen,
      actueel,
      realisatie,
      nogTeOntvangen,
      prognose,
      verschil,
      vervolg: [vervolg[0] ?? inJaar(groei[0]), vervolg[1] ?? inJaar(groei[1]), vervolg[2] ?? inJaar(groei[2])],
    };
  });
  const afwijkend = posten.filter((_, i) => bedragen[i]!.verschil !== 0);
  const aard = aardVan(afwijkend.length > 0 ? afwijkend : posten);
  return {
    naam,
    soort,
    ...telOp(bedragen),
    ...(aard && { aard }),
    dekking: [...new Set(posten.flatMap(({ dekking }) => dekking ?? []))],
    verklaring: telVerklaringenOp(posten.map(({ verklaring }, i) => verklaring ?? verklaar(bedragen[i]!.prognose - bedragen[i]!.actueel))),
    conformBegroting: posten.every(({ prognose }) => prognose === undefined),
  };
}

/** What is not named does not come back, so beside something structural it makes a mixture. */
function aardVan(posten: readonly Begrotingspost[]): Regelaard | undefined {
  const aarden = new Set(posten.map(({ aard }) => aard));
  if (aarden.has('structureel')) return aarden.size > 1 ? 'gemengd' : 'structureel';
  return aarden.has('incidenteel') ? 'incidenteel' : undefined;
}

/** The amounts that a column of cells holds, in order; the years after are three of them. */
export const BEDRAGKOLOMMEN = ['primitief', 'wijzigingen', 'actueel', 'realisatie', 'nogTeOntvangen', 'prognose', 'verschil'] as const;
export type Bedragkolom = (typeof BEDRAGKOLOMMEN)[number];

function telOp(delen: readonly Notabedragen[]): Notabedragen {
  const som = (bedrag: (deel: Notabedragen) => Cent): Cent => delen.reduce((totaal, deel) => totaal + bedrag(deel), 0);
  const kolommen = Object.fromEntries(BEDRAGKOLOMMEN.map((kolom) => [kolom, som((deel) => deel[kolom])])) as Record<Bedragkolom, Cent>;
  return { ...kolommen, vervolg: [som(({ vervolg }) => vervolg[0]), som(({ vervolg }) => vervolg[1]), som(({ vervolg }) => vervolg[2])] };
}

/** Amounts of one soort as what they do to the result; difference and years after are that already. */
function alsEffect(bedragen: Notabedragen, soort: Begrotingssoort): Notabedragen {
  const teken = richting(soort);
  const keer = (bedrag: Cent): Cent => teken * bedrag || 0;
  return {
    primitief: keer(bedragen.primitief),
    wijzigingen: keer(bedragen.wijzigingen),
    actueel: keer(bedragen.actueel),
    realisatie: keer(bedragen.realisatie),
    nogTeOntvangen: keer(bedragen.nogTeOntvangen),
    prognose: keer(bedragen.prognose),
    verschil: bedragen.verschil,
    vervolg: bedragen.vervolg,
  };
}
