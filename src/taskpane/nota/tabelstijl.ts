import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';

/** A pane in which amounts of eight figures only just fit beside each other. */
const SMAL = '@media (max-width: 379px)';

/** How the tables of a nota look: names left, figures right. */
export const useTabelstijl = makeStyles({
  tabel: { width: '100%', borderCollapse: 'collapse', tableLayout: 'fixed' },
  naam: { width: '37%', [SMAL]: { width: '27%' } },
  rij: { borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  cel: { paddingBlock: tokens.spacingVerticalXS, paddingInlineEnd: tokens.spacingHorizontalXS, textAlign: 'left', verticalAlign: 'top', overflowWrap: 'anywhere', hyphens: 'auto' },
  kop: { ...typographyStyles.caption1Strong, color: tokens.colorNeutralForeground2 },
  groep: { ...typographyStyles.body1Strong, paddingTop: tokens.spacingVerticalL },
  totaal: { ...typographyStyles.body1Strong, backgroundColor: tokens.colorNeutralBackground2 },
  bedrag: { textAlign: 'right', fontSize: tokens.fontSizeBase200, [SMAL]: { fontSize: tokens.fontSizeBase100, paddingInlineEnd: tokens.spacingHorizontalXXS } },
});
