import { makeStyles } from '@fluentui/react-components';
import { Warning16Filled } from '@fluentui/react-icons/svg/warning';
import { zinVoorFout } from '../../locales/fouten';
import type { Notabeeld } from '../../tables/nota/notabeeld';
import { Foutregel } from '../onderdelen/foutregel';
import { Statuslabel } from '../onderdelen/statuslabel';
import { LIJST } from '../onderdelen/stijlen';
import { useTeksten } from '../teksten';

const useStijl = makeStyles({ lijst: { ...LIJST, display: 'grid' } });

/** Contract lines that are not in the nota: without a post of the budget, or without a forecast. */
export function Regelcontroles({ beeld: { zonderPost, zonderPrognose } }: { beeld: Notabeeld }) {
  const { taal } = useTeksten();
  const stijl = useStijl();
  if (zonderPost.length + zonderPrognose.length === 0) return null;
  return (
    <ul className={stijl.lijst}>
      {zonderPost.map(({ regel, gemeente, prognose }) => (
        <li key={`${regel} ${gemeente ?? ''}`}>
          <Statuslabel toon="letOp" icoon={Warning16Filled}>
            {zinVoorFout({ code: 'regelZonderPost', gegevens: { regel, bedrag: prognose } }, taal)}
          </Statuslabel>
        </li>
      ))}
      {zonderPrognose.map(({ regel, fout }) => (
        <li key={regel}>
          <Foutregel fout={fout} regel={regel} />
        </li>
      ))}
    </ul>
  );
}
