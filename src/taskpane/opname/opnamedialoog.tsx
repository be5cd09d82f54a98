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
  tokens,
} from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import { meld } from '../../commands/melding';
import { voegToe } from '../../tables/scenario/beheer';
import { scenariobeelden } from '../../tables/scenario/lijst';
import type { Buitenverschil, Opname } from '../../tables/scenario/opname';
import type { Tabelwijziging } from '../../tables/wijziging';
import { wisOpname } from '../../workbook/opname';
import { wijzigTabellen } from '../../workbook/wijzig-tabellen';
import { opsomming } from '../onderdelen/opsomming';
import { keurNaam, Naamveld } from '../scenarios/naamveld';
import { useSchrijven } from '../schrijven';
import { useTeksten } from '../teksten';
import type { Modelstand } from '../toestand';

const useStijl = makeStyles({
  inhoud: { display: 'grid', rowGap: tokens.spacingVerticalM },
  lijst: { maxHeight: '30vh', overflowY: 'auto', overflowWrap: 'anywhere' },
});

interface Props {
  readonly stand: Modelstand;
  readonly opname: Opname;
  readonly sluit: () => void;
}

/** Asks what is to become of what was recorded. */
export default function Opnamedialoog({ stand, opname, sluit }: Props) {
  const { t } = useTeksten();
  const stijl = useStijl();
  const { schrijf } = useSchrijven();
  const anderen = useMemo(() => scenariobeelden(stand.lezing.tabellen), [stand.lezing.tabellen]);
  const [naam, zetNaam] = useState('');
  const { waarde } = keurNaam(naam, anderen);
  const { verschillen, terug, buiten } = opname;
  const rondAf = async (wijzigingen: readonly Tabelwijziging[], scenario?: string) => {
    sluit();
    const gelukt = await schrijf(async () => {
      await wijzigTabellen([...wijzigingen, ...terug]);
      await wisOpname();
    });
    if (gelukt) meld({ soort: 'opgenomen', ...(scenario !== undefined && { scenario }) });
  };
  const kan = waarde !== undefined && verschillen.length > 0;
  const slaOp = () => {
    if (kan) void rondAf(voegToe(verschillen.map((verschil) => ({ ...verschil, scenario: waarde, toelichting: '' }))), waarde);
  };
  return (
    <Dialog open onOpenChange={sluit}>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{t.scenarios.opname.kop}</DialogTitle>
          <DialogContent className={stijl.inhoud}>
            <Body1>{verschillen.length === 0 ? t.scenarios.opname.niets : t.scenarios.opname.uitleg(verschillen.length)}</Body1>
            {buiten.length > 0 && <Buiten buiten={buiten} />}
            {verschillen.length > 0 && <Naamveld naam={naam} zet={zetNaam} anderen={anderen} />}
          </DialogContent>
          <DialogActions fluid>
            <Button appearance="primary" disabledFocusable={!kan} onClick={slaOp}>
              {t.scenarios.opname.bevestig}
            </Button>
            <Button disabledFocusable={terug.length === 0} onClick={() => terug.length > 0 && void rondAf([])}>
              {t.scenarios.opname.zetTerug}
            </Button>
            <Button onClick={sluit}>{t.algemeen.annuleren}</Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}

function Buiten({ buiten }: { buiten: readonly Buitenverschil[] }) {
  const { t } = useTeksten();
  const stijl = useStijl();
  return (
    <div>
      <Body1>{t.scenarios.opname.buiten}</Body1>
      <ul className={stijl.lijst}>
        {buiten.map(({ reden, tabel, sleutel }, i) => (
          <li key={i}>{t.scenarios.opname.reden[reden](opsomming(tabel, sleutel))}</li>
        ))}
      </ul>
    </div>
  );
}
