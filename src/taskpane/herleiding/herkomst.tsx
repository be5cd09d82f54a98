import { Body1, Caption1, makeStyles, Subtitle2, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import type { Volumejaar } from '../../model/groei/volumeherkomst';
import type { Invoer } from '../../model/invoer';
import type { Regeluitkomst } from '../../model/doorrekening/regeluitkomst';
import { cijferherkomst } from '../../tables/beelden/cijferherkomst';
import { LIJST, ZACHT } from '../onderdelen/stijlen';
import { useTeksten } from '../teksten';

const useStijl = makeStyles({
  deel: { display: 'grid', rowGap: tokens.spacingVerticalXS, gridTemplateColumns: 'minmax(0, 1fr)' },
  lijst: LIJST,
  stappen: { ...LIJST, paddingBottom: tokens.spacingVerticalS },
  zacht: { ...ZACHT, display: 'block', overflowWrap: 'anywhere' },
});

/** Volumes that grew and prices that were indexed: what no cell holds as it is. */
export function Herkomst({ invoer, uitkomst }: { invoer: Invoer; uitkomst: Regeluitkomst }) {
  const { t } = useTeksten();
  const stijl = useStijl();
  const { regel, jaar } = uitkomst;
  const { volumes, prijs } = useMemo(() => cijferherkomst(invoer, { regel, jaar }), [invoer, regel, jaar]);
  const woorden = t.herleiding.herkomst;
  const zin = ({ jaar: vanJaar, volume, herkomst }: Volumejaar): string => (herkomst ? woorden.stap(vanJaar, volume, herkomst) : woorden.ingevuld(vanJaar, volume));
  if (volumes.length === 0 && !prijs) return null;
  return (
    <div className={stijl.deel}>
      <Subtitle2 as="h3">{woorden.kop(jaar)}</Subtitle2>
      {prijs && (
        <>
          <Body1>{woorden.prijs(prijs, jaar)}</Body1>
          <Caption1 className={stijl.zacht}>{prijs.stijgingen.map(woorden.stijging).join(', ')}</Caption1>
        </>
      )}
      <ul className={stijl.lijst} aria-label={woorden.volumes}>
        {volumes.map(({ gemeente, jaren }) => (
          <li key={gemeente}>
            <Body1>{woorden.volume(gemeente, jaren.at(-1)!.volume)}</Body1>
            <ol className={stijl.stappen}>
              {jaren.map((stap) => (
                <li key={stap.jaar}>
                  <Caption1 className={stijl.zacht}>{zin(stap)}</Caption1>
                </li>
              ))}
            </ol>
          </li>
        ))}
      </ul>
    </div>
  );
}
