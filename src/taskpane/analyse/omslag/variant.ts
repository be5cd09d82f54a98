import { BEKOSTIGINGSVORMEN, vormVan } from '../../../model/bekostiging/betaling';
import type { Vormnaam } from '../../../model/bekostiging/vorm';
import { probeer, type Fout } from '../../../model/fouten';
import { toEuros } from '../../../model/geld';
import type { Regeluitkomst } from '../../../model/doorrekening/regeluitkomst';
import type { Term, Termen } from '../../../model/termen';
import type { Variant } from '../../../model/wat-als/omslagbeeld';
import { leesGetyptGetal } from '../../../tables/getal';
import { leesTerm } from '../../../tables/lezen/lees-cel';

/** How a line is paid in a scenario; nothing where a formula pays it, which is no line of straight pieces. */
export function variantVan(uitkomst: Regeluitkomst): Variant | undefined {
  const { vorm, termen, soort } = uitkomst;
  return vorm === 'maatwerk' ? undefined : { vorm: vormVan(uitkomst), termen, soort };
}

/** What is typed for a vorm, by term. */
export type Ingetypt = Readonly<Partial<Record<Term, string>>>;

/** What a vorm is drawn by: of output also the numbers, for their proportions; of the others not the volume. */
export function benodigd(vorm: Vormnaam): readonly Term[] {
  const { nodig, volumeterm } = BEKOSTIGINGSVORMEN[vorm];
  return vorm === 'output' ? nodig : nodig.filter((term) => term !== volumeterm);
}

export function aanvullend(vorm: Vormnaam): readonly Term[] {
  return BEKOSTIGINGSVORMEN[vorm].optioneel.filter((term) => term !== 'volume');
}

/** What a line says already of another vorm: the same terms, and its payment now as a lump sum. */
export function voorstel(vorm: Vormnaam, { termen, volume, betaling }: Regeluitkomst): Ingetypt {
  const bekend: Termen = {
    ...termen,
    ...((termen.tarief ?? termen.prijs) !== undefined && { tarief: termen.tarief ?? termen.prijs!, prijs: termen.prijs ?? termen.tarief! }),
    budget: termen.budget ?? toEuros(betaling?.teBetalen ?? 0),
    gestart: termen.gestart ?? volume,
    afgerond: termen.afgerond ?? volume,
  };
  return Object.fromEntries(benodigd(vorm).flatMap((term) => (bekend[term] === undefined ? [] : [[term, String(bekend[term]).replace('.', ',')]])));
}

/** The variant that was typed, or what each term is wrong with. */
export function leesVariant(vorm: Vormnaam, ingetypt: Ingetypt): { variant?: Variant; fouten: Partial<Record<Term, Fout>> } {
  const termen: Termen = {};
  const fouten: Partial<Record<Term, Fout>> = {};
  for (const term of [...benodigd(vorm), ...aanvullend(vorm)]) {
    const tekst = ingetypt[term]?.trim() ?? '';
    const { waarde, fout } = probeer(() => leesTerm(term, leesGetyptGetal(tekst) ?? tekst));
    if (fout) fouten[term] = fout;
    else if (waarde !== undefined && tekst !== '') termen[term] = waarde;
    else if (benodigd(vorm).includes(term)) fouten[term] = { code: 'ontbreekt', gegevens: { term } };
  }
  return Object.keys(fouten).length > 0 ? { fouten } : { variant: { vorm, termen, soort: 'hard' }, fouten };
}
