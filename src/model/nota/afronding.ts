import type { Cent } from '../geld';
import { groepeer } from '../groepeer';
import { sluitAf, type Nota, type Notabedragen, type Notaregel } from './nota';
import { BEGROTINGSSOORTEN, richting, type Vervolg } from './post';
import { OORZAKEN, perOorzaak, type Verklaring } from './verklaring';

/** The unit a nota is written in: euros, or thousands of them. */
export const EENHEDEN = { euro: 100, duizend: 100_000 } as const satisfies Record<string, Cent>;
export type Eenheid = keyof typeof EENHEDEN;

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
  const opRest = bedragen.map((_, i) => i).sort((a, b) => rest[b]! - rest[a]! || a - b);
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
 * A nota in whole units that adds up both ways. The budget before and after changes, the realisation and the forecast
 * are rounded from the resultaat down to the lines; changes and differences follow from them.
 */
export function inEenheid({ regels }: Nota, eenheid: Cent): Nota {
  const kolom = (bedrag: (regel: Notaregel) => Cent) => rondPerSoort(regels, bedrag, eenheid);
  const primitief = kolom((regel) => regel.primitief);
  const actueel = kolom((regel) => regel.actueel);
  const realisatie = kolom((regel) => regel.realisatie);
  const nogTeOntvangen = kolom((regel) => regel.nogTeOntvangen);
  const prognose = kolom((regel) => regel.prognose);
  const vervolg = [0, 1, 2].map((jaar) => rondSluitend(regels.map((regel) => regel.vervolg[jaar]!), eenheid));
  return sluitAf(
    regels.map((regel, i) => {
      const verandering = prognose[i]! - actueel[i]!;
      const bedragen: Notabedragen = {
        primitief: primitief[i]!,
        wijzigingen: actueel[i]! - primitief[i]!,
        actueel: actueel[i]!,
        realisatie: realisatie[i]!,
        nogTeOntvangen: nogTeOntvangen[i]!,
        prognose: prognose[i]!,
        verschil: richting(regel.soort) * verandering || 0,
        vervolg: vervolg.map((jaar) => jaar[i]!) as unknown as Vervolg,
      };
      return { ...regel, ...bedragen, verklaring: rondVerklaring(regel.verklaring, eenheid, verandering) };
    }),
  );
}

/** One column: the resultaat first, then its four parts, then the lines of each, so that every total is right. */
function rondPerSoort(regels: readonly Notaregel[], bedrag: (regel: Notaregel) => Cent, eenheid: Cent): Cent[] {
  const effect = (regel: Notaregel): Cent => richting(regel.soort) * bedrag(regel);
  const plekken = regels.map((regel, i) => ({ regel, i }));
  const perSoort = groepeer(plekken, ({ regel }) => regel.soort);
  const soorten = BEGROTINGSSOORTEN.filter((soort) => perSoort.has(soort));
  const totalen = rondSluitend(soorten.map((soort) => som(perSoort.get(soort)!.map(({ regel }) => effect(regel)))), eenheid);
  const afgerond = regels.map(() => 0);
  soorten.forEach((soort, s) => {
    const groep = perSoort.get(soort)!;
    const delen = rondSluitend(groep.map(({ regel }) => effect(regel)), eenheid, totalen[s]);
    groep.forEach(({ i }, g) => (afgerond[i] = richting(soort) * delen[g]! || 0));
  });
  return afgerond;
}

function rondVerklaring(verklaring: Verklaring, eenheid: Cent, totaal: Cent): Verklaring {
  const afgerond = rondSluitend(OORZAKEN.map((oorzaak) => verklaring[oorzaak]), eenheid, totaal);
  return perOorzaak((oorzaak) => afgerond[OORZAKEN.indexOf(oorzaak)]!);
}

function som(bedragen: readonly Cent[]): Cent {
  return bedragen.reduce((totaal, bedrag) => totaal + bedrag, 0);
}
