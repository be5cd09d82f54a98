import {
  Body1,
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  makeStyles,
  Textarea,
} from '@fluentui/react-components';
import { useRef, useState } from 'react';
import { diagnose } from '../diagnose';
import { useTeksten } from '../teksten';
import type { Mislukking } from '../toestand';

const useStijl = makeStyles({ tekst: { width: '100%', marginBlock: '8px' } });

interface Props {
  readonly open: boolean;
  readonly sluit: () => void;
  readonly sporen: readonly Mislukking[];
}

/** Shows the diagnostics before they are copied, so that it is plain what is handed on. */
export function Diagnosedialoog({ open, sluit, sporen }: Props) {
  const { t } = useTeksten();
  return (
    <Dialog open={open} onOpenChange={sluit}>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{t.diagnose.kop}</DialogTitle>
          <Inhoud tekst={diagnose(sporen, t)} sluit={sluit} />
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}

function Inhoud({ tekst, sluit }: { tekst: string; sluit: () => void }) {
  const { t } = useTeksten();
  const stijl = useStijl();
  const veld = useRef<HTMLTextAreaElement>(null);
  const [gevolg, zetGevolg] = useState<'gekopieerd' | 'zelfKopieren'>();

  const kopieer = async () => {
    try {
      await navigator.clipboard.writeText(tekst);
      zetGevolg('gekopieerd');
    } catch {
      // A browser may forbid it to a page inside another page.
      veld.current?.select();
      zetGevolg('zelfKopieren');
    }
  };
  return (
    <>
      <DialogContent>
        {t.diagnose.uitleg}
        <Textarea className={stijl.tekst} aria-label={t.diagnose.tekst} value={tekst} readOnly rows={8} textarea={{ ref: veld }} />
        <Body1 role="status">{gevolg && t.diagnose[gevolg]}</Body1>
      </DialogContent>
      <DialogActions>
        <Button appearance="primary" onClick={() => void kopieer()}>
          {t.diagnose.kopieer}
        </Button>
        <Button onClick={sluit}>{t.algemeen.sluiten}</Button>
      </DialogActions>
    </>
  );
}
