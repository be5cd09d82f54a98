import { Body1, Button, Caption1, makeStyles, Subtitle1, Subtitle2, tokens } from '@fluentui/react-components';
import { GaNaarknop } from '../onderdelen/ga-naar';
import { LIJST, ZACHT } from '../onderdelen/stijlen';
import { useTeksten } from '../teksten';
import type { Modelstand } from '../toestand';

const useStijl = makeStyles({
  scherm: { display: 'grid', rowGap: tokens.spacingVerticalM },
  knop: { justifySelf: 'start' },
  lijst: LIJST,
  zacht: ZACHT,
});

interface Props {
  readonly stand: Modelstand;
  readonly naarVergelijking: () => void;
}

/** For a workbook with a model: which tables it consists of. */
export function Modelscherm({ stand: { lezing }, naarVergelijking }: Props) {
  const { t } = useTeksten();
  const stijl = useStijl();
  return (
    <div className={stijl.scherm}>
      <Subtitle1 as="h2">{t.start.gevonden}</Subtitle1>
      <Body1 as="p">{t.start.gevondenUitleg}</Body1>
      <Button className={stijl.knop} appearance="primary" onClick={naarVergelijking}>
        {t.start.naarVergelijking}
      </Button>
      <Subtitle2 as="h3">{t.start.tabellen}</Subtitle2>
      <ul className={stijl.lijst}>
        {lezing.tabellen.map(({ naam }) => (
          <li key={naam}>
            <GaNaarknop wat={naam} waar={t.start.blad(lezing.plaatsen[naam]?.blad ?? '')} plaats={{ tabel: naam }} />
          </li>
        ))}
      </ul>
      <Caption1 as="p" className={stijl.zacht}>
        {t.start.privacy}
      </Caption1>
    </div>
  );
}
