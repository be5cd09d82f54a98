import { Body1, makeStyles, Subtitle2 } from '@fluentui/react-components';
import { euro } from '../../locales/taal';
import { probeer } from '../../model/fouten';
import { gemeentedelen, type Regeluitkomst } from '../../model/doorrekening/regeluitkomst';
import { Foutregel } from '../onderdelen/foutregel';
import { LIJST, POST } from '../onderdelen/stijlen';
import { useTeksten } from '../teksten';

const useStijl = makeStyles({ lijst: LIJST, post: POST });

/** What each gemeente pays of a line, where more than one does. */
export function Gemeentelijst({ uitkomst }: { uitkomst: Regeluitkomst }) {
  const { t } = useTeksten();
  const stijl = useStijl();
  if (uitkomst.regio.deelnemers.length < 2) return null;
  const { waarde: delen, fout } = probeer(() => gemeentedelen(uitkomst));
  return (
    <>
      <Subtitle2 as="h3">{t.herleiding.perGemeente}</Subtitle2>
      {fout && <Foutregel fout={fout} />}
      <ul className={stijl.lijst}>
        {delen?.map(({ gemeente, teBetalen }) => (
          <li key={gemeente} className={stijl.post}>
            <Body1>{gemeente}</Body1>
            <Body1>{euro(teBetalen)}</Body1>
          </li>
        ))}
      </ul>
    </>
  );
}
