import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
} from '@fluentui/react-components';
import { useTeksten } from '../teksten';

interface Props {
  readonly open: boolean;
  readonly sluit: () => void;
  readonly bevestig: () => void;
}

/** Says what freezing does before it is done. */
export function LegVastDialoog({ open, sluit, bevestig }: Props) {
  const { t } = useTeksten();
  return (
    <Dialog open={open} onOpenChange={sluit} modalType="alert">
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{t.legVast.kop}</DialogTitle>
          <DialogContent>
            <p>{t.legVast.uitleg}</p>
            <p>{t.legVast.tip}</p>
          </DialogContent>
          <DialogActions>
            <Button
              appearance="primary"
              onClick={() => {
                sluit();
                bevestig();
              }}
            >
              {t.legVast.bevestig}
            </Button>
            <Button onClick={sluit}>{t.algemeen.annuleren}</Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
