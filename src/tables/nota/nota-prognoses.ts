import { probeer, type Fout } from '../../model/fouten';
import { groepeer } from '../../model/groepeer';
import { bedragVan } from '../../model/jaarprognose/contract';
import { prognoses } from '../../model/jaarprognose/prognoses';
import type { Regelprognose as Lijnprognose } from '../../model/jaarprognose/regelprognose';
import type { Prognosevraag } from '../../model/jaarprognose/vraag';
import { MAANDEN_PER_JAAR } from '../../model/jaarprognose/gewichten';
import type { Maand } from '../../model/kalender';
import { VERVOLGJAREN } from '../../model/nota/post';
import { regelverklaring, type Gedeclareerd } from '../../model/nota/regelverklaring';
import type { Regeluitkomst } from '../../model/regeluitkomst';
import { celtekst, isLeeg } from '../celwaarde';
import type { Doorrekening } from '../doorrekening';
import { standaardvraag } from '../prognosebeeld';
import { leesRijen } from '../rijen';
import { SCHEMAS } from '../schemas';
import type { Tabelinhoud } from '../tabel';
import type { Jaarlasten } from './doorwerking';
import type { Notakeuze } from './keuzes';
import type { Regelprognose } from './stel-nota-op';

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
  const standaard = standaardvraag(doorrekening);
  const { realisatie, prognose } = doorrekening;
  const basis = doorrekening.scenarios[0]!;
  const inJaar = realisatie.filter(({ leveringsmaand }) => Math.floor(leveringsmaand / MAANDEN_PER_JAAR) === jaar);
  if (!standaard || inJaar.length === 0) return GEEN;
  const taakvelden = taakveldPerRegel(tabellen);
  const plannen = groepeer(basis.regels, ({ regel }) => regel);
  const claims = groepeer(inJaar, ({ regel }) => regel);
  const delen = betrokken(doorrekening, jaar, gemeente).map((eigen) => {
    const vraag = { ...standaard, jaar, ...(eigen !== undefined && { gemeente: eigen }) };
    const lijnen = prognoses({ invoer: basis.invoer, basis, realisatie, correcties: prognose.correcties }, vraag);
    return lijnen.map((lijn) => ({ lijn, regel: alsRegel(lijn, eigen) }));
  });

  function alsRegel({ regel, segment, uitkomst, contract }: Lijnprognose, eigen: string | undefined): Regelprognose | undefined {
    if (!uitkomst) return undefined;
    const { gerealiseerd, nogTeOntvangen, prognose: bedrag, correctie } = uitkomst;
    const jaarplannen = plannen.get(regel) ?? [];
    const plan = jaarplannen.find((kandidaat) => kandidaat.jaar === jaar);
    const gedeclareerd = telOp((claims.get(regel) ?? []).filter((rij) => eigen === undefined || rij.gemeente === eigen));
    const verwacht = { gedeclareerd, bedrag: bedrag - correctie, ...(contract && { contract }) };
    // A line that could not be calculated, or not be shared, has no plan to differ from.
    const verklaring = plan?.betaling && probeer(() => regelverklaring(plan, verwacht, eigen)).waarde;
    const taakveld = taakvelden.get(regel);
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

  const laatste = inJaar.reduce((maand, { declaratiemaand }) => Math.max(maand, declaratiemaand), standaard.peilmaand);
  return {
    ...(laatste > standaard.peilmaand && { later: laatste }),
    regels: delen.flat().flatMap(({ regel }) => regel ?? []),
    fouten: delen.flat().flatMap(({ lijn: { regel, fout } }) => (fout ? [{ regel, fout }] : [])),
    vraag: { ...standaard, jaar },
  };
}

/** For whom lines are forecast: the gemeente asked for, each that has a budget of its own, or all of them together. */
function betrokken({ nota: { begroting } }: Doorrekening, jaar: number, gemeente: string | undefined): readonly (string | undefined)[] {
  if (gemeente !== undefined) return [gemeente];
  const lasten = begroting.posten.filter((post) => post.jaar === jaar && post.soort === 'lasten');
  const eigen = new Set(lasten.flatMap((post) => post.gemeente ?? []));
  return eigen.size > 0 && lasten.every((post) => post.gemeente !== undefined) ? [...eigen] : [undefined];
}

/** What a line is planned to cost in the year and those after it. */
function jaarlasten(plannen: readonly Regeluitkomst[], jaar: number, gemeente: string | undefined): Jaarlasten {
  return Array.from({ length: 1 + VERVOLGJAREN }, (_, na) => {
    const plan = plannen.find((kandidaat) => kandidaat.jaar === jaar + na);
    return plan && probeer(() => bedragVan(plan, gemeente)).waarde;
  });
}

function telOp(claims: readonly Gedeclareerd[]): Gedeclareerd {
  return claims.reduce((som, { volume, bedrag }) => ({ volume: som.volume + volume, bedrag: som.bedrag + bedrag }), { volume: 0, bedrag: 0 });
}

/** The taakveld of each contract line that has one: it belongs to the line, not to the segment. */
function taakveldPerRegel(tabellen: readonly Tabelinhoud[]): ReadonlyMap<string, string> {
  const contracten = tabellen.find(({ naam }) => naam === 'tblContracten');
  const rijen = contracten ? leesRijen(SCHEMAS.tblContracten, contracten, () => undefined).rijen : [];
  return new Map(
    rijen
      .filter(({ waarden }) => !isLeeg(waarden['taakveld']))
      .map(({ waarden }) => [celtekst(waarden['regel']), celtekst(waarden['taakveld'])]),
  );
}
