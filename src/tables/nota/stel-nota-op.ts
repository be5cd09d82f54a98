import type { Cent } from '../../model/geld';
import { maakNota, type Nota } from '../../model/nota/nota';
import { richting, VERVOLGJAREN, type Begrotingspost } from '../../model/nota/post';
import { opPrijspeil, verklaar } from '../../model/nota/verklaring';
import { onthoud } from '../../model/onthoud';
import type { Begroting, Begrotingsrij } from './begroting';
import { DOORWERKINGEN, doorwerkingen, ONVERANDERD, type Doorwerking, type Doorwerkingen } from './doorwerking';
import type { Indeling, Notakeuze } from './keuzes';
import { actueelVan, inBereik, koppelWijzigingen, type Gekoppeldepost } from './koppel';
import { wijsToe, type Regelprognose } from './regelpost';

/** A nota, and the contract lines that no post of the budget, or more than one, is for. */
export interface Opgesteld {
  readonly nota: Nota;
  readonly zonderPost: readonly Regelprognose[];
  /** Every post it is made of, with its budget as it stands and the effect on the result of what it is expected to differ by. */
  readonly posten: readonly { readonly rij: Begrotingsrij; readonly begroot: Cent; readonly effect: Cent }[];
  /** By what the structural differences go on, in each of the years after; empty where none does. */
  readonly doorwerking: readonly (readonly Doorwerking[])[];
}

/** Draws up a nota: budget and decisions from the tables, realisation and forecast typed there or of contract lines. */
export function stelNotaOp(begroting: Begroting, { jaar, indeling, gemeente }: Notakeuze, prognoses: readonly Regelprognose[] = GEEN): Opgesteld {
  return stelOp(begroting, { jaar, indeling, gemeente, prognoses });
}

const GEEN: readonly Regelprognose[] = [];

interface Gegevens extends Omit<Notakeuze, 'gemeente'> {
  readonly gemeente: string | undefined;
  readonly prognoses: readonly Regelprognose[];
}

/** The checks draw up the same nota as the pane does. */
const stelOp = onthoud((begroting: Begroting, { prognoses, ...keuze }: Gegevens): Opgesteld => {
  const { posten } = koppelWijzigingen(begroting);
  const gekozen = inBereik(posten, keuze.gemeente).filter(({ post }) => post.jaar === keuze.jaar);
  const regels = prognoses.filter(({ gemeente }) => keuze.gemeente === undefined || gemeente === keuze.gemeente);
  const toegewezen = wijsToe(regels, gekozen);

  const notaposten = gekozen.map((gekoppeld) => {
    const eigen = toegewezen.filter(({ post }) => post === gekoppeld).flatMap(({ groep }) => groep);
    const werktDoor = doorwerkingVan(gekoppeld, eigen, begroting);
    return { rij: gekoppeld.post, werktDoor, post: maakPost(gekoppeld, keuze.indeling, eigen, werktDoor) };
  });
  const structureel = notaposten.filter(({ post }) => post.aard === 'structureel' && effectVan(post) !== 0);
  /** Whether a difference comes back in a year that way, and nobody filled in by hand how much. */
  const inJaar = (i: number, wijze: Doorwerking) => structureel.some(({ post, werktDoor }) => post.vervolg?.[i] === undefined && werktDoor.wijzen[i] === wijze);
  return {
    nota: maakNota(notaposten.map(({ post }) => post)),
    posten: notaposten.map(({ rij, post }) => ({ rij, begroot: post.primitief + post.wijzigingen, effect: effectVan(post) })),
    zonderPost: toegewezen.filter(({ post }) => !post).flatMap(({ groep }) => groep),
    doorwerking: Array.from({ length: VERVOLGJAREN }, (_, i) => DOORWERKINGEN.filter((wijze) => inJaar(i, wijze))),
  };
});

/** Prices and volumes are those of care that is paid for; baten and reserves come back as they are. */
function doorwerkingVan({ post }: Gekoppeldepost, regels: readonly Regelprognose[], { index }: Begroting): Doorwerkingen {
  if (post.soort !== 'lasten') return ONVERANDERD;
  return doorwerkingen(regels.flatMap(({ jaarlasten }) => (jaarlasten ? [jaarlasten] : [])), index, post.jaar);
}

function effectVan({ soort, prognose, primitief, wijzigingen }: Begrotingspost): Cent {
  return prognose === undefined ? 0 : richting(soort) * (prognose - primitief - wijzigingen) || 0;
}

function maakPost(gekoppeld: Gekoppeldepost, indeling: Indeling, regels: readonly Regelprognose[], { factoren }: Doorwerkingen): Begrotingspost {
  const som = (bedrag: (regel: Regelprognose) => Cent) => (regels.length === 0 ? undefined : regels.reduce((totaal, regel) => totaal + bedrag(regel), 0));
  const { post } = gekoppeld;
  const actueel = actueelVan(gekoppeld);
  const prognose = post.prognose ?? som((regel) => regel.prognose);
  const realisatie = post.realisatie ?? som((regel) => regel.realisatie);
  const nogTeOntvangen = post.nogTeOntvangen ?? som((regel) => regel.nogTeOntvangen);
  const { soort, primitief, aard, dekking, vervolg } = post;
  return {
    naam: regelnaam(post, indeling),
    soort,
    primitief,
    wijzigingen: actueel - primitief,
    ...(realisatie !== undefined && { realisatie }),
    ...(nogTeOntvangen !== undefined && { nogTeOntvangen }),
    ...(prognose !== undefined && {
      prognose,
      verklaring: verklaar(prognose - actueel, regels.flatMap(({ verklaring }) => (verklaring ? [opPrijspeil(verklaring, post.indexfactor)] : []))),
    }),
    ...(aard && { aard }),
    ...(dekking !== undefined && { dekking }),
    ...(vervolg && { vervolg }),
    groei: factoren,
  };
}

/** Movements of reserves stand under the name of the reserve, everything else under what the nota is set out by. */
export function regelnaam(post: Gekoppeldepost['post'], indeling: Indeling): string {
  const mutatie = post.soort === 'storting' || post.soort === 'onttrekking';
  return (mutatie ? post.reserve : undefined) ?? post[indeling] ?? ONVERDEELD;
}

/** For what is not budgeted by what the nota is set out by. Stands in cells, so always Dutch. */
export const ONVERDEELD = 'Niet verdeeld';
