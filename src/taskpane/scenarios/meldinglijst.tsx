import { makeStyles, tokens } from '@fluentui/react-components';
import { ErrorCircle16Filled } from '@fluentui/react-icons/svg/error-circle';
import { Warning16Filled } from '@fluentui/react-icons/svg/warning';
import { zinVoorFout } from '../../locales/fouten';
import type { Melding } from '../../tables/tabel';
import { Statuslabel } from '../onderdelen/statuslabel';
import { LIJST } from '../onderdelen/stijlen';
import { useTeksten } from '../teksten';

const useStijl = makeStyles({ lijst: { ...LIJST, display: 'grid', rowGap: tokens.spacingVerticalXS } });

/** What a scenario brings that does not fit, each fault in a sentence. */
export function Meldinglijst({ meldingen }: { meldingen: readonly Melding[] }) {
  const { taal } = useTeksten();
  const stijl = useStijl();
  const zinnen = new Map(meldingen.map(({ ernst, fout }) => [zinVoorFout(fout, taal), ernst]));
  if (zinnen.size === 0) return null;
  return (
    <ul className={stijl.lijst}>
      {[...zinnen].map(([zin, ernst]) => (
        <li key={zin}>
          <Statuslabel toon={ernst === 'fout' ? 'fout' : 'letOp'} icoon={ernst === 'fout' ? ErrorCircle16Filled : Warning16Filled}>
            {zin}
          </Statuslabel>
        </li>
      ))}
    </ul>
  );
}
