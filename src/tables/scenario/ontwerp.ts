import type { Vormnaam } from '../../model/bekostiging/vorm';
import { Domeinfout } from '../../model/fouten';
import { isLeeg } from '../celwaarde';
import { LEEG } from '../scenarios';
import { afspraakverschillen } from './regelafspraken';
import { leveringverschillen } from './regelleveringen';
import type { Regelontwerp } from './regelontwerp';
import type { Getypt } from './typ';
import type { Regeluitgang, Uitgang } from './uitgang';
import { veldenVoor } from './velden';
import { wijzigt, type Verschilrij } from './verschilrij';

/** A scenario on the drawing board. */
export interface Ontwerp {
  readonly naam: string;
  readonly toelichting: string;
  readonly regels: readonly Regelontwerp[];
}

/**
 * A design as the differences that make it: only what is not so in the base already.
 *
 * @throws Domeinfout `ontwerpOnvolledig` where a vorm lacks what it cannot do without
 */
export function verschillenVan({ naam, toelichting, regels }: Ontwerp, { werkmap }: Uitgang): Verschilrij[] {
  return regels.flatMap((ontwerp) => {
    bewaakVolledig(ontwerp);
    const { regel } = ontwerp.uitgang;
    const kop = { scenario: naam, regel, toelichting };
    return [
      ...contractverschillen(naam, toelichting, ontwerp),
      ...afspraakverschillen(werkmap, kop, afspraken(ontwerp)),
      ...leveringverschillen(werkmap, kop, ontwerp),
    ];
  });
}

function bewaakVolledig({ uitgang, vorm, waarden }: Regelontwerp): void {
  const leeg = veldenVoor(vorm, uitgang.aantallen).find(({ kolom, nodig }) => nodig && (waarden[kolom] ?? null) === null);
  if (leeg) throw new Domeinfout('ontwerpOnvolledig', { regel: uitgang.regel, veld: leeg.kolom });
}

function contractverschillen(naam: string, toelichting: string, { uitgang, vorm, waarden }: Regelontwerp): Verschilrij[] {
  const wijzig = wijzigt(naam, 'tblContracten', uitgang.regel, toelichting);
  const eigen = veldenVoor(vorm, uitgang.aantallen).filter(({ plek }) => plek === 'tblContracten').map(({ kolom }) => [kolom, waarden[kolom] ?? null] as const);
  return [['vorm', vorm] as const, ...eenheden(uitgang, vorm), ...eigen]
    .filter(([kolom, waarde]) => !zelfde(uitgang.contract.waarden[kolom], waarde))
    .map(([kolom, waarde]) => wijzig(kolom, waarde ?? LEEG));
}

/** What prices and volumes count in, where the vorm decides that. */
function eenheden({ vorm: was }: Regeluitgang, vorm: Vormnaam): (readonly [string, string])[] {
  if (vorm === was) return [];
  if (vorm === 'output') return [['volume-eenheid', 'traject']];
  if (vorm === 'outcome') return [['volume-eenheid', 'cliënt']];
  return vorm === 'beschikbaarheid' ? [['tariefeenheid', 'jaar']] : [];
}

/** A band that was about another quantity does not stay. */
function afspraken({ uitgang, vorm, waarden }: Regelontwerp): (readonly [string, Getypt])[] {
  const eigen = veldenVoor(vorm, uitgang.aantallen).filter(({ plek }) => plek === 'tblAfspraken').map(({ kolom }) => kolom);
  const kolommen = new Set([...eigen, 'minimum', 'maximum']);
  return [...kolommen]
    .map((kolom) => [kolom, waarden[kolom] ?? null] as const)
    .filter(([kolom, waarde]) => !zelfde(uitgang.afspraak(kolom), waarde));
}

function zelfde(cel: unknown, waarde: Getypt): boolean {
  if (waarde === null) return isLeeg(cel as Getypt) || cel === 0;
  return cel === waarde;
}
