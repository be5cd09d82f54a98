import { Link, makeStyles, mergeClasses, tokens, useRestoreFocusTarget } from '@fluentui/react-components';
import { euro } from '../../locales/taal';
import type { Cent } from '../../model/geld';
import type { Bedragkeuze } from '../../tables/beelden/opbouw';
import { useTeksten } from '../teksten';
import { useHerleiding } from './keuze';

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
  /** What the amount is of, where that is more than the last part of the choice. */
  readonly naam?: string;
}

/** An amount that shows how it is made up when it is clicked. */
export function Bedragknop({ bedrag, keuze, nadruk, naam = keuze.regel ?? keuze.segment ?? keuze.gemeente ?? keuze.scenario }: Props) {
  const { t } = useTeksten();
  const stijl = useStijl();
  const toon = useHerleiding();
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
