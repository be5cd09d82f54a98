import {
  Body1,
  Button,
  Caption1,
  Checkbox,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import { Warning16Filled } from '@fluentui/react-icons/svg/warning';
import { useState } from 'react';
import { combineer, type Combinatie } from '../../tables/scenario/combineer';
import type { Scenariobeeld } from '../../tables/scenario/lijst';
import { Statuslabel } from '../onderdelen/statuslabel';
import { LIJST, ZACHT } from '../onderdelen/stijlen';
import { useTeksten } from '../teksten';
import { keurNaam, Naamveld } from './naamveld';
import { plekVan } from './plek';

const useStijl = makeStyles({
  inhoud: { display: 'grid', rowGap: tokens.spacingVerticalM },
  keuzes: { display: 'grid', minWidth: 0, margin: 0, padding: 0, border: 'none' },
  zacht: ZACHT,
  lijst: { ...LIJST, display: 'grid', rowGap: tokens.spacingVerticalXS, maxHeight: '30vh', overflowY: 'auto' },
});

interface Props {
  readonly beelden: readonly Scenariobeeld[];
  readonly sluit: () => void;
  readonly bevestig: (naam: string, combinatie: Combinatie) => void;
}

/** Brings the differences of several scenarios together; where they clash, which of them holds is shown first. */
export function Combineerdialoog({ beelden, sluit, bevestig }: Props) {
  const { t } = useTeksten();
  const stijl = useStijl();
  const [gekozen, kies] = useState<readonly string[]>([]);
  const [naam, zetNaam] = useState('');
  const combinatie = combineer(beelden.filter((beeld) => gekozen.includes(beeld.naam)));
  const { waarde } = keurNaam(naam, beelden);
  const kan = waarde !== undefined && gekozen.length > 1;
  return (
    <Dialog open onOpenChange={sluit}>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{t.scenarios.combineren.kop}</DialogTitle>
          <DialogContent className={stijl.inhoud}>
            <Body1>{t.scenarios.combineren.uitleg}</Body1>
            {/* No Field: it would give every checkbox the same id. */}
            <fieldset className={stijl.keuzes}>
              <legend>{t.scenarios.combineren.kies}</legend>
                {beelden.map((beeld) => (
                  <Checkbox
                    key={beeld.naam}
                    label={beeld.naam}
                    checked={gekozen.includes(beeld.naam)}
                    onChange={(_, { checked }) =>
                      kies(checked === true ? [...gekozen, beeld.naam] : gekozen.filter((ander) => ander !== beeld.naam))
                    }
                  />
                ))}
              <Caption1 className={stijl.zacht}>{t.scenarios.combineren.minstensTwee}</Caption1>
            </fieldset>
            <Naamveld naam={naam} zet={zetNaam} anderen={beelden} />
            <Botsingen combinatie={combinatie} />
          </DialogContent>
          <DialogActions>
            <Button
              appearance="primary"
              disabledFocusable={!kan}
              onClick={() => {
                if (!kan) return;
                sluit();
                bevestig(waarde, combinatie);
              }}
            >
              {t.scenarios.combineren.bevestig}
            </Button>
            <Button onClick={sluit}>{t.algemeen.annuleren}</Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}

function Botsingen({ combinatie: { botsingen } }: { combinatie: Combinatie }) {
  const { t } = useTeksten();
  const stijl = useStijl();
  return (
    <div role="status">
      {botsingen.length > 0 && (
        <>
          <Statuslabel toon="letOp" icoon={Warning16Filled}>
            {t.scenarios.combineren.botsing(botsingen.length)}
          </Statuslabel>
          <ul className={stijl.lijst}>
            {botsingen.map(({ regel, wint, verliest }, i) => (
              <li key={i}>{t.scenarios.combineren.regel(plekVan(regel), wint, verliest)}</li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
