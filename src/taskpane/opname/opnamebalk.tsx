import { Button, MessageBar, MessageBarActions, MessageBarBody, MessageBarTitle, useRestoreFocusTarget } from '@fluentui/react-components';
import { lazy, Suspense, useEffect, useRef, useState, type Ref } from 'react';
import { tijdstip } from '../../locales/taal';
import { vergelijkMomenten, type Opname } from '../../tables/scenario/opname';
import { leesMoment } from '../../workbook/moment';
import { leesOpname, wisOpname } from '../../workbook/opname';
import { useSchrijven } from '../schrijven';
import { useTeksten } from '../teksten';
import type { Modelstand } from '../toestand';

const Opnamedialoog = lazy(() => import('./opnamedialoog'));

/** Says on every screen that changes are being recorded and since when, and ends it. */
export function Opnamebalk({ stand }: { stand: Modelstand }) {
  const { t } = useTeksten();
  const { schrijf } = useSchrijven();
  const { opnameSinds } = stand.lezing;
  const [opname, zetOpname] = useState<Opname>();
  const terugkeer = useRestoreFocusTarget();
  const klaar = useRef<HTMLButtonElement>(null);

  // The button that began or ended it is gone: whoever pressed it goes on here. Who is in the cells stays there.
  useEffect(() => {
    if (!document.hasFocus() || document.activeElement !== document.body) return;
    (klaar.current ?? document.querySelector<HTMLElement>('[role="tab"][aria-selected="true"]'))?.focus();
  }, [opnameSinds]);

  if (opnameSinds === undefined) return null;
  const rondAf = () => void schrijf(async () => zetOpname(vergelijkMomenten(await leesOpname(), await leesMoment())));
  return (
    <>
      <MessageBar intent="info" layout="multiline">
        <MessageBarBody>
          <MessageBarTitle>{t.scenarios.opname.bezig(tijdstip(new Date(opnameSinds)))}</MessageBarTitle>
          {t.scenarios.opname.bezigUitleg}
        </MessageBarBody>
        <MessageBarActions>
          <Button ref={klaar as Ref<never>} {...terugkeer} appearance="primary" onClick={rondAf}>
            {t.scenarios.opname.klaar}
          </Button>
          <Button onClick={() => void schrijf(wisOpname)}>{t.scenarios.opname.stop}</Button>
        </MessageBarActions>
      </MessageBar>
      {opname && (
        <Suspense>
          <Opnamedialoog stand={stand} opname={opname} sluit={() => zetOpname(undefined)} />
        </Suspense>
      )}
    </>
  );
}
