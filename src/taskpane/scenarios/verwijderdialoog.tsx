import { Button, Dialog, DialogActions, DialogBody, DialogContent, DialogSurface, DialogTitle } from '@fluentui/react-components';
import type { Scenariobeeld } from '../../tables/scenario/lijst';
import { useTeksten } from '../teksten';

interface Props {
  readonly beeld: Scenariobeeld;
  readonly sluit: () => void;
  readonly bevestig: () => void;
}

/** Says what goes before it goes. */
export function Verwijderdialoog({ beeld, sluit, bevestig }: Props) {
  const { t } = useTeksten();
  return (
    <Dialog open onOpenChange={sluit} modalType="alert">
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{t.scenarios.verwijderKop(beeld.naam)}</DialogTitle>
          <DialogContent>{t.scenarios.verwijderUitleg(beeld.regels.length)}</DialogContent>
          <DialogActions>
            <Button
              appearance="primary"
              onClick={() => {
                sluit();
                bevestig();
              }}
            >
              {t.scenarios.verwijder}
            </Button>
            <Button onClick={sluit}>{t.algemeen.annuleren}</Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
