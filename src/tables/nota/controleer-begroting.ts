import type { Fout } from '../../model/fouten';
import { groepeer } from '../../model/groepeer';
import { eersteDag } from '../../model/kalender';
import { richting } from '../../model/nota/post';
import { plaatsVan, type Rij } from '../rijen';
import type { Meld } from '../tabel';
import { controleerReserves } from './controleer-reserves';
import { controleerGemeenten, controleerTotalen } from './controleer-totalen';
import { scheeltDuizend } from './duizendtallen';
import { actueelVan, koppelWijzigingen, postnaam, postsleutel, totaalVan, type Gekoppeldepost } from './koppel';
import type { Begroting, Begrotingsrij, Wijzigingsrij } from './begroting';
import { taakveldfout } from './taakvelden';

/** Checks what the budget, the decisions on it and the reserves say together; nothing is corrected. */
export function controleerBegroting(begroting: Begroting, meld: Meld): void {
  const koppeling = koppelWijzigingen(begroting);
  for (const gekoppeld of koppeling.posten) controleerPost(gekoppeld, meld);
  for (const rij of [...begroting.posten, ...begroting.wijzigingen]) {
    const fout = rij.taakveld === undefined ? undefined : taakveldfout(rij.taakveld, rij.jaar);
    if (fout) meld({ ernst: 'waarschuwing', fout, plaats: plaatsVan(rij.rij, 'taakveld') });
  }
  for (const dubbel of groepeer(begroting.posten, postsleutel).values()) controleerDubbel(dubbel, meld);
  for (const wijziging of begroting.wijzigingen) controleerWijziging(wijziging, meld);
  for (const { bedrag, soort, rij } of koppeling.zonderPost) {
    meld({ ernst: 'fout', fout: { code: 'wijzigingZonderPost', gegevens: { bedrag, soort } }, plaats: plaatsVan(rij, 'bedrag') });
  }
  for (const { wijziging, kandidaten } of koppeling.meervoudig) {
    const gegevens = { bedrag: wijziging.bedrag, posten: kandidaten.map(postnaam) };
    meld({ ernst: 'fout', fout: { code: 'wijzigingMeervoudig', gegevens }, plaats: plaatsVan(wijziging.rij, 'bedrag') });
  }
  controleerTotalen(begroting, koppeling.posten, meld);
  controleerGemeenten(koppeling.posten, meld);
  controleerReserves(begroting, meld);
}

function waarschuw(rij: Rij, kolom: string, fout: Fout, meld: Meld): void {
  meld({ ernst: 'waarschuwing', fout, plaats: plaatsVan(rij, kolom) });
}

function controleerPost(gekoppeld: Gekoppeldepost, meld: Meld): void {
  const { post, wijzigingen } = gekoppeld;
  const { rij, soort, primitief, begroot, actueel, realisatie = 0, nogTeOntvangen = 0, prognose, aard } = post;
  const gewijzigd = totaalVan(wijzigingen);
  const geldend = actueelVan(gekoppeld);
  const naam = postnaam(post);
  if (!begroot && geldend === 0) waarschuw(rij, 'primitief', { code: 'begrotingOntbreekt', gegevens: { post: naam } }, meld);
  for (const [kolom, bedrag] of [['primitief', primitief], ['realisatie', realisatie], ['prognose', prognose ?? 0]] as const) {
    if (bedrag < 0) waarschuw(rij, kolom, { code: 'bedragNegatief', gegevens: { kolom, soort, bedrag } }, meld);
    const naast = kolom === 'primitief' ? (actueel ?? 0) : geldend;
    if (scheeltDuizend(bedrag, naast)) waarschuw(rij, kolom, { code: 'duizendtallen', gegevens: { kolom, bedrag, naast } }, meld);
  }
  if (actueel !== undefined && actueel !== primitief + gewijzigd) {
    const gegevens = { actueel, primitief, wijzigingen: gewijzigd, verschil: actueel - primitief - gewijzigd };
    waarschuw(rij, 'actueel', { code: 'actueelSluitNiet', gegevens }, meld);
  }
  if (prognose === undefined) return;
  const binnen = realisatie + nogTeOntvangen;
  if (prognose < binnen) waarschuw(rij, 'prognose', { code: 'prognoseOnderRealisatie', gegevens: { prognose, realisatie: binnen } }, meld);
  const verschil = richting(soort) * (prognose - geldend);
  if (verschil !== 0 && aard === undefined && !post.vervolg) waarschuw(rij, 'aard', { code: 'aardOntbreekt', gegevens: { post: naam, verschil } }, meld);
}

function controleerDubbel(posten: readonly Begrotingsrij[], meld: Meld): void {
  const [eerste] = posten;
  if (!eerste || posten.length < 2) return;
  const gegevens = { post: postnaam(eerste), rijen: posten.map(({ rij }) => rij.herkomst.rij ?? 0) };
  waarschuw(posten.at(-1)!.rij, 'primitief', { code: 'postDubbel', gegevens }, meld);
}

function controleerWijziging({ rij, bedrag, raadsbesluit, datum, jaar }: Wijzigingsrij, meld: Meld): void {
  if (raadsbesluit === undefined) waarschuw(rij, 'raadsbesluit', { code: 'besluitOntbreekt', gegevens: { bedrag } }, meld);
  if (datum !== undefined && datum >= eersteDag(jaar + 1)) waarschuw(rij, 'datum', { code: 'wijzigingBuitenJaar', gegevens: { datum, jaar } }, meld);
}
