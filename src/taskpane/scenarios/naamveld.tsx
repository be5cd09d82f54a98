import { Field, Input } from '@fluentui/react-components';
import { zinVoorFout } from '../../locales/fouten';
import { probeer, type Fout } from '../../model/fouten';
import type { Scenariobeeld } from '../../tables/scenario/lijst';
import { bewaakNaam } from '../../tables/scenario/naam';
import { useTeksten } from '../teksten';

/** Whether a name may be given, and why not. */
export function keurNaam(naam: string, anderen: readonly Scenariobeeld[]): { waarde?: string; fout?: Fout } {
  return probeer(() => bewaakNaam(naam, anderen));
}

interface Props {
  readonly naam: string;
  readonly zet: (naam: string) => void;
  readonly anderen: readonly Scenariobeeld[];
}

/** The name of a scenario; what is wrong with it is said as soon as something is typed. */
export function Naamveld({ naam, zet, anderen }: Props) {
  const { t, taal } = useTeksten();
  const { fout } = keurNaam(naam, anderen);
  return (
    <Field label={t.scenarios.naam} required {...(fout && naam !== '' && { validationMessage: zinVoorFout(fout, taal), validationState: 'error' })}>
      <Input value={naam} onChange={(_, { value }) => zet(value)} />
    </Field>
  );
}
