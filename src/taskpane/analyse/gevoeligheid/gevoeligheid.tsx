import { Caption1, Field, makeStyles, SpinButton, tokens } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import { gevoeligheden, uitslag, type Gevoeligheden } from '../../../model/wat-als/gevoeligheid';
import type { Scenariouitkomst } from '../../../tables/doorrekening';
import { Foutregel } from '../../onderdelen/foutregel';
import { Grafiekkader } from '../../onderdelen/grafiekkader';
import { ZACHT } from '../../onderdelen/stijlen';
import { useTeksten } from '../../teksten';
import { useBerekening } from '../berekening';
import { Rekenwerk } from '../rekenwerk';
import { Uitslagbalken } from '../uitslagbalken';
import { gevoeligheidsfiguur } from './figuur';

const useStijl = makeStyles({
  scherm: { display: 'grid', rowGap: tokens.spacingVerticalL, gridTemplateColumns: 'minmax(0, 1fr)' },
  procent: { maxWidth: '12em' },
  figuur: { display: 'grid', rowGap: tokens.spacingVerticalL, gridTemplateColumns: 'minmax(0, 1fr)' },
  zacht: ZACHT,
});

const STANDAARD_PROCENT = 10;
const HOOGSTE_PROCENT = 50;

interface Vraag {
  readonly uitkomst: Scenariouitkomst;
  readonly jaar: number;
  readonly deel: number;
}

const reken = ({ uitkomst: { invoer }, jaar, deel }: Vraag) => gevoeligheden(invoer, jaar, deel);

/** Which assumption moves the total of a scenario most. */
export function Gevoeligheid({ uitkomst, jaar }: { uitkomst: Scenariouitkomst; jaar: number }) {
  const { t } = useTeksten();
  const stijl = useStijl();
  const [procent, zetProcent] = useState(STANDAARD_PROCENT);
  const vraag = useMemo(() => ({ uitkomst, jaar, deel: procent / 100 }), [uitkomst, jaar, procent]);
  const berekening = useBerekening(vraag, reken);
  return (
    <div className={stijl.scherm}>
      <Field className={stijl.procent} label={t.analyse.gevoeligheid.procent}>
        <SpinButton
          value={procent}
          min={1}
          max={HOOGSTE_PROCENT}
          onChange={(_, { value, displayValue }) => {
            const gekozen = value ?? Number(displayValue);
            if (gekozen >= 1 && gekozen <= HOOGSTE_PROCENT) zetProcent(gekozen);
          }}
        />
      </Field>
      <Rekenwerk berekening={berekening}>
        {({ uitkomst: { scenario }, ...gevraagd }, antwoord) => (
          <Grafiekkader
            kop={t.analyse.gevoeligheid.kop}
            figuur={(teksten) => gevoeligheidsfiguur({ scenario, ...gevraagd }, antwoord, teksten)}
            grafiek={<Tornado antwoord={antwoord} deel={gevraagd.deel} />}
          />
        )}
      </Rekenwerk>
    </div>
  );
}

function Tornado({ antwoord: { totaal, rijen }, deel }: { antwoord: Gevoeligheden; deel: number }) {
  const { t } = useTeksten();
  const stijl = useStijl();
  const { gevoeligheid, grootheid: namen } = t.analyse;
  const werkzaam = rijen.filter((rij) => uitslag(rij) > 0 || rij.fout);
  const zonder = rijen.filter((rij) => !werkzaam.includes(rij)).map(({ grootheid }) => namen[grootheid]);
  return (
    <figure className={stijl.figuur}>
      <Uitslagbalken
        rijen={werkzaam.map(({ grootheid, lager, hoger, fout }) => ({
          naam: namen[grootheid],
          ...(fout && { melding: <Foutregel fout={fout} /> }),
          balken: [
            ...(lager === undefined ? [] : [{ naam: gevoeligheid.lager(deel), bedrag: lager }]),
            ...(hoger === undefined ? [] : [{ naam: gevoeligheid.hoger(deel), bedrag: hoger }]),
          ],
        }))}
      />
      <Caption1 as="p" className={stijl.zacht}>
        {gevoeligheid.uitleg(totaal)}
        {zonder.length > 0 && ` ${gevoeligheid.zonder(zonder)}`}
      </Caption1>
    </figure>
  );
}
