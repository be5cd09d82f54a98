import { Button, Dialog, DialogActions, DialogBody, DialogContent, DialogSurface, DialogTitle } from '@fluentui/react-components';
import { useState, type SyntheticEvent } from 'react';
import type { Scenariobeeld } from '../../tables/scenario/lijst';
import { useTeksten } from '../teksten';
import { keurNaam, Naamveld } from './naamveld';

interface Props {
  readonly kop: string;
  readonly begin: string;
  readonly anderen: readonly Scenariobeeld[];
  readonly sluit: () => void;
  readonly bevestig: (naam: string) => void;
}

/** Asks for the name of a copy, or for another name. */
export function Naamdialoog({ kop, begin, anderen, sluit, bevestig }: Props) {
  const { t } = useTeksten();
  const [naam, zetNaam] = useState(begin);
  const { waarde } = keurNaam(naam, anderen);
  const klaar = (event: SyntheticEvent) => {
    event.preventDefault();
    if (waarde === undefined) return;
    sluit();
    bevestig(waarde);
  };
  return (
    <Dialog open onOpenChange={sluit}>
      <DialogSurface>
        <form onSubmit={klaar}>
          <DialogBody>
            <DialogTitle>{kop}</DialogTitle>
            <DialogContent>
              <Naamveld naam={naam} zet={zetNaam} anderen={anderen} />
            </DialogContent>
            <DialogActions>
              <Button type="submit" appearance="primary" disabledFocusable={waarde === undefined}>
                {t.scenarios.opslaan}
              </Button>
              <Button onClick={sluit}>{t.algemeen.annuleren}</Button>
            </DialogActions>
          </DialogBody>
        </form>
      </DialogSurface>
    </Dialog>
  );
}
