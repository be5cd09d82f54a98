import { Body1Strong, Caption1, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { ErrorCircle16Filled } from '@fluentui/react-icons/svg/error-circle';
import { euro } from '../../locales/taal';
import type { Prognosetotaal } from '../../model/jaarprognose/regelprognose';
import { Statuslabel } from '../onderdelen/statuslabel';
import { POST, ZACHT } from '../onderdelen/stijlen';
import { useTeksten } from '../teksten';

const useStijl = makeStyles({
  lijst: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)' },
  post: { ...POST, ...typographyStyles.body1 },
  slot: { display: 'grid', rowGap: tokens.spacingVerticalXXS, justifyItems: 'end', paddingBlock: tokens.spacingVerticalS, textAlign: 'right' },
  zacht: ZACHT,
});

/** The year in total: the parts, the whole with its band, and how it stands against what was budgeted. */
export function Prognosetotalen({ totaal }: { totaal: Prognosetotaal }) {
  const { t } = useTeksten();
  const stijl = useStijl();
  const delen = ['gerealiseerd', 'nogTeOntvangen', 'resterend', 'correctie'] as const;
  return (
    <div>
      <dl className={stijl.lijst}>
        {delen
          .filter((deel) => deel !== 'correctie' || totaal.correctie !== 0)
          .map((deel) => (
            <div key={deel} className={stijl.post}>
              <dt>{t.prognose[deel]}</dt>
              <dd>{euro(totaal[deel])}</dd>
            </div>
          ))}
      </dl>
      <div className={stijl.slot}>
        <Body1Strong>
          {t.prognose.prognose} {euro(totaal.prognose)}
        </Body1Strong>
        <Caption1 className={stijl.zacht}>{totaal.band ? t.prognose.band(totaal.band.onder, totaal.band.boven) : t.prognose.bandOnbekend}</Caption1>
        {totaal.begroot !== undefined && <Caption1>{t.prognose.tegenBegroot(totaal.prognose - totaal.begroot)}</Caption1>}
        {totaal.ontbreekt > 0 && (
          <Statuslabel toon="fout" icoon={ErrorCircle16Filled}>
            {t.prognose.ontbreekt(totaal.ontbreekt)}
          </Statuslabel>
        )}
      </div>
      <Caption1 as="p" className={stijl.zacht}>
        {t.prognose.bandUitleg} {t.prognose.begrootUitleg}
      </Caption1>
    </div>
  );
}
