import type { Paneelteksten } from '../../locales/paneel';
import type { Maandverloop } from '../../tables/beelden/maandverloop';
import type { Figuur } from '../../workbook/plan/figuurblad';

/** The year month by month, against its plafond. */
export function verloopfiguur(jaar: number, verloop: Maandverloop, { datums, prognose: t }: Paneelteksten): Figuur {
  const { maanden, plafond } = verloop;
  return {
    blad: t.verloopblad,
    titel: t.verloopVan(jaar, verloopnaam(verloop, t)),
    conclusie: plafond
      ? plafond.maand === undefined
        ? t.plafondNiet(plafond.bedrag)
        : t.plafondBereikt(plafond.bedrag, plafond.maand)
      : t.geenPlafond,
    cijfers: {
      kolommen: [
        { kop: t.totEnMet, soort: 'tekst' },
        { kop: t.gerealiseerd, soort: 'bedrag' },
        { kop: t.nogTeOntvangen, soort: 'bedrag' },
        { kop: t.resterend, soort: 'bedrag' },
        { kop: t.prognose, soort: 'bedrag' },
        { kop: t.plafond, soort: 'bedrag' },
      ],
      rijen: maanden.map(({ maand, gerealiseerd, nogTeOntvangen, resterend, prognose }) => [
        datums.maandnaam(maand),
        gerealiseerd,
        nogTeOntvangen,
        resterend,
        prognose,
        plafond?.bedrag,
      ]),
    },
    grafiek: { soort: 'ColumnStacked', kolommen: 4 },
  };
}

/** What a course is of. */
export function verloopnaam({ van }: Maandverloop, t: Paneelteksten['prognose']): string {
  if (!van) return t.alleRegels;
  return van.soort === 'segment' ? t.segment(van.naam) : van.naam;
}
