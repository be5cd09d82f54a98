import { makeStyles, tokens } from '@fluentui/react-components';
import type { ComponentType } from 'react';
import type { Modelstand } from '../toestand';
import { Importsectie } from './importsectie';

/** What the screen consists of, from top to bottom. */
const SECTIES: readonly ComponentType<{ readonly stand: Modelstand }>[] = [Importsectie];

const useStijl = makeStyles({
  scherm: { display: 'grid', rowGap: tokens.spacingVerticalXXL, gridTemplateColumns: 'minmax(0, 1fr)' },
});

/** The claims so far: how they come in, and what they tell. */
export default function Realisatiescherm({ stand }: { stand: Modelstand }) {
  const stijl = useStijl();
  return (
    <div className={stijl.scherm}>
      {SECTIES.map((Sectie, i) => (
        <Sectie key={i} stand={stand} />
      ))}
    </div>
  );
}
