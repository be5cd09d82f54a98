import { Body1, Body1Strong, Button, Caption1, makeStyles, Subtitle2, Switch, tokens } from '@fluentui/react-components';
import { TableAdd20Regular } from '@fluentui/react-icons/svg/table-add';
import { lazy, Suspense, useState } from 'react';
import { PATRONEN } from '../../model/jaarprognose/gewichten';
import type { Doorrekening } from '../../tables/doorrekening';
import type { Prognosebeeld } from '../../tables/prognosebeeld';
import { prognosebladen } from '../../workbook/plan/prognoseblad';
import { zetBladenNeer } from '../../workbook/bladen';
import { Foutgrens } from '../foutgrens';
import { Laden } from '../onderdelen/laden';
import { ZACHT } from '../onderdelen/stijlen';
import { useSchrijven } from '../schrijven';
import { useTeksten } from '../teksten';
import { Beeldkeuze, type Beeld } from '../onderdelen/beeldkeuze';
import { Benoemdekeuze } from './benoemdekeuze';
import { Correctieformulier } from './correctieformulier';
import type { Vraagkeuze } from './gebruik-vraag';
import { Notagrondslag } from './notagrondslag';
import { Prognosetabel } from './prognosetabel';
import { Prognosetotalen } from './prognosetotalen';

const Prognosegrafiek = lazy(() => import('./prognosegrafiek'));

const useStijl = makeStyles({
  deel: { display: 'grid', rowGap: tokens.spacingVerticalM, gridTemplateColumns: 'minmax(0, 1fr)' },
  kop: { display: 'flex', flexWrap: 'wrap', justifyContent: 'space-between', alignItems: 'center' },
  knop: { justifySelf: 'start' },
  zacht: ZACHT,
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
  const [beeld, kiesBeeld] = useState<Beeld>('grafiek');
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
        <Caption1 as="p" className={stijl.zacht}>
          {t.prognose.viaContractUitleg}
        </Caption1>
      </div>
      <Notagrondslag keuze={keuze} />
      <Prognosetotalen totaal={uitkomst.totaal} />
      <div className={stijl.kop}>
        <Body1Strong as="h3">{t.prognose.perRegel}</Body1Strong>
        <Beeldkeuze beeld={beeld} kies={kiesBeeld} />
      </div>
      {beeld === 'tabel' ? (
        <Prognosetabel beeld={uitkomst} />
      ) : (
        <Foutgrens melding={t.prognose.grafiekMislukt}>
          <Suspense fallback={<Laden tekst={t.prognose.grafiekLaden} />}>
            <Prognosegrafiek beeld={uitkomst} />
          </Suspense>
        </Foutgrens>
      )}
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
