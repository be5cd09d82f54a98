import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';

const useStijl = makeStyles({
  balk: {
    position: 'relative',
    height: '8px',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground5,
    border: `1px solid ${tokens.colorTransparentStroke}`,
    '@media (forced-colors: active)': { forcedColorAdjust: 'none', backgroundColor: 'Canvas', border: '1px solid CanvasText' },
  },
  band: {
    position: 'absolute',
    top: 0,
    bottom: 0,
    backgroundColor: tokens.colorBrandBackground2Pressed,
    borderInline: `2px solid ${tokens.colorBrandStroke1}`,
    '@media (forced-colors: active)': { backgroundColor: 'GrayText', borderInline: '2px solid CanvasText' },
  },
  naald: {
    position: 'absolute',
    top: '-4px',
    bottom: '-4px',
    width: '4px',
    marginLeft: '-2px',
    borderRadius: tokens.borderRadiusSmall,
    backgroundColor: tokens.colorNeutralForeground1,
    '@media (forced-colors: active)': { backgroundColor: 'Highlight' },
  },
  erbuiten: { backgroundColor: tokens.colorStatusWarningForeground1 },
});

/** Room to the right of the furthest mark, so that it can be seen. */
const MARGE = 1.1;

interface Props {
  readonly waarde: number;
  readonly minimum: number | undefined;
  readonly maximum: number | undefined;
}

/** Draws where a value lies against an agreed band. The text beside it says the same. */
export function Meetbalk({ waarde, minimum, maximum }: Props) {
  const stijl = useStijl();
  const schaal = Math.max(waarde, minimum ?? 0, maximum ?? 0) * MARGE || 1;
  const plek = (hoeveelheid: number) => `${(hoeveelheid / schaal) * 100}%`;
  const erbuiten = waarde < (minimum ?? waarde) || waarde > (maximum ?? waarde);
  return (
    <div className={stijl.balk} aria-hidden="true">
      <div className={stijl.band} style={{ left: plek(minimum ?? 0), right: maximum === undefined ? 0 : `calc(100% - ${plek(maximum)})` }} />
      <div className={mergeClasses(stijl.naald, erbuiten && stijl.erbuiten)} style={{ left: plek(waarde) }} />
    </div>
  );
}
