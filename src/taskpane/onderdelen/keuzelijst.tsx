import { Field, Select } from '@fluentui/react-components';

interface Props {
  readonly naam: string;
  readonly opties: readonly string[];
  readonly waarde: string;
  readonly kies: (optie: string) => void;
}

/** One of a list of names. */
export function Keuzelijst({ naam, opties, waarde, kies }: Props) {
  return (
    <Field label={naam}>
      <Select value={waarde} onChange={(_, { value }) => kies(value)}>
        {opties.map((optie) => (
          <option key={optie}>{optie}</option>
        ))}
      </Select>
    </Field>
  );
}
