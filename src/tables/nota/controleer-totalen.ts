import type { Cent } from '../../model/geld';
import { groepeer } from '../../model/groepeer';
import { maakNota, type Notabedragen } from '../../model/nota/nota';
import { getoond } from '../../model/nota/tekens';
import { plaatsVan } from '../rijen';
import type { Totaalsoort } from '../schemas/begroting';
import type { Meld } from '../tabel';
import { inBereik, postnaam, totaalVan, zonderGemeente, type Gekoppeldepost } from './koppel';
import type { Begroting, Begrotingsrij, Totaalrij } from './begroting';

/** Rounding to thousands may leave a printed total this far from its lines. */
const DUIZEND: Cent = 100_000;

/** Holds every printed total against the lines that it stands under, and names what they differ by. */
export function controleerTotalen({ totalen }: Begroting, posten: readonly Gekoppeldepost[], meld: Meld): void {
  for (const totaal of totalen) {
    const onder = inBereik(posten, totaal.gemeente).filter(({ post }) => staatOnder(post, totaal));
    const berekend = herberekend(totaal.soort, onder);
    for (const kolom of ['primitief', 'actueel', 'realisatie', 'prognose'] as const) {
      const gedrukt = totaal[kolom];
      if (gedrukt === undefined) continue;
      const regels = berekend(kolom);
      const verschil = gedrukt - regels;
      if (verschil === 0) continue;
      const afgerond = Math.abs(verschil) <= DUIZEND && gedrukt % DUIZEND === 0 && regels % DUIZEND === 0;
      const gegevens = { soort: totaal.soort, kolom, gedrukt, regels, verschil };
      meld({
        ernst: afgerond ? 'waarschuwing' : 'fout',
        fout: { code: afgerond ? 'totaalAfgerond' : 'totaalSluitNiet', gegevens },
        plaats: plaatsVan(totaal.rij, kolom),
      });
    }
  }
}

/** A total stands over everything of its year, of the gemeente or the region, that it does not narrow down. */
function staatOnder(post: Begrotingsrij, totaal: Totaalrij): boolean {
  const zelfde = (kolom: 'segment' | 'taakveld' | 'programma') => totaal[kolom] === undefined || totaal[kolom] === post[kolom];
  return post.jaar === totaal.jaar && zelfde('segment') && zelfde('taakveld') && zelfde('programma');
}

/** Printed tables give saldo and resultaat as net lasten, so that is how they are recalculated. */
function herberekend(soort: Totaalsoort, posten: readonly Gekoppeldepost[]): (kolom: 'primitief' | 'actueel' | 'realisatie' | 'prognose') => Cent {
  const nota = maakNota(
    posten.map(({ post, wijzigingen }) => ({ ...post, naam: '', wijzigingen: gedruktActueel({ post, wijzigingen }) - post.primitief })),
  );
  const bedragen: Readonly<Record<Totaalsoort, Notabedragen>> = {
    'totaal lasten': nota.totalen.lasten,
    'totaal baten': nota.totalen.baten,
    'totaal storting': nota.totalen.storting,
    'totaal onttrekking': nota.totalen.onttrekking,
    saldo: nota.saldo,
    resultaat: nota.resultaat,
  };
  const rij = soort === 'saldo' || soort === 'resultaat' ? soort : 'lasten';
  return (kolom) => getoond(bedragen[soort], kolom, rij, 'zonder teken');
}

/** What a taken over table prints as the budget after changes holds there, whatever decisions were taken over. */
function gedruktActueel({ post, wijzigingen }: Gekoppeldepost): Cent {
  return post.actueel ?? post.primitief + totaalVan(wijzigingen);
}

/** Where both the region and its gemeenten have a budget for the same, they must be the same. */
export function controleerGemeenten(posten: readonly Gekoppeldepost[], meld: Meld): void {
  for (const groep of groepeer(posten, ({ post }) => zonderGemeente(post)).values()) {
    const regionaal = groep.filter(({ post }) => post.gemeente === undefined);
    const eigen = groep.filter(({ post }) => post.gemeente !== undefined);
    const [eerste] = regionaal;
    if (!eerste || eigen.length === 0) continue;
    const regio = som(regionaal);
    const gemeenten = som(eigen);
    if (regio === gemeenten) continue;
    const gegevens = { post: postnaam(eerste.post), regio, gemeenten, verschil: regio - gemeenten };
    meld({ ernst: 'waarschuwing', fout: { code: 'gemeentenSluitenNiet', gegevens }, plaats: plaatsVan(eerste.post.rij, 'primitief') });
  }
}

function som(posten: readonly Gekoppeldepost[]): Cent {
  return posten.reduce((totaal, post) => totaal + gedruktActueel(post), 0);
}
