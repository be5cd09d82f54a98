import { Body1Strong, Caption1, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { euroMetTeken } from '../../locales/taal';
import type { Cent } from '../../model/geld';

const useStijl = makeStyles({
  lijst: { display: 'grid', rowGap: tokens.spacingVerticalM, gridTemplateColumns: 'minmax(0, 1fr)' },
  rij: { display: 'grid', rowGap: tokens.spacingVerticalXXS, gridTemplateColumns: 'minmax(0, 1fr)' },
  balk: {
    display: 'grid',
    gridTemplateColumns: '5.5em minmax(0, 1fr) 8.5em',
    columnGap: tokens.spacingHorizontalS,
    alignItems: 'center',
  },
  naam: { overflowWrap: 'anywhere' },
  bedrag: { textAlign: 'right', fontVariantNumeric: 'tabular-nums', whiteSpace: 'nowrap' },
  baan: { position: 'relative', height: '14px', backgroundColor: tokens.colorNeutralBackground3 },
  nul: { position: 'absolute', top: '-3px', bottom: '-3px', width: '1px', backgroundColor: tokens.colorNeutralForeground1, forcedColorAdjust: 'none', '@media (forced-colors: active)': { backgroundColor: 'CanvasText' } },
  uitslag: {
    position: 'absolute',
    top: 0,
    bottom: 0,
    boxSizing: 'border-box',
    '@media (forced-colors: active)': { border: '1px solid CanvasText', forcedColorAdjust: 'none' },
  },
  // The second kind is striped: the two differ without their colours.
  eerste: { backgroundColor: tokens.colorBrandBackground, '@media (forced-colors: active)': { backgroundColor: 'Highlight' } },
  tweede: {
    backgroundImage: `repeating-linear-gradient(135deg, ${tokens.colorStatusWarningBackground3} 0 4px, ${tokens.colorNeutralBackground1} 4px 6px)`,
    border: `1px solid ${tokens.colorStatusWarningBackground3}`,
    '@media (forced-colors: active)': { backgroundImage: 'repeating-linear-gradient(135deg, CanvasText 0 3px, Canvas 3px 6px)' },
  },
});

/** Two amounts that belong together, each from zero to its own side. */
export interface Uitslagrij {
  readonly naam: string;
  /** In place of the amounts. */
  readonly melding?: ReactNode;
  readonly balken: readonly { readonly naam: string; readonly bedrag: Cent }[];
}

/** Amounts as bars from one zero, all on the same scale, with their names and figures beside them. */
export function Uitslagbalken({ rijen }: { rijen: readonly Uitslagrij[] }) {
  const stijl = useStijl();
  const bedragen = rijen.flatMap(({ balken }) => balken.map(({ bedrag }) => bedrag));
  const laagste = Math.min(0, ...bedragen);
  const breedte = Math.max(0, ...bedragen) - laagste || 1;
  const plek = (bedrag: Cent) => ((bedrag - laagste) / breedte) * 100;
  return (
    <div className={stijl.lijst}>
      {rijen.map(({ naam, melding, balken }) => (
        <div key={naam} className={stijl.rij}>
          <Body1Strong>{naam}</Body1Strong>
          {melding}
          {balken.map((balk, i) => (
            <div key={balk.naam} className={stijl.balk}>
              <Caption1 className={stijl.naam}>{balk.naam}</Caption1>
              <div className={stijl.baan} aria-hidden="true">
                <div
                  className={mergeClasses(stijl.uitslag, i === 0 ? stijl.eerste : stijl.tweede)}
                  style={{ left: `${plek(Math.min(0, balk.bedrag))}%`, width: `${(Math.abs(balk.bedrag) / breedte) * 100}%` }}
                  hidden={balk.bedrag === 0}
                />
                <div className={stijl.nul} style={{ left: `${plek(0)}%` }} />
              </div>
              <Caption1 className={stijl.bedrag}>{euroMetTeken(balk.bedrag)}</Caption1>
            </div>
          ))}
        </div>
      ))}
    </div>
  );
}
