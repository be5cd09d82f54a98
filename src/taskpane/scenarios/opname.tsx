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
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
  tokens,
} from '@fluentui/react-components';
import { useState } from 'react';
import { voegToe } from '../../tables/scenario/beheer';
import type { Scenariobeeld } from '../../tables/scenario/lijst';
import { vergelijkMomenten, type Momentopname, type Opname } from '../../tables/scenario/opname';
import { leesMoment } from '../../workbook/moment';
import { opsomming } from '../onderdelen/opsomming';
import { useSchrijven } from '../schrijven';
import { useTeksten } from '../teksten';
import type { Scenarioacties } from './acties';
import { keurNaam, Naamveld } from './naamveld';

const useStijl = makeStyles({
  inhoud: { display: 'grid', rowGap: tokens.spacingVerticalM },
  lijst: { maxHeight: '30vh', overflowY: 'auto', overflowWrap: 'anywhere' },
});

/** Remembers the tables from the moment recording begins until it ends. */
export interface Opnamestand {
  readonly bezig: boolean;
  readonly begin: () => void;
  readonly stop: () => void;
  /** What was changed so far, for the dialog that asks what to do with it. */
  readonly klaar: () => void;
  readonly uitkomst: Opname | undefined;
  readonly verder: () => void;
}

export function useOpname(): Opnamestand {
  const { schrijf } = useSchrijven();
  const [toen, zetToen] = useState<Momentopname>();
  const [uitkomst, zetUitkomst] = useState<Opname>();
  const stop = () => {
    zetToen(undefined);
    zetUitkomst(undefined);
  };
  return {
    bezig: toen !== undefined,
    begin: () => void schrijf(async () => zetToen(await leesMoment())),
    stop,
    klaar: () => void schrijf(async () => zetUitkomst(vergelijkMomenten(toen!, await leesMoment()))),
    uitkomst,
    verder: () => zetUitkomst(undefined),
  };
}

interface Props {
  readonly opname: Opnamestand;
  readonly beelden: readonly Scenariobeeld[];
  readonly acties: Scenarioacties;
}

/** Says that changes are being recorded, and ends it. */
export function Opnamebalk({ opname, beelden, acties }: Props) {
  const { t } = useTeksten();
  if (!opname.bezig) return null;
  return (
    <>
      <MessageBar intent="info" layout="multiline">
        <MessageBarBody>
          <MessageBarTitle>{t.scenarios.opname.bezig}</MessageBarTitle>
          {t.scenarios.opname.bezigUitleg}
        </MessageBarBody>
        <MessageBarActions>
          <Button appearance="primary" onClick={opname.klaar}>
            {t.scenarios.opname.klaar}
          </Button>
          <Button onClick={opname.stop}>{t.scenarios.opname.stop}</Button>
        </MessageBarActions>
      </MessageBar>
      {opname.uitkomst && <Opnamedialoog opname={opname} uitkomst={opname.uitkomst} beelden={beelden} acties={acties} />}
    </>
  );
}

function Opnamedialoog({ opname, uitkomst, beelden, acties }: Props & { readonly uitkomst: Opname }) {
  const { t } = useTeksten();
  const stijl = useStijl();
  const [naam, zetNaam] = useState('');
  const { waarde } = keurNaam(naam, beelden);
  const { verschillen, terug, buiten } = uitkomst;
  const kan = waarde !== undefined && verschillen.length > 0;
  const bevestig = async () => {
    if (!kan) return;
    const rijen = verschillen.map((verschil) => ({ ...verschil, scenario: waarde, toelichting: '' }));
    opname.verder();
    if (await acties.voerUit([...voegToe(rijen), ...terug], t.scenarios.opgeslagen(waarde))) opname.stop();
  };
  return (
    <Dialog open onOpenChange={opname.verder}>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{t.scenarios.opname.kop}</DialogTitle>
          <DialogContent className={stijl.inhoud}>
            <Body1>{verschillen.length === 0 ? t.scenarios.opname.niets : t.scenarios.opname.uitleg(verschillen.length)}</Body1>
            {buiten.length > 0 && (
              <div>
                <Body1>{t.scenarios.opname.buiten}</Body1>
                <ul className={stijl.lijst}>
                  {buiten.map(({ reden, tabel, sleutel }, i) => (
                    <li key={i}>{t.scenarios.opname.reden[reden](opsomming(tabel, sleutel))}</li>
                  ))}
                </ul>
              </div>
            )}
            {verschillen.length > 0 && <Naamveld naam={naam} zet={zetNaam} anderen={beelden} />}
          </DialogContent>
          <DialogActions>
            <Button appearance="primary" disabledFocusable={!kan} onClick={() => void bevestig()}>
              {t.scenarios.opname.bevestig}
            </Button>
            <Button onClick={opname.verder}>{t.algemeen.annuleren}</Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
