import { makeStyles, ProgressBar } from '@fluentui/react-components';
import { useTeksten } from '../teksten';
import { NA_EEN_SECONDE } from './laden';

const useStijl = makeStyles({ wacht: { ...NA_EEN_SECONDE, position: 'fixed', top: 0, insetInline: 0 } });

/** Shows that the workbook is being read or written, once that takes noticeably long. */
export function Voortgang({ bezig }: { bezig: boolean }) {
  const { t } = useTeksten();
  const stijl = useStijl();
  return bezig && <ProgressBar className={stijl.wacht} aria-label={t.algemeen.bezig} />;
}
