import { groepeer } from '../../model/groepeer';
import { celtekst, isLeeg, naamsleutel, type Celwaarde } from '../celwaarde';
import type { Rij, Werkmap } from '../rijen';
import { rijenMet } from '../rijen-op-naam';
import { LEEG } from '../scenarios';
import type { Getypt } from './typ';
import { wijzigt, type Verschilrij } from './verschilrij';

/** Which line, in which year. */
interface Bereik {
  readonly regel: string;
  readonly segment: string;
  readonly jaar: number;
}

/** What passes from a segment's agreement to its lines. */
const ERFELIJK: ReadonlySet<string> = new Set(['garantie', 'meerprijs', 'normtarief', 'terugvordering', 'bijbetaling']);

/** What holds for the whole region: the line's own agreement, that of the year before that of every year. */
export function geldendeCel(werkmap: Werkmap, { regel, segment, jaar }: Bereik, kolom: string): Celwaarde {
  const vanSegment = rijenMet(werkmap, 'tblAfspraken', 'segment', segment).filter(({ waarden }) => isLeeg(waarden['regel']));
  const bronnen = [vanRegel(werkmap, regel), ...(ERFELIJK.has(kolom) ? [regionaal(vanSegment)] : [])];
  for (const rijen of bronnen) {
    for (const wanneer of [String(jaar), '']) {
      const rij = rijen.find((kandidaat) => geldtIn(kandidaat, wanneer) && heeft(kandidaat.waarden[kolom]));
      if (rij) return rij.waarden[kolom]!;
    }
  }
  return null;
}

/** Whether what is agreed per year holds for the part of this year that the line runs. */
export function isProRata(werkmap: Werkmap, { regel, jaar }: Omit<Bereik, 'segment'>): boolean {
  return vanRegel(werkmap, regel).some((rij) => ['', String(jaar)].some((wanneer) => geldtIn(rij, wanneer)) && naamsleutel(rij.waarden['pro rata']) === 'ja');
}

/** @param jaar '' is every year */
function geldtIn({ waarden }: Rij, jaar: string): boolean {
  return celtekst(waarden['jaar']) === jaar;
}

/** Makes a line's own regional agreement hold these values in every year; without one, it gets one. */
export function afspraakverschillen(
  werkmap: Werkmap,
  { scenario, regel, toelichting }: { readonly scenario: string; readonly regel: string; readonly toelichting: string },
  waarden: readonly (readonly [kolom: string, waarde: Getypt])[],
): Verschilrij[] {
  const rijen = vanRegel(werkmap, regel);
  if (rijen.length > 0) {
    return waarden.flatMap(([kolom, waarde]) =>
      doelrijen(rijen, kolom, waarde).map((rij) =>
        wijzigt(scenario, 'tblAfspraken', celtekst(rij.waarden['id']), toelichting)(kolom, waarde ?? LEEG),
      ),
    );
  }
  const gevuld = waarden.filter(([, waarde]) => waarde !== null);
  if (gevuld.length === 0) return [];
  const sleutel = vrijId(werkmap, `A-${regel}`);
  return [['regel', regel] as const, ...gevuld].map(([kolom, waarde]) => ({
    scenario,
    actie: 'voeg toe',
    tabel: 'tblAfspraken',
    sleutel,
    kolom,
    waarde,
    toelichting,
  }));
}

/**
 * The rows in which a value must stand to hold in every year: the row of every year, and those of a single year that
 * set it apart. A second row of the same year may exist for another column; setting it there too would contradict.
 */
function doelrijen(rijen: readonly Rij[], kolom: string, waarde: Getypt): Rij[] {
  const perJaar = groepeer(rijen, ({ waarden }) => celtekst(waarden['jaar']));
  const vanElkJaar = perJaar.has('');
  return [...perJaar].flatMap(([jaar, groep]) => {
    const drager = groep.find(({ waarden }) => heeft(waarden[kolom]));
    if (drager) return drager.waarden[kolom] === waarde ? [] : [drager];
    return waarde !== null && (jaar === '' || !vanElkJaar) ? [groep[0]!] : [];
  });
}

/** A band of one gemeente does not stay when the line counts something else. */
export function zonderGemeentebanden(
  werkmap: Werkmap,
  { scenario, regel, toelichting }: { readonly scenario: string; readonly regel: string; readonly toelichting: string },
): Verschilrij[] {
  return rijenMet(werkmap, 'tblAfspraken', 'regel', regel)
    .filter(({ waarden }) => !isLeeg(waarden['gemeente']))
    .flatMap(({ waarden }) => {
      const wijzig = wijzigt(scenario, 'tblAfspraken', celtekst(waarden['id']), toelichting);
      return ['minimum', 'maximum'].filter((kolom) => heeft(waarden[kolom])).map((kolom) => wijzig(kolom, LEEG));
    });
}

function vanRegel(werkmap: Werkmap, regel: string): Rij[] {
  return regionaal(rijenMet(werkmap, 'tblAfspraken', 'regel', regel));
}

function regionaal(rijen: readonly Rij[]): Rij[] {
  return rijen.filter(({ waarden }) => isLeeg(waarden['gemeente']));
}

/** A zero is a blank here: not agreed. */
function heeft(waarde: Celwaarde | undefined): boolean {
  return !isLeeg(waarde) && waarde !== 0;
}

function vrijId(werkmap: Werkmap, wens: string): string {
  const bezet = new Set((werkmap.get('tblAfspraken')?.rijen ?? []).map(({ waarden }) => naamsleutel(waarden['id'])));
  let id = wens;
  for (let nummer = 2; bezet.has(naamsleutel(id)); nummer += 1) id = `${wens}-${nummer}`;
  return id;
}
