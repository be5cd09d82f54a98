import { Body1, Button, makeStyles, Subtitle2, tokens } from '@fluentui/react-components';
import { useCallback, useDeferredValue, useMemo, useState } from 'react';
import { verschillenVan } from '../../tables/scenario/ontwerp';
import { leesUitgang } from '../../tables/scenario/uitgang';
import { SMALLE_VELDEN } from '../onderdelen/stijlen';
import { useTeksten } from '../teksten';
import { Bewaarvorm, type Formulierprops } from './bewaarvorm';
import { eersteDeel, naamVoorstel, regelontwerpen, type Deel } from './ontwerpdeel';
import { Ontwerpdeel } from './ontwerpdeelkaart';
import { Terugknop } from './terugknop';

const useStijl = makeStyles({
  scherm: { display: 'grid', rowGap: tokens.spacingVerticalM, gridTemplateColumns: 'minmax(0, 1fr)', ...SMALLE_VELDEN },
});

/** A scenario on the drawing board: what is paid for in another way, at what values, and what that does. */
export function Ontwerpscherm(props: Formulierprops) {
  const { stand, sluit } = props;
  const { t } = useTeksten();
  const stijl = useStijl();
  const uitgang = useMemo(() => leesUitgang(stand.lezing.tabellen, stand.doorrekening.scenarios[0]!), [stand]);
  const [delen, zetDelen] = useState<readonly Deel[]>(() => [eersteDeel(uitgang)]);
  // What is being typed comes first; the effect follows as soon as there is time.
  const uitgesteld = useDeferredValue(delen);
  const maak = useCallback(
    (naam: string, toelichting: string) => verschillenVan({ naam, toelichting, regels: regelontwerpen(uitgang, uitgesteld) }, uitgang),
    [uitgang, uitgesteld],
  );

  return (
    <div className={stijl.scherm}>
      <Terugknop terug={sluit} />
      <Subtitle2 as="h2">{t.scenarios.ontwerp.kop}</Subtitle2>
      <Body1 as="p">{t.scenarios.ontwerp.uitleg}</Body1>
      {delen.map((deel, i) => (
        <Ontwerpdeel
          key={i}
          deel={deel}
          uitgang={uitgang}
          isToegevoegd={i > 0}
          zet={(nieuw) => zetDelen(delen.map((ander, j) => (j === i ? nieuw : ander)))}
          {...(delen.length > 1 && { haalWeg: () => zetDelen(delen.filter((_, j) => j !== i)) })}
        />
      ))}
      <div>
        <Button onClick={() => zetDelen([...delen, eersteDeel(uitgang, delen)])}>{t.scenarios.ontwerp.nogEen}</Button>
      </div>
      <Bewaarvorm {...props} naamvoorstel={naamVoorstel(delen)} maak={maak} looptAchter={uitgesteld !== delen} />
    </div>
  );
}
