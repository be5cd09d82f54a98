import { makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import { cijfertekst } from '../../locales/cijfer';
import type { Cijfertabel } from '../../tables/beelden/cijfertabel';
import { useTeksten } from '../teksten';
import { useVerborgen } from './stijlen';

const useStijl = makeStyles({
  // What does not fit scrolls by itself, not the pane.
  venster: { overflowX: 'auto' },
  tabel: { borderCollapse: 'collapse', minWidth: '100%', ...typographyStyles.caption1 },
  kop: { ...typographyStyles.caption1Strong, color: tokens.colorNeutralForeground2, verticalAlign: 'bottom' },
  cel: {
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalXS} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    textAlign: 'left',
    fontWeight: tokens.fontWeightRegular,
    minWidth: '64px',
  },
  getal: { textAlign: 'right', whiteSpace: 'nowrap', fontVariantNumeric: 'tabular-nums' },
});

/** Figures in rows and columns. */
export function Cijfers({ naam, cijfers: { kolommen, rijen } }: { naam: string; cijfers: Cijfertabel }) {
  const { t } = useTeksten();
  const stijl = useStijl();
  const isGetal = (k: number) => kolommen[k]!.soort !== 'tekst' && stijl.getal;
  return (
    <div className={stijl.venster} role="region" tabIndex={0} aria-label={t.figuur.schuif(naam)}>
      <table className={stijl.tabel}>
        <caption className={useVerborgen()}>{naam}</caption>
        <thead>
          <tr>
            {kolommen.map(({ kop, soort }) => (
              <th key={kop} scope="col" className={mergeClasses(stijl.cel, stijl.kop, soort !== 'tekst' && stijl.getal)}>
                {kop}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rijen.map((rij, i) => (
            <tr key={i}>
              {rij.map((cijfer, k) => {
                const Cel = k === 0 ? 'th' : 'td';
                return (
                  <Cel key={k} {...(k === 0 && { scope: 'row' })} className={mergeClasses(stijl.cel, isGetal(k))}>
                    {cijfertekst(cijfer, kolommen[k]!.soort)}
                  </Cel>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
