import type { Cent } from '../../model/geld';
import { groepeer } from '../../model/groepeer';
import type { Doorrekening } from '../doorrekening';
import { plaatsVan } from '../rijen';
import type { Meld, Melding, Tabelinhoud } from '../tabel';
import { controleerEenheid } from './controleer-eenheid';
import { controleerPrognose } from './controleer-prognose';
import { notanaam, type Notakeuze } from './keuzes';
import type { Begrotingsrij } from './begroting';
import { isVanNota, notasleutel, type Notatekst } from './lees-notas';
import { notaprognoses, type Notaprognoses } from './nota-prognoses';
import { notabeeld } from './notabeeld';
import { dekt, reservenamen, reservesVan } from './reserves';
import { stelNotaOp, type Opgesteld } from './stel-nota-op';

type Prognosezoeker = (keuze: Notakeuze) => Notaprognoses;

/**
 * Adds what only the forecasts of contract lines bring to light: a sentence of the user's own whose figure has
 * changed, a reserve that the deficits it must cover go beyond, a budget in another unit than its claims, and more
 * realised than is expected.
 */
export function metNotacontroles(doorrekening: Doorrekening, tabellen: readonly Tabelinhoud[]): Doorrekening {
  const meldingen: Melding[] = [];
  const meld = (melding: Melding) => meldingen.push(melding);
  const prognosesVan: Prognosezoeker = (keuze) => notaprognoses(doorrekening, keuze, tabellen);
  controleerZinnen(doorrekening, tabellen, prognosesVan, meld);
  controleerDekking(doorrekening, prognosesVan, meld);
  controleerEenheid(doorrekening.nota.begroting, prognosesVan, meld);
  controleerPrognose(doorrekening.nota.begroting, prognosesVan, meld);
  return meldingen.length === 0 ? doorrekening : { ...doorrekening, meldingen: [...doorrekening.meldingen, ...meldingen] };
}

/** Sentences of a nota that was frozen stay as they were, and so does what they are about. */
function controleerZinnen({ nota }: Doorrekening, tabellen: readonly Tabelinhoud[], prognosesVan: Prognosezoeker, meld: Meld): void {
  const levend = nota.teksten.filter((tekst) => !nota.vastgelegd.some((rij) => isVanNota(rij, tekst.nota, tekst)));
  for (const teksten of groepeer(levend, notasleutel).values()) {
    const { nota: soort, jaar, indeling, gemeente } = teksten[0]!;
    const keuze = { jaar, indeling, ...(gemeente !== undefined && { gemeente }) };
    const { regels } = notabeeld(soort, keuze, 'euro', nota, tabellen, prognosesVan(keuze));
    for (const tekst of teksten) {
      const regel = regels.find(({ exact }) => exact.naam === tekst.naam && exact.soort === tekst.soort);
      const fout = regel ? regel.nalezen && zinNalezen(tekst, regel.exact.verschil) : zinZonderRegel(tekst);
      if (fout) meld({ ernst: 'waarschuwing', fout, plaats: plaatsVan(tekst.rij, 'tekst') });
    }
  }
}

function zinNalezen(tekst: Notatekst, verschil: Cent): Melding['fout'] {
  const { naam, soort, bijVerschil } = tekst;
  const veranderd = bijVerschil !== undefined && bijVerschil !== verschil;
  return { code: 'zinNalezen', gegevens: { nota: notanaam(tekst.nota, tekst), regel: `${naam} ${soort}`, verschil, ...(veranderd && { toen: bijVerschil }) } };
}

function zinZonderRegel(tekst: Notatekst): Melding['fout'] {
  return { code: 'zinZonderRegel', gegevens: { nota: notanaam(tekst.nota, tekst), regel: `${tekst.naam} ${tekst.soort}` } };
}

/** Holds every reserve against the deficits that are to be covered from it, in each year and for each who pays. */
function controleerDekking({ nota: { begroting } }: Doorrekening, prognosesVan: Prognosezoeker, meld: Meld): void {
  const reserves = reservenamen(begroting);
  const gedekt = begroting.posten.filter((post) => reserves.some((reserve) => dekt(post, reserve)));
  for (const [eerste] of groepeer(gedekt, ({ jaar, gemeente = '' }) => `${jaar}|${gemeente}`).values()) {
    const { jaar, gemeente } = eerste!;
    const keuze: Notakeuze = { jaar, indeling: 'segment', ...(gemeente !== undefined && { gemeente }) };
    const opgesteld = stelNotaOp(begroting, keuze, prognosesVan(keuze).regels);
    for (const { reserve, begin, einde } of reservesVan(opgesteld.nota, begroting, keuze)) {
      const { nodig, laatste } = nogTeDekken(opgesteld, reserve);
      if (nodig <= 0 || !laatste || begin === undefined || einde === undefined || einde >= nodig) continue;
      meld({ ernst: 'waarschuwing', fout: { code: 'reserveTekort', gegevens: { reserve, nodig, over: einde } }, plaats: plaatsVan(laatste.rij, 'dekking') });
    }
  }
}

/** What deficits ask of a reserve beyond what is already expected to be taken out of it, and the last post that asks. */
function nogTeDekken({ posten }: Opgesteld, reserve: string): { nodig: Cent; laatste: Begrotingsrij | undefined } {
  const vragen = posten.filter(({ rij, effect }) => effect < 0 && dekt(rij, reserve));
  const extra = posten.filter(({ rij, effect }) => rij.reserve === reserve && rij.soort === 'onttrekking' && effect > 0);
  const som = (delen: typeof posten) => delen.reduce((totaal, { effect }) => totaal + effect, 0);
  return { nodig: -som(vragen) - som(extra), laatste: vragen.at(-1)?.rij };
}
