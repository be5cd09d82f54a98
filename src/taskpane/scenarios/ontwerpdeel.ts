import { VORMNAMEN, type Vormnaam } from '../../model/bekostiging/vorm';
import { probeer } from '../../model/fouten';
import { beginwaarden, type Veldwaarden } from '../../tables/scenario/beginwaarden';
import type { Regelontwerp } from '../../tables/scenario/regelontwerp';
import { uitTekst } from '../../tables/scenario/typ';
import { regeluitgang, type Regeluitgang, type Uitgang } from '../../tables/scenario/uitgang';
import { kolomVan, veldenVoor } from '../../tables/scenario/velden';

/** A part of a design: a segment or one of its lines, under another vorm. */
export interface Deel {
  readonly segment: string;
  /** Absent: every line of the segment. */
  readonly regel?: string;
  readonly vorm: Vormnaam;
  /** What was typed over the values it began with, by line and column. */
  readonly getypt: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

/** The segments of the base, each with its lines. */
export function segmentenVan({ uitkomst }: Uitgang): ReadonlyMap<string, readonly string[]> {
  const segmenten = new Map<string, Set<string>>();
  for (const { segment, regel } of uitkomst.regels) segmenten.set(segment, (segmenten.get(segment) ?? new Set()).add(regel));
  return new Map([...segmenten].map(([segment, regels]) => [segment, [...regels]]));
}

/** The lines that a part is about. */
export function regelsVan(uitgang: Uitgang, { segment, regel }: Deel): readonly string[] {
  return regel !== undefined ? [regel] : (segmentenVan(uitgang).get(segment) ?? []);
}

/** Begins at a segment that is not there yet, under another vorm than its first line has. */
export function eersteDeel(uitgang: Uitgang, delen: readonly Deel[] = []): Deel {
  const segmenten = [...segmentenVan(uitgang).keys()];
  const segment = segmenten.find((kandidaat) => !delen.some((deel) => deel.segment === kandidaat)) ?? segmenten[0] ?? '';
  return { segment, vorm: andereVorm(uitgang, segment), getypt: {} };
}

function andereVorm({ uitkomst }: Uitgang, segment: string): Vormnaam {
  const nu = uitkomst.regels.find((regel) => regel.segment === segment)?.vorm;
  return nu === 'taakgericht' ? 'inspanning' : (VORMNAMEN.find((vorm) => vorm !== nu && vorm !== 'inspanning') ?? 'taakgericht');
}

export function naamVoorstel(delen: readonly Deel[]): string {
  return delen.map(({ segment, regel, vorm }) => `${regel ?? segment} ${vorm}`).join(', ');
}

/** Every line of a design with its values; a line that two parts name goes by the last. */
export function regelontwerpen(uitgang: Uitgang, delen: readonly Deel[]): Regelontwerp[] {
  const ontwerpen = new Map<string, Regelontwerp>();
  for (const deel of delen) {
    for (const regel of regelsVan(uitgang, deel)) {
      const van = regeluitgang(uitgang, regel);
      if (van) ontwerpen.set(regel, { uitgang: van, vorm: deel.vorm, waarden: waardenVan(van, deel) });
    }
  }
  return [...ontwerpen.values()];
}

/** What was typed in the place of what it began with; what cannot be read is not there. */
function waardenVan(uitgang: Regeluitgang, { vorm, getypt }: Deel): Veldwaarden {
  const begin = beginwaarden(uitgang, vorm);
  const eigen = getypt[uitgang.regel] ?? {};
  return Object.fromEntries(
    veldenVoor(vorm, uitgang.aantallen).map((veld) => {
      const tekst = eigen[veld.kolom];
      const waarde = tekst === undefined ? begin[veld.kolom] : probeer(() => uitTekst(tekst, kolomVan(veld))).waarde;
      return [veld.kolom, waarde ?? null];
    }),
  );
}
