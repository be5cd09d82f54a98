import { HorizontalBarChart, type ChartProps } from '@fluentui/react-charts';
import { Body1Strong, Caption1, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { TriangleDown12Filled } from '@fluentui/react-icons/svg/triangle-down';
import { heleEuro } from '../../locales/taal';
import { toEuros, type Cent } from '../../model/geld';
import type { Band } from '../../model/jaarprognose/band';
import type { Plafondstand, Prognosetotaal } from '../../model/jaarprognose/regelprognose';
import type { Prognosebeeld } from '../../tables/beelden/prognosebeeld';
import { ALLEEN_OOG } from '../onderdelen/alleen-oog';
import { NAAM_EN_BEDRAG, ZACHT } from '../onderdelen/stijlen';
import { useTeksten } from '../teksten';
import { DELEN, KLEUR, useLegenda } from './legenda';
import { Regelnoten } from './regelnoten';

const useStijl = makeStyles({
  figuur: { display: 'grid', rowGap: tokens.spacingVerticalL, gridTemplateColumns: 'minmax(0, 1fr)' },
  regel: { display: 'grid', rowGap: tokens.spacingVerticalXXS, gridTemplateColumns: 'minmax(0, 1fr)' },
  kop: { ...NAAM_EN_BEDRAG, alignItems: 'baseline' },
  balken: {
    overflowX: 'clip',
    '& .fui-hbc__chart': { backgroundColor: tokens.colorNeutralBackground6 },
    '& .fui-hbc__triangle': { borderTopColor: KLEUR.plafond, forcedColorAdjust: 'none' },
    '& .fui-hbc__legendContainer': { display: 'none' },
    '& .fui-hbc__chartTitle': { display: 'none' },
  },
  bandbaan: { position: 'relative', height: '4px' },
  band: {
    position: 'absolute',
    height: '4px',
    minWidth: '2px',
    backgroundColor: tokens.colorNeutralForeground3,
    forcedColorAdjust: 'none',
  },
  zacht: ZACHT,
});

type Bedragen = Pick<Prognosetotaal, (typeof DELEN)[number] | 'prognose'> & { readonly band?: Band };

/** Draws the whole and every line in its parts, with its band and its ceiling. The table says the same and more. */
export default function Prognosegrafiek({ beeld: { totaal, segmenten } }: { beeld: Prognosebeeld }) {
  const { t } = useTeksten();
  const stijl = useStijl();
  const legenda = useLegenda();
  const regels = segmenten.flatMap((segment) => segment.regels);
  return (
    <figure className={stijl.figuur}>
      <div className={stijl.regel}>
        <Kop naam={t.prognose.totaal} bedrag={totaal.prognose} />
        <Balk bedragen={totaal} plafond={undefined} />
      </div>
      {regels.map((prognose) => (
        <div key={prognose.regel} className={stijl.regel}>
          <Kop naam={prognose.regel} bedrag={prognose.uitkomst?.prognose} />
          {prognose.uitkomst && <Balk bedragen={prognose.uitkomst} plafond={prognose.plafond} />}
          <Regelnoten prognose={prognose} />
        </div>
      ))}
      <figcaption>
        <div className={legenda.legenda}>
          {DELEN.map((deel) => (
            <Caption1 key={deel} className={legenda.sleutel}>
              <span className={mergeClasses(legenda.staal, legenda[deel])} /> {t.prognose[deel]}
            </Caption1>
          ))}
          <Caption1 className={legenda.sleutel}>
            <TriangleDown12Filled /> {t.prognose.plafond}
          </Caption1>
        </div>
        <Caption1 className={stijl.zacht}>{t.prognose.grafiekUitleg}</Caption1>
      </figcaption>
    </figure>
  );
}

function Kop({ naam, bedrag }: { naam: string; bedrag: Cent | undefined }) {
  return (
    <div className={useStijl().kop}>
      <Body1Strong as="h3">{naam}</Body1Strong>
      {bedrag !== undefined && <Body1Strong>{heleEuro(bedrag)}</Body1Strong>}
    </div>
  );
}

/** Room to the right of the longest part. */
const MARGE = 1.05;

function Balk({ bedragen, plafond }: { bedragen: Bedragen; plafond: Plafondstand | undefined }) {
  const stijl = useStijl();
  const { band, prognose } = bedragen;
  const schaal = Math.max(1, prognose, band?.boven ?? 0, plafond?.bedrag ?? 0) * MARGE;
  const plek = (bedrag: Cent) => `${(Math.max(0, bedrag) / schaal) * 100}%`;
  return (
    <>
      {/* Left out for screen readers and the keyboard: its labels are English and it holds nothing of its own. */}
      <div {...ALLEEN_OOG} className={stijl.balken}>
        <HorizontalBarChart data={[balk(bedragen, plafond?.bedrag, schaal)]} chartDataMode="hidden" />
      </div>
      {band && (
        <div className={stijl.bandbaan} aria-hidden="true">
          <div className={stijl.band} style={{ left: plek(band.onder), right: `calc(100% - ${plek(band.boven)})` }} />
        </div>
      )}
    </>
  );
}

/** The parts, as far as they are drawn: what is taken back leaves no room. */
function balk(bedragen: Bedragen, plafond: Cent | undefined, schaal: number): ChartProps {
  const breedtes = DELEN.map((deel) => Math.max(0, bedragen[deel]));
  const rest = schaal - breedtes.reduce((som, breedte) => som + breedte, 0);
  const deel = (cents: number) => ({ x: toEuros(cents), total: toEuros(schaal) });
  return {
    chartTitle: '',
    chartData: [
      ...DELEN.map((naam, i) => ({
        legend: naam,
        horizontalBarChartdata: deel(breedtes[i]!),
        color: KLEUR[naam],
        ...(i === 0 && plafond !== undefined && { data: toEuros(plafond) }),
      })),
      { legend: '', horizontalBarChartdata: deel(Math.max(0, rest)), color: 'transparent' },
    ],
  };
}
