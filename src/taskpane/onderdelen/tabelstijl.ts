import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';

/** How a table of figures looks in the pane: names at the left, figures in line at the right. */
export const useTabelstijl = makeStyles({
  tabel: { width: '100%', borderCollapse: 'collapse', fontVariantNumeric: 'tabular-nums', ...typographyStyles.caption1 },
  kop: {
    ...typographyStyles.caption1Strong,
    color: tokens.colorNeutralForeground2,
    textAlign: 'left',
    verticalAlign: 'bottom',
    paddingBlock: tokens.spacingVerticalXS,
    paddingInlineEnd: tokens.spacingHorizontalS,
  },
  cel: {
    textAlign: 'left',
    verticalAlign: 'top',
    fontWeight: tokens.fontWeightRegular,
    paddingBlock: tokens.spacingVerticalXS,
    paddingInlineEnd: tokens.spacingHorizontalS,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: 'anywhere',
  },
  getal: { textAlign: 'right', whiteSpace: 'nowrap', paddingInlineEnd: 0, paddingInlineStart: tokens.spacingHorizontalS },
  totaal: { fontWeight: tokens.fontWeightSemibold },
});
