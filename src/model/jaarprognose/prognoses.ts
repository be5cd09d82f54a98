import { vormVan } from '../bekostiging/betaling';
import { Domeinfout, probeer } from '../fouten';
import type { Cent } from '../geld';
import type { Invoer, Regel } from '../invoer';
import { dagenVan, inJaar } from '../kalender';
import type { Afwikkeling } from '../naijl/afwikkeling';
import { onthoudPer } from '../onthoud';
import type { Realisatierij } from '../realisatie';
import type { Regeluitkomst } from '../doorrekening/regeluitkomst';
import type { Uitkomst } from '../doorrekening/vergelijking';
import type { Band } from './band';
import { afwikkelingVoor, bekendPerRegel } from './afwikkeling-per-regel';
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
export function prognoses({ invoer, basis, realisatie, correcties }: Prognosegrondslag, gevraagd: Prognosevraag): Regelprognose[] {
  const vraag = zelfdeVraag(VRAGEN, gevraagd);
  const bekend = bekendPerRegel(realisatie, { peilmaand: vraag.peilmaand });
  const afwikkeling = afwikkelingVoor(invoer.regels, realisatie, vraag);
  const planning = new Map(basis.regels.filter(({ jaar }) => jaar === vraag.jaar).map((uitkomst) => [uitkomst.regel, uitkomst]));
  const regels = invoer.regels.filter((regel) => dagenVan(inJaar(regel, vraag.jaar)) > 0);
  const pogingen = regels.map((regel) => {
    const plan = planning.get(regel.regel);
    const declaraties = bekend.get(regel.regel) ?? GEEN;
    return { regel, plan, declaraties, ...probeer(() => bereken(regel, declaraties, afwikkeling, vraag, plan)) };
  });
  const berekend = new Map(pogingen.flatMap(({ regel, waarde }) => (waarde ? [[regel.regel, waarde] as const] : [])));
  const contract = vraag.viaContract ? rekenViaContract(invoer, berekend, vraag) : undefined;
  return pogingen.map(({ regel, plan, declaraties, waarde, fout }): Regelprognose => {
    const eigen = correcties.filter((correctie) => geldtVoor(correctie, regel.regel, vraag));
    const begroot = begrootVan(plan, vraag);
    const vast = { regel: regel.regel, segment: regel.segment, ...(begroot !== undefined && { begroot }), correcties: eigen };
    if (!waarde) return { ...vast, fout };
    const betaald = contract?.(regel.regel);
    if (betaald?.fout) return { ...vast, fout: betaald.fout };
    const plafond = plafondVan(plan, waarde.prognose, vraag);
    const bron = declaraties.length === 0 ? 'zonder declaraties' : betaald ? 'contract' : 'declaraties';
    return { ...vast, ...(plafond && { plafond }), ...(betaald && { contract: betaald.waarde.uitkomst }), uitkomst: uitkomst(waarde, betaald?.waarde, bron, eigen) };
  });
}

const GEEN: readonly Realisatierij[] = [];

function bereken(
  regel: Regel,
  declaraties: readonly Realisatierij[],
  afwikkeling: (regel: Regel) => Afwikkeling,
  vraag: Prognosevraag,
  plan: Regeluitkomst | undefined,
): Berekend {
  if (regel.fout) throw new Domeinfout(regel.fout.code, regel.fout.gegevens);
  if (declaraties.length > 0) return uitDeclaraties(regel, { vraag, declaraties, afwikkeling: afwikkeling(regel), plan });
  const prognose = rekenZonderDeclaraties(gelijkeGewichten(vraag.jaar, regel), vraag, begrootVan(plan, vraag));
  return { prognose, band: { onder: prognose.prognose, boven: prognose.prognose }, verwachtingen: [] };
}

/** All that decides what a line out of its claims comes to. */
interface Regelgegevens {
  readonly vraag: Prognosevraag;
  readonly declaraties: readonly Realisatierij[];
  readonly afwikkeling: Afwikkeling;
  readonly plan: Regeluitkomst | undefined;
}

const uitDeclaraties = onthoudPer(
  ({ vraag }: Regelgegevens) => vraag.gemeente,
  (regel: Regel, { vraag, declaraties, afwikkeling, plan }: Regelgegevens): Berekend =>
    rekenUitDeclaraties(regel, declaraties, afwikkeling, vraag, planVan(plan, vraag)),
);

/** The question as it was asked before, so that every line can tell by it alone that nothing else is asked. */
const zelfdeVraag = onthoudPer(({ gemeente }: Prognosevraag) => gemeente, (_: typeof VRAGEN, vraag: Prognosevraag): Prognosevraag => vraag);
const VRAGEN = {};

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

function begrootVan(plan: Regeluitkomst | undefined, { gemeente }: Pick<Prognosevraag, 'gemeente'>): Cent | undefined {
  return plan && probeer(() => bedragVan(plan, gemeente)).waarde;
}

function planVan(plan: Regeluitkomst | undefined, vraag: Pick<Prognosevraag, 'gemeente'>): Regelplan {
  const begroot = begrootVan(plan, vraag);
  return {
    ...(begroot !== undefined && { begroot }),
    volume: (naam) => {
      const deelnemer = plan?.regio.deelnemers.find((kandidaat) => kandidaat.gemeente === naam);
      return plan && deelnemer?.levering[vormVan(plan).volumeterm];
    },
  };
}

function plafondVan(planning: Regeluitkomst | undefined, { maanden }: Jaarprognose, { gemeente }: Prognosevraag): Plafondstand | undefined {
  if (!planning) return undefined;
  const eigen = planning.regio.deelnemers.find((deelnemer) => deelnemer.gemeente === gemeente)?.plafond;
  if (gemeente !== undefined) return eigen === undefined ? undefined : plafondstand(eigen, 'hard', maanden);
  return planning.plafond === undefined ? undefined : plafondstand(planning.plafond, planning.soort, maanden);
}

function geldtVoor(correctie: Prognosecorrectie, regel: string, { jaar, gemeente }: Prognosevraag): boolean {
  return correctie.regel === regel && correctie.jaar === jaar && (gemeente === undefined || correctie.gemeente === gemeente);
}
