import { makeStyles, tokens, type GriffelStyle } from '@fluentui/react-components';

/** The space around texts is that of the grid they stand in. */
export const ZONDER_MARGES = { '& :is(h1, h2, h3, p, ul, ol, dl, dd, figure)': { margin: 0 } } satisfies GriffelStyle;

/** What says more about what stands above it. */
export const ZACHT = { color: tokens.colorNeutralForeground3 } satisfies GriffelStyle;

/** Fields as narrow as the place they stand in: by themselves they keep the width of their widest choice. */
export const SMALLE_VELDEN = {
  '& :is(.fui-Input, .fui-Input__input, .fui-Select, .fui-Select__select)': { width: '100%', minWidth: 0 },
} satisfies GriffelStyle;

/** A list whose items are rows under each other. */
export const LIJST = { listStyleType: 'none', padding: 0 } satisfies GriffelStyle;

/** A name at the left and its amount at the right; below each other where they do not fit. */
export const NAAM_EN_BEDRAG = {
  display: 'flex',
  flexWrap: 'wrap',
  justifyContent: 'space-between',
  columnGap: tokens.spacingHorizontalM,
  overflowWrap: 'anywhere',
  fontVariantNumeric: 'tabular-nums',
} satisfies GriffelStyle;

/** A row of a sum. */
export const POST = {
  ...NAAM_EN_BEDRAG,
  paddingBlock: tokens.spacingVerticalS,
  borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
} satisfies GriffelStyle;

const useStijl = makeStyles({
  verborgen: { position: 'absolute', width: '1px', height: '1px', overflow: 'hidden', clipPath: 'inset(50%)', whiteSpace: 'nowrap' },
});

/** The class of what is only for ears. */
export const useVerborgen = (): string => useStijl().verborgen;
