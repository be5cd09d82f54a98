import { Domeinfout } from '../fouten';
import { nulpunt, RUIS, stukken, type Kostenlijn } from './kostenlijn';

/** Volumes at which two lines are equal: a point, or a stretch from the first to the last. */
interface Gelijk {
  readonly van: number;
  readonly tot: number;
}

/**
 * The volumes at which two ways to pay cost the same, ascending. Where they cost the same over a stretch, its two
 * ends; of a stretch that never ends, its beginning.
 *
 * @throws Domeinfout `vanafNaTot`; `geenOmslagpunt`
 */
export function omslagpunten(a: Kostenlijn, b: Kostenlijn, vanaf = 0, tot = Infinity): number[] {
  if (vanaf >= tot) throw new Domeinfout('vanafNaTot', { vanaf, tot });
  const verschil = (volume: number) => a.bij(volume) - b.bij(volume);
  const isNul = (volume: number) => Math.abs(verschil(volume)) <= RUIS;

  const gelijk = stukken([...a.knikken, ...b.knikken], vanaf, tot).flatMap((stuk): Gelijk[] => {
    const [begin, eind] = [isNul(stuk.van), isNul(stuk.tot)];
    if (begin && eind) return [{ van: stuk.van, tot: stuk.open ? Infinity : stuk.tot }];
    if (begin) return [punt(stuk.van)];
    if (eind) return [punt(stuk.tot)];
    const snijpunt = nulpunt(verschil, stuk);
    return snijpunt === undefined ? [] : [punt(snijpunt)];
  });
  const volumes = aaneen(gelijk).flatMap(({ van, tot: eind }) => (eind === van || eind === Infinity ? [van] : [van, eind]));
  if (volumes.length === 0) throw new Domeinfout('geenOmslagpunt', {});
  return volumes;
}

function punt(volume: number): Gelijk {
  return { van: volume, tot: volume };
}

/** Stretches that touch are one; volumes count to the millionth. */
function aaneen(gelijk: readonly Gelijk[]): Gelijk[] {
  const uitkomst: Gelijk[] = [];
  for (const { van, tot } of gelijk.map((stuk) => ({ van: afgerond(stuk.van), tot: afgerond(stuk.tot) }))) {
    const vorige = uitkomst.at(-1);
    if (vorige && van <= vorige.tot) uitkomst[uitkomst.length - 1] = { van: vorige.van, tot: Math.max(vorige.tot, tot) };
    else uitkomst.push({ van, tot });
  }
  return uitkomst;
}

function afgerond(volume: number): number {
  return Math.round(volume * 1e6) / 1e6;
}
