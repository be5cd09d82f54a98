import type { Paneelteksten } from '../../../locales/paneel';
import type { Gevoeligheden } from '../../../model/wat-als/gevoeligheid';
import type { Figuur } from '../../../workbook/plan/figuurblad';

/** What was asked: by how much everything is varied, in which scenario and year. */
export interface Gevoeligheidsvraag {
  readonly scenario: string;
  readonly jaar: number;
  /** As a fraction. */
  readonly deel: number;
}

/** Every assumption with what it does to the total, the heaviest first. */
export function gevoeligheidsfiguur(
  { scenario, jaar, deel }: Gevoeligheidsvraag,
  { totaal, rijen }: Gevoeligheden,
  { analyse }: Paneelteksten,
): Figuur {
  const { gevoeligheid: t } = analyse;
  const zwaarste = rijen[0];
  return {
    blad: t.blad,
    titel: t.titel(scenario, jaar, deel),
    conclusie: zwaarste ? t.conclusie(analyse.grootheid[zwaarste.grootheid], deel, zwaarste.lager, zwaarste.hoger) : t.geen,
    cijfers: {
      kolommen: [
        { kop: t.aanname, soort: 'tekst' },
        { kop: t.lager(deel), soort: 'bedrag' },
        { kop: t.hoger(deel), soort: 'bedrag' },
        { kop: t.totaalLager(deel), soort: 'bedrag' },
        { kop: t.totaalHoger(deel), soort: 'bedrag' },
      ],
      rijen: rijen.map(({ grootheid, lager, hoger }) => [
        analyse.grootheid[grootheid],
        lager,
        hoger,
        lager === undefined ? undefined : totaal + lager,
        hoger === undefined ? undefined : totaal + hoger,
      ]),
    },
    grafiek: { soort: 'BarClustered', kolommen: 3 },
  };
}
