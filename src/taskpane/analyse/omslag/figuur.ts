import { getal } from '../../../locales/taal';
import type { Paneelteksten } from '../../../locales/paneel';
import type { Gelijk, Omslagbeeld } from '../../../model/wat-als/omslagbeeld';
import type { Figuur } from '../../../workbook/plan/figuurblad';

/** A line and the two ways to pay it that stand beside each other. */
export interface Omslagkop {
  readonly regel: string;
  readonly jaar: number;
  readonly eerste: string;
  readonly tweede: string;
}

/** Both payments at every volume where something happens. */
export function omslagfiguur(kop: Omslagkop, { gelijk, punten }: Omslagbeeld, { analyse, vergelijking }: Paneelteksten): Figuur {
  const { omslag: t } = analyse;
  const { regel, jaar, eerste, tweede } = kop;
  const nu = punten.find(({ kenmerken }) => kenmerken.includes('nu'));
  return {
    blad: t.blad,
    titel: t.titel(regel, jaar, eerste, tweede),
    conclusie: [
      gelijk.length === 0 ? t.geen(eerste, tweede) : t.conclusie(eerste, tweede, gelijk.map((stuk) => stuktekst(stuk, t))),
      nu && t.nuGoedkoper(nu.volume, nu.eerste === nu.tweede ? undefined : nu.eerste < nu.tweede ? eerste : tweede, Math.abs(nu.eerste - nu.tweede)),
    ]
      .filter(Boolean)
      .join(' '),
    cijfers: {
      kolommen: [
        { kop: vergelijking.volume, soort: 'hoeveelheid' },
        { kop: eerste, soort: 'bedrag' },
        { kop: tweede, soort: 'bedrag' },
        { kop: t.verschil, soort: 'bedrag' },
        { kop: t.wat, soort: 'tekst' },
      ],
      rijen: punten.map((punt) => [
        punt.volume,
        punt.eerste,
        punt.tweede,
        punt.tweede - punt.eerste,
        punt.kenmerken.map((kenmerk) => t.kenmerk[kenmerk]).join(', '),
      ]),
    },
    grafiek: { soort: 'XYScatterLinesNoMarkers', kolommen: 3 },
  };
}

/** Volumes to two decimals; the table has them as they are. */
function stuktekst({ van, tot }: Gelijk, t: Paneelteksten['analyse']['omslag']): string {
  const [begin, eind] = [van, tot].map((volume) => getal(Math.round(volume * 100) / 100));
  if (van === tot) return t.bij(begin!);
  return tot === Infinity ? t.vanaf(begin!) : t.vanTot(begin!, eind!);
}
