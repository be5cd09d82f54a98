import { Body1, Button, makeStyles, Radio, RadioGroup, Subtitle1, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { useTeksten } from '../teksten';
import type { Werkmapstand } from '../toestand';

const useStijl = makeStyles({
  scherm: { display: 'grid', rowGap: tokens.spacingVerticalM, justifyItems: 'start' },
});

interface Props {
  readonly vraag: Extract<Werkmapstand, { soort: 'keuze' }>;
  readonly kies: (tabelId: string) => void;
  readonly bezig: boolean;
}

/** Asks which of several tables plays a role in the model. */
export function Tabelkeuze({ vraag: { tabel, kandidaten }, kies, bezig }: Props) {
  const { t } = useTeksten();
  const stijl = useStijl();
  const [gekozen, zetGekozen] = useState<string>();
  const bekend = kandidaten.find(({ tabelId }) => tabelId === gekozen) ?? kandidaten[0];
  return (
    <div className={stijl.scherm}>
      <Subtitle1 as="h2" id="tabelkeuze">
        {t.keuze.kop}
      </Subtitle1>
      <Body1 as="p">{t.keuze.uitleg(tabel, kandidaten.length)}</Body1>
      <RadioGroup aria-labelledby="tabelkeuze" value={bekend?.tabelId ?? ''} onChange={(_, { value }) => zetGekozen(value)}>
        {kandidaten.map(({ tabelId, tabelnaam, blad }) => (
          <Radio key={tabelId} value={tabelId} label={t.keuze.kandidaat(tabelnaam, blad)} />
        ))}
      </RadioGroup>
      <Button appearance="primary" disabledFocusable={bezig || !bekend} onClick={() => bekend && kies(bekend.tabelId)}>
        {t.keuze.kies}
      </Button>
    </div>
  );
}
