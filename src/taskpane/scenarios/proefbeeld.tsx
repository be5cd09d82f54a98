import type { Proef } from '../../tables/scenario/proef';
import { Effectbeeld } from './effectbeeld';
import { Meldinglijst } from './meldinglijst';

/** What would come of a design, before it is saved. */
export function Proefbeeld({ proef }: { proef: Proef | undefined }) {
  if (!proef) return null;
  return (
    <>
      <Meldinglijst meldingen={proef.meldingen} />
      <Effectbeeld basis={proef.basis} scenario={proef.scenario} />
    </>
  );
}
