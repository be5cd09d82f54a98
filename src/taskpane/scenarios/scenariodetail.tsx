import { Body1, Button, makeStyles, Subtitle1, Subtitle2, tokens } from '@fluentui/react-components';
import { euro } from '../../locales/taal';
import { toenEnNu } from '../../tables/scenario/vastgelegd';
import { useTeksten } from '../teksten';
import type { Modelstand } from '../toestand';
import type { Scenarioacties } from './acties';
import { Effectbeeld } from './effectbeeld';
import { Meldinglijst } from './meldinglijst';
import type { Kaartgegevens } from './scenariokaart';
import { Terugknop } from './terugknop';
import { Verschillijst } from './verschillijst';
import { Vastlegregel } from './vastlegregel';

const useStijl = makeStyles({
  scherm: { display: 'grid', rowGap: tokens.spacingVerticalL, gridTemplateColumns: 'minmax(0, 1fr)' },
  deel: { display: 'grid', rowGap: tokens.spacingVerticalXS, justifyItems: 'start' },
  kop: { overflowWrap: 'anywhere' },
  tabel: { width: '100%', fontVariantNumeric: 'tabular-nums', '& th, & td': { textAlign: 'right', paddingBlock: tokens.spacingVerticalXXS, fontWeight: tokens.fontWeightRegular }, '& th:first-child': { textAlign: 'left' } },
});

interface Props extends Kaartgegevens {
  readonly stand: Modelstand;
  readonly overlappingen: ReadonlyMap<string, readonly string[]>;
  readonly acties: Scenarioacties;
  readonly terug: () => void;
  readonly nieuwVerschil: () => void;
}

/** One scenario in full: what it does, what it consists of, and what was frozen of it. */
export function Scenariodetail({ stand, overlappingen, acties, terug, nieuwVerschil, ...gegevens }: Props) {
  const { t } = useTeksten();
  const stijl = useStijl();
  const { beeld, basis, uitkomst } = gegevens;
  const eigen = stand.doorrekening.meldingen.filter(({ scenario }) => scenario === beeld.naam);
  return (
    <div className={stijl.scherm}>
      <Terugknop terug={terug} />
      <Subtitle1 as="h2" className={stijl.kop}>
        {beeld.naam}
      </Subtitle1>
      <Body1 as="p" role="status">
        {acties.melding}
      </Body1>
      <Meldinglijst meldingen={eigen} />
      {uitkomst ? <Effectbeeld basis={basis} scenario={uitkomst} /> : <Body1 as="p">{t.scenarios.uitUitleg}</Body1>}
      <Bevroren {...gegevens} />
      <section className={stijl.scherm}>
        <Subtitle2 as="h3">{t.scenarios.verschil.lijst}</Subtitle2>
        <Verschillijst beeld={beeld} stand={stand} overlappingen={overlappingen} acties={acties} />
        <div>
          <Button onClick={nieuwVerschil}>{t.scenarios.losVerschil}</Button>
        </div>
      </section>
    </div>
  );
}

function Bevroren({ vastlegging, verouderd, uitkomst }: Kaartgegevens) {
  const { t } = useTeksten();
  const stijl = useStijl();
  if (!vastlegging) return null;
  return (
    <section className={stijl.deel}>
      <Subtitle2 as="h3">{t.scenarios.vastgelegd.kop}</Subtitle2>
      <Vastlegregel vastlegging={vastlegging} verouderd={verouderd} uitkomst={undefined} />
      {uitkomst && (
        <table className={stijl.tabel}>
          <thead>
            <tr>
              {[t.scenarios.vastgelegd.jaar, t.scenarios.vastgelegd.toen, t.scenarios.vastgelegd.nu].map((kop) => (
                <th key={kop} scope="col">
                  {kop}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {toenEnNu(vastlegging, uitkomst).map(({ naam, toen, nu }) => (
              <tr key={naam}>
                <th scope="row">{naam === '' ? t.scenarios.vastgelegd.samen : naam}</th>
                <td>{euro(toen)}</td>
                <td>{euro(nu)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}
