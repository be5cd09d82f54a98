import { groepeer } from './groepeer';
import type { Groei, Levering } from './invoer';
import { AANTALLEN } from './levering';

/**
 * Deliveries with those of later years added: each grows from the year before, as far as growth is given. A year
 * that is filled in stays as it is, and growth goes on from it. A year between without growth is a fault of that
 * delivery and of those that grow from it: it is not simply the year before's.
 */
export function groeiDoor(leveringen: readonly Levering[], groei: readonly Groei[]): Levering[] {
  if (groei.length === 0) return [...leveringen];
  const laatste = Math.max(...groei.map(({ jaar }) => jaar));
  const reeksen = groepeer(leveringen, ({ regel, gemeente }) => `${regel}|${gemeente}`);
  return [...reeksen.values()].flatMap((reeks) => {
    const perJaar = new Map(reeks.map((levering) => [levering.jaar, levering]));
    const eerste = Math.min(...perJaar.keys());
    for (let jaar = eerste + 1; jaar <= laatste; jaar += 1) {
      const vorige = perJaar.get(jaar - 1)!;
      if (!perJaar.has(jaar)) perJaar.set(jaar, gegroeid(vorige, jaar, groei));
    }
    return [...perJaar.values()];
  });
}

function gegroeid(vorige: Levering, jaar: number, cijfers: readonly Groei[]): Levering {
  const inJaar = cijfers.filter((cijfer) => cijfer.jaar === jaar);
  const cijfer =
    inJaar.find(({ gemeente }) => gemeente === vorige.gemeente) ?? inJaar.find(({ gemeente }) => gemeente === undefined);
  if (!cijfer) {
    const fout = { code: 'groeiOntbreekt', gegevens: { gemeente: vorige.gemeente, jaar } } as const;
    return { fout, ...vorige, jaar };
  }
  const termen = { ...vorige.termen };
  for (const aantal of AANTALLEN) {
    const waarde = vorige.termen[aantal];
    if (waarde !== undefined) termen[aantal] = waarde * (1 + cijfer.groei);
  }
  return { ...vorige, jaar, termen };
}
