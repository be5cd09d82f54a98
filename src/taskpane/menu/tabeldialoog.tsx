import { Radio, RadioGroup } from '@fluentui/react-components';
import { useState } from 'react';
import { MODELTABELLEN } from '../../tables/doorrekening';
import type { Tabelinhoud } from '../../tables/tabel';
import { Bevestigdialoog } from '../onderdelen/bevestigdialoog';
import { useTeksten } from '../teksten';

const TOEVOEGBAAR = [...MODELTABELLEN, 'tblScenarios'] as const;
export type Toevoegbaar = (typeof TOEVOEGBAAR)[number];

/** The tables that a comparison could read as well, and this workbook does not have. */
export function ontbrekendeTabellen(aanwezig: readonly Tabelinhoud[]): Toevoegbaar[] {
  return TOEVOEGBAAR.filter((naam) => !aanwezig.some((tabel) => tabel.naam === naam));
}

interface Props {
  readonly tabellen: readonly Toevoegbaar[];
  readonly voegToe: (naam: Toevoegbaar) => void;
  readonly sluit: () => void;
}

/** Asks which table, by what it is for. */
export function Tabeldialoog({ tabellen, voegToe, sluit }: Props) {
  const { t } = useTeksten();
  const [gekozen, kies] = useState(tabellen[0]!);
  return (
    <Bevestigdialoog kop={t.tabelToevoegen.kop} doe={t.tabelToevoegen.bevestig} bevestig={() => voegToe(gekozen)} sluit={sluit}>
      <RadioGroup aria-label={t.tabelToevoegen.keuze} value={gekozen} onChange={(_, { value }) => kies(value as Toevoegbaar)}>
        {tabellen.map((naam) => (
          <Radio key={naam} value={naam} label={t.tabelToevoegen.voor[naam]} />
        ))}
      </RadioGroup>
      <p>{t.tabelToevoegen.uitleg}</p>
    </Bevestigdialoog>
  );
}
