import { Button, makeStyles } from '@fluentui/react-components';
import { ArrowLeft20Regular } from '@fluentui/react-icons/svg/arrow-left';
import { useEffect, useRef, type Ref } from 'react';
import { useTeksten } from '../teksten';

const useStijl = makeStyles({ knop: { justifySelf: 'start' } });

/** Back to the list. A screen that opens from it begins here, also for the keyboard. */
export function Terugknop({ terug }: { terug: () => void }) {
  const { t } = useTeksten();
  const knop = useRef<HTMLButtonElement>(null);
  useEffect(() => knop.current?.focus(), []);
  return (
    // A button for certain; Fluent's typings leave open what it is.
    <Button ref={knop as Ref<never>} className={useStijl().knop} appearance="subtle" icon={<ArrowLeft20Regular />} onClick={terug}>
      {t.scenarios.terug}
    </Button>
  );
}
