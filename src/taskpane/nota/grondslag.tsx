import { Caption1, makeStyles, tokens } from '@fluentui/react-components';
import type { Notabeeld } from '../../tables/nota/notabeeld';
import { ZACHT } from '../onderdelen/stijlen';
import { useTeksten } from '../teksten';

const useStijl = makeStyles({ uitleg: { ...ZACHT, display: 'grid', rowGap: tokens.spacingVerticalXS } });

/** What the forecasts are made of, and by what structural differences go on. */
export function Grondslag({ beeld: { grondslag, later, doorwerking, keuze } }: { beeld: Notabeeld }) {
  const { t } = useTeksten();
  const werktDoor = t.nota.doorwerking(doorwerking, keuze.jaar);
  return (
    <div className={useStijl().uitleg}>
      {grondslag && (
        <Caption1 as="p">
          {t.nota.grondslag(grondslag)} {t.nota.grondslagTip}
        </Caption1>
      )}
      {later !== undefined && <Caption1 as="p">{t.nota.later(later)}</Caption1>}
      {werktDoor !== '' && <Caption1 as="p">{werktDoor}</Caption1>}
    </div>
  );
}
