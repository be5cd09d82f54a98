import { Body1Strong, Caption1, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ErrorCircle16Filled } from '@fluentui/react-icons/svg/error-circle';
import { Warning16Filled } from '@fluentui/react-icons/svg/warning';
import type { Beeld } from '../../tables/beelden/beeld';
import { Bedragknop } from '../herleiding/bedragknop';
import { Statuslabel } from '../onderdelen/statuslabel';
import { LIJST, ZACHT } from '../onderdelen/stijlen';
import { useTeksten, type Teksten } from '../teksten';

const useStijl = makeStyles({
  lijst: LIJST,
  rij: {
    display: 'grid',
    gridTemplateColumns: '1fr auto',
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalXXS,
    paddingBlock: tokens.spacingVerticalS,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: 'anywhere',
  },
  breed: { gridColumn: '1 / -1' },
  zacht: ZACHT,
});

/** What each scenario costs in all, and what it differs from the one it is held against. */
export function Scenariolijst({ beelden, tegen }: { beelden: readonly Beeld[]; tegen: string }) {
  const { t } = useTeksten();
  const stijl = useStijl();
  return (
    <ul className={stijl.lijst}>
      {beelden.map(({ scenario, tijdvak, totaal, verschil }) => (
        <li key={scenario} className={stijl.rij}>
          <Body1Strong>{scenario}</Body1Strong>
          {totaal.fout ? (
            <div className={stijl.breed}>
              <Statuslabel toon="fout" icoon={ErrorCircle16Filled}>
                {t.vergelijking.onvolledig}
              </Statuslabel>
            </div>
          ) : (
            <>
              <Bedragknop bedrag={totaal.teBetalen} keuze={{ scenario, tijdvak }} nadruk />
              {verschil !== undefined && <Caption1 className={mergeClasses(stijl.breed, stijl.zacht)}>{zinVoorVerschil(verschil, tegen, t)}</Caption1>}
              {totaal.onvergoed > 0 && (
                <div className={stijl.breed}>
                  <Statuslabel toon="letOp" icoon={Warning16Filled}>
                    {t.vergelijking.onvergoed(totaal.onvergoed)}
                  </Statuslabel>
                </div>
              )}
            </>
          )}
        </li>
      ))}
    </ul>
  );
}

function zinVoorVerschil(verschil: number, tegen: string, { vergelijking }: Teksten['t']): string {
  if (verschil === 0) return vergelijking.gelijk(tegen);
  return verschil > 0 ? vergelijking.meer(verschil, tegen) : vergelijking.minder(-verschil, tegen);
}
