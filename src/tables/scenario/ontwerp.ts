import { BEKOSTIGINGSVORMEN } from '../../model/bekostiging/betaling';
import type { Vormnaam } from '../../model/bekostiging/vorm';
import { Domeinfout } from '../../model/fouten';
import { isLeeg } from '../celwaarde';
import { LEEG } from '../scenarios';
import { afspraakverschillen, zonderGemeentebanden } from './regelafspraken';
import { leveringverschillen } from './regelleveringen';
import type { Regelontwerp } from './regelontwerp';
import { zonderPeriodeprijzen } from './regeltarieven';
import type { Getypt } from './typ';
import type { Regeluitgang, Uitgang } from './uitgang';
import { veldenVoor, VOLUME_PER_EENHEID } from './velden';
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
      ...(isAnders(ontwerp) ? zonderPeriodeprijzen(werkmap, kop, ontwerp.vorm) : []),
      ...afspraakverschillen(werkmap, kop, afspraken(ontwerp)),
      ...(teltAnders(ontwerp) ? zonderGemeentebanden(werkmap, kop) : []),
      ...leveringverschillen(werkmap, kop, ontwerp),
    ];
  });
}

function bewaakVolledig({ uitgang, vorm, waarden }: Regelontwerp): void {
  const leeg = veldenVoor(vorm, uitgang.aantallen).find(({ kolom, nodig }) => nodig && (waarden[kolom] ?? null) === null);
  if (leeg) throw new Domeinfout('ontwerpOnvolledig', { regel: uitgang.regel, veld: leeg.kolom });
}

function contractverschillen(naam: string, toelichting: string, ontwerp: Regelontwerp): Verschilrij[] {
  const { uitgang, vorm, waarden } = ontwerp;
  const wijzig = wijzigt(naam, 'tblContracten', uitgang.regel, toelichting);
  const eigen = veldenVoor(vorm, uitgang.aantallen).filter(({ plek }) => plek === 'tblContracten').map(({ kolom }) => [kolom, waarden[kolom] ?? null] as const);
  return [['vorm', vorm] as const, ...eenheden(uitgang, vorm), ...kostprijs(ontwerp), ...eigen]
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

function isAnders({ uitgang, vorm }: Regelontwerp): boolean {
  return vorm !== uitgang.vorm;
}

/** Whether volumes are from now on a number of something else, such as trajectories in place of hours. */
function teltAnders({ uitgang, vorm }: Regelontwerp): boolean {
  return BEKOSTIGINGSVORMEN[vorm].volumeterm !== uitgang.volumeterm;
}

/** What a unit costs the aanbieder goes along to the unit that is counted from now on. */
function kostprijs(ontwerp: Regelontwerp): (readonly [string, number])[] {
  const { uitgang, vorm, waarden } = ontwerp;
  const was = uitgang.contract.waarden['kostprijs'];
  const per = waarden[VOLUME_PER_EENHEID];
  const aantal = uitgang.aantallen[BEKOSTIGINGSVORMEN[vorm].volumeterm] ?? (typeof per === 'number' ? uitgang.volume / per : undefined);
  if (!teltAnders(ontwerp) || typeof was !== 'number' || !aantal) return [];
  return [['kostprijs', Number(((was * uitgang.volume) / aantal).toFixed(6))]];
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
