import type { Cijfersoort, Cijfertabel } from '../../tables/beelden/cijfertabel';
import { toEuros } from '../../model/geld';
import { bereikadres, celadres } from '../adres';
import type { Blad, Grafieksoort, Inhoud } from './blad';
import { breedteVan, KOP, KOPGETAL, NOTATIE, TABKLEUR, TITEL, TOELICHTING } from './opmaak';

/** A chart with its figures and what comes out of it, to be put on a sheet of its own. */
export interface Figuur {
  /** What the sheet is to be called. */
  readonly blad: string;
  readonly titel: string;
  /** What it comes down to, in a sentence. */
  readonly conclusie: string;
  readonly cijfers: Cijfertabel;
  readonly grafiek: {
    readonly soort: Grafieksoort;
    /** How many of the first columns it draws; the first names what the others are of. */
    readonly kolommen: number;
  };
}

const NOTATIES: Readonly<Record<Cijfersoort, string>> = {
  tekst: NOTATIE.tekst,
  hoeveelheid: NOTATIE.vrij,
  bedrag: NOTATIE.bedrag,
  tarief: NOTATIE.bedrag,
  deel: NOTATIE.procentMetDecimaal,
};

const KOPRIJ = 3;
/** The chart stands below its figures, so that neither hides the other however many columns there are. */
const RUIMTE = 2;
const GRAFIEKHOOGTE = 22;
const GRAFIEKKOLOMMEN = 8;

/** The figures, and below them the chart that Excel draws of the same cells. */
export function figuurblad(naam: string, { titel, conclusie, cijfers, grafiek }: Figuur): Blad {
  const { kolommen, rijen } = cijfers;
  const cellen = rijen.map((rij) => rij.map((cijfer, k): Inhoud => inCel(cijfer, kolommen[k]!.soort)));
  const vanKolom = (k: number) => cellen.map((rij) => rij[k]!);
  const onder = KOPRIJ + rijen.length + RUIMTE;
  return {
    naam,
    tabkleur: TABKLEUR.uitkomst,
    breedtes: kolommen.map(({ kop }, k) => breedteVan(kop, vanKolom(k))),
    vakken: [
      { rij: 0, kolom: 0, waarden: [[titel]], opmaak: TITEL },
      { rij: 1, kolom: 0, waarden: [[conclusie]], opmaak: TOELICHTING },
      ...kolommen.map(({ kop, soort }, k) => ({ rij: KOPRIJ, kolom: k, waarden: [[kop]], opmaak: soort === 'tekst' ? KOP : KOPGETAL })),
      ...(rijen.length > 0 ? [{ rij: KOPRIJ + 1, kolom: 0, waarden: cellen }] : []),
    ],
    notaties: kolommen.map(({ soort }, k) => ({ rij: KOPRIJ + 1, kolom: k, rijen: Math.max(1, rijen.length), notatie: NOTATIES[soort] })),
    grafieken: [
      {
        naam: titel,
        titel,
        soort: grafiek.soort,
        bron: bereikadres(KOPRIJ, 0, rijen.length + 1, grafiek.kolommen),
        linksboven: celadres(onder, 0),
        rechtsonder: celadres(onder + GRAFIEKHOOGTE, GRAFIEKKOLOMMEN),
      },
    ],
  };
}

function inCel(cijfer: string | number | undefined, soort: Cijfersoort): Inhoud {
  if (cijfer === undefined) return null;
  return typeof cijfer === 'number' && soort === 'bedrag' ? toEuros(cijfer) : cijfer;
}
