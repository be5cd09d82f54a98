import {
  Button,
  Caption1,
  createFocusOutlineStyle,
  makeStyles,
  Menu,
  MenuItem,
  MenuList,
  MenuTrigger,
  tokens,
  typographyStyles,
  useRestoreFocusTarget,
} from '@fluentui/react-components';
import { ErrorCircle16Filled } from '@fluentui/react-icons/svg/error-circle';
import { MoreHorizontal20Regular } from '@fluentui/react-icons/svg/more-horizontal';
import { SubtractCircle16Regular } from '@fluentui/react-icons/svg/subtract-circle';
import { totaal } from '../../model/doorrekening/samenvatting';
import type { Scenariouitkomst } from '../../tables/doorrekening';
import type { Scenariobeeld } from '../../tables/scenario/lijst';
import type { Vastlegging } from '../../tables/scenario/vastgelegd';
import { Menuvlak } from '../onderdelen/menuvlak';
import { opsomming } from '../onderdelen/opsomming';
import { Statuslabel } from '../onderdelen/statuslabel';
import { ZACHT } from '../onderdelen/stijlen';
import { useTeksten } from '../teksten';
import { Vastlegregel } from './vastlegregel';

const useStijl = makeStyles({
  kaart: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto',
    columnGap: tokens.spacingHorizontalS,
    rowGap: tokens.spacingVerticalXXS,
    padding: tokens.spacingHorizontalM,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  naam: {
    ...typographyStyles.body1Strong,
    border: 'none',
    padding: 0,
    backgroundColor: 'transparent',
    color: tokens.colorBrandForegroundLink,
    textAlign: 'left',
    overflowWrap: 'anywhere',
    cursor: 'pointer',
    ':hover': { textDecorationLine: 'underline' },
    ...createFocusOutlineStyle(),
  },
  breed: { gridColumn: '1 / -1', display: 'grid', rowGap: tokens.spacingVerticalXXS, justifyItems: 'start' },
  bedrag: { ...typographyStyles.body1, fontVariantNumeric: 'tabular-nums' },
  zacht: ZACHT,
});

export type Kaartactie = 'kopieer' | 'hernoem' | 'zetUit' | 'zetAan' | 'legVast' | 'laatLos' | 'verwijder';

export interface Kaartgegevens {
  readonly beeld: Scenariobeeld;
  readonly basis: Scenariouitkomst;
  /** Absent while it takes no part in the comparison. */
  readonly uitkomst: Scenariouitkomst | undefined;
  readonly overlap: number;
  readonly vastlegging: Vastlegging | undefined;
  readonly verouderd: boolean | undefined;
}

interface Props extends Kaartgegevens {
  readonly open: () => void;
  readonly doe: (actie: Kaartactie) => void;
}

/** One scenario in short: what it does, and how it stands. */
export function Scenariokaart({ open, doe, ...gegevens }: Props) {
  const { t } = useTeksten();
  const stijl = useStijl();
  // For the dialogs that its menu opens.
  const terugkeer = useRestoreFocusTarget();
  const { beeld, uitkomst, overlap, vastlegging, verouderd } = gegevens;
  const kan = uitkomst !== undefined && !totaal(uitkomst.segmenten).fout;
  const acties: Kaartactie[] = [
    'kopieer',
    'hernoem',
    beeld.stand === 'uit' ? 'zetAan' : 'zetUit',
    ...(kan ? (['legVast'] as const) : []),
    ...(vastlegging ? (['laatLos'] as const) : []),
    'verwijder',
  ];
  return (
    <li className={stijl.kaart}>
      <button type="button" className={stijl.naam} onClick={open}>
        {beeld.naam}
      </button>
      <Menu inline>
        <MenuTrigger disableButtonEnhancement>
          <Button appearance="subtle" size="small" icon={<MoreHorizontal20Regular />} aria-label={t.scenarios.meer(beeld.naam)} {...terugkeer} />
        </MenuTrigger>
        <Menuvlak>
          <MenuList>
            {acties.map((actie) => (
              <MenuItem key={actie} onClick={() => doe(actie)}>
                {t.scenarios.menu[actie]}
              </MenuItem>
            ))}
          </MenuList>
        </Menuvlak>
      </Menu>
      <div className={stijl.breed}>
        <Effectregel {...gegevens} />
        <Caption1 className={stijl.zacht}>
          {opsomming(t.scenarios.aantal(beeld.regels.length), overlap > 0 ? t.scenarios.overlap(overlap) : undefined)}
        </Caption1>
        {beeld.stand !== 'aan' && (
          <Statuslabel toon="neutraal" icoon={SubtractCircle16Regular}>
            {t.scenarios.stand[beeld.stand]}
          </Statuslabel>
        )}
        {vastlegging && <Vastlegregel vastlegging={vastlegging} verouderd={verouderd} uitkomst={uitkomst} />}
      </div>
    </li>
  );
}

function Effectregel({ basis, uitkomst }: Kaartgegevens) {
  const { t } = useTeksten();
  const stijl = useStijl();
  if (!uitkomst) return <Caption1 className={stijl.zacht}>{t.scenarios.uitUitleg}</Caption1>;
  const [was, wordt] = [totaal(basis.segmenten), totaal(uitkomst.segmenten)];
  if (was.fout ?? wordt.fout) {
    return (
      <Statuslabel toon="fout" icoon={ErrorCircle16Filled}>
        {t.scenarios.past}
      </Statuslabel>
    );
  }
  const jaren = basis.segmenten.map(({ jaar }) => jaar);
  const [eerste, laatste] = [Math.min(...jaren), Math.max(...jaren)];
  return (
    <>
      <span className={stijl.bedrag}>{t.scenarios.effect.bedrag(wordt.teBetalen - was.teBetalen)}</span>
      <Caption1 className={stijl.zacht}>{t.scenarios.effect.tegenBasis(eerste === laatste ? `${eerste}` : `${eerste}–${laatste}`)}</Caption1>
    </>
  );
}
