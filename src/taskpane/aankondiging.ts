import { useAnnounce } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import { totaal } from '../model/samenvatting';
import { useTeksten, type Teksten } from './teksten';
import type { Modelstand, Werkmapstand } from './toestand';

/** Tells a screen reader what a change in the cells did to the totals; silent while they stay the same. */
export function useAankondiging(stand: Werkmapstand | undefined): void {
  const teksten = useTeksten();
  const { announce } = useAnnounce();
  const vorige = useRef<string>(undefined);
  const tekst = stand?.soort === 'model' ? samenvatting(stand, teksten) : undefined;
  useEffect(() => {
    if (tekst !== undefined && vorige.current !== undefined && tekst !== vorige.current) announce(tekst, { polite: true });
    vorige.current = tekst;
  }, [tekst, announce]);
}

function samenvatting({ doorrekening: { scenarios, meldingen } }: Modelstand, { t }: Teksten): string {
  const fouten = meldingen.filter(({ ernst }) => ernst === 'fout').length;
  const bedragen = scenarios
    .map(({ scenario, segmenten }) => ({ scenario, ...totaal(segmenten) }))
    .filter(({ fout }) => !fout)
    .map(({ scenario, teBetalen }) => t.aankondiging.scenario(scenario, teBetalen));
  return [t.aankondiging.berekend, ...bedragen, t.controles.aantal(fouten, meldingen.length - fouten)].join(' ');
}
