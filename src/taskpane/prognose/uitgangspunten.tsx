import { makeStyles, tokens } from '@fluentui/react-components';
import { NIVEAUS } from '../../model/jaarprognose/vraag';
import { NAIJLMETHODEN } from '../../model/naijl/methode';
import type { Doorrekening } from '../../tables/doorrekening';
import { useTeksten } from '../teksten';
import { Benoemdekeuze } from './benoemdekeuze';
import type { Vraagkeuze } from './gebruik-vraag';

const useStijl = makeStyles({
  keuzes: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(220px, 100%), 1fr))',
    gap: tokens.spacingVerticalM,
  },
});

/** What late claims and forecast both start from. */
export function Uitgangspunten({ keuze, doorrekening }: { keuze: Vraagkeuze; doorrekening: Doorrekening }) {
  const { t } = useTeksten();
  const { vraag, kies } = keuze;
  const gemeenten = doorrekening.scenarios[0]!.invoer.gemeenten.map(({ gemeente }) => gemeente);
  const methoden = NAIJLMETHODEN.filter((methode) => methode !== 'eigen patroon' || methode === vraag.methode || vraag.aandelen.length > 0);
  return (
    <div className={useStijl().keuzes}>
      <Benoemdekeuze
        naam={t.prognose.peilmaand}
        opties={keuze.peilmaanden.map((maand) => [maand, t.datums.maandnaam(maand)] as const)}
        waarde={vraag.peilmaand}
        kies={(peilmaand) => kies({ peilmaand })}
      />
      {keuze.jaren.length > 1 && (
        <Benoemdekeuze
          naam={t.prognose.jaar}
          opties={keuze.jaren.map((jaar) => [jaar, String(jaar)] as const)}
          waarde={vraag.jaar}
          kies={(jaar) => kies({ jaar })}
        />
      )}
      {gemeenten.length > 1 && (
        <Benoemdekeuze<string | undefined>
          naam={t.prognose.gemeente}
          opties={[[undefined, t.prognose.alleGemeenten], ...gemeenten.map((gemeente) => [gemeente, gemeente] as const)]}
          waarde={vraag.gemeente}
          kies={(gemeente) => kies({ gemeente })}
        />
      )}
      <Benoemdekeuze
        naam={t.prognose.methode}
        opties={methoden.map((methode) => [methode, t.prognose.methoden[methode]] as const)}
        waarde={vraag.methode}
        kies={(methode) => kies({ methode })}
      />
      <Benoemdekeuze
        naam={t.prognose.niveau}
        opties={NIVEAUS.map((niveau) => [niveau, t.prognose.niveaus[niveau]] as const)}
        waarde={vraag.niveau}
        kies={(niveau) => kies({ niveau })}
      />
    </div>
  );
}
