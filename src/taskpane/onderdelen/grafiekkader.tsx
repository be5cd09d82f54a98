import { Body1, makeStyles, Subtitle2, tokens } from '@fluentui/react-components';
import { Suspense, useRef, type ReactNode } from 'react';
import type { Paneelteksten } from '../../locales/paneel';
import type { Figuur } from '../../workbook/plan/figuurblad';
import { Foutgrens } from '../foutgrens';
import { useTeksten } from '../teksten';
import { useVoorkeur } from '../voorkeuren';
import { BEELDEN, Beeldkeuze } from './beeldkeuze';
import { Cijfers } from './cijfertabel';
import { BUITEN_BEELD } from './klembord';
import { Laden } from './laden';
import { Meenemen } from './meenemen';

const useStijl = makeStyles({
  kader: { display: 'grid', rowGap: tokens.spacingVerticalS, gridTemplateColumns: 'minmax(0, 1fr)' },
  kop: { display: 'flex', flexWrap: 'wrap', justifyContent: 'space-between', alignItems: 'center', columnGap: tokens.spacingHorizontalM },
});

interface Props {
  readonly kop: string;
  /** The chart with its figures, in the language of whoever reads it. */
  readonly figuur: (t: Paneelteksten) => Figuur;
  /** What it shows can be chosen here. */
  readonly keuzes?: ReactNode;
  /** Draws the figures; loaded when it is shown. */
  readonly grafiek: ReactNode;
  /** In place of the figures as they are. */
  readonly tabel?: ReactNode;
}

/** A chart, the table that says the same, and what can be done with both. */
export function Grafiekkader({ kop, figuur, keuzes, grafiek, tabel }: Props) {
  const { t } = useTeksten();
  const stijl = useStijl();
  const kader = useRef<HTMLElement>(null);
  const [beeld, kiesBeeld] = useVoorkeur('beeld', BEELDEN, 'grafiek');
  const { conclusie, cijfers } = figuur(t);
  return (
    <section ref={kader} className={stijl.kader}>
      <div className={stijl.kop}>
        <Subtitle2 as="h2">{kop}</Subtitle2>
        <div {...BUITEN_BEELD}>
          <Beeldkeuze beeld={beeld} kies={kiesBeeld} />
        </div>
      </div>
      {keuzes}
      <Body1 as="p">{conclusie}</Body1>
      {beeld === 'tabel' ? (
        (tabel ?? <Cijfers naam={kop} cijfers={cijfers} />)
      ) : (
        <Foutgrens melding={t.figuur.mislukt}>
          <Suspense fallback={<Laden tekst={t.figuur.laden} />}>{grafiek}</Suspense>
        </Foutgrens>
      )}
      <Meenemen figuur={figuur} beeld={kader} metGrafiek={beeld === 'grafiek'} />
    </section>
  );
}
