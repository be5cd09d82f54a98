import { Body1, Button, Field, Input, makeStyles, Subtitle2, tokens } from '@fluentui/react-components';
import { useDeferredValue, useMemo, useState } from 'react';
import { zinVoorFout } from '../../locales/fouten';
import { probeer } from '../../model/fouten';
import { voegToe } from '../../tables/scenario/beheer';
import type { Scenariobeeld } from '../../tables/scenario/lijst';
import { vrijeNaam } from '../../tables/scenario/naam';
import { verschillenVan } from '../../tables/scenario/ontwerp';
import { beproef } from '../../tables/scenario/proef';
import { leesUitgang } from '../../tables/scenario/uitgang';
import { SMALLE_VELDEN } from '../onderdelen/stijlen';
import { useTeksten } from '../teksten';
import type { Modelstand } from '../toestand';
import type { Scenarioacties } from './acties';
import { keurNaam, Naamveld } from './naamveld';
import { eersteDeel, naamVoorstel, regelontwerpen, type Deel } from './ontwerpdeel';
import { Ontwerpdeel } from './ontwerpdeelkaart';
import { Proefbeeld } from './proefbeeld';
import { Terugknop } from './terugknop';

const useStijl = makeStyles({
  scherm: { display: 'grid', rowGap: tokens.spacingVerticalM, gridTemplateColumns: 'minmax(0, 1fr)', ...SMALLE_VELDEN },
  knoppen: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** What is not named yet is tried under this name. */
const NAAMLOOS = 'ontwerp';

interface Props {
  readonly stand: Modelstand;
  readonly beelden: readonly Scenariobeeld[];
  readonly acties: Scenarioacties;
  readonly sluit: () => void;
}

/** A scenario on the drawing board: what is paid for in another way, at what values, and what that does. */
export function Ontwerpscherm({ stand, beelden, acties, sluit }: Props) {
  const { t, taal } = useTeksten();
  const stijl = useStijl();
  const { tabellen } = stand.lezing;
  const uitgang = useMemo(() => leesUitgang(tabellen, stand.doorrekening.scenarios[0]!), [tabellen, stand]);
  const [delen, zetDelen] = useState<readonly Deel[]>(() => [eersteDeel(uitgang)]);
  const [getypteNaam, zetNaam] = useState<string>();
  const [toelichting, zetToelichting] = useState('');

  const naam = getypteNaam ?? vrijeNaam(naamVoorstel(delen), beelden);
  const { waarde: goedeNaam } = keurNaam(naam, beelden);
  // What is being typed comes first; the effect follows as soon as there is time.
  const uitgesteld = useDeferredValue(delen);
  const ontworpen = useMemo(
    () =>
      probeer(() =>
        verschillenVan({ naam: goedeNaam ?? NAAMLOOS, toelichting, regels: regelontwerpen(uitgang, uitgesteld) }, uitgang),
      ),
    [uitgang, uitgesteld, goedeNaam, toelichting],
  );
  const proef = useMemo(() => ontworpen.waarde && beproef(tabellen, ontworpen.waarde), [tabellen, ontworpen]);
  const kan = goedeNaam !== undefined && (ontworpen.waarde?.length ?? 0) > 0 && uitgesteld === delen && !acties.bezig;
  const bewaar = async () => {
    if (kan && (await acties.voerUit(voegToe(ontworpen.waarde!), t.scenarios.opgeslagen(goedeNaam)))) sluit();
  };

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
      <Naamveld naam={naam} zet={zetNaam} anderen={beelden} />
      <Field label={t.scenarios.ontwerp.toelichting}>
        <Input value={toelichting} onChange={(_, { value }) => zetToelichting(value)} />
      </Field>
      <Body1 as="p" role="status">
        {ontworpen.fout ? zinVoorFout(ontworpen.fout, taal) : ontworpen.waarde.length === 0 && t.scenarios.ontwerp.geenVerschil}
      </Body1>
      {!ontworpen.fout && ontworpen.waarde.length > 0 && <Proefbeeld proef={proef} />}
      <div className={stijl.knoppen}>
        <Button appearance="primary" disabledFocusable={!kan} onClick={() => void bewaar()}>
          {t.scenarios.opslaan}
        </Button>
        <Button onClick={sluit}>{t.algemeen.annuleren}</Button>
      </div>
    </div>
  );
}
