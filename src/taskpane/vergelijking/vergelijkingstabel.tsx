import { Caption1, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { Segmentuitkomst } from '../../model/segmentuitkomst';
import { Bedragknop } from '../herleiding/bedragknop';
import { Foutregel } from '../onderdelen/foutregel';
import { Plafondlabel, Volumelabel } from '../onderdelen/statuslabel';
import { useTeksten } from '../teksten';
import { useVerborgen } from '../onderdelen/verborgen';
import type { Segmentrij } from './segmentrijen';

const useStijl = makeStyles({
  tabel: {
    width: '100%',
    borderCollapse: 'collapse',
    overflowWrap: 'anywhere',
    '& th, & td': { textAlign: 'left', verticalAlign: 'top', padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalXS}` },
    '& thead th': { ...typographyStyles.caption1Strong, color: tokens.colorNeutralForeground2 },
    '& tbody tr': { borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  },
  segment: { ...typographyStyles.body1Strong, paddingTop: tokens.spacingVerticalL },
  scenario: { fontWeight: tokens.fontWeightRegular },
  bedrag: { textAlign: 'right' },
  status: { display: 'grid', rowGap: tokens.spacingVerticalXS },
  zacht: { display: 'block', color: tokens.colorNeutralForeground3 },
});

/** The comparison in figures and statuses: what the chart draws, and more. */
export function Vergelijkingstabel({ rijen }: { rijen: readonly Segmentrij[] }) {
  const { t } = useTeksten();
  const stijl = useStijl();
  const verborgen = useVerborgen();
  return (
    <table className={stijl.tabel}>
      <caption className={verborgen}>{t.vergelijking.tabelUitleg}</caption>
      <thead>
        <tr>
          <th scope="col">{t.vergelijking.scenario}</th>
          <th scope="col" className={stijl.bedrag}>
            {t.vergelijking.teBetalen}
          </th>
          <th scope="col">{t.vergelijking.status}</th>
        </tr>
      </thead>
      {rijen.map(({ segment, uitkomsten }) => (
        <tbody key={segment}>
          <tr>
            <th scope="rowgroup" colSpan={3} className={stijl.segment}>
              {segment}
            </th>
          </tr>
          {uitkomsten.map(({ scenario, uitkomst }) => (
            <tr key={scenario}>
              <th scope="row" className={stijl.scenario}>
                {scenario}
              </th>
              <Cellen scenario={scenario} uitkomst={uitkomst} />
            </tr>
          ))}
        </tbody>
      ))}
    </table>
  );
}

function Cellen({ scenario, uitkomst }: { scenario: string; uitkomst: Segmentuitkomst }) {
  const { t } = useTeksten();
  const stijl = useStijl();
  const { segment, teBetalen, plafond, benutting, status, volumestatus, fout } = uitkomst;
  if (fout) {
    return (
      <td colSpan={2}>
        <Foutregel fout={fout} />
      </td>
    );
  }
  return (
    <>
      <td className={stijl.bedrag}>
        <Bedragknop bedrag={teBetalen} keuze={{ scenario, segment }} />
        {plafond !== undefined && (
          <Caption1 className={stijl.zacht}>
            {benutting === undefined ? t.vergelijking.zonderBenutting(plafond) : t.vergelijking.benutting(benutting, plafond)}
          </Caption1>
        )}
      </td>
      <td>
        <div className={stijl.status}>
          <Plafondlabel status={status} />
          {volumestatus && <Volumelabel status={volumestatus} />}
        </div>
      </td>
    </>
  );
}
