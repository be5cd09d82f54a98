import { Field, makeStyles, Select } from '@fluentui/react-components';

// As wide as there is room for: a long option is cut off, and does not push its neighbour away.
const useStijl = makeStyles({ veld: { gridTemplateColumns: 'minmax(0, 1fr)', minWidth: 0 }, lijst: { minWidth: 0, '& > select': { minWidth: 0, width: '100%', textOverflow: 'ellipsis' } } });

interface Props<K extends string> {
  readonly naam: string;
  readonly opties: readonly K[];
  readonly waarde: K;
  readonly kies: (optie: K) => void;
  /** What an option is called; itself where nothing is said. */
  readonly tekst?: (optie: K) => string;
}

/** One of a list of names. */
export function Keuzelijst<K extends string>({ naam, opties, waarde, kies, tekst = String }: Props<K>) {
  const stijl = useStijl();
  return (
    <Field label={naam} className={stijl.veld}>
      <Select className={stijl.lijst} value={waarde} onChange={(_, { value }) => kies(value as K)}>
        {opties.map((optie) => (
          <option key={optie} value={optie}>
            {tekst(optie)}
          </option>
        ))}
      </Select>
    </Field>
  );
}
