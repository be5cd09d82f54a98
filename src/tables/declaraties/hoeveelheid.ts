/**
 * A volume as whole millionths: adding whole numbers leaves no dust behind, however many there are and in whatever
 * order. Good for sums up to nine billion units.
 */
export function inMiljoensten(volume: number): number {
  return Math.round(volume * 1e6);
}

export function alsVolume(miljoensten: number): number {
  return miljoensten / 1e6;
}
