import { Button, Dialog, DialogActions, DialogBody, DialogContent, DialogSurface, DialogTitle } from '@fluentui/react-components';
import { useState, type SyntheticEvent } from 'react';
import { probeer } from '../../model/fouten';
import type { Scenarioregel } from '../../tables/scenario/lijst';
import { kolomOpNaam } from '../../tables/scenario/kiezen';
import { alsTekst, uitTekst } from '../../tables/scenario/typ';
import { LEEG } from '../../tables/scenarios';
import { useTeksten } from '../teksten';
import { plekVan } from './plek';
import { Waardeveld } from './waardeveld';

interface Props {
  readonly regel: Scenarioregel;
  readonly sluit: () => void;
  readonly bevestig: (waarde: string | number) => void;
}

/** Asks for another value of one difference. */
export function Waardedialoog({ regel, sluit, bevestig }: Props) {
  const { t } = useTeksten();
  const [tekst, zetTekst] = useState(alsTekst(regel.waarde));
  const kolom = kolomOpNaam(regel.tabel, regel.kolom);
  const { waarde, fout } = probeer(() => uitTekst(tekst, kolom));
  const klaar = (event: SyntheticEvent) => {
    event.preventDefault();
    if (fout) return;
    sluit();
    bevestig(waarde ?? LEEG);
  };
  return (
    <Dialog open onOpenChange={sluit}>
      <DialogSurface>
        <form onSubmit={klaar}>
          <DialogBody>
            <DialogTitle>{plekVan(regel)}</DialogTitle>
            <DialogContent>
              <Waardeveld label={t.scenarios.verschil.waarde} kolom={kolom} tekst={tekst} zet={zetTekst} />
            </DialogContent>
            <DialogActions>
              <Button type="submit" appearance="primary" disabledFocusable={fout !== undefined}>
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
