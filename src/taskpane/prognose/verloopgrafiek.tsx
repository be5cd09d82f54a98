import { ResponsiveContainer, VerticalStackedBarChart, type VerticalStackedChartProps } from '@fluentui/react-charts';
import { Caption1, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { korteEuro } from '../../locales/taal';
import { toCents, toEuros } from '../../model/geld';
import type { Maandverloop } from '../../tables/beelden/maandverloop';
import { ALLEEN_OOG } from '../onderdelen/alleen-oog';
import { useTeksten } from '../teksten';
import { DELEN, KLEUR, useLegenda } from './legenda';

const HOOGTE = 260;

const useStijl = makeStyles({
  figuur: { display: 'grid', rowGap: tokens.spacingVerticalS, gridTemplateColumns: 'minmax(0, 1fr)' },
  vlak: {
    height: `${HOOGTE}px`,
    // The system's own colours reach text, not what is drawn.
    '@media (forced-colors: active)': { '& text': { fill: 'CanvasText' }, '& .tick line, & path.domain': { stroke: 'GrayText' } },
  },
});

/** The months as bars of the year so far, with the plafond across. It is for the eye; the table says the same. */
export default function Verloopgrafiek({ verloop: { maanden, plafond } }: { verloop: Maandverloop }) {
  const { t } = useTeksten();
  const stijl = useStijl();
  const legenda = useLegenda();
  const staven = maanden.map(
    (maand): VerticalStackedChartProps => ({
      xAxisPoint: t.datums.korteMaand(maand.maand),
      chartData: DELEN.map((deel) => ({ legend: deel, data: toEuros(Math.max(0, maand[deel])), color: KLEUR[deel] })),
      ...(plafond && { lineData: [{ legend: 'plafond', y: toEuros(plafond.bedrag), color: KLEUR.plafond, lineOptions: { strokeDasharray: '6 4' } }] }),
    }),
  );
  const hoogste = Math.max(plafond?.bedrag ?? 0, ...maanden.map(({ prognose }) => prognose));
  return (
    <figure className={stijl.figuur}>
      {/* Left out for screen readers and the keyboard: its labels are English and it holds nothing of its own. */}
      <div {...ALLEEN_OOG} className={stijl.vlak}>
        <ResponsiveContainer height={HOOGTE}>
          <VerticalStackedBarChart
            data={staven}
            culture="nl-NL"
            height={HOOGTE}
            hideLegend
            hideTooltip
            barWidth="auto"
            yMaxValue={toEuros(hoogste) * 1.05}
            margins={{ left: 76, right: 8, top: 12, bottom: 28 }}
            yAxisTickFormat={(euros: number) => korteEuro(toCents(euros))}
          />
        </ResponsiveContainer>
      </div>
      <figcaption className={legenda.legenda}>
        {DELEN.map((deel) => (
          <Caption1 key={deel} className={legenda.sleutel}>
            <span className={mergeClasses(legenda.staal, legenda[deel])} /> {t.prognose[deel]}
          </Caption1>
        ))}
        {plafond && (
          <Caption1 className={legenda.sleutel}>
            <svg width="24" height="12" aria-hidden="true">
              <line x1="0" y1="6" x2="24" y2="6" stroke={KLEUR.plafond} strokeWidth={2} strokeDasharray="6 4" />
            </svg>
            {t.prognose.plafond}
          </Caption1>
        )}
      </figcaption>
    </figure>
  );
}
