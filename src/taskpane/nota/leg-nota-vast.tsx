import { Button, Dialog, DialogActions, DialogBody, DialogContent, DialogSurface, DialogTitle, DialogTrigger } from '@fluentui/react-components';
import { useTeksten } from '../teksten';

interface Props {
  readonly naam: string;
  readonly bezig: boolean;
  readonly bevestig: () => void;
}

/** Says what freezing a nota does before it is done. */
export function LegNotaVast({ naam, bezig, bevestig }: Props) {
  const { t } = useTeksten();
  return (
    <Dialog modalType="alert">
      <DialogTrigger disableButtonEnhancement>
        <Button disabledFocusable={bezig}>{t.nota.legVast}</Button>
      </DialogTrigger>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{t.nota.legVastKop(naam)}</DialogTitle>
          <DialogContent>
            <p>{t.nota.legVastUitleg}</p>
            <p>{t.nota.legVastTip}</p>
          </DialogContent>
          <DialogActions>
            <DialogTrigger disableButtonEnhancement>
              <Button appearance="primary" onClick={bevestig}>
                {t.nota.bevestig}
              </Button>
            </DialogTrigger>
            <DialogTrigger disableButtonEnhancement>
              <Button>{t.algemeen.annuleren}</Button>
            </DialogTrigger>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
