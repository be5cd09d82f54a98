import { mergeClasses } from '@fluentui/react-components';
import { CheckmarkCircle16Regular } from '@fluentui/react-icons/svg/checkmark-circle';
import { SubtractCircle16Regular } from '@fluentui/react-icons/svg/subtract-circle';
import { Warning16Filled } from '@fluentui/react-icons/svg/warning';
import { heleEuro, maandnaam } from '../../locales/taal';
import type { Naijl } from '../../model/naijl/chain-ladder';
import type { Naijlmaand } from '../../model/naijl/maanden';
import { Statuslabel } from '../onderdelen/statuslabel';
import { useVerborgen } from '../onderdelen/stijlen';
import { useTabelstijl } from '../onderdelen/tabelstijl';
import { useTeksten } from '../teksten';

/** Months before these are complete but for a rest; they are taken together. */
const GETOOND = 12;

/** From this share on a month counts as complete. */
const COMPLEET = 0.995;

/** The youngest months one by one, the older ones together. */
export function Maandentabel({ maanden, totaal }: { maanden: readonly Naijlmaand[]; totaal: Naijl }) {
  const { t } = useTeksten();
  const tabel = useTabelstijl();
  const getal = mergeClasses(tabel.cel, tabel.getal);
  const eerder = maanden.slice(0, -GETOOND);
  const som = (deel: 'geclaimd' | 'nogTeOntvangen') => eerder.reduce((samen, maand) => samen + maand[deel], 0);
  return (
    <table className={tabel.tabel}>
      <caption className={useVerborgen()}>{t.prognose.perMaand}</caption>
      <thead>
        <tr>
          <th scope="col" className={tabel.kop}>
            {t.prognose.maand}
          </th>
          <th scope="col" className={mergeClasses(tabel.kop, tabel.getal)}>
            {t.prognose.gedeclareerd}
          </th>
          <th scope="col" className={mergeClasses(tabel.kop, tabel.getal)}>
            {t.prognose.nogTeOntvangen}
          </th>
        </tr>
      </thead>
      <tbody>
        {eerder.length > 0 && (
          <tr>
            <th scope="row" className={tabel.cel}>
              {t.prognose.eerdereMaanden(eerder.length)}
            </th>
            <td className={getal}>{heleEuro(som('geclaimd'))}</td>
            <td className={getal}>{heleEuro(som('nogTeOntvangen'))}</td>
          </tr>
        )}
        {maanden.slice(-GETOOND).map(({ maand, aandeelBinnen, geclaimd, nogTeOntvangen }) => (
          <tr key={maand}>
            <th scope="row" className={tabel.cel}>
              {maandnaam(maand)}
              <br />
              <Volledigheid aandeel={aandeelBinnen} />
            </th>
            <td className={getal}>{heleEuro(geclaimd)}</td>
            <td className={getal}>{heleEuro(nogTeOntvangen)}</td>
          </tr>
        ))}
        <tr className={tabel.totaal}>
          <th scope="row" className={mergeClasses(tabel.cel, tabel.totaal)}>
            {t.prognose.totaal}
          </th>
          <td className={getal}>{heleEuro(totaal.geclaimd)}</td>
          <td className={getal}>{heleEuro(totaal.nogTeOntvangen)}</td>
        </tr>
      </tbody>
    </table>
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
