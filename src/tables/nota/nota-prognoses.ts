import type { Fout } from '../../model/fouten';
import { prognoses } from '../../model/jaarprognose/prognoses';
import type { Regelprognose as Lijnprognose } from '../../model/jaarprognose/regelprognose';
import type { Prognosevraag } from '../../model/jaarprognose/vraag';
import { MAANDEN_PER_JAAR } from '../../model/jaarprognose/gewichten';
import { regelverklaring, type Gedeclareerd } from '../../model/nota/regelverklaring';
import { celtekst, isLeeg } from '../celwaarde';
import type { Doorrekening } from '../doorrekening';
import { standaardvraag } from '../prognosebeeld';
import { leesRijen } from '../rijen';
import { SCHEMAS } from '../schemas';
import type { Tabelinhoud } from '../tabel';
import type { Notakeuze } from './keuzes';
import type { Regelprognose } from './stel-nota-op';

/** What the contract lines say of a year: those that could be forecast, and those that could not. */
export interface Notaprognoses {
  readonly regels: readonly Regelprognose[];
  readonly fouten: readonly { readonly regel: string; readonly fout: Fout }[];
}

const GEEN: Notaprognoses = { regels: [], fouten: [] };

/**
 * The forecast of every contract line that a nota is about, by the claims: extended as earlier full years went, or
 * evenly where there is none. Per gemeente where the budget is.
 */
export function notaprognoses(doorrekening: Doorrekening, { jaar, gemeente }: Notakeuze, tabellen: readonly Tabelinhoud[]): Notaprognoses {
  const standaard = standaardvraag(doorrekening);
  const inJaar = doorrekening.realisatie.filter(({ leveringsmaand }) => Math.floor(leveringsmaand / MAANDEN_PER_JAAR) === jaar);
  if (!standaard || inJaar.length === 0) return GEEN;
  const taakvelden = taakveldPerRegel(tabellen);
  const delen = betrokken(doorrekening, jaar, gemeente).map((eigen) => {
    const lijnen = lijnprognoses(doorrekening, { ...standaard, jaar, ...(eigen !== undefined && { gemeente: eigen }) });
    return lijnen.map((lijn) => ({ lijn, regel: alsRegel(lijn, eigen) }));
  });

  function alsRegel({ regel, segment, uitkomst }: Lijnprognose, eigen: string | undefined): Regelprognose | undefined {
    if (!uitkomst) return undefined;
    const { gerealiseerd: realisatie, nogTeOntvangen, prognose } = uitkomst;
    const plan = doorrekening.scenarios[0]!.regels.find((kandidaat) => kandidaat.regel === regel && kandidaat.jaar === jaar);
    const claims = inJaar.filter((rij) => rij.regel === regel && (eigen === undefined || rij.gemeente === eigen));
    const verklaring = plan && regelverklaring(plan, telOp(claims), prognose, eigen);
    const taakveld = taakvelden.get(regel);
    return {
      regel,
      segment,
      realisatie,
      nogTeOntvangen,
      prognose,
      ...(eigen !== undefined && { gemeente: eigen }),
      ...(taakveld !== undefined && { taakveld }),
      ...(verklaring && { verklaring }),
    };
  }

  return {
    regels: delen.flat().flatMap(({ regel }) => regel ?? []),
    fouten: delen.flat().flatMap(({ lijn: { regel, fout } }) => (fout ? [{ regel, fout }] : [])),
  };
}

/** For whom lines are forecast: the gemeente asked for, each that has a budget of its own, or all of them together. */
function betrokken({ nota: { begroting } }: Doorrekening, jaar: number, gemeente: string | undefined): readonly (string | undefined)[] {
  if (gemeente !== undefined) return [gemeente];
  const lasten = begroting.posten.filter((post) => post.jaar === jaar && post.soort === 'lasten');
  const eigen = new Set(lasten.flatMap((post) => post.gemeente ?? []));
  return eigen.size > 0 && lasten.every((post) => post.gemeente !== undefined) ? [...eigen] : [undefined];
}

/** A line without a full year before it has no season: it is extended evenly. */
function lijnprognoses({ scenarios, realisatie, prognose }: Doorrekening, vraag: Prognosevraag): Lijnprognose[] {
  const basis = scenarios[0]!;
  const volgens = (patroon: Prognosevraag['patroon']) =>
    prognoses({ invoer: basis.invoer, basis, realisatie, correcties: prognose.correcties }, { ...vraag, patroon });
  const seizoen = volgens('seizoen');
  if (seizoen.every(({ fout }) => fout?.code !== 'geenVolledigJaar')) return seizoen;
  const gelijk = new Map(volgens('doorlopend').map((lijn) => [lijn.regel, lijn]));
  return seizoen.map((lijn) => (lijn.fout?.code === 'geenVolledigJaar' ? gelijk.get(lijn.regel)! : lijn));
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
