import { LineChart, ResponsiveContainer, type LineChartPoints } from '@fluentui/react-charts';
import { Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { korteEuro } from '../../locales/taal';
import { toCents, toEuros, type Cent } from '../../model/geld';
import { ALLEEN_OOG } from '../onderdelen/alleen-oog';

const HOOGTE = 260;

const useStijl = makeStyles({
  figuur: { display: 'grid', rowGap: tokens.spacingVerticalS, gridTemplateColumns: 'minmax(0, 1fr)' },
  vlak: {
    height: `${HOOGTE}px`,
    // The system's own colours reach text, not what is drawn.
    '@media (forced-colors: active)': { '& text': { fill: 'CanvasText' }, '& .tick line, & path.domain': { stroke: 'GrayText' } },
  },
  legenda: { display: 'flex', flexWrap: 'wrap', gap: `0 ${tokens.spacingHorizontalL}`, color: tokens.colorNeutralForeground2 },
  sleutel: { display: 'inline-flex', alignItems: 'center', columnGap: tokens.spacingHorizontalXS },
});

export interface Lijn {
  readonly naam: string;
  readonly punten: readonly { readonly x: number; readonly bedrag: Cent }[];
}

interface Props {
  /** One or two; the second is dashed. */
  readonly lijnen: readonly Lijn[];
  /** A stretch of the x-axis that is shaded. */
  readonly band?: { readonly naam: string; readonly van: number; readonly tot: number } | undefined;
  /** Places on the x-axis with a line upright. */
  readonly merken?: readonly { readonly naam: string; readonly x: number }[];
  /** Points that stand out. */
  readonly punten?: { readonly naam: string; readonly op: Lijn['punten'] } | undefined;
}

const KLEUREN = [tokens.colorBrandForeground1, tokens.colorPaletteDarkOrangeForeground1];
const STREPEN = ['', '6 4'];
const MERK = { kleur: tokens.colorNeutralForeground3, streep: '2 3' };
const BAND = tokens.colorBrandStroke2;

/** Amounts over a quantity as straight lines. It is for the eye; the table says the same. */
export default function Lijngrafiek({ lijnen, band, merken = [], punten }: Props) {
  const stijl = useStijl();
  // The chart shades before it knows its own height, and then below nothing: the band waits for the first drawing.
  const [isGetekend, zetIsGetekend] = useState(false);
  useEffect(() => zetIsGetekend(true), []);
  const hoogste = Math.max(0, ...lijnen.flatMap((lijn) => lijn.punten.map(({ bedrag }) => bedrag)));
  const getekend: LineChartPoints[] = [
    ...merken.map(({ naam, x }) => lijn(naam, [{ x, bedrag: 0 }, { x, bedrag: hoogste }], MERK.kleur, MERK.streep, 1)),
    ...lijnen.map(({ naam, punten: op }, i) => lijn(naam, op, KLEUREN[i]!, STREPEN[i]!, 3)),
    ...(punten?.op ?? []).map((punt) => lijn(punten!.naam, [punt], tokens.colorNeutralForeground1, '', 1)),
  ];
  return (
    <figure className={stijl.figuur}>
      {/* Left out for screen readers and the keyboard: its labels are English and it holds nothing of its own. */}
      <div {...ALLEEN_OOG} className={stijl.vlak}>
        <ResponsiveContainer height={HOOGTE}>
          <LineChart
            data={{ lineChartData: getekend }}
            {...(band && isGetekend && { colorFillBars: [{ legend: band.naam, color: BAND, data: [{ startX: band.van, endX: band.tot }] }] })}
            culture="nl-NL"
            hideLegend
            roundedTicks
            height={HOOGTE}
            hideTooltip
            margins={{ left: 64, right: 16, top: 12, bottom: 28 }}
            xAxisTickCount={4}
            yAxisTickFormat={(euros: number) => korteEuro(toCents(euros))}
          />
        </ResponsiveContainer>
      </div>
      <figcaption className={stijl.legenda}>
        {lijnen.map(({ naam }, i) => (
          <Sleutel key={naam} naam={naam} kleur={KLEUREN[i]!} streep={STREPEN[i]!} dikte={3} />
        ))}
        {punten && punten.op.length > 0 && <Sleutel naam={punten.naam} kleur={tokens.colorNeutralForeground1} punt />}
        {merken.map(({ naam }) => (
          <Sleutel key={naam} naam={naam} kleur={MERK.kleur} streep={MERK.streep} dikte={1} />
        ))}
        {band && <Sleutel naam={band.naam} kleur={BAND} dikte={10} />}
      </figcaption>
    </figure>
  );
}

function lijn(naam: string, punten: Lijn['punten'], kleur: string, streep: string, dikte: number): LineChartPoints {
  return {
    legend: naam,
    data: punten.map(({ x, bedrag }) => ({ x, y: toEuros(bedrag) })),
    color: kleur,
    hideNonActiveDots: punten.length > 1,
    lineOptions: { strokeWidth: dikte, ...(streep && { strokeDasharray: streep }) },
  };
}

interface Sleutelprops {
  readonly naam: string;
  readonly kleur: string;
  readonly streep?: string;
  readonly dikte?: number;
  readonly punt?: boolean;
}

/** How something is drawn, with its name. */
function Sleutel({ naam, kleur, streep = '', dikte = 0, punt = false }: Sleutelprops) {
  const stijl = useStijl();
  return (
    <Caption1 className={stijl.sleutel}>
      <svg width="24" height="12" aria-hidden="true">
        {punt ? (
          <circle cx="12" cy="6" r="4" fill={kleur} />
        ) : (
          <line x1="0" y1="6" x2="24" y2="6" stroke={kleur} strokeWidth={dikte} strokeDasharray={streep} />
        )}
      </svg>
      {naam}
    </Caption1>
  );
}
