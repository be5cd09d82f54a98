import { Caption1, createFocusOutlineStyle, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useTeksten } from '../teksten';

const useStijl = makeStyles({
  // Wider than the pane as files are: it moves by itself, the screen around it does not.
  rand: {
    overflowX: 'auto',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    ...createFocusOutlineStyle(),
  },
  tabel: { borderCollapse: 'collapse', fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  cel: {
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalS}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    textAlign: 'left',
    whiteSpace: 'nowrap',
    maxWidth: '160px',
    overflow: 'hidden',
    textOverflow: 'ellipsis',
  },
  kop: { fontWeight: tokens.fontWeightSemibold, backgroundColor: tokens.colorNeutralBackground2 },
});

/** The first rows of a file, as they were read. */
export function Voorbeeldtabel({ koppen, rijen }: { koppen: readonly string[]; rijen: readonly (readonly string[])[] }) {
  const { t } = useTeksten();
  const stijl = useStijl();
  return (
    <div>
      <Caption1 as="p" id="voorbeeldtabel">
        {t.declaraties.voorbeeld(rijen.length)}
      </Caption1>
      <div className={stijl.rand} role="region" aria-labelledby="voorbeeldtabel" tabIndex={0}>
        <table className={stijl.tabel}>
          <thead>
            <tr>
              {koppen.map((kop, k) => (
                <th key={k} scope="col" className={mergeClasses(stijl.cel, stijl.kop)} title={kop}>
                  {kop}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rijen.map((rij, r) => (
              <tr key={r}>
                {rij.map((cel, k) => (
                  <td key={k} className={stijl.cel} title={cel}>
                    {cel}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </div>
  );
}
