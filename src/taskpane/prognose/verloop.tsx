import { Caption1, makeStyles } from '@fluentui/react-components';
import { lazy, useMemo, useState } from 'react';
import { maandverlopen } from '../../tables/beelden/maandverloop';
import type { Prognosebeeld } from '../../tables/beelden/prognosebeeld';
import { Grafiekkader } from '../onderdelen/grafiekkader';
import { ZACHT } from '../onderdelen/stijlen';
import { useTeksten } from '../teksten';
import { Benoemdekeuze } from './benoemdekeuze';
import { verloopfiguur, verloopnaam } from './verloopfiguur';

const Verloopgrafiek = lazy(() => import('./verloopgrafiek'));

const useStijl = makeStyles({ zacht: ZACHT });

/** The year month by month: of everything, a segment or a line, and when its plafond is reached. */
export function Verloop({ beeld, jaar }: { beeld: Prognosebeeld; jaar: number }) {
  const { t } = useTeksten();
  const stijl = useStijl();
  const [gekozen, kies] = useState<string>();
  const verlopen = useMemo(() => new Map(maandverlopen(beeld).map((verloop) => [verloopnaam(verloop, t.prognose), verloop])), [beeld, t]);
  const [naam, verloop] = [...verlopen].find(([kandidaat]) => kandidaat === gekozen) ?? [...verlopen][0]!;
  return (
    <div>
      <Grafiekkader
        kop={t.prognose.verloop(jaar)}
        figuur={(teksten) => verloopfiguur(jaar, verloop, teksten)}
        keuzes={
          <Benoemdekeuze naam={t.prognose.verloopKeuze} opties={[...verlopen.keys()].map((optie) => [optie, optie] as const)} waarde={naam} kies={kies} />
        }
        grafiek={<Verloopgrafiek verloop={verloop} />}
      />
      {verloop.buitenMaanden !== 0 && (
        <Caption1 as="p" className={stijl.zacht}>
          {t.prognose.buitenMaanden(verloop.buitenMaanden)}
        </Caption1>
      )}
    </div>
  );
}
