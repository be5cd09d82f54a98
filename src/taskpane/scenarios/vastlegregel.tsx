import { Caption1, makeStyles } from '@fluentui/react-components';
import { CheckmarkCircle16Regular } from '@fluentui/react-icons/svg/checkmark-circle';
import { History16Regular } from '@fluentui/react-icons/svg/history';
import { Warning16Filled } from '@fluentui/react-icons/svg/warning';
import { totaal } from '../../model/doorrekening/samenvatting';
import type { Scenariouitkomst } from '../../tables/doorrekening';
import type { Vastlegging } from '../../tables/scenario/vastgelegd';
import { Statuslabel } from '../onderdelen/statuslabel';
import { ZACHT } from '../onderdelen/stijlen';
import { useTeksten } from '../teksten';

const useStijl = makeStyles({ zacht: ZACHT });

interface Props {
  readonly vastlegging: Vastlegging;
  readonly verouderd: boolean | undefined;
  readonly uitkomst: Scenariouitkomst | undefined;
}

/** What was frozen, and whether it still is what the inputs give. */
export function Vastlegregel({ vastlegging, verouderd, uitkomst }: Props) {
  const { t } = useTeksten();
  const stijl = useStijl();
  return (
    <>
      <Statuslabel toon="neutraal" icoon={History16Regular}>
        {t.scenarios.vastgelegd.op(t.datums.datumVanDag(vastlegging.dag))}
      </Statuslabel>
      {verouderd === true && (
        <Statuslabel toon="letOp" icoon={Warning16Filled}>
          {t.scenarios.vastgelegd.verouderd}
        </Statuslabel>
      )}
      {verouderd === false && (
        <Statuslabel toon="goed" icoon={CheckmarkCircle16Regular}>
          {t.scenarios.vastgelegd.zelfde}
        </Statuslabel>
      )}
      {verouderd === true && uitkomst && (
        <Caption1 className={stijl.zacht}>
          {t.scenarios.vastgelegd.toenNu(vastlegging.teBetalen, totaal(uitkomst.segmenten).teBetalen)}
        </Caption1>
      )}
    </>
  );
}
