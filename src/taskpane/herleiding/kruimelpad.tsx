import { Breadcrumb, BreadcrumbButton, BreadcrumbDivider, BreadcrumbItem, makeStyles } from '@fluentui/react-components';
import { Fragment, useEffect, useRef } from 'react';
import type { Bedragkeuze } from '../../tables/beelden/opbouw';
import { useTeksten } from '../teksten';
import { padNaar } from './keuze';

const useStijl = makeStyles({ lijst: { flexWrap: 'wrap' } });

interface Props {
  readonly keuze: Bedragkeuze;
  readonly kies: (keuze: Bedragkeuze) => void;
}

/** The amounts this amount is part of: a way up. */
export function Kruimelpad({ keuze, kies }: Props) {
  const { t } = useTeksten();
  const stijl = useStijl();
  const pad = useRef<HTMLDivElement>(null);
  // What was clicked is gone when another level shows. Not the heading: office.js leaves the pane on a Tab from there.
  useEffect(() => pad.current?.querySelector<HTMLElement>('[aria-current]')?.focus(), [keuze]);
  const delen = padNaar(keuze);
  return (
    <div ref={pad}>
      <Breadcrumb size="small" aria-label={t.herleiding.kruimels} list={{ className: stijl.lijst }}>
        {delen.map((deel, i) => (
          <Fragment key={i}>
            {i > 0 && <BreadcrumbDivider />}
            <BreadcrumbItem>
              <BreadcrumbButton current={i === delen.length - 1} onClick={() => kies(deel.keuze)}>
                {deel.naam}
              </BreadcrumbButton>
            </BreadcrumbItem>
          </Fragment>
        ))}
      </Breadcrumb>
    </div>
  );
}
