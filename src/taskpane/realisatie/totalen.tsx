import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { euro, getal } from '../../locales/taal';
import type { Totaal } from '../../tables/declaraties/telling';
import { useTeksten } from '../teksten';

const useStijl = makeStyles({
  tabel: { width: '100%', borderCollapse: 'collapse', fontSize: tokens.fontSizeBase200, fontVariantNumeric: 'tabular-nums' },
  naam: { textAlign: 'left', fontWeight: tokens.fontWeightRegular, overflowWrap: 'anywhere' },
  getal: { textAlign: 'right', whiteSpace: 'nowrap', paddingInlineStart: tokens.spacingHorizontalS },
  cel: { paddingBlock: tokens.spacingVerticalXS, borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
});

/** A file before and after: what is in it, what is taken, and what stays out. */
export function Totalen({ bestand, binnen, buiten }: Readonly<Record<'bestand' | 'binnen' | 'buiten', Totaal>>) {
  const { t } = useTeksten();
  const stijl = useStijl();
  const rijen: [string, Totaal][] = [
    [t.declaraties.inBestand, bestand],
    [t.declaraties.binnen, binnen],
    [t.declaraties.buiten, buiten],
  ];
  const cel = (inhoud: string) => <td className={mergeClasses(stijl.cel, stijl.getal)}>{inhoud}</td>;
  return (
    <table className={stijl.tabel}>
      <thead>
        <tr>
          <td />
          {[t.declaraties.regels, t.declaraties.volume, t.declaraties.bedrag].map((kop) => (
            <th key={kop} scope="col" className={stijl.getal}>
              {kop}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rijen.map(([naam, { regels, volume, bedrag }]) => (
          <tr key={naam}>
            <th scope="row" className={mergeClasses(stijl.cel, stijl.naam)}>
              {naam}
            </th>
            {cel(getal(regels))}
            {cel(getal(volume))}
            {cel(euro(bedrag))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
