import type { Paneelteksten } from '../../../locales/paneel';
import type { Risicorij } from '../../../tables/beelden/risicobeeld';
import type { Figuur } from '../../../workbook/plan/figuurblad';

/** What a unit more and a unit fewer costs whom, a row each per scenario. */
export function risicofiguur(regel: string, jaar: number, rijen: readonly Risicorij[], { analyse }: Paneelteksten): Figuur {
  const { risico: t } = analyse;
  const bekend = rijen.flatMap(({ scenario, uitkomst }) => (uitkomst ? [{ scenario, ...uitkomst }] : []));
  const gedragen = bekend.filter(({ meer }) => meer.gemeente > 0);
  return {
    blad: t.blad,
    titel: t.titel(regel, jaar),
    conclusie: bekend.length === 0 ? t.onbekend : t.conclusie(gedragen.map(({ scenario }) => scenario), bekend.length),
    cijfers: {
      kolommen: [
        { kop: t.scenarioEnEenheid, soort: 'tekst' },
        { kop: t.gemeente, soort: 'bedrag' },
        { kop: t.aanbieder, soort: 'bedrag' },
        { kop: t.samen, soort: 'bedrag' },
      ],
      rijen: bekend.flatMap(({ scenario, meer, minder }) => [
        [`${scenario}: ${t.meer}`, meer.gemeente, meer.aanbieder, meer.gemeente + meer.aanbieder],
        [`${scenario}: ${t.minder}`, minder.gemeente, minder.aanbieder, minder.gemeente + minder.aanbieder],
      ]),
    },
    grafiek: { soort: 'BarStacked', kolommen: 3 },
  };
}
