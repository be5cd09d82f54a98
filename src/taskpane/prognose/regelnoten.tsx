import { Caption1, makeStyles } from '@fluentui/react-components';
import { CheckmarkCircle16Regular } from '@fluentui/react-icons/svg/checkmark-circle';
import { Edit16Regular } from '@fluentui/react-icons/svg/edit';
import { Warning16Filled } from '@fluentui/react-icons/svg/warning';
import type { Plafondstand, Regelprognose } from '../../model/jaarprognose/regelprognose';
import { Foutregel } from '../onderdelen/foutregel';
import { opsomming } from '../onderdelen/opsomming';
import { Statuslabel } from '../onderdelen/statuslabel';
import { ZACHT } from '../onderdelen/stijlen';
import { useTeksten } from '../teksten';

const useStijl = makeStyles({ zacht: ZACHT });

/** What is to be said of a line besides its amounts. */
export function Regelnoten({ prognose: { uitkomst, plafond, correcties, begroot, fout } }: { prognose: Regelprognose }) {
  const { t } = useTeksten();
  const stijl = useStijl();
  return (
    <>
      {fout && <Foutregel fout={fout} />}
      {uitkomst && (
        <Caption1 className={stijl.zacht}>
          {opsomming(
            uitkomst.band ? t.prognose.band(uitkomst.band.onder, uitkomst.band.boven) : t.prognose.bandOnbekend,
            begroot === undefined ? undefined : t.prognose.tegenBegroot(uitkomst.prognose - begroot),
            t.prognose.bronnen[uitkomst.bron],
          )}
        </Caption1>
      )}
      {plafond && <Plafondnoot plafond={plafond} />}
      {correcties.map(({ bedrag, reden }) => (
        <Statuslabel key={reden} toon="letOp" icoon={Edit16Regular}>
          {t.prognose.correctieVan(bedrag, reden)}
        </Statuslabel>
      ))}
    </>
  );
}

/** In which month a ceiling is reached, or that it is not. */
export function Plafondnoot({ plafond: { bedrag, maand } }: { plafond: Plafondstand }) {
  const { t } = useTeksten();
  return maand === undefined ? (
    <Statuslabel toon="goed" icoon={CheckmarkCircle16Regular}>
      {t.prognose.plafondNiet(bedrag)}
    </Statuslabel>
  ) : (
    <Statuslabel toon="letOp" icoon={Warning16Filled}>
      {t.prognose.plafondBereikt(bedrag, maand)}
    </Statuslabel>
  );
}
