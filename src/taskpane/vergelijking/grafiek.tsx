import { HorizontalBarChart, type ChartProps } from '@fluentui/react-charts';
import { Caption1, makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import { TriangleDown12Filled } from '@fluentui/react-icons/svg/triangle-down';
import { heleEuro } from '../../locales/taal';
import { toEuros, type Cent } from '../../model/geld';
import type { Vergelijkcel, Vergelijkrij } from '../../tables/beelden/naast-elkaar';
import { ALLEEN_OOG } from '../onderdelen/alleen-oog';
import { NAAM_EN_BEDRAG, ZACHT } from '../onderdelen/stijlen';
import { useTeksten } from '../teksten';

/** The colours of the parts of a bar. */
const KLEUR = {
  teBetalen: tokens.colorBrandBackground,
  onvergoed: tokens.colorStatusWarningBackground3,
  plafond: tokens.colorNeutralForeground1,
};

const useStijl = makeStyles({
  figuur: { display: 'grid', rowGap: tokens.spacingVerticalL },
  kop: { ...NAAM_EN_BEDRAG, alignItems: 'baseline', marginBottom: tokens.spacingVerticalS },
  segment: typographyStyles.body1Strong,
  balken: {
    overflowX: 'clip',
    '& .fui-hbc__chart': { backgroundColor: tokens.colorNeutralBackground6 },
    // A triangle is drawn with transparent borders, which the system's own colours would fill.
    '& .fui-hbc__triangle': { borderTopColor: KLEUR.plafond, forcedColorAdjust: 'none' },
    // The figure has a legend of its own, in the language of the pane.
    '& .fui-hbc__legendContainer': { display: 'none' },
  },
  legenda: { display: 'flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalL, color: tokens.colorNeutralForeground2 },
  sleutel: { display: 'inline-flex', alignItems: 'center', columnGap: tokens.spacingHorizontalXS },
  staal: { width: '12px', height: '12px', forcedColorAdjust: 'none' },
  teBetalen: { backgroundColor: KLEUR.teBetalen },
  onvergoed: { backgroundColor: KLEUR.onvergoed },
  zacht: ZACHT,
});

interface Props {
  readonly rijen: readonly Vergelijkrij[];
  /** What a bar is of. */
  readonly naam: (cel: Vergelijkcel) => string;
  /** Whether bars of one part may be held against those of another. */
  readonly eenSchaal: boolean;
}

/** Draws a bar for every outcome of a part, against its plafond. It is for the eye; the table says the same and more. */
export default function Grafiek({ rijen, naam, eenSchaal }: Props) {
  const { t } = useTeksten();
  const stijl = useStijl();
  const gezamenlijk = eenSchaal ? schaalVan(rijen.flatMap(({ cellen }) => cellen)) : undefined;
  return (
    <figure className={stijl.figuur}>
      {rijen.map((rij) => (
        <div key={rij.onderdeel}>
          <div className={stijl.kop}>
            <h3 className={stijl.segment}>{rij.onderdeel}</h3>
            <Gezamenlijk plafonds={rij.cellen.map(({ uitkomst }) => uitkomst.plafond)} />
          </div>
          {/* Left out for screen readers and the keyboard: its labels are English and it holds nothing of its own. */}
          <div {...ALLEEN_OOG} className={stijl.balken}>
            <HorizontalBarChart data={balken(rij, naam, gezamenlijk)} chartDataMode="hidden" />
          </div>
        </div>
      ))}
      <figcaption>
        <div className={stijl.legenda}>
          <Caption1 className={stijl.sleutel}>
            <span className={mergeClasses(stijl.staal, stijl.teBetalen)} /> {t.vergelijking.teBetalen}
          </Caption1>
          <Caption1 className={stijl.sleutel}>
            <span className={mergeClasses(stijl.staal, stijl.onvergoed)} /> {t.vergelijking.nietVergoed}
          </Caption1>
          <Caption1 className={stijl.sleutel}>
            <TriangleDown12Filled /> {t.vergelijking.plafond}
          </Caption1>
        </div>
        <Caption1 className={stijl.zacht}>{t.vergelijking.grafiekUitleg}</Caption1>
      </figcaption>
    </figure>
  );
}

/** The plafond, where it is the same in every scenario. */
function Gezamenlijk({ plafonds }: { plafonds: readonly (number | undefined)[] }) {
  const { t } = useTeksten();
  const stijl = useStijl();
  const [eerste] = plafonds;
  const gelijk = eerste !== undefined && plafonds.every((plafond) => plafond === eerste);
  return gelijk && <Caption1 className={stijl.zacht}>{t.vergelijking.zonderBenutting(eerste)}</Caption1>;
}

/** Room to the right of the longest bar and the furthest plafond. */
const MARGE = 1.05;

/** The furthest that a bar or a plafond reaches. */
function schaalVan(cellen: readonly Vergelijkcel[]): Cent {
  const berekend = cellen.filter(({ uitkomst }) => !uitkomst.fout);
  return Math.max(...berekend.map(({ uitkomst: { teBetalen, onvergoed, plafond = 0 } }) => Math.max(teBetalen + onvergoed, plafond))) * MARGE;
}

/** A bar per outcome: what is paid, what is not, and the rest of the scale. */
function balken({ cellen }: Vergelijkrij, naam: Props['naam'], schaal = schaalVan(cellen)): ChartProps[] {
  const berekend = cellen.filter(({ uitkomst }) => !uitkomst.fout);
  const deel = (cents: number) => ({ x: toEuros(cents), total: toEuros(schaal) });
  return berekend.map((cel) => ({ wat: naam(cel), ...cel.uitkomst })).map(({ wat, teBetalen, onvergoed, plafond }) => ({
    chartTitle: `${wat}: ${heleEuro(teBetalen)}`,
    chartData: [
      {
        legend: wat,
        horizontalBarChartdata: deel(teBetalen),
        color: KLEUR.teBetalen,
        ...(plafond !== undefined && { data: toEuros(plafond) }),
      },
      { legend: wat, horizontalBarChartdata: deel(onvergoed), color: KLEUR.onvergoed },
      { legend: wat, horizontalBarChartdata: deel(schaal - teBetalen - onvergoed), color: 'transparent' },
    ],
  }));
}
