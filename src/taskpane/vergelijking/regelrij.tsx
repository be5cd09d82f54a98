import { Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { Warning16Filled } from '@fluentui/react-icons/svg/warning';
import type { Regeluitkomst } from '../../model/doorrekening/regeluitkomst';
import { perRegel } from '../../model/doorrekening/samenvatting';
import { Bedragknop } from '../herleiding/bedragknop';
import { Foutregel } from '../onderdelen/foutregel';
import { opsomming } from '../onderdelen/opsomming';
import { Plafondlabel, Statuslabel } from '../onderdelen/statuslabel';
import { NAAM_EN_BEDRAG, ZACHT } from '../onderdelen/stijlen';
import { useTeksten } from '../teksten';
import { Volumeband } from '../onderdelen/volumeband';

const useStijl = makeStyles({
  rij: {
    display: 'grid',
    rowGap: tokens.spacingVerticalXS,
    paddingBlock: tokens.spacingVerticalM,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  kop: NAAM_EN_BEDRAG,
  zacht: ZACHT,
});

interface Props {
  readonly scenario: string;
  readonly uitkomst: Regeluitkomst;
  readonly product: string | undefined;
}

/** One contract line in one year: what it costs, how it is paid, and how it stands against what was agreed. */
export function Regelrij({ scenario, uitkomst, product }: Props) {
  const { t } = useTeksten();
  const stijl = useStijl();
  const { regel, segment, jaar, vorm, eenheid, termen, volume, volumestatus, fout } = uitkomst;
  const { teBetalen, onvergoed, status } = perRegel([uitkomst])[0]!;
  return (
    <li className={stijl.rij}>
      <span className={stijl.kop}>
        <span>{regel}</span>
        {!fout && <Bedragknop bedrag={teBetalen} keuze={{ scenario, tijdvak: jaar, segment, regel }} />}
      </span>
      <Caption1 className={stijl.zacht}>{opsomming(product, t.vergelijking.vorm[vorm])}</Caption1>
      {fout ? <Foutregel fout={fout} /> : <Plafondlabel status={status} />}
      {onvergoed > 0 && (
        <Statuslabel toon="letOp" icoon={Warning16Filled}>
          {t.vergelijking.onvergoed(onvergoed)}
        </Statuslabel>
      )}
      {volumestatus && (
        <Volumeband
          volume={volume}
          minimum={termen.minimum}
          maximum={termen.maximum}
          status={volumestatus}
          eenheid={eenheid}
        />
      )}
    </li>
  );
}
