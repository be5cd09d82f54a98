import { Body1, Button, Caption1, makeStyles, Subtitle1, Subtitle2, tokens } from '@fluentui/react-components';
import { useGaNaar } from '../onderdelen/ga-naar';
import { useTeksten } from '../teksten';
import type { Modelstand } from '../toestand';

const useStijl = makeStyles({
  scherm: { display: 'grid', rowGap: tokens.spacingVerticalM, justifyItems: 'start' },
  tekst: { margin: 0 },
  lijst: { listStyleType: 'none', margin: 0, padding: 0 },
  knop: { minWidth: 0, paddingInline: tokens.spacingHorizontalXS, fontWeight: tokens.fontWeightRegular, textAlign: 'left' },
  zacht: { color: tokens.colorNeutralForeground3, margin: 0 },
});

interface Props {
  readonly stand: Modelstand;
  readonly naarVergelijking: () => void;
}

/** For a workbook with a model: which tables it consists of. */
export function Modelscherm({ stand, naarVergelijking }: Props) {
  const { t } = useTeksten();
  const stijl = useStijl();
  const gaNaar = useGaNaar();
  return (
    <div className={stijl.scherm}>
      <Subtitle1 as="h2">{t.start.gevonden}</Subtitle1>
      <Body1 as="p" className={stijl.tekst}>
        {t.start.gevondenUitleg}
      </Body1>
      <Button appearance="primary" onClick={naarVergelijking}>
        {t.start.naarVergelijking}
      </Button>
      <Subtitle2 as="h3">{t.start.tabellen}</Subtitle2>
      <ul className={stijl.lijst}>
        {stand.lezing.tabellen.map(({ naam }) => (
          <li key={naam}>
            <Button className={stijl.knop} appearance="subtle" onClick={() => gaNaar({ tabel: naam })}>
              {t.start.naarTabel(naam, stand.lezing.plaatsen[naam]?.blad ?? '')}
            </Button>
          </li>
        ))}
      </ul>
      <Caption1 as="p" className={stijl.zacht}>
        {t.start.privacy}
      </Caption1>
    </div>
  );
}
