import { Body1, Button, Caption1, makeStyles, Subtitle2, Switch, tokens } from '@fluentui/react-components';
import { TableAdd20Regular } from '@fluentui/react-icons/svg/table-add';
import { lazy } from 'react';
import { PATRONEN } from '../../model/jaarprognose/gewichten';
import type { Doorrekening } from '../../tables/doorrekening';
import type { Prognosebeeld } from '../../tables/beelden/prognosebeeld';
import { prognosebladen } from '../../workbook/plan/prognosebladen';
import { zetBladenNeer } from '../../workbook/bladen';
import { Grafiekkader } from '../onderdelen/grafiekkader';
import { ZACHT } from '../onderdelen/stijlen';
import { useSchrijven } from '../schrijven';
import { useTeksten } from '../teksten';
import { Benoemdekeuze } from './benoemdekeuze';
import { Correctieformulier } from './correctieformulier';
import type { Vraagkeuze } from './gebruik-vraag';
import { Notagrondslag } from './notagrondslag';
import { prognosefiguur } from './prognosefiguur';
import { Prognosetabel } from './prognosetabel';
import { Prognosetotalen } from './prognosetotalen';

const Prognosegrafiek = lazy(() => import('./prognosegrafiek'));

const useStijl = makeStyles({
  deel: { display: 'grid', rowGap: tokens.spacingVerticalM, gridTemplateColumns: 'minmax(0, 1fr)' },
  knop: { justifySelf: 'start' },
  uitleg: { ...ZACHT, display: 'block' },
});

interface Props {
  readonly doorrekening: Doorrekening;
  readonly keuze: Vraagkeuze;
  readonly uitkomst: Prognosebeeld;
}

/** How the year will probably end: in total and per line, with a band, ceilings and what was corrected by hand. */
export function Prognosesectie({ doorrekening, keuze, uitkomst }: Props) {
  const { t } = useTeksten();
  const stijl = useStijl();
  const { schrijf, bezig } = useSchrijven();
  const { vraag, kies } = keuze;
  return (
    <section className={stijl.deel}>
      <Subtitle2 as="h2">{t.prognose.kop(vraag.jaar)}</Subtitle2>
      <Benoemdekeuze
        naam={t.prognose.patroon}
        opties={PATRONEN.map((patroon) => [patroon, t.prognose.patronen[patroon]] as const)}
        waarde={vraag.patroon}
        kies={(patroon) => kies({ patroon })}
      />
      <div>
        <Switch
          label={t.prognose.viaContract}
          checked={vraag.viaContract}
          onChange={(_, { checked }) => kies({ viaContract: checked })}
        />
        <Caption1 as="p" className={stijl.uitleg}>
          {t.prognose.viaContractUitleg}
        </Caption1>
      </div>
      <Notagrondslag keuze={keuze} />
      <Prognosetotalen totaal={uitkomst.totaal} />
      <Grafiekkader
        kop={t.prognose.perRegel}
        figuur={(teksten) => prognosefiguur(vraag.jaar, uitkomst, teksten)}
        grafiek={<Prognosegrafiek beeld={uitkomst} />}
        tabel={<Prognosetabel beeld={uitkomst} />}
      />
      <Correctieformulier doorrekening={doorrekening} vraag={vraag} />
      <Body1 as="p">{t.prognose.opBladUitleg}</Body1>
      <Button
        className={stijl.knop}
        icon={<TableAdd20Regular />}
        disabledFocusable={bezig}
        onClick={() => void schrijf(() => zetBladenNeer(prognosebladen(doorrekening, vraag), 1))}
      >
        {t.prognose.opBlad}
      </Button>
    </section>
  );
}
