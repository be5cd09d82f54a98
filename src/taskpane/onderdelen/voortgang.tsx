import { makeStyles, ProgressBar } from '@fluentui/react-components';
import { useTeksten } from '../teksten';
import { NA_EEN_SECONDE } from './laden';

const useStijl = makeStyles({ wacht: NA_EEN_SECONDE, plek: { height: '2px' } });

/** Shows that the workbook is being read or written, once that takes noticeably long. */
export function Voortgang({ bezig }: { bezig: boolean }) {
  const { t } = useTeksten();
  const stijl = useStijl();
  return <div className={stijl.plek}>{bezig && <ProgressBar className={stijl.wacht} aria-label={t.algemeen.bezig} />}</div>;
}
