import { Caption1, makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import { euroMetTeken } from '../../locales/taal';
import type { Indeling, Vergelijkcel, Vergelijkrij } from '../../tables/beelden/naast-elkaar';
import { Bedragknop } from '../herleiding/bedragknop';
import { Foutregel } from '../onderdelen/foutregel';
import { opsomming } from '../onderdelen/opsomming';
import { useVerborgen, ZACHT } from '../onderdelen/stijlen';
import { useTeksten } from '../teksten';

const useStijl = makeStyles({
  // Amounts to the cent side by side are wider than a narrow pane: the table moves in its frame, not the pane.
  kader: { overflowX: 'auto', ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` } },
  tabel: { borderCollapse: 'collapse', minWidth: '100%' },
  cel: {
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalS}`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    textAlign: 'right',
    verticalAlign: 'top',
  },
  kolomkop: { ...typographyStyles.caption1Strong, maxWidth: '120px', color: tokens.colorNeutralForeground2, verticalAlign: 'bottom' },
  rijkop: {
    ...typographyStyles.body1Strong,
    position: 'sticky',
    left: 0,
    paddingLeft: 0,
    width: '30%',
    minWidth: '84px',
    overflowWrap: 'break-word',
    hyphens: 'auto',
    textAlign: 'left',
    backgroundColor: tokens.colorNeutralBackground1,
  },
  samen: { borderTop: `1px solid ${tokens.colorNeutralForeground1}` },
  verschil: { ...ZACHT, display: 'block', whiteSpace: 'nowrap' },
});

interface Props {
  readonly rijen: readonly Vergelijkrij[];
  readonly indeling: Exclude<Indeling, 'segment'>;
  readonly tegen: string;
  /** What a column is of. */
  readonly naam: (cel: Vergelijkcel) => string;
}

/** Parts by scenario or by year, each amount with what it differs from the scenario that all are held against. */
export function Matrix({ rijen, indeling, tegen, naam }: Props) {
  const { t } = useTeksten();
  const stijl = useStijl();
  const verborgen = useVerborgen();
  const kolommen = (rijen[0]?.cellen ?? []).map(naam);
  return (
    <div className={stijl.kader} role="region" tabIndex={0} aria-label={t.vergelijking.per[indeling]}>
      <table className={stijl.tabel}>
        <caption className={verborgen}>{t.vergelijking.matrixUitleg(tegen)}</caption>
        <thead>
          <tr>
            <th scope="col" className={mergeClasses(stijl.cel, stijl.kolomkop, stijl.rijkop)}>
              {t.vergelijking.kolomkop[indeling]}
            </th>
            {kolommen.map((kolom) => (
              <th key={kolom} scope="col" className={mergeClasses(stijl.cel, stijl.kolomkop)}>
                {kolom}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rijen.map(({ onderdeel, cellen }) => (
            <tr key={onderdeel ?? ''}>
              <th scope="row" className={mergeClasses(stijl.cel, stijl.rijkop, onderdeel === undefined && stijl.samen)}>
                {onderdeel ?? t.vergelijking.samen[indeling]}
              </th>
              {cellen.map((cel) => (
                <td key={naam(cel)} className={mergeClasses(stijl.cel, onderdeel === undefined && stijl.samen)}>
                  <Bedrag cel={cel} gemeente={indeling === 'jaar' ? undefined : onderdeel} waarvan={opsomming(onderdeel, naam(cel))} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface Bedragprops {
  readonly cel: Vergelijkcel;
  readonly gemeente: string | undefined;
  readonly waarvan: string;
}

function Bedrag({ cel: { scenario, tijdvak, uitkomst, verschil, foutregel }, gemeente, waarvan }: Bedragprops) {
  const stijl = useStijl();
  if (uitkomst.fout) return <Foutregel fout={uitkomst.fout} regel={foutregel} />;
  return (
    <>
      <Bedragknop bedrag={uitkomst.teBetalen} keuze={{ scenario, tijdvak, ...(gemeente !== undefined && { gemeente }) }} naam={waarvan} />
      {verschil !== undefined && <Caption1 align="end" className={stijl.verschil}>{euroMetTeken(verschil)}</Caption1>}
    </>
  );
}
