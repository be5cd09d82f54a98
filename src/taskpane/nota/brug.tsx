import { HorizontalBarChart, type ChartProps } from '@fluentui/react-charts';
import { Caption1, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { toEuros } from '../../model/geld';
import { EENHEDEN } from '../../model/nota/afronding';
import { asbegin, type Brugstap } from '../../model/nota/brug';
import type { Notabeeld } from '../../tables/nota/notabeeld';
import { ALLEEN_OOG } from '../onderdelen/alleen-oog';
import { ZACHT } from '../onderdelen/stijlen';
import { useTeksten } from '../teksten';
import { inEenheid } from './notabedrag';

const KLEUR = { stand: tokens.colorBrandBackground, nadeel: tokens.colorStatusDangerBackground3, voordeel: tokens.colorStatusSuccessBackground3 };

const useStijl = makeStyles({
  figuur: { display: 'grid', rowGap: tokens.spacingVerticalM },
  balken: { overflowX: 'clip', '& .fui-hbc__chart': { backgroundColor: tokens.colorNeutralBackground6 }, '& .fui-hbc__legendContainer': { display: 'none' } },
  legenda: { display: 'flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalL, color: tokens.colorNeutralForeground2 },
  sleutel: { display: 'inline-flex', alignItems: 'center', columnGap: tokens.spacingHorizontalXS },
  staal: { width: '12px', height: '12px', forcedColorAdjust: 'none' },
  stand: { backgroundColor: KLEUR.stand },
  nadeel: { backgroundColor: KLEUR.nadeel },
  voordeel: { backgroundColor: KLEUR.voordeel },
  zacht: ZACHT,
});

/** Draws the bridge as bars that hang where the one before ended. It is for the eye; the table says the same. */
export default function Brug({ beeld: { brug, eenheid } }: { beeld: Notabeeld }) {
  const { t } = useTeksten();
  const stijl = useStijl();
  const begin = asbegin(brug, EENHEDEN[eenheid]);
  return (
    <figure className={stijl.figuur}>
      {/* Left out for screen readers and the keyboard: its labels are English and it holds nothing of its own. */}
      <div {...ALLEEN_OOG} className={stijl.balken}>
        <HorizontalBarChart data={brug.map((stap) => balk(stap, brug, begin, `${t.nota.brugnaam[stap.naam]}: ${inEenheid(stap.bedrag, eenheid)}`))} chartDataMode="hidden" />
      </div>
      <figcaption>
        <div className={stijl.legenda}>
          {(['stand', 'nadeel', 'voordeel'] as const).map((soort) => (
            <Caption1 key={soort} className={stijl.sleutel}>
              <span className={mergeClasses(stijl.staal, stijl[soort])} /> {t.nota[soort]}
            </Caption1>
          ))}
        </div>
        <Caption1 className={stijl.zacht}>{t.nota.asVanaf(begin / EENHEDEN[eenheid])}</Caption1>
      </figcaption>
    </figure>
  );
}

/** What lies before the bar, the bar, and the rest of the scale, which all bars share. */
function balk({ soort, bedrag, na }: Brugstap, brug: readonly Brugstap[], begin: number, titel: string): ChartProps {
  const einde = Math.max(...brug.map((stap) => Math.max(stap.na, stap.soort === 'verandering' ? stap.na - stap.bedrag : stap.na)));
  const schaal = Math.max(1, einde - begin) * 1.02;
  const [van, tot] = soort === 'stand' ? [begin, na] : [Math.min(na, na - bedrag), Math.max(na, na - bedrag)];
  const kleur = soort === 'stand' ? KLEUR.stand : bedrag > 0 ? KLEUR.nadeel : KLEUR.voordeel;
  const deel = (cents: number) => ({ x: toEuros(Math.max(0, cents)), total: toEuros(schaal) });
  return {
    chartTitle: titel,
    chartData: [
      { legend: titel, horizontalBarChartdata: deel(van - begin), color: 'transparent' },
      { legend: titel, horizontalBarChartdata: deel(tot - van), color: kleur },
      { legend: titel, horizontalBarChartdata: deel(schaal - (tot - begin)), color: 'transparent' },
    ],
  };
}
