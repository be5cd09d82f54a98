import { Field, Input, Select } from '@fluentui/react-components';
import { zinVoorFout } from '../../locales/fouten';
import { probeer } from '../../model/fouten';
import { uitTekst } from '../../tables/scenario/typ';
import type { Kolom } from '../../tables/schema';
import { useTeksten } from '../teksten';

interface Props {
  readonly label: string;
  readonly kolom: Pick<Kolom, 'kop' | 'soort' | 'keuzes'>;
  readonly tekst: string;
  readonly zet: (tekst: string) => void;
  readonly hint?: string | undefined;
  readonly verplicht?: boolean | undefined;
}

/** A cell to fill in: a choice where its column has one, else what one would type in Excel. */
export function Waardeveld({ label, kolom, tekst, zet, hint, verplicht = false }: Props) {
  const { taal } = useTeksten();
  const { fout } = probeer(() => uitTekst(tekst, kolom));
  return (
    <Field
      label={label}
      required={verplicht}
      {...(hint !== undefined && { hint })}
      {...(fout && { validationMessage: zinVoorFout(fout, taal), validationState: 'error' })}
    >
      {kolom.keuzes ? (
        <Select value={tekst} onChange={(_, { value }) => zet(value)}>
          {['', ...kolom.keuzes].map((keuze) => (
            <option key={keuze}>{keuze}</option>
          ))}
        </Select>
      ) : (
        <Input value={tekst} onChange={(_, { value }) => zet(value)} />
      )}
    </Field>
  );
}
