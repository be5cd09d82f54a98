import { Link, makeStyles, mergeClasses, tokens, useRestoreFocusTarget } from '@fluentui/react-components';
import { euro } from '../../locales/taal';
import type { Cent } from '../../model/geld';
import { useTeksten } from '../teksten';
import { useHerleiding, type Bedragkeuze } from './keuze';

const useStijl = makeStyles({
  bedrag: {
    fontVariantNumeric: 'tabular-nums',
    whiteSpace: 'nowrap',
    color: tokens.colorNeutralForeground1,
    textDecorationLine: 'underline',
    textDecorationStyle: 'dotted',
    textDecorationColor: tokens.colorNeutralForeground3,
    textUnderlineOffset: '3px',
    ':hover': { textDecorationStyle: 'solid' },
  },
  nadruk: { fontWeight: tokens.fontWeightSemibold },
});

interface Props {
  readonly bedrag: Cent;
  readonly keuze: Bedragkeuze;
  readonly nadruk?: boolean;
}

/** An amount that shows how it is made up when it is clicked. */
export function Bedragknop({ bedrag, keuze, nadruk }: Props) {
  const { t } = useTeksten();
  const stijl = useStijl();
  const toon = useHerleiding();
  const naam = keuze.regel ?? keuze.segment ?? keuze.scenario;
  return (
    <Link
      as="button"
      className={mergeClasses(stijl.bedrag, nadruk && stijl.nadruk)}
      aria-label={t.vergelijking.openHerleiding(naam, euro(bedrag))}
      onClick={() => toon(keuze)}
      {...useRestoreFocusTarget()}
    >
      {euro(bedrag)}
    </Link>
  );
}
