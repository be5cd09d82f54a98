import { makeStyles, Spinner, tokens, type GriffelStyle } from '@fluentui/react-components';

/** What is there within a second needs no announcement of being on its way. */
export const NA_EEN_SECONDE = {
  visibility: 'hidden',
  animationName: { to: { visibility: 'visible' } },
  animationDelay: '1s',
  animationFillMode: 'forwards',
} satisfies GriffelStyle;

const useStijl = makeStyles({ wacht: { ...NA_EEN_SECONDE, padding: tokens.spacingVerticalXXL } });

/** Says what is being waited for. */
export function Laden({ tekst }: { tekst: string }) {
  return <Spinner className={useStijl().wacht} label={tekst} size="small" />;
}
