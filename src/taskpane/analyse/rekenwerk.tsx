import { Body1, Button, Field, makeStyles, ProgressBar, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { Foutregel } from '../onderdelen/foutregel';
import { NA_EEN_SECONDE } from '../onderdelen/laden';
import { useTeksten } from '../teksten';
import type { Berekening } from './berekening';

const useStijl = makeStyles({
  werk: { display: 'grid', rowGap: tokens.spacingVerticalL, gridTemplateColumns: 'minmax(0, 1fr)' },
  voortgang: { ...NA_EEN_SECONDE, display: 'flex', alignItems: 'end', columnGap: tokens.spacingHorizontalM, '& > :first-child': { flexGrow: 1 } },
  knop: { justifySelf: 'start' },
});

interface Props<Vraag, Antwoord> {
  readonly berekening: Berekening<Vraag, Antwoord>;
  readonly children: (vraag: Vraag, antwoord: Antwoord) => ReactNode;
}

/** What a calculation came to; while it takes noticeably long, how far it is and a way to stop it. */
export function Rekenwerk<Vraag, Antwoord>({ berekening, children }: Props<Vraag, Antwoord>) {
  const { t } = useTeksten();
  const stijl = useStijl();
  const { laatste, fout, deel, gestopt, stop, opnieuw } = berekening;
  if (gestopt) {
    return (
      <div className={stijl.werk}>
        <Body1 as="p">{t.analyse.gestopt}</Body1>
        <Button className={stijl.knop} onClick={opnieuw}>
          {t.analyse.opnieuw}
        </Button>
      </div>
    );
  }
  return (
    <div className={stijl.werk}>
      {deel !== undefined && (
        <div className={stijl.voortgang}>
          <Field label={t.analyse.rekent(deel)}>
            <ProgressBar value={deel} />
          </Field>
          <Button onClick={stop}>{t.algemeen.annuleren}</Button>
        </div>
      )}
      {fout ? <Foutregel fout={fout} /> : laatste && children(laatste.vraag, laatste.antwoord)}
    </div>
  );
}
