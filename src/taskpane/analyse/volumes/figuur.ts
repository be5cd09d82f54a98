import type { Paneelteksten } from '../../../locales/paneel';
import type { Volumemeting } from '../../../model/wat-als/volumemeting';
import type { Figuur } from '../../../workbook/plan/figuurblad';

/** The line or segment that a volume is of. */
export function naamVanMeting({ regel, segment }: Volumemeting): string {
  return regel ?? segment;
}

/** Volumes against their band, with what is at stake on either side. */
export function volumefiguur(scenario: string, jaar: number, metingen: readonly Volumemeting[], { analyse, vergelijking }: Paneelteksten): Figuur {
  const { volumes: t } = analyse;
  return {
    blad: t.blad,
    titel: t.titel(scenario, jaar),
    conclusie: t.conclusie(metingen.length, metingen.flatMap(buiten)),
    cijfers: {
      kolommen: [
        { kop: t.regelOfSegment, soort: 'tekst' },
        { kop: vergelijking.minimum, soort: 'hoeveelheid' },
        { kop: vergelijking.volume, soort: 'hoeveelheid' },
        { kop: vergelijking.maximum, soort: 'hoeveelheid' },
        { kop: t.eenheid, soort: 'tekst' },
        { kop: vergelijking.status, soort: 'tekst' },
        { kop: t.naarMinimum, soort: 'bedrag' },
        { kop: t.onderMinimum, soort: 'bedrag' },
        { kop: t.naarMaximum, soort: 'bedrag' },
        { kop: t.bovenMaximum, soort: 'bedrag' },
      ],
      rijen: metingen.map((meting) => [
        naamVanMeting(meting),
        meting.minimum,
        meting.volume,
        meting.maximum,
        meting.eenheid,
        vergelijking.volumestatus[meting.status],
        meting.naarMinimum,
        meting.onderMinimum,
        meting.naarMaximum,
        meting.bovenMaximum,
      ]),
    },
    grafiek: { soort: 'BarClustered', kolommen: 4 },
  };
}

/** How far a volume lies outside its band; nothing where it lies within. */
function buiten(meting: Volumemeting): { naam: string; onder?: number; boven?: number }[] {
  const { volume, minimum, maximum, status } = meting;
  const naam = naamVanMeting(meting);
  if (status === 'onder minimum') return [{ naam, onder: minimum! - volume }];
  return status === 'boven maximum' ? [{ naam, boven: volume - maximum! }] : [];
}
