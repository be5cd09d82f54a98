import { ErrorCircle16Filled } from '@fluentui/react-icons/svg/error-circle';
import { zinVoorFout } from '../../locales/fouten';
import type { Fout } from '../../model/fouten';
import { useTeksten } from '../teksten';
import { Statuslabel } from './statuslabel';

/** What is wrong with a line or segment, in the place of its amounts. */
export function Foutregel({ fout }: { fout: Fout }) {
  const { taal } = useTeksten();
  return (
    <Statuslabel toon="fout" icoon={ErrorCircle16Filled}>
      {zinVoorFout(fout, taal)}
    </Statuslabel>
  );
}
