import { HorizontalBarChart } from '@fluentui/react-charts';
import { makeStyles, tokens } from '@fluentui/react-components';
import { heleEuro } from '../../locales/taal';
import { toEuros } from '../../model/geld';
import type { Methodeuitkomst } from '../../tables/beelden/naijlbeeld';
import { ALLEEN_OOG } from '../onderdelen/alleen-oog';
import { Foutregel } from '../onderdelen/foutregel';
import { useTeksten } from '../teksten';

const useStijl = makeStyles({
  figuur: { minWidth: 0 },
  balken: { overflowX: 'clip', '& .fui-hbc__chart': { backgroundColor: tokens.colorNeutralBackground6 }, '& .fui-hbc__legendContainer': { display: 'none' } },
});

/** The methods as bars of one scale. It is for the eye; the table says the same and more. */
export default function Methodengrafiek({ uitkomsten }: { uitkomsten: readonly Methodeuitkomst[] }) {
  const { t } = useTeksten();
  const stijl = useStijl();
  const bekend = uitkomsten.flatMap(({ methode, totaal }) => (totaal && totaal.nogTeOntvangen > 0 ? [{ methode, bedrag: totaal.nogTeOntvangen }] : []));
  const schaal = Math.max(0, ...bekend.map(({ bedrag }) => bedrag));
  return (
    <figure className={stijl.figuur}>
      {/* Left out for screen readers and the keyboard: its labels are English and it holds nothing of its own. */}
      <div {...ALLEEN_OOG} className={stijl.balken}>
        <HorizontalBarChart
          chartDataMode="hidden"
          data={bekend.map(({ methode, bedrag }) => ({
            chartTitle: `${t.prognose.methoden[methode]}: ${heleEuro(bedrag)}`,
            chartData: [
              { legend: methode, horizontalBarChartdata: { x: toEuros(bedrag), total: toEuros(schaal) }, color: tokens.colorBrandBackground },
              { legend: methode, horizontalBarChartdata: { x: toEuros(schaal - bedrag), total: toEuros(schaal) }, color: 'transparent' },
            ],
          }))}
        />
      </div>
      {uitkomsten.map(({ methode, fout }) => fout && <Foutregel key={methode} fout={fout} regel={t.prognose.methoden[methode]} />)}
    </figure>
  );
}
