import { vormVan } from '../bekostiging/betaling';
import { Domeinfout, probeer } from '../fouten';
import type { Cent } from '../geld';
import { groepeer } from '../groepeer';
import type { Invoer, Regel } from '../invoer';
import { dagenVan, inJaar } from '../kalender';
import type { Afwikkeling } from '../naijl/afwikkeling';
import { afwikkelingVolgens } from '../naijl/methode';
import { bekendOp } from '../naijl/realisatiedriehoek';
import type { Realisatierij } from '../realisatie';
import type { Regeluitkomst } from '../regeluitkomst';
import type { Uitkomst } from '../vergelijking';
import type { Band } from './band';
import { bedragVan } from './contract';
import { gelijkeGewichten } from './gewichten';
import type { Jaarprognose } from './jaarprognose';
import { plafondstand, type Plafondstand, type Prognosebron, type Regelprognose } from './regelprognose';
import { rekenUitDeclaraties, rekenZonderDeclaraties, type Berekend, type Regelplan } from './uit-declaraties';
import { rekenViaContract, type Contractprognose } from './via-contract';
import type { Prognosecorrectie, Prognosevraag } from './vraag';

/** What a forecast is made of. */
export interface Prognosegrondslag {
  readonly invoer: Invoer;
  /** The base as it is planned: what the contracts pay on the deliveries in the tables. */
  readonly basis: Uitkomst;
  readonly realisatie: readonly Realisatierij[];
  readonly correcties: readonly Prognosecorrectie[];
}

/** The forecast of every line that runs in the year; a fault stays with its line. */
export function prognoses({ invoer, basis, realisatie, correcties }: Prognosegrondslag, vraag: Prognosevraag): Regelprognose[] {
  const bekend = groepeer(bekendOp(realisatie, vraag.peilmaand), ({ regel }) => regel);
  const afwikkeling = afwikkelingPerRegel(invoer.regels, bekend, vraag);
  const planning = new Map(basis.regels.filter(({ jaar }) => jaar === vraag.jaar).map((uitkomst) => [uitkomst.regel, uitkomst]));
  const regels = invoer.regels.filter((regel) => dagenVan(inJaar(regel, vraag.jaar)) > 0);
  const pogingen = regels.map((regel) => {
    const plan = planVan(planning.get(regel.regel), vraag);
    const declaraties = bekend.get(regel.regel) ?? [];
    return { regel, plan, declaraties, ...probeer(() => bereken(regel, declaraties, afwikkeling, vraag, plan)) };
  });
  const berekend = new Map(pogingen.flatMap(({ regel, waarde }) => (waarde ? [[regel.regel, waarde] as const] : [])));
  const contract = vraag.viaContract ? rekenViaContract(invoer, berekend, vraag) : undefined;
  return pogingen.map(({ regel, plan, declaraties, waarde, fout }): Regelprognose => {
    const eigen = correcties.filter((correctie) => geldtVoor(correctie, regel.regel, vraag));
    const vast = {
      regel: regel.regel,
      segment: regel.segment,
      ...(plan.begroot !== undefined && { begroot: plan.begroot }),
      correcties: eigen,
    };
    if (!waarde) return { ...vast, fout };
    const betaald = contract?.(regel.regel);
    if (betaald?.fout) return { ...vast, fout: betaald.fout };
    const plafond = plafondVan(planning.get(regel.regel), waarde.prognose, vraag);
    const bron = declaraties.length === 0 ? 'zonder declaraties' : betaald ? 'contract' : 'declaraties';
    return { ...vast, ...(plafond && { plafond }), ...(betaald && { contract: betaald.waarde.uitkomst }), uitkomst: uitkomst(waarde, betaald?.waarde, bron, eigen) };
  });
}

function bereken(
  regel: Regel,
  declaraties: readonly Realisatierij[],
  afwikkeling: (regel: Regel) => Afwikkeling,
  vraag: Prognosevraag,
  plan: Regelplan,
): Berekend {
  if (regel.fout) throw new Domeinfout(regel.fout.code, regel.fout.gegevens);
  if (declaraties.length > 0) return rekenUitDeclaraties(regel, declaraties, afwikkeling(regel), vraag, plan);
  const prognose = rekenZonderDeclaraties(gelijkeGewichten(vraag.jaar, regel), vraag, plan.begroot);
  return { prognose, band: { onder: prognose.prognose, boven: prognose.prognose }, verwachtingen: [] };
}

/** As the contract pays it where that was asked, and with what was added by hand. */
function uitkomst(
  { prognose, band }: Berekend,
  contract: Contractprognose | undefined,
  bron: Prognosebron,
  correcties: readonly Prognosecorrectie[],
): NonNullable<Regelprognose['uitkomst']> {
  const correctie = correcties.reduce((som, { bedrag }) => som + bedrag, 0);
  const bedrag = contract?.bedrag ?? prognose.prognose;
  const eigenBand: Band | undefined = contract ? contract.band : band;
  return {
    ...prognose,
    // What the contract pays otherwise than the claims add up to is settled in what is still to come.
    resterend: prognose.resterend + bedrag - prognose.prognose,
    bron,
    correctie,
    prognose: bedrag + correctie,
    ...(eigenBand && { band: { onder: eigenBand.onder + correctie, boven: eigenBand.boven + correctie } }),
  };
}

/** The way claims come in, estimated once on every group of lines that share it. */
function afwikkelingPerRegel(
  regels: readonly Regel[],
  declaraties: ReadonlyMap<string, readonly Realisatierij[]>,
  vraag: Prognosevraag,
): (regel: Regel) => Afwikkeling {
  const groep = ({ regel, segment }: Regel) => (vraag.niveau === 'regel' ? regel : vraag.niveau === 'segment' ? segment : '');
  const leden = groepeer(regels, groep);
  const bekend = new Map<string, ReturnType<typeof probeer<Afwikkeling>>>();
  return (regel) => {
    const naam = groep(regel);
    const samen = () => (leden.get(naam) ?? []).flatMap((lid) => declaraties.get(lid.regel) ?? []);
    const poging = bekend.get(naam) ?? probeer(() => afwikkelingVolgens(samen(), vraag));
    bekend.set(naam, poging);
    if (poging.fout) throw new Domeinfout(poging.fout.code, poging.fout.gegevens);
    return poging.waarde;
  };
}

function planVan(planning: Regeluitkomst | undefined, { gemeente }: Prognosevraag): Regelplan {
  const begroot = planning && probeer(() => bedragVan(planning, gemeente)).waarde;
  return {
    ...(begroot !== undefined && { begroot }),
    volume: (naam) => {
      const deelnemer = planning?.regio.deelnemers.find((kandidaat) => kandidaat.gemeente === naam);
      return planning && deelnemer?.levering[vormVan(planning).volumeterm];
    },
  };
}

function plafondVan(planning: Regeluitkomst | undefined, { maanden }: Jaarprognose, { gemeente }: Prognosevraag): Plafondstand | undefined {
  if (!planning || planning.fout) return undefined;
  const eigen = planning.regio.deelnemers.find((deelnemer) => deelnemer.gemeente === gemeente)?.plafond;
  const bedrag: Cent | undefined = gemeente === undefined ? planning.plafond : eigen;
  return bedrag === undefined ? undefined : plafondstand(bedrag, planning.soort, maanden);
}

function geldtVoor(correctie: Prognosecorrectie, regel: string, { jaar, gemeente }: Prognosevraag): boolean {
  return correctie.regel === regel && correctie.jaar === jaar && (gemeente === undefined || correctie.gemeente === gemeente);
}
