import { Breadcrumb, BreadcrumbButton, BreadcrumbDivider, BreadcrumbItem, makeStyles } from '@fluentui/react-components';
import { Fragment } from 'react';
import { useTeksten } from '../teksten';
import type { Bedragkeuze, pad } from './keuze';

const useStijl = makeStyles({
  lijst: { flexWrap: 'wrap' },
});

interface Props {
  readonly delen: ReturnType<typeof pad>;
  readonly kies: (keuze: Bedragkeuze) => void;
}

/** The amounts this amount is part of: a way up. */
export function Kruimelpad({ delen, kies }: Props) {
  const { t } = useTeksten();
  const stijl = useStijl();
  return (
    <Breadcrumb size="small" aria-label={t.herleiding.kruimels} list={{ className: stijl.lijst }}>
      {delen.map(({ naam, keuze }, i) => (
        <Fragment key={naam}>
          {i > 0 && <BreadcrumbDivider />}
          <BreadcrumbItem>
            <BreadcrumbButton current={i === delen.length - 1} onClick={() => kies(keuze)}>
              {naam}
            </BreadcrumbButton>
          </BreadcrumbItem>
        </Fragment>
      ))}
    </Breadcrumb>
  );
}
