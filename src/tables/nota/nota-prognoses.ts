import { probeer, type Fout } from '../../model/fouten';
import type { Cent } from '../../model/geld';
import { groepeer } from '../../model/groepeer';
import { bedragVan } from '../../model/jaarprognose/contract';
import { prognoses } from '../../model/jaarprognose/prognoses';
import type { Regelprognose as Lijnprognose } from '../../model/jaarprognose/regelprognose';
import type { Prognosevraag } from '../../model/jaarprognose/vraag';
import type { Maand } from '../../model/kalender';
import { VERVOLGJAREN } from '../../model/nota/post';
import { regelverklaring, type Gedeclareerd } from '../../model/nota/regelverklaring';
import { onthoudPer } from '../../model/onthoud';
import type { Regeluitkomst } from '../../model/doorrekening/regeluitkomst';
import type { Doorrekening, Scenariouitkomst } from '../doorrekening';
import { standaardvraag } from '../beelden/prognosebeeld';
import type { Tabelinhoud } from '../tabel';
import { claimsVan } from './claims-van-jaar';
import { taakveldPerRegel } from './contracttaakvelden';
import type { Jaarlasten } from './doorwerking';
import type { Notakeuze } from './keuzes';
import type { Regelprognose } from './regelpost';

/** What the contract lines say of a year: those that could be forecast, and those that could not. */
export interface Notaprognoses {
  readonly regels: readonly Regelprognose[];
  readonly fouten: readonly { readonly regel: string; readonly fout: Fout }[];
  /** How they were made; absent where there are none. */
  readonly vraag?: Prognosevraag;
  /** The last month in which care of the year was claimed, where that is after the month the forecasts look from. */
  readonly later?: Maand;
}

const GEEN: Notaprognoses = { regels: [], fouten: [] };

/** The forecast of every contract line that a nota is about: as it is made by default. Per gemeente where the budget is. */
export function notaprognoses(doorrekening: Doorrekening, { jaar, gemeente }: Notakeuze, tabellen: readonly Tabelinhoud[]): Notaprognoses {
  const { scenarios, realisatie, prognose } = doorrekening;
  const contracten = tabellen.find(({ naam }) => naam === 'tblContracten');
  return voorspel(scenarios[0]!, { realisatie, prognose, contracten, jaar, gemeente, betrokken: betrokken(doorrekening, jaar, gemeente) });
}

/** All that a forecast follows from: the budget decides only for whom it is made. */
interface Prognosegegevens extends Pick<Doorrekening, 'realisatie' | 'prognose'> {
  readonly contracten: Tabelinhoud | undefined;
  readonly jaar: number;
  readonly gemeente: string | undefined;
  /** For whom lines are forecast apart; nobody by name where all gemeenten are forecast together. */
  readonly betrokken: readonly (string | undefined)[];
}

/** Remembered for each nota apart, for the budget and the sentences of a nota are edited far more often than its claims. */
const voorspel = onthoudPer(({ jaar, gemeente = '' }: Prognosegegevens) => `${jaar}|${gemeente}`, (basis: Scenariouitkomst, gegevens: Prognosegegevens): Notaprognoses => {
  const { realisatie, prognose, contracten, jaar } = gegevens;
  const standaard = standaardvraag(gegevens);
  const claims = claimsVan(realisatie, { jaar });
  if (!standaard || claims.laatste === undefined) return GEEN;
  const taakvelden = contracten && taakveldPerRegel(contracten, {});
  const plannen = groepeer(basis.regels, ({ regel }) => regel);
  const delen = gegevens.betrokken.map((eigen) => {
    const vraag = { ...standaard, jaar, ...(eigen !== undefined && { gemeente: eigen }) };
    const lijnen = prognoses({ invoer: basis.invoer, basis, realisatie, correcties: prognose.correcties }, vraag);
    return lijnen.map((lijn) => ({ lijn, regel: alsRegel(lijn, eigen) }));
  });

  function alsRegel({ regel, segment, uitkomst, contract }: Lijnprognose, eigen: string | undefined): Regelprognose | undefined {
    if (!uitkomst) return undefined;
    const { gerealiseerd, nogTeOntvangen, prognose: bedrag, correctie } = uitkomst;
    const jaarplannen = plannen.get(regel) ?? [];
    const plan = jaarplannen.find((kandidaat) => kandidaat.jaar === jaar);
    const gedeclareerd = claims.van(regel, eigen);
    // A line that could not be calculated has no plan to differ from.
    const verklaring = plan?.betaling && verklaringVan(plan, { ...gedeclareerd, verwacht: bedrag - correctie, contract, gemeente: eigen });
    const taakveld = taakvelden?.get(regel);
    return {
      regel,
      segment,
      realisatie: gerealiseerd,
      nogTeOntvangen,
      prognose: bedrag,
      jaarlasten: jaarlasten(jaarplannen, jaar, eigen),
      ...(eigen !== undefined && { gemeente: eigen }),
      ...(taakveld !== undefined && { taakveld }),
      ...(verklaring && { verklaring }),
    };
  }

  return {
    ...(claims.laatste > standaard.peilmaand && { later: claims.laatste }),
    regels: delen.flat().flatMap(({ regel }) => regel ?? []),
    fouten: delen.flat().flatMap(({ lijn: { regel, fout } }) => (fout ? [{ regel, fout }] : [])),
    vraag: { ...standaard, jaar },
  };
});

/** What a line was claimed and is expected at, in its parts. */
interface Verwacht extends Gedeclareerd {
  readonly verwacht: Cent;
  readonly contract: Regeluitkomst | undefined;
  readonly gemeente: string | undefined;
}

/** Why a line differs from its plan; nothing of one that cannot be shared. */
const verklaringVan = onthoudPer(({ gemeente }: Verwacht) => gemeente, (plan: Regeluitkomst, { volume, bedrag, verwacht, contract, gemeente }: Verwacht) =>
  probeer(() => regelverklaring(plan, { gedeclareerd: { volume, bedrag }, bedrag: verwacht, ...(contract && { contract }) }, gemeente)).waarde,
);

/**
 * For whom lines are forecast: the gemeente asked for, each that has a budget of its own, or all of them together. A
 * region of one gemeente is that gemeente, whether every post says so or not.
 */
function betrokken({ nota: { begroting }, scenarios }: Doorrekening, jaar: number, gemeente: string | undefined): readonly (string | undefined)[] {
  if (gemeente !== undefined) return [gemeente];
  const lasten = begroting.posten.filter((post) => post.jaar === jaar && post.soort === 'lasten');
  const eigen = new Set(lasten.flatMap((post) => post.gemeente ?? []));
  const enige = scenarios[0]!.invoer.gemeenten.length === 1;
  return eigen.size > 0 && (enige || lasten.every((post) => post.gemeente !== undefined)) ? [...eigen] : [undefined];
}

/** What a line is planned to cost in the year and those after it. */
function jaarlasten(plannen: readonly Regeluitkomst[], jaar: number, gemeente: string | undefined): Jaarlasten {
  return Array.from({ length: 1 + VERVOLGJAREN }, (_, na) => {
    const plan = plannen.find((kandidaat) => kandidaat.jaar === jaar + na);
    return plan && probeer(() => bedragVan(plan, gemeente)).waarde;
  });
}
