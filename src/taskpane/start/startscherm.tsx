import { Body1, Caption1, CompoundButton, makeStyles, Subtitle1, tokens } from '@fluentui/react-components';
import { BookOpen24Regular } from '@fluentui/react-icons/svg/book-open';
import { TableAdd24Regular } from '@fluentui/react-icons/svg/table-add';
import { legeWerkmap } from '../../tables/lege-werkmap';
import { VOORBEELDEN, type Voorbeeldnaam } from '../../tables/voorbeelden';
import type { Werkmapinhoud } from '../../tables/werkmapinhoud';
import { Laden } from '../onderdelen/laden';
import { ZACHT } from '../onderdelen/stijlen';
import { useTeksten } from '../teksten';

const useStijl = makeStyles({
  scherm: { display: 'grid', rowGap: tokens.spacingVerticalL },
  knop: { justifyContent: 'flex-start', maxWidth: 'none', textAlign: 'left' },
  // Fluent sets this text on one line; ours takes more.
  uitleg: { lineHeight: tokens.lineHeightBase200 },
  zacht: ZACHT,
});

const KEUZES = Object.keys(VOORBEELDEN) as Voorbeeldnaam[];

interface Props {
  readonly zetNeer: (inhoud: Werkmapinhoud) => void;
  readonly bezig: boolean;
}

/** For a workbook without a model: what this is, and the ways to begin. */
export function Startscherm({ zetNeer, bezig }: Props) {
  const { t } = useTeksten();
  const stijl = useStijl();
  return (
    <div className={stijl.scherm}>
      <Subtitle1 as="h2">{t.start.kop}</Subtitle1>
      <Body1 as="p">{t.start.uitleg}</Body1>
      {KEUZES.map((naam, i) => (
        <CompoundButton
          key={naam}
          className={stijl.knop}
          {...(i === 0 && { appearance: 'primary' })}
          icon={<BookOpen24Regular />}
          secondaryContent={{ className: stijl.uitleg, children: t.start.voorbeelden[naam].uitleg }}
          disabledFocusable={bezig}
          onClick={() => zetNeer(VOORBEELDEN[naam]())}
        >
          {t.start.voorbeelden[naam].naam}
        </CompoundButton>
      ))}
      <CompoundButton
        className={stijl.knop}
        icon={<TableAdd24Regular />}
        secondaryContent={{ className: stijl.uitleg, children: t.start.leegUitleg }}
        disabledFocusable={bezig}
        onClick={() => zetNeer(legeWerkmap())}
      >
        {t.start.leeg}
      </CompoundButton>
      {bezig && <Laden tekst={t.start.bezig} />}
      <Caption1 as="p" className={stijl.zacht}>
        {t.start.watErBijkomt}
      </Caption1>
      <Caption1 as="p" className={stijl.zacht}>
        {t.start.privacy}
      </Caption1>
    </div>
  );
}
