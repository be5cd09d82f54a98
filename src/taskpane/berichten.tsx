import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
  tokens,
} from '@fluentui/react-components';
import { Dismiss20Regular } from '@fluentui/react-icons/svg/dismiss';
import { useEffect, useSyncExternalStore, type ReactNode } from 'react';
import { huidigeMelding, volgMelding, wisMelding } from '../commands/melding';
import { zinVoorWerkmapfout } from '../locales/werkmap';
import type { Werkmapfout } from '../workbook/werkmapfout';
import type { Model } from './gebruik-model';
import { useTeksten } from './teksten';

const useStijl = makeStyles({ berichten: { display: 'grid', rowGap: tokens.spacingVerticalS } });

/** What did not succeed, with a way on, and what a button of ribbon or menu has to tell. */
export function Berichten({ model, kiesStart }: { model: Model; kiesStart: () => void }) {
  const { t } = useTeksten();
  const stijl = useStijl();
  const { mislukking } = model.toestand;
  const melding = useSyncExternalStore(volgMelding, huidigeMelding);

  useEffect(() => {
    if (melding?.soort !== 'kiesStart') return;
    wisMelding();
    kiesStart();
  }, [melding, kiesStart]);

  if (!mislukking && !melding) return null;
  return (
    <div className={stijl.berichten}>
      {mislukking && (
        <Foutbericht
          titel={t.fout[mislukking.bij]}
          fout={mislukking.fout}
          sluit={model.klikMislukkingWeg}
          {...(mislukking.bij !== 'schrijven' && { opnieuw: model.opnieuw })}
        />
      )}
      {melding?.soort === 'mislukt' && <Foutbericht titel={t.fout.schrijven} fout={melding.fout} sluit={wisMelding} />}
      {melding?.soort === 'vastgelegd' && <Klaar sluit={wisMelding}>{t.legVast.klaar(melding.aantal, melding.bladen)}</Klaar>}
      {melding?.soort === 'herberekend' && <Klaar sluit={wisMelding}>{t.herberekenen.klaar}</Klaar>}
      {melding?.soort === 'tabelToegevoegd' && <Klaar sluit={wisMelding}>{t.tabelToevoegen.klaar(melding.blad, melding.bladen)}</Klaar>}
      {melding?.soort === 'opgenomen' && <Klaar sluit={wisMelding}>{t.scenarios.opname.gelukt(melding.scenario)}</Klaar>}
    </div>
  );
}

interface Foutberichtprops {
  readonly titel: string;
  readonly fout: Werkmapfout;
  readonly sluit: () => void;
  readonly opnieuw?: () => void;
}

function Foutbericht({ titel, fout, sluit, opnieuw }: Foutberichtprops) {
  const { t, taal } = useTeksten();
  return (
    <MessageBar intent="error" layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{titel}</MessageBarTitle>
        {zinVoorWerkmapfout(fout, taal)}
      </MessageBarBody>
      <MessageBarActions containerAction={<Sluitknop sluit={sluit} />}>
        {opnieuw && <Button onClick={opnieuw}>{t.algemeen.opnieuw}</Button>}
      </MessageBarActions>
    </MessageBar>
  );
}

function Klaar({ sluit, children }: { sluit: () => void; children: ReactNode }) {
  return (
    <MessageBar intent="success" layout="multiline">
      <MessageBarBody>{children}</MessageBarBody>
      <MessageBarActions containerAction={<Sluitknop sluit={sluit} />} />
    </MessageBar>
  );
}

function Sluitknop({ sluit }: { sluit: () => void }) {
  const { t } = useTeksten();
  return <Button appearance="transparent" size="small" icon={<Dismiss20Regular />} aria-label={t.algemeen.sluiten} onClick={sluit} />;
}
