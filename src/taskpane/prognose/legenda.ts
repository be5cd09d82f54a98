import { makeStyles, tokens } from '@fluentui/react-components';

/** What a forecast is drawn in, from the bottom up. */
export const DELEN = ['gerealiseerd', 'nogTeOntvangen', 'resterend'] as const;

export const KLEUR = {
  gerealiseerd: tokens.colorBrandBackground,
  nogTeOntvangen: tokens.colorPaletteBerryBackground2,
  resterend: tokens.colorNeutralStroke1,
  plafond: tokens.colorNeutralForeground1,
} as const;

/** How the parts of a forecast are named beside a chart. */
export const useLegenda = makeStyles({
  legenda: { display: 'flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalL, color: tokens.colorNeutralForeground2 },
  sleutel: { display: 'inline-flex', alignItems: 'center', columnGap: tokens.spacingHorizontalXS },
  staal: { width: '12px', height: '12px', forcedColorAdjust: 'none' },
  gerealiseerd: { backgroundColor: KLEUR.gerealiseerd },
  nogTeOntvangen: { backgroundColor: KLEUR.nogTeOntvangen },
  resterend: { backgroundColor: KLEUR.resterend },
});
