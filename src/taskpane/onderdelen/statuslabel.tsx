import { Caption1, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ArrowCircleDown16Regular } from '@fluentui/react-icons/svg/arrow-circle-down';
import { ArrowCircleUp16Regular } from '@fluentui/react-icons/svg/arrow-circle-up';
import { CheckmarkCircle16Regular } from '@fluentui/react-icons/svg/checkmark-circle';
import { ErrorCircle16Filled } from '@fluentui/react-icons/svg/error-circle';
import { SubtractCircle16Regular } from '@fluentui/react-icons/svg/subtract-circle';
import { Warning16Filled } from '@fluentui/react-icons/svg/warning';
import type { ComponentType, ReactNode } from 'react';
import type { Plafondstatus } from '../../model/afspraken/plafond';
import type { Volumestatus } from '../../model/afspraken/volumestatus';
import { useTeksten } from '../teksten';

const useStijl = makeStyles({
  label: { display: 'inline-flex', alignItems: 'flex-start', columnGap: tokens.spacingHorizontalXS },
  icoon: { flexShrink: 0 },
  goed: { color: tokens.colorStatusSuccessForeground1 },
  letOp: { color: tokens.colorStatusWarningForeground1 },
  fout: { color: tokens.colorStatusDangerForeground3 },
  neutraal: { color: tokens.colorNeutralForeground3 },
});

type Toon = 'goed' | 'letOp' | 'fout' | 'neutraal';
type Icoon = ComponentType<{ className?: string }>;

/** How something stands, as an icon with its text: the shape says it too, never colour alone. */
export function Statuslabel({ toon, icoon: Icoon, children }: { toon: Toon; icoon: Icoon; children: ReactNode }) {
  const stijl = useStijl();
  return (
    <span className={mergeClasses(stijl.label, stijl[toon])}>
      <Icoon className={stijl.icoon} />
      <Caption1>{children}</Caption1>
    </span>
  );
}

const PLAFOND: Record<Plafondstatus, { toon: Toon; icoon: Icoon }> = {
  binnen: { toon: 'goed', icoon: CheckmarkCircle16Regular },
  'let op': { toon: 'letOp', icoon: Warning16Filled },
  overschrijding: { toon: 'fout', icoon: ErrorCircle16Filled },
  'geen plafond': { toon: 'neutraal', icoon: SubtractCircle16Regular },
};

/** How an amount stands against its plafond. */
export function Plafondlabel({ status }: { status: Plafondstatus }) {
  const { t } = useTeksten();
  return <Statuslabel {...PLAFOND[status]}>{t.vergelijking.plafondstatus[status]}</Statuslabel>;
}

const VOLUME: Record<Volumestatus, { toon: Toon; icoon: Icoon }> = {
  binnen: { toon: 'goed', icoon: CheckmarkCircle16Regular },
  'onder minimum': { toon: 'letOp', icoon: ArrowCircleDown16Regular },
  'boven maximum': { toon: 'letOp', icoon: ArrowCircleUp16Regular },
};

/** How a volume stands against its agreement. */
export function Volumelabel({ status }: { status: Volumestatus }) {
  const { t } = useTeksten();
  return <Statuslabel {...VOLUME[status]}>{t.vergelijking.volumestatus[status]}</Statuslabel>;
}
