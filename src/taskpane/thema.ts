import { webDarkTheme, webLightTheme, type Theme } from '@fluentui/react-components';
import { useSyncExternalStore } from 'react';

const DONKER = '(prefers-color-scheme: dark)';
const CONTRAST = '(forced-colors: active)';

/** Light or dark as Excel is; where Excel does not say, or the colours are the system's own, as the system is. */
export function useThema(): Theme {
  const donker = useSyncExternalStore(volgSysteem, isDonker);
  return donker ? webDarkTheme : webLightTheme;
}

/** Excel reports no change of theme; coming back to the pane is the moment to look again. */
function volgSysteem(bijWijziging: () => void): () => void {
  const vragen = [DONKER, CONTRAST].map((vraag) => matchMedia(vraag));
  for (const vraag of vragen) vraag.addEventListener('change', bijWijziging);
  addEventListener('focus', bijWijziging);
  return () => {
    for (const vraag of vragen) vraag.removeEventListener('change', bijWijziging);
    removeEventListener('focus', bijWijziging);
  };
}

function isDonker(): boolean {
  // Typed as always there; only newer hosts have it.
  const kantoor = Office.context.officeTheme as Office.OfficeTheme | undefined;
  if (kantoor?.bodyBackgroundColor && !matchMedia(CONTRAST).matches) return isDonkereKleur(kantoor.bodyBackgroundColor);
  return matchMedia(DONKER).matches;
}

/** @param kleur as Office gives it: #rrggbb */
export function isDonkereKleur(kleur: string): boolean {
  const [rood = 0, groen = 0, blauw = 0] = [1, 3, 5].map((i) => parseInt(kleur.slice(i, i + 2), 16));
  return 0.299 * rood + 0.587 * groen + 0.114 * blauw < 128;
}
