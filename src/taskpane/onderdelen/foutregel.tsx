import { ErrorCircle16Filled } from '@fluentui/react-icons/svg/error-circle';
import { zinVoorFout } from '../../locales/fouten';
import type { Fout } from '../../model/fouten';
import { useTeksten } from '../teksten';
import { Statuslabel } from './statuslabel';

/** What is wrong with a line or segment, in the place of its amounts; `regel` where it is not plain which line. */
export function Foutregel({ fout, regel }: { fout: Fout; regel?: string | undefined }) {
  const { taal } = useTeksten();
  return (
    <Statuslabel toon="fout" icoon={ErrorCircle16Filled}>
      {regel !== undefined && `${regel} – `}
      {zinVoorFout(fout, taal)}
    </Statuslabel>
  );
}
