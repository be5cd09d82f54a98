import type { Cent } from '../geld';
import { groepeer } from '../groepeer';
import { sluitAf, type Nota, type Notabedragen, type Notaregel } from './nota';
import { richting, type Vervolg } from './post';
import { OORZAKEN, perOorzaak, type Verklaring } from './verklaring';

/** The unit a nota is written in: euros, or thousands of them. */
export const EENHEDEN = { euro: 100, duizend: 100_000 } as const satisfies Record<string, Cent>;
export type Eenheid = keyof typeof EENHEDEN;
export const EENHEIDNAMEN = Object.keys(EENHEDEN) as readonly Eenheid[];

/**
 * Whole units that add up: each amount down or up to the next unit, the largest remainder first, so that together
 * they are their rounded sum. Negative amounts take part like any other.
 *
 * @param totaal what they must add up to, where that was rounded before
 */
export function rondSluitend(bedragen: readonly Cent[], eenheid: Cent, totaal = rond(som(bedragen), eenheid)): Cent[] {
  const omlaag = bedragen.map((bedrag) => Math.floor(bedrag / eenheid) * eenheid);
  const rest = bedragen.map((bedrag, i) => bedrag - omlaag[i]!);
  let over = Math.round((totaal - som(omlaag)) / eenheid);
  const opRest = bedragen.map((_, i) => i).sort((a, b) => rest[b]! - rest[a]!);
  for (const i of opRest) {
    if (over <= 0 || rest[i] === 0) break;
    omlaag[i]! += eenheid;
    over -= 1;
  }
  // A total that was rounded on other grounds may lie further off: the largest amount takes that.
  const grootste = bedragen.reduce((a, bedrag, i) => (Math.abs(bedrag) > Math.abs(bedragen[a]!) ? i : a), 0);
  if (bedragen.length > 0) omlaag[grootste]! += over * eenheid;
  return omlaag.map((bedrag) => bedrag || 0);
}

/** Half away from zero. */
function rond(bedrag: Cent, eenheid: Cent): Cent {
  return Math.sign(bedrag) * Math.round(Math.abs(bedrag) / eenheid) * eenheid || 0;
}

/**
 * A nota in whole units that adds up both ways. The budget as it stands is rounded from the resultaat down to the lines;
 * so are what was decided before it and what is expected after it, so that a line that did not change shows no change.
 */
export function inEenheid({ regels }: Nota, eenheid: Cent): Nota {
  const kolom = (bedrag: (regel: Notaregel) => Cent, totaal?: Cent) => rondPerSoort(regels, bedrag, eenheid, totaal);
  const resultaat = (bedrag: (regel: Notaregel) => Cent): Cent =>
    rond(som(regels.map((regel) => richting(regel.soort) * bedrag(regel))), eenheid);
  const stap = (van: (regel: Notaregel) => Cent, naar: (regel: Notaregel) => Cent) =>
    kolom((regel) => naar(regel) - van(regel), resultaat(naar) - resultaat(van));

  const actueel = kolom((regel) => regel.actueel);
  const wijzigingen = stap(({ primitief }) => primitief, (regel) => regel.actueel);
  const verandering = stap((regel) => regel.actueel, ({ prognose }) => prognose);
  const realisatie = kolom((regel) => regel.realisatie);
  const nogTeOntvangen = kolom((regel) => regel.nogTeOntvangen);
  const vervolg = [0, 1, 2].map((jaar) => rondSluitend(regels.map((regel) => regel.vervolg[jaar]!), eenheid));
  return sluitAf(
    regels.map((regel, i) => {
      const bedragen: Notabedragen = {
        primitief: actueel[i]! - wijzigingen[i]!,
        wijzigingen: wijzigingen[i]!,
        actueel: actueel[i]!,
        realisatie: realisatie[i]!,
        nogTeOntvangen: nogTeOntvangen[i]!,
        prognose: actueel[i]! + verandering[i]!,
        verschil: richting(regel.soort) * verandering[i]! || 0,
        vervolg: vervolg.map((jaar) => jaar[i]!) as unknown as Vervolg,
      };
      return { ...regel, ...bedragen, verklaring: rondVerklaring(regel.verklaring, eenheid, verandering[i]!) };
    }),
  );
}

/** One column: the resultaat first, then its four parts, then the lines of each, so that every total is right. */
function rondPerSoort(regels: readonly Notaregel[], bedrag: (regel: Notaregel) => Cent, eenheid: Cent, totaal?: Cent): Cent[] {
  const effect = (regel: Notaregel): Cent => richting(regel.soort) * bedrag(regel);
  const plekken = regels.map((regel, i) => ({ regel, i }));
  const perSoort = [...groepeer(plekken, ({ regel }) => regel.soort)];
  const totalen = rondSluitend(perSoort.map(([, groep]) => som(groep.map(({ regel }) => effect(regel)))), eenheid, totaal);
  const afgerond = regels.map(() => 0);
  perSoort.forEach(([soort, groep], s) => {
    const delen = rondSluitend(groep.map(({ regel }) => effect(regel)), eenheid, totalen[s]);
    groep.forEach(({ i }, g) => (afgerond[i] = richting(soort) * delen[g]! || 0));
  });
  return afgerond;
}

/** Causes in whole units that add up to what they explain. */
export function rondVerklaring(verklaring: Verklaring, eenheid: Cent, totaal: Cent): Verklaring {
  const afgerond = rondSluitend(OORZAKEN.map((oorzaak) => verklaring[oorzaak]), eenheid, totaal);
  return perOorzaak((oorzaak) => afgerond[OORZAKEN.indexOf(oorzaak)]!);
}

function som(bedragen: readonly Cent[]): Cent {
  return bedragen.reduce((totaal, bedrag) => totaal + bedrag, 0);
}
