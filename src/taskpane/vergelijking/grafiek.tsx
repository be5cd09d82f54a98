import { HorizontalBarChart, type ChartProps } from '@fluentui/react-charts';
import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { heleEuro } from '../../locales/taal';
import { toEuros } from '../../model/geld';
import { useTeksten } from '../teksten';
import type { Segmentrij } from './segmentrijen';

const useStijl = makeStyles({
  figuur: { margin: 0, display: 'grid', rowGap: tokens.spacingVerticalL },
  segment: { ...typographyStyles.body1Strong, marginBlock: `0 ${tokens.spacingVerticalS}` },
  balken: {
    overflowX: 'clip',
    // Every bar has its name above it; the legend would only repeat the first one.
    '& .fui-hbc__legendContainer': { display: 'none' },
    '& .fui-hbc__triangle': { borderTopColor: tokens.colorNeutralForeground1 },
  },
  uitleg: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground3 },
});

/** Draws every scenario per segment against its plafond. It is for the eye; the table says the same and more. */
export default function Grafiek({ rijen }: { rijen: readonly Segmentrij[] }) {
  const { t } = useTeksten();
  const stijl = useStijl();
  return (
    <figure className={stijl.figuur}>
      {rijen.map((rij) => (
        <div key={rij.segment}>
          <h3 className={stijl.segment}>{rij.segment}</h3>
          {/* Left out for screen readers and the keyboard: its labels are English and it holds nothing of its own. */}
          <div inert className={stijl.balken}>
            <HorizontalBarChart data={balken(rij)} chartDataMode="hidden" />
          </div>
        </div>
      ))}
      <figcaption className={stijl.uitleg}>{t.vergelijking.grafiekUitleg}</figcaption>
    </figure>
  );
}

/** Room to the right of the longest bar and the furthest plafond. */
const MARGE = 1.05;

/** A bar per scenario: what is paid, what is not, and the rest of the scale, which all bars of a segment share. */
function balken({ uitkomsten }: Segmentrij): ChartProps[] {
  const berekend = uitkomsten.filter(({ uitkomst }) => !uitkomst.fout);
  const schaal = MARGE * Math.max(...berekend.map(({ uitkomst: { teBetalen, onvergoed, plafond = 0 } }) => Math.max(teBetalen + onvergoed, plafond)));
  return berekend.map(({ scenario, uitkomst: { teBetalen, onvergoed, plafond } }) => {
    const deel = (cents: number) => ({ x: toEuros(cents), total: toEuros(schaal) });
    return {
      chartTitle: `${scenario}: ${heleEuro(teBetalen)}`,
      chartData: [
        {
          legend: scenario,
          horizontalBarChartdata: deel(teBetalen),
          color: tokens.colorBrandBackground,
          ...(plafond !== undefined && { data: toEuros(plafond) }),
        },
        { legend: scenario, horizontalBarChartdata: deel(onvergoed), color: tokens.colorStatusWarningBackground3 },
        { legend: scenario, horizontalBarChartdata: deel(schaal - teBetalen - onvergoed), color: tokens.colorNeutralBackground5 },
      ],
    };
  });
}
