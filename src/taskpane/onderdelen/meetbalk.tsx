import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';

const useStijl = makeStyles({
  balk: {
    position: 'relative',
    height: '8px',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground6,
    // Backgrounds vanish where the system sets the colours; borders stay.
    border: `1px solid ${tokens.colorTransparentStroke}`,
    '@media (forced-colors: active)': { border: '1px solid CanvasText' },
  },
  band: {
    position: 'absolute',
    top: 0,
    bottom: 0,
    backgroundColor: tokens.colorBrandStroke2,
    borderLeft: `2px solid ${tokens.colorBrandStroke1}`,
    borderRight: `2px solid ${tokens.colorBrandStroke1}`,
    '@media (forced-colors: active)': { backgroundColor: 'GrayText', forcedColorAdjust: 'none' },
  },
  naald: {
    position: 'absolute',
    top: '-4px',
    bottom: '-4px',
    width: '4px',
    marginLeft: '-2px',
    borderRadius: tokens.borderRadiusSmall,
    backgroundColor: tokens.colorNeutralForeground1,
    '@media (forced-colors: active)': { backgroundColor: 'Highlight', forcedColorAdjust: 'none' },
  },
  erbuiten: { backgroundColor: tokens.colorStatusWarningForeground1 },
});

/** Room on either side of what is drawn, as a share of it. */
const MARGE = 0.25;

interface Props {
  readonly waarde: number;
  readonly minimum: number | undefined;
  readonly maximum: number | undefined;
}

/** Draws where a value lies against an agreed band. The text beside it says the same. */
export function Meetbalk({ waarde, minimum = 0, maximum = Math.max(waarde, minimum) }: Props) {
  const stijl = useStijl();
  const laagste = Math.min(waarde, minimum);
  const breedte = Math.max(waarde, maximum) - laagste || 1;
  const begin = Math.max(0, laagste - MARGE * breedte);
  const schaal = laagste + (1 + MARGE) * breedte - begin;
  const plek = (hoeveelheid: number) => `${((hoeveelheid - begin) / schaal) * 100}%`;
  const erbuiten = waarde < minimum || waarde > maximum;
  return (
    <div className={stijl.balk} aria-hidden="true">
      <div className={stijl.band} style={{ left: plek(minimum), right: `calc(100% - ${plek(maximum)})` }} />
      <div className={mergeClasses(stijl.naald, erbuiten && stijl.erbuiten)} style={{ left: plek(waarde) }} />
    </div>
  );
}
