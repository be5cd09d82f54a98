import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
} from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useTeksten } from '../teksten';

interface Props {
  readonly kop: string;
  /** What will happen. */
  readonly children: ReactNode;
  /** What the button says that does it. */
  readonly doe: string;
  readonly bevestig: () => void;
  readonly sluit: () => void;
}

/** Says what something does before it is done. */
export function Bevestigdialoog({ kop, children, doe, bevestig, sluit }: Props) {
  const { t } = useTeksten();
  return (
    <Dialog open onOpenChange={sluit} modalType="alert">
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{kop}</DialogTitle>
          <DialogContent>{children}</DialogContent>
          <DialogActions>
            <Button
              appearance="primary"
              onClick={() => {
                sluit();
                bevestig();
              }}
            >
              {doe}
            </Button>
            <Button onClick={sluit}>{t.algemeen.annuleren}</Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
