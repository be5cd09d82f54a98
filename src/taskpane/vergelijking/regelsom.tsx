import { Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { Warning16Filled } from '@fluentui/react-icons/svg/warning';
import type { Samenvatting } from '../../model/doorrekening/samenvatting';
import type { Bedragkeuze } from '../../tables/beelden/opbouw';
import { Bedragknop } from '../herleiding/bedragknop';
import { Foutregel } from '../onderdelen/foutregel';
import { Plafondlabel, Statuslabel } from '../onderdelen/statuslabel';
import { NAAM_EN_BEDRAG, ZACHT } from '../onderdelen/stijlen';
import { useTeksten } from '../teksten';

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
  readonly keuze: Bedragkeuze;
  readonly som: Samenvatting;
  readonly product: string | undefined;
}

/** One contract line over the whole term: what it costs, against the plafonds of all years together. */
export function Regelsom({ keuze, som: { naam, teBetalen, onvergoed, status, fout }, product }: Props) {
  const { t } = useTeksten();
  const stijl = useStijl();
  return (
    <li className={stijl.rij}>
      <span className={stijl.kop}>
        <span>{naam}</span>
        {!fout && <Bedragknop bedrag={teBetalen} keuze={keuze} />}
      </span>
      {product && <Caption1 className={stijl.zacht}>{product}</Caption1>}
      {fout ? <Foutregel fout={fout} /> : <Plafondlabel status={status} />}
      {onvergoed > 0 && (
        <Statuslabel toon="letOp" icoon={Warning16Filled}>
          {t.vergelijking.onvergoed(onvergoed)}
        </Statuslabel>
      )}
    </li>
  );
}
