import { CheckmarkCircle16Regular } from '@fluentui/react-icons/svg/checkmark-circle';
import { SubtractCircle16Regular } from '@fluentui/react-icons/svg/subtract-circle';
import { Warning16Filled } from '@fluentui/react-icons/svg/warning';
import { heleEuro } from '../../locales/taal';
import type { Naijl } from '../../model/naijl/chain-ladder';
import type { Naijlmaand } from '../../model/naijl/maanden';
import { Bedragentabel, Bedragrij } from '../onderdelen/bedragentabel';
import { Statuslabel } from '../onderdelen/statuslabel';
import { useTeksten } from '../teksten';

/** Months before these are complete but for a rest; they are taken together. */
const GETOOND = 12;

/** From this share on a month counts as complete. */
const COMPLEET = 0.995;

/** The youngest months one by one, the older ones together. */
export function Maandentabel({ maanden, totaal }: { maanden: readonly Naijlmaand[]; totaal: Naijl }) {
  const { t } = useTeksten();
  const eerder = maanden.slice(0, -GETOOND);
  const som = (deel: 'geclaimd' | 'nogTeOntvangen') => eerder.reduce((samen, maand) => samen + maand[deel], 0);
  return (
    <Bedragentabel naam={t.prognose.perMaand} koppen={[t.prognose.maand, t.prognose.gedeclareerd, t.prognose.nogTeOntvangen]}>
      {eerder.length > 0 && (
        <Bedragrij naam={t.prognose.eerdereMaanden(eerder.length)} bedragen={[heleEuro(som('geclaimd')), heleEuro(som('nogTeOntvangen'))]} />
      )}
      {maanden.slice(-GETOOND).map(({ maand, aandeelBinnen, geclaimd, nogTeOntvangen }) => (
        <Bedragrij
          key={maand}
          naam={
            <>
              {t.datums.maandnaam(maand)}
              <br />
              <Volledigheid aandeel={aandeelBinnen} />
            </>
          }
          bedragen={[heleEuro(geclaimd), heleEuro(nogTeOntvangen)]}
        />
      ))}
      <Bedragrij totaal naam={t.prognose.totaal} bedragen={[heleEuro(totaal.geclaimd), heleEuro(totaal.nogTeOntvangen)]} />
    </Bedragentabel>
  );
}

function Volledigheid({ aandeel }: { aandeel: number }) {
  const { t } = useTeksten();
  if (aandeel === 0) {
    return (
      <Statuslabel toon="neutraal" icoon={SubtractCircle16Regular}>
        {t.prognose.nietInBeeld}
      </Statuslabel>
    );
  }
  return aandeel < COMPLEET ? (
    <Statuslabel toon="letOp" icoon={Warning16Filled}>
      {t.prognose.onvolledig(aandeel)}
    </Statuslabel>
  ) : (
    <Statuslabel toon="goed" icoon={CheckmarkCircle16Regular}>
      {t.prognose.compleet}
    </Statuslabel>
  );
}
