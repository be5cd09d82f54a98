import { Field, Select } from '@fluentui/react-components';

interface Props {
  readonly label: string;
  readonly waarde: string;
  readonly kies: (waarde: string) => void;
  /** Each with its value and what it is called. */
  readonly opties: readonly (readonly [waarde: string, tekst: string])[];
  readonly hint?: string | undefined;
}

/** One of a list whose values may be called otherwise. */
export function Keuze({ label, waarde, kies, opties, hint }: Props) {
  return (
    <Field label={label} {...(hint !== undefined && { hint })}>
      <Select value={waarde} onChange={(_, { value }) => kies(value)}>
        {opties.map(([optie, tekst]) => (
          <option key={optie} value={optie}>
            {tekst}
          </option>
        ))}
      </Select>
    </Field>
  );
}
