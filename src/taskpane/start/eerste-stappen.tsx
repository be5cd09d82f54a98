import { Body1, Button, Caption1, makeStyles, Subtitle2, tokens } from '@fluentui/react-components';
import { Dismiss20Regular } from '@fluentui/react-icons/svg/dismiss';
import { useState, type ReactNode } from 'react';
import { useGaNaar } from '../onderdelen/ga-naar';
import { ZACHT } from '../onderdelen/stijlen';
import { useTeksten } from '../teksten';
import { useVoorkeur } from '../voorkeuren';

const useStijl = makeStyles({
  kaart: {
    display: 'grid',
    rowGap: tokens.spacingVerticalXS,
    marginBottom: tokens.spacingVerticalL,
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  kop: { display: 'flex', justifyContent: 'space-between', alignItems: 'start' },
  // As high as the longest of the three, so that nothing below it jumps.
  tekst: { display: 'grid', alignContent: 'start', rowGap: tokens.spacingVerticalXS, minHeight: '104px' },
  knoppen: { display: 'flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalS, rowGap: tokens.spacingVerticalXS },
  zacht: ZACHT,
});

const STANDEN = ['nieuw', 'gezien'] as const;

/** For who opens a model for the first time: three things to do with it. Gone for good once it is closed. */
export function Eerstestappen({ naarScenarios }: { naarScenarios?: () => void }) {
  const { t } = useTeksten();
  const stijl = useStijl();
  const [stand, onthoud] = useVoorkeur('eersteStappen', STANDEN, 'nieuw');
  const [stap, zetStap] = useState(0);
  const { ga, gevolg } = useGaNaar({ tabel: 'tblLeveringen', rij: 1, kolom: 'volume' });
  if (stand === 'gezien') return null;

  const doen: readonly (ReactNode | undefined)[] = [
    <Button key="cel" size="small" onClick={ga}>
      {t.eersteStappen.naarCel}
    </Button>,
    undefined,
    naarScenarios && (
      <Button key="scenario" size="small" onClick={naarScenarios}>
        {t.eersteStappen.naarScenarios}
      </Button>
    ),
  ];
  const { titel, tekst } = t.eersteStappen.stappen[stap]!;
  const isLaatste = stap === t.eersteStappen.stappen.length - 1;
  const verder = () => {
    if (isLaatste) onthoud('gezien');
    else zetStap(stap + 1);
  };
  return (
    <section className={stijl.kaart} aria-label={t.eersteStappen.naam}>
      <div className={stijl.kop}>
        <Caption1 className={stijl.zacht}>{t.eersteStappen.stap(stap + 1, t.eersteStappen.stappen.length)}</Caption1>
        <Button
          appearance="transparent"
          size="small"
          icon={<Dismiss20Regular />}
          aria-label={t.eersteStappen.sluiten}
          onClick={() => onthoud('gezien')}
        />
      </div>
      <div aria-live="polite" className={stijl.tekst}>
        <Subtitle2 as="h2">{titel}</Subtitle2>
        <Body1 as="p">{tekst}</Body1>
      </div>
      <div className={stijl.knoppen}>
        <Button size="small" appearance="primary" onClick={verder}>
          {isLaatste ? t.eersteStappen.klaar : t.eersteStappen.volgende}
        </Button>
        {doen[stap]}
      </div>
      {gevolg}
    </section>
  );
}
