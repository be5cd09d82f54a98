import { Body1Strong, Caption1, makeStyles, Subtitle2, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import { heleEuroMetTeken } from '../../../locales/taal';
import { groepeer } from '../../../model/groepeer';
import { meetAlleVolumes, type Volumemeting } from '../../../model/wat-als/volumemeting';
import type { Scenariouitkomst } from '../../../tables/doorrekening';
import { Grafiekkader } from '../../onderdelen/grafiekkader';
import { NAAM_EN_BEDRAG, ZACHT } from '../../onderdelen/stijlen';
import { Volumeband } from '../../onderdelen/volumeband';
import { useTeksten } from '../../teksten';
import { useBerekening } from '../berekening';
import { Rekenwerk } from '../rekenwerk';
import { volumefiguur } from './figuur';

const useStijl = makeStyles({
  figuur: { display: 'grid', rowGap: tokens.spacingVerticalXL, gridTemplateColumns: 'minmax(0, 1fr)' },
  segment: { display: 'grid', rowGap: tokens.spacingVerticalM, gridTemplateColumns: 'minmax(0, 1fr)' },
  meting: { display: 'grid', rowGap: tokens.spacingVerticalXS, paddingTop: tokens.spacingVerticalS, borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  inzet: NAAM_EN_BEDRAG,
  zacht: ZACHT,
});

interface Vraag {
  readonly uitkomst: Scenariouitkomst;
  readonly jaar: number;
}

const reken = ({ uitkomst: { invoer }, jaar }: Vraag) => meetAlleVolumes(invoer, jaar);

/** Where every volume stands in its agreed band, and what is at stake below and above. */
export function Volumes({ uitkomst, jaar }: Vraag) {
  const { t } = useTeksten();
  const vraag = useMemo(() => ({ uitkomst, jaar }), [uitkomst, jaar]);
  return (
    <Rekenwerk berekening={useBerekening(vraag, reken)}>
      {(gevraagd, metingen) => (
        <Grafiekkader
          kop={t.analyse.volumes.kop}
          figuur={(teksten) => volumefiguur(gevraagd.uitkomst.scenario, gevraagd.jaar, metingen, teksten)}
          grafiek={<Banden metingen={metingen} />}
        />
      )}
    </Rekenwerk>
  );
}

function Banden({ metingen }: { metingen: readonly Volumemeting[] }) {
  const { t } = useTeksten();
  const stijl = useStijl();
  return (
    <figure className={stijl.figuur}>
      {[...groepeer(metingen, ({ segment }) => segment)].map(([segment, eigen]) => (
        <div key={segment} className={stijl.segment}>
          <Subtitle2 as="h3">{segment}</Subtitle2>
          {eigen.map((meting) => (
            <div key={meting.regel ?? ''} className={stijl.meting}>
              <Body1Strong>{meting.regel ?? t.analyse.volumes.heleSegment}</Body1Strong>
              <Volumeband
                volume={meting.volume}
                minimum={meting.minimum}
                maximum={meting.maximum}
                status={meting.status}
                eenheid={meting.eenheid}
              />
              <Inzet meting={meting} />
            </div>
          ))}
        </div>
      ))}
      <Caption1 as="p" className={stijl.zacht}>
        {t.analyse.volumes.uitleg}
      </Caption1>
    </figure>
  );
}

/** What it does to the payment to come to a bound, and each unit past it. */
function Inzet({ meting: { naarMinimum, onderMinimum, naarMaximum, bovenMaximum } }: { meting: Volumemeting }) {
  const { t } = useTeksten();
  const stijl = useStijl();
  const { tot, voorbij } = t.analyse.volumes;
  const kanten = [
    ['minimum', naarMinimum, onderMinimum],
    ['maximum', naarMaximum, bovenMaximum],
  ] as const;
  return kanten.map(
    ([grens, naar, eenheid]) =>
      naar !== undefined &&
      eenheid !== undefined && (
        <Caption1 key={grens} className={stijl.inzet}>
          <span>{tot[grens](heleEuroMetTeken(naar))}</span>
          <span>{voorbij[grens](heleEuroMetTeken(eenheid))}</span>
        </Caption1>
      ),
  );
}
