import type { Bekostigingsvorm } from '../bekostiging/vorm';
import { Domeinfout } from '../fouten';
import type { Gemeente, Levering } from '../invoer';
import type { Verdeelsleutel } from '../termen';

/** Years of use that a key looks back on. */
const TERUGBLIK: Partial<Record<Verdeelsleutel, number>> = { 'gebruik vorig jaar': 1, 'gemiddelde drie jaar': 3 };

/**
 * The weight of each gemeente under a key, in the order of `gemeenten`. One gemeente needs no key.
 *
 * @param leveringen of the line, in every year: a key by use looks back from `jaar`
 * @param volumeterm what the line counts its use in
 * @throws Domeinfout `verdeelsleutelOntbreekt`; `sleutelgewichtOntbreekt` when no gemeente has a weight above zero
 */
export function sleutelgewichten(
  sleutel: Verdeelsleutel | undefined,
  segment: string,
  gemeenten: readonly Gemeente[],
  leveringen: readonly Levering[],
  jaar: number,
  volumeterm: Bekostigingsvorm['volumeterm'],
): number[] {
  if (gemeenten.length === 1) return [1];
  if (sleutel === undefined) throw new Domeinfout('verdeelsleutelOntbreekt', { segment });
  const terug = TERUGBLIK[sleutel];
  const gewichten = gemeenten.map((gemeente) =>
    terug === undefined ? kenmerk(sleutel, gemeente) : gebruik(gemeente, leveringen, volumeterm, jaar - terug, jaar - 1),
  );
  if (!gewichten.some((gewicht) => gewicht > 0)) throw new Domeinfout('sleutelgewichtOntbreekt', { sleutel, jaar });
  return gewichten;
}

function kenmerk(sleutel: Verdeelsleutel, { inwoners = 0, jeugdigen = 0, eigenGewicht = 0 }: Gemeente): number {
  if (sleutel === 'inwoners') return inwoners;
  return sleutel === 'jeugdigen' ? jeugdigen : eigenGewicht;
}

/** Use over the years looked back on; a mean has the same proportions as its sum. A year may have known its volume alone. */
function gebruik({ gemeente }: Gemeente, leveringen: readonly Levering[], volumeterm: Bekostigingsvorm['volumeterm'], van: number, tot: number): number {
  return leveringen
    .filter((levering) => levering.gemeente === gemeente && levering.jaar >= van && levering.jaar <= tot)
    .reduce((som, { termen: { [volumeterm]: geteld = 0, volume = 0 } }) => som + (geteld > 0 ? geteld : volume), 0);
}
