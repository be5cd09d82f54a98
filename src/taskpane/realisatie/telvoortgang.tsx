import { Body1, Button, makeStyles, ProgressBar, tokens } from '@fluentui/react-components';
import { useTeksten } from '../teksten';
import type { Voortgang } from './bestand/tel';

const useStijl = makeStyles({
  deel: { display: 'grid', rowGap: tokens.spacingVerticalS, justifyItems: 'start' },
  balk: { width: '100%' },
});

/** How far a file has been read, and a way to leave it at that. */
export function Telvoortgang({ bestand, voortgang: { regels, bytes }, stop }: { bestand: File; voortgang: Voortgang; stop: () => void }) {
  const { t } = useTeksten();
  const stijl = useStijl();
  return (
    <div className={stijl.deel}>
      <Body1 as="p">{t.declaraties.telt(bestand.name, regels)}</Body1>
      <ProgressBar className={stijl.balk} value={bytes / bestand.size} aria-label={t.declaraties.teltLabel} />
      <Button onClick={stop}>{t.declaraties.stop}</Button>
    </div>
  );
}
