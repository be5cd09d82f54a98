import { Body1, Button, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import { zinVoorFout } from '../../locales/fouten';
import { probeer } from '../../model/fouten';
import { voegToe } from '../../tables/scenario/beheer';
import type { Scenariobeeld } from '../../tables/scenario/lijst';
import { vrijeNaam } from '../../tables/scenario/naam';
import { beproef } from '../../tables/scenario/proef';
import type { Verschilrij } from '../../tables/scenario/verschilrij';
import { useTeksten } from '../teksten';
import type { Modelstand } from '../toestand';
import type { Scenarioacties } from './acties';
import { keurNaam, Naamveld } from './naamveld';
import { Proefbeeld } from './proefbeeld';

const useStijl = makeStyles({ knoppen: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS } });

/** What is not named yet is tried under this name. */
const NAAMLOOS = 'ontwerp';

/** What a form for a new scenario needs to know of the screen it is on. */
export interface Formulierprops {
  readonly stand: Modelstand;
  readonly beelden: readonly Scenariobeeld[];
  readonly acties: Scenarioacties;
  readonly sluit: () => void;
}

interface Props extends Formulierprops {
  readonly naamvoorstel: string;
  readonly toelichtingvoorstel?: string;
  /** The rows it would save, under a name and with a reason. @throws Domeinfout where something is missing */
  readonly maak: (naam: string, toelichting: string) => readonly Verschilrij[];
  /** What is shown is not yet what was typed last. */
  readonly looptAchter?: boolean;
}

/** The end of every form that makes a scenario: its name, what it does, and only then the button that saves it. */
export function Bewaarvorm({ stand, beelden, acties, sluit, naamvoorstel, toelichtingvoorstel = '', maak, looptAchter = false }: Props) {
  const { t, taal } = useTeksten();
  const stijl = useStijl();
  const { tabellen } = stand.lezing;
  const [getypteNaam, zetNaam] = useState<string>();
  const [toelichting, zetToelichting] = useState(toelichtingvoorstel);

  const naam = getypteNaam ?? vrijeNaam(naamvoorstel, beelden);
  const { waarde: goedeNaam } = keurNaam(naam, beelden);
  const rijen = useMemo(() => probeer(() => maak(goedeNaam ?? NAAMLOOS, toelichting)), [maak, goedeNaam, toelichting]);
  const proef = useMemo(() => rijen.waarde && beproef(tabellen, rijen.waarde), [tabellen, rijen]);
  const kan = goedeNaam !== undefined && (rijen.waarde?.length ?? 0) > 0 && !looptAchter && !acties.bezig;
  const bewaar = async () => {
    if (kan && (await acties.voerUit(voegToe(rijen.waarde!), t.scenarios.opgeslagen(goedeNaam)))) sluit();
  };
  return (
    <>
      <Naamveld naam={naam} zet={zetNaam} anderen={beelden} />
      <Field label={t.scenarios.ontwerp.toelichting}>
        <Input value={toelichting} onChange={(_, { value }) => zetToelichting(value)} />
      </Field>
      <Body1 as="p" role="status">
        {rijen.fout ? zinVoorFout(rijen.fout, taal) : rijen.waarde.length === 0 && t.scenarios.ontwerp.geenVerschil}
      </Body1>
      {!rijen.fout && rijen.waarde.length > 0 && <Proefbeeld proef={proef} />}
      <div className={stijl.knoppen}>
        <Button appearance="primary" disabledFocusable={!kan} onClick={() => void bewaar()}>
          {t.scenarios.opslaan}
        </Button>
        <Button onClick={sluit}>{t.algemeen.annuleren}</Button>
      </div>
    </>
  );
}
