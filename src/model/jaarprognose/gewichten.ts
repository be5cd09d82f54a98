import { Domeinfout } from '../fouten';
import { dagenVan, eersteDagVanMaand, type Maand, type Periode } from '../kalender';
import type { Naijlmaand } from '../naijl/maanden';

/** How the months that are still to come follow from those that were. */
export const PATRONEN = ['doorlopend', 'seizoen', 'begroting'] as const;
export type Patroon = (typeof PATRONEN)[number];

export const MAANDEN_PER_JAAR = 12;

export function maandenVan(jaar: number): Maand[] {
  return Array.from({ length: MAANDEN_PER_JAAR }, (_, i) => jaar * MAANDEN_PER_JAAR + i);
}

/** Every month the same, as far as the line runs in it. */
export function gelijkeGewichten(jaar: number, looptijd: Periode): number[] {
  return maandenVan(jaar).map((maand) => deelVanMaand(maand, looptijd));
}

/**
 * As the same months weighed in earlier years, of those that are claimed from January to December.
 *
 * @throws Domeinfout `geenVolledigJaar`
 */
export function seizoensgewichten(jaar: number, historie: readonly Naijlmaand[], looptijd: Periode): number[] {
  const compleet = new Map(historie.filter(({ aandeelBinnen }) => aandeelBinnen > 0).map((maand) => [maand.maand, maand.compleet]));
  const jaren = [...new Set(historie.map(({ maand }) => Math.floor(maand / MAANDEN_PER_JAAR)))].filter(
    (eerder) => eerder < jaar && maandenVan(eerder).every((maand) => compleet.has(maand)),
  );
  if (jaren.length === 0) throw new Domeinfout('geenVolledigJaar', { jaar });
  return maandenVan(jaar).map((maand, i) => {
    const samen = jaren.reduce((som, eerder) => som + compleet.get(eerder * MAANDEN_PER_JAAR + i)!, 0);
    return samen * deelVanMaand(maand, looptijd);
  });
}

function deelVanMaand(maand: Maand, { vanaf = -Infinity, tot = Infinity }: Periode): number {
  const [eerste, volgende] = [eersteDagVanMaand(maand), eersteDagVanMaand(maand + 1)];
  const dagen = dagenVan({ vanaf: Math.max(vanaf, eerste), tot: Math.min(tot, volgende - 1) });
  return dagen / (volgende - eerste);
}
