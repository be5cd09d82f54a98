import { Caption1, makeStyles } from '@fluentui/react-components';
import { heleEuro } from '../../locales/taal';
import { BANDBREEDTE } from '../../model/jaarprognose/band';
import type { Naijlmethode } from '../../model/naijl/methode';
import type { Methodeuitkomst } from '../../tables/beelden/naijlbeeld';
import { Bedragentabel, Bedragfout, Bedragrij } from '../onderdelen/bedragentabel';
import { ZACHT } from '../onderdelen/stijlen';
import { useTeksten } from '../teksten';

const useStijl = makeStyles({ zacht: ZACHT, marge: { ...ZACHT, display: 'block', textAlign: 'right' } });

/** What the methods say, and how far each is from the chosen one. */
export function Methodentabel({ uitkomsten, gekozen }: { uitkomsten: readonly Methodeuitkomst[]; gekozen: Naijlmethode }) {
  const { t } = useTeksten();
  const stijl = useStijl();
  const eigen = uitkomsten.find(({ methode }) => methode === gekozen)?.totaal?.nogTeOntvangen;
  return (
    <Bedragentabel naam={t.prognose.methodenNaastElkaar} koppen={[t.prognose.methode, t.prognose.nogTeOntvangen, t.prognose.verschil]}>
      {uitkomsten.map(({ methode, totaal, fout }) => {
        const naam = (
          <>
            {t.prognose.methoden[methode]}
            {methode === gekozen && <Caption1 className={stijl.zacht}> ({t.prognose.gekozen})</Caption1>}
          </>
        );
        if (fout) return <Bedragfout key={methode} naam={naam} fout={fout} breedte={2} />;
        const { nogTeOntvangen, standaardfout } = totaal;
        return (
          <Bedragrij
            key={methode}
            totaal={methode === gekozen}
            naam={naam}
            bedragen={[
              <>
                {heleEuro(nogTeOntvangen)}
                {standaardfout !== undefined && <Caption1 className={stijl.marge}>{t.prognose.plusMin(BANDBREEDTE * standaardfout)}</Caption1>}
              </>,
              eigen === undefined || methode === gekozen ? '' : heleEuro(nogTeOntvangen - eigen),
            ]}
          />
        );
      })}
    </Bedragentabel>
  );
}
