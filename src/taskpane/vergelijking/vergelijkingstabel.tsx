import { Caption1, makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import type { Vergelijkcel, Vergelijkrij } from '../../tables/beelden/naast-elkaar';
import { Bedragknop } from '../herleiding/bedragknop';
import { Foutregel } from '../onderdelen/foutregel';
import { Plafondlabel, Volumelabel } from '../onderdelen/statuslabel';
import { ZACHT, useVerborgen } from '../onderdelen/stijlen';
import { useTeksten } from '../teksten';

const useStijl = makeStyles({
  tabel: { width: '100%', borderCollapse: 'collapse' },
  rij: { borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  cel: {
    paddingBlock: tokens.spacingVerticalS,
    paddingInlineEnd: 'clamp(4px, 2vw, 24px)',
    textAlign: 'left',
    verticalAlign: 'top',
  },
  kop: { ...typographyStyles.caption1Strong, color: tokens.colorNeutralForeground2 },
  segment: { ...typographyStyles.body1Strong, paddingTop: tokens.spacingVerticalL },
  scenario: {
    ...typographyStyles.caption1,
    lineHeight: tokens.lineHeightBase300,
    minWidth: '70px',
    hyphens: 'auto',
    overflowWrap: 'anywhere',
  },
  bedrag: { textAlign: 'right' },
  status: { display: 'grid', rowGap: tokens.spacingVerticalXS },
  zacht: { ...ZACHT, display: 'block' },
});

/** The comparison in figures and statuses: what the chart draws, and more. */
export function Vergelijkingstabel({ rijen }: { rijen: readonly Vergelijkrij[] }) {
  const { t } = useTeksten();
  const stijl = useStijl();
  const kop = mergeClasses(stijl.cel, stijl.kop);
  return (
    <table className={stijl.tabel}>
      <caption className={useVerborgen()}>{t.vergelijking.tabelUitleg}</caption>
      <thead>
        <tr>
          <th scope="col" className={kop}>
            {t.vergelijking.scenario}
          </th>
          <th scope="col" className={mergeClasses(kop, stijl.bedrag)}>
            {t.vergelijking.teBetalen}
          </th>
          <th scope="col" className={kop}>
            {t.vergelijking.status}
          </th>
        </tr>
      </thead>
      {rijen.map(({ onderdeel: segment, cellen }) => (
        <tbody key={segment}>
          <tr className={stijl.rij}>
            <th scope="rowgroup" colSpan={3} className={mergeClasses(stijl.cel, stijl.segment)}>
              {segment}
            </th>
          </tr>
          {cellen.map((cel) => (
            <tr key={cel.scenario} className={stijl.rij}>
              <th scope="row" className={mergeClasses(stijl.cel, stijl.scenario)}>
                {cel.scenario}
              </th>
              <Cellen {...cel} segment={segment!} />
            </tr>
          ))}
        </tbody>
      ))}
    </table>
  );
}

function Cellen({ scenario, tijdvak, uitkomst, foutregel, segment }: Vergelijkcel & { segment: string }) {
  const { t } = useTeksten();
  const stijl = useStijl();
  const { teBetalen, plafond, benutting, status, volumestatus, fout } = uitkomst;
  if (fout) {
    return (
      <td colSpan={2} className={stijl.cel}>
        <Foutregel fout={fout} regel={foutregel} />
      </td>
    );
  }
  return (
    <>
      <td className={mergeClasses(stijl.cel, stijl.bedrag)}>
        <Bedragknop bedrag={teBetalen} keuze={{ scenario, tijdvak, segment }} />
        {plafond !== undefined && (
          <Caption1 align="end" className={stijl.zacht}>
            {benutting === undefined ? t.vergelijking.zonderBenutting(plafond) : t.vergelijking.benutting(benutting, plafond)}
          </Caption1>
        )}
      </td>
      <td className={stijl.cel}>
        <div className={stijl.status}>
          <Plafondlabel status={status} />
          {volumestatus && <Volumelabel status={volumestatus} />}
        </div>
      </td>
    </>
  );
}
