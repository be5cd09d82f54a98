import { useState } from 'react';
import { totaal } from '../model/doorrekening/samenvatting';
import { useVerborgen } from './onderdelen/stijlen';
import { useTeksten, type Teksten } from './teksten';
import type { Modelstand } from './toestand';

/** Tells a screen reader what a change in the cells did to the totals; silent while they stay the same. */
export function Aankondiging({ stand }: { stand: Modelstand }) {
  const teksten = useTeksten();
  const tekst = samenvatting(stand, teksten);
  // What stands on the screen as it opens is read there.
  const [bijBegin] = useState(tekst);
  const [veranderd, zetVeranderd] = useState(false);
  if (!veranderd && tekst !== bijBegin) zetVeranderd(true);
  return (
    <div role="status" className={useVerborgen()}>
      {veranderd && tekst}
    </div>
  );
}

function samenvatting({ doorrekening: { scenarios, meldingen } }: Modelstand, { t }: Teksten): string {
  const fouten = meldingen.filter(({ ernst }) => ernst === 'fout').length;
  const bedragen = scenarios
    .map(({ scenario, segmenten }) => ({ scenario, ...totaal(segmenten) }))
    .filter(({ fout }) => !fout)
    .map(({ scenario, teBetalen }) => t.aankondiging.scenario(scenario, teBetalen));
  return [t.aankondiging.berekend, ...bedragen, t.controles.aantal(fouten, meldingen.length - fouten)].join(' ');
}
