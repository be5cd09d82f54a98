import { Body1, Body1Strong, Caption1, createFocusOutlineStyle, makeStyles, mergeClasses, Subtitle2, tokens } from '@fluentui/react-components';
import { CheckmarkCircle48Regular } from '@fluentui/react-icons/svg/checkmark-circle';
import { ErrorCircle20Filled } from '@fluentui/react-icons/svg/error-circle';
import { Warning20Filled } from '@fluentui/react-icons/svg/warning';
import { zinVoorFout } from '../../locales/fouten';
import type { Melding } from '../../tables/tabel';
import { adresVan } from '../../workbook/ga-naar';
import type { Modellezing } from '../../workbook/model';
import { useGaNaar } from '../onderdelen/ga-naar';
import { opsomming } from '../onderdelen/opsomming';
import { LIJST, ZACHT } from '../onderdelen/stijlen';
import { useTeksten } from '../teksten';
import type { Modelstand } from '../toestand';

const useStijl = makeStyles({
  scherm: { display: 'grid', rowGap: tokens.spacingVerticalM },
  lijst: { ...LIJST, display: 'grid', rowGap: tokens.spacingVerticalS },
  melding: {
    display: 'grid',
    gridTemplateColumns: 'auto minmax(0, 1fr)',
    columnGap: tokens.spacingHorizontalS,
    rowGap: tokens.spacingVerticalXXS,
    width: '100%',
    padding: tokens.spacingHorizontalM,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    fontFamily: 'inherit',
    textAlign: 'left',
    overflowWrap: 'anywhere',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':active': { backgroundColor: tokens.colorNeutralBackground1Pressed },
    ...createFocusOutlineStyle(),
  },
  tweede: { gridColumn: 2 },
  fout: { color: tokens.colorStatusDangerForeground3 },
  waarschuwing: { color: tokens.colorStatusWarningForeground1 },
  goed: { color: tokens.colorStatusSuccessForeground1 },
  zacht: ZACHT,
  leeg: { display: 'grid', justifyItems: 'center', rowGap: tokens.spacingVerticalS, paddingBlock: tokens.spacingVerticalXXXL, textAlign: 'center' },
});

const ICOON = { fout: ErrorCircle20Filled, waarschuwing: Warning20Filled };

/** Everything in the tables that does not fit; choosing one goes to its cell. */
export function Controlescherm({ stand: { lezing, doorrekening } }: { stand: Modelstand }) {
  const { t } = useTeksten();
  const stijl = useStijl();
  const { meldingen } = doorrekening;
  if (meldingen.length === 0) {
    return (
      <div className={stijl.leeg}>
        <CheckmarkCircle48Regular className={stijl.goed} />
        <Subtitle2 as="h2">{t.controles.alles}</Subtitle2>
        <Body1>{t.controles.allesUitleg}</Body1>
      </div>
    );
  }
  const opErnst = [...meldingen].sort((a, b) => Number(a.ernst !== 'fout') - Number(b.ernst !== 'fout'));
  return (
    <div className={stijl.scherm}>
      <Subtitle2 as="h2">{t.controles.kop}</Subtitle2>
      <Body1 as="p">{t.controles.uitleg}</Body1>
      <ul className={stijl.lijst}>
        {opErnst.map((melding, i) => (
          <li key={i}>
            <Meldingknop melding={melding} lezing={lezing} />
          </li>
        ))}
      </ul>
    </div>
  );
}

function Meldingknop({ melding: { ernst, fout, plaats, scenario }, lezing }: { melding: Melding; lezing: Modellezing }) {
  const { t, taal } = useTeksten();
  const stijl = useStijl();
  const { ga, gevolg } = useGaNaar(plaats);
  const Icoon = ICOON[ernst];
  return (
    <>
      <button type="button" className={stijl.melding} onClick={ga}>
        <Icoon className={stijl[ernst]} />
        <Body1Strong>{t.controles.ernst[ernst]}</Body1Strong>
        <Body1 className={stijl.tweede}>{zinVoorFout(fout, taal)}</Body1>
        <Caption1 className={mergeClasses(stijl.tweede, stijl.zacht)}>
          {opsomming(t.controles.plaats(adresVan(plaats, lezing), plaats.tabel, plaats.kolom), scenario && t.controles.scenario(scenario))}
        </Caption1>
      </button>
      {gevolg}
    </>
  );
}
