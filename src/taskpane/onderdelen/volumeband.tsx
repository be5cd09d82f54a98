import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { Volumestatus } from '../../model/afspraken/volumestatus';
import { Meetbalk } from './meetbalk';
import { Volumelabel } from './statuslabel';
import { useTeksten } from '../teksten';

const useStijl = makeStyles({
  groep: { display: 'grid', rowGap: tokens.spacingVerticalXS },
  begrippen: {
    ...typographyStyles.caption1,
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalM,
    color: tokens.colorNeutralForeground2,
    '& div': { display: 'flex', columnGap: tokens.spacingHorizontalXS },
    '& dd': { fontWeight: tokens.fontWeightSemibold },
  },
});

interface Props {
  readonly volume: number;
  readonly minimum: number | undefined;
  readonly maximum: number | undefined;
  readonly status: Volumestatus;
  readonly eenheid: string | undefined;
}

/** The agreed minimum and maximum with the volume between them, or outside them. */
export function Volumeband({ volume, minimum, maximum, status, eenheid }: Props) {
  const { t } = useTeksten();
  const stijl = useStijl();
  const termen = [
    [t.vergelijking.minimum, minimum],
    [t.vergelijking.volume, volume],
    [t.vergelijking.maximum, maximum],
  ] as const;
  return (
    <div className={stijl.groep}>
      <Volumelabel status={status} />
      <Meetbalk waarde={volume} minimum={minimum} maximum={maximum} />
      <dl className={stijl.begrippen}>
        {termen.map(
          ([naam, aantal]) =>
            aantal !== undefined && (
              <div key={naam}>
                <dt>{naam}</dt>
                <dd>{t.vergelijking.hoeveelheid(aantal, aantal === volume ? eenheid : undefined)}</dd>
              </div>
            ),
        )}
      </dl>
    </div>
  );
}
