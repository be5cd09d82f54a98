import type { Prognosevraag } from '../../model/jaarprognose/vraag';
import type { Dag, Maand } from '../../model/kalender';
import { EENHEDEN, inEenheid, type Eenheid } from '../../model/nota/afronding';
import { brug, type Brugstap } from '../../model/nota/brug';
import { sluitAf, type Nota, type Notaregel } from '../../model/nota/nota';
import { reserveInEenheid, type Reserveverloop } from '../../model/nota/reserve';
import { vergelijkInEenheid, type Verandering } from '../../model/nota/vergelijk-notas';
import { grootsteOorzaak, type Oorzaak } from '../../model/nota/verklaring';
import { spreektTegen } from '../../model/nota/zinscontrole';
import type { Tabelinhoud } from '../tabel';
import { celbronnen, type Bronkolom, type Celbron } from './celbron';
import type { Doorwerking } from './doorwerking';
import type { Notakeuze, Notasoort } from './keuzes';
import type { Begroting } from './begroting';
import { isVanNota, type Notatekst, type Vastgelegderegel } from './lees-notas';
import type { Notatabellen } from './lees-nota-tabellen';
import type { Notaprognoses } from './nota-prognoses';
import { reservesVan } from './reserves';
import type { Regelprognose } from './regelpost';
import { stelNotaOp } from './stel-nota-op';
import { vastgelegdeNota } from './vastleggingen';

/** A line of a nota with all that is said about it. */
export interface Beeldregel {
  /** In the unit of the nota. */
  readonly regel: Notaregel;
  /** To the cent. */
  readonly exact: Notaregel;
  /** What weighs most in its difference; absent without one. */
  readonly oorzaak?: Oorzaak;
  /** The user's own sentence, or the one that was frozen with the nota. */
  readonly tekst?: string;
  /** The row that holds the user's own sentence. */
  readonly eigen?: Notatekst;
  /** Whether the user's own sentence no longer fits the line. */
  readonly nalezen: boolean;
  readonly bronnen: Partial<Readonly<Record<Bronkolom, Celbron>>>;
}

/** A nota as it is shown, put on a sheet and frozen. */
export interface Notabeeld {
  readonly soort: Notasoort;
  readonly keuze: Notakeuze;
  readonly eenheid: Eenheid;
  readonly nota: Nota;
  readonly regels: readonly Beeldregel[];
  readonly brug: readonly Brugstap[];
  /** In the unit of the nota. */
  readonly reserves: readonly Reserveverloop[];
  readonly zonderPost: readonly Regelprognose[];
  /** Contract lines whose year could not be forecast: they are in no amount. */
  readonly zonderPrognose: Notaprognoses['fouten'];
  /** How the forecasts of contract lines were made; absent where there are none. */
  readonly grondslag?: Prognosevraag;
  /** The month of the last claims that do not count yet; absent where all of them do. */
  readonly later?: Maand;
  /** By what structural differences go on in each of the years after. */
  readonly doorwerking: readonly (readonly Doorwerking[])[];
  /** The day it was frozen; absent while it follows the tables. */
  readonly vastgelegd?: Dag;
  /** Against the frozen lentenota; only of a herfstnota. */
  readonly veranderingen?: readonly Verandering[];
}

/** Draws up what is to be seen of a nota: as it was frozen, or else as the tables stand now. */
export function notabeeld(
  soort: Notasoort,
  keuze: Notakeuze,
  eenheid: Eenheid,
  { begroting, teksten, vastgelegd }: Notatabellen,
  tabellen: readonly Tabelinhoud[],
  prognoses: Notaprognoses,
): Notabeeld {
  const bevroren = vastgelegdeNota(vastgelegd, soort, keuze);
  const opgesteld = stelNotaOp(begroting, keuze, prognoses.regels);
  const exact = bevroren.length > 0 ? alsNota(bevroren) : opgesteld.nota;
  const nota = inEenheid(exact, EENHEDEN[eenheid]);
  const elkeEenheid = Object.values(EENHEDEN).map((maat) => inEenheid(exact, maat).regels);
  const eigenTeksten = teksten.filter((tekst) => isVanNota(tekst, soort, keuze));
  const lente = soort === 'herfstnota' ? vastgelegdeNota(vastgelegd, 'lentenota', keuze) : [];

  const regels = nota.regels.map((regel, i): Beeldregel => {
    const precies = exact.regels[i]!;
    const oorzaak = grootsteOorzaak(regel.verklaring);
    const basis = { regel, exact: precies, ...(oorzaak && { oorzaak }) };
    if (bevroren.length > 0) return { ...basis, tekst: bevroren[i]!.tekst, nalezen: false, bronnen: {} };
    const eigen = eigenTeksten.find((tekst) => tekst.naam === regel.naam && tekst.soort === regel.soort);
    const nalezen = eigen !== undefined && spreektTegen(eigen.tekst, precies, elkeEenheid.map((vorm) => vorm[i]!), eigen.bijVerschil);
    return { ...basis, ...(eigen && { tekst: eigen.tekst, eigen }), nalezen, bronnen: celbronnen(precies, keuze, begroting, tabellen) };
  });
  const [eerste] = bevroren;
  return {
    soort,
    keuze,
    eenheid,
    nota,
    regels,
    brug: brug(nota),
    reserves: reservesVan(exact, begroting, keuze).map((reserve) => reserveInEenheid(reserve, EENHEDEN[eenheid])),
    zonderPost: opgesteld.zonderPost,
    zonderPrognose: prognoses.fouten,
    // A frozen nota keeps its amounts, not how they were found.
    ...(!eerste && prognoses.vraag && { grondslag: prognoses.vraag }),
    ...(!eerste && prognoses.later !== undefined && { later: prognoses.later }),
    doorwerking: eerste ? [] : opgesteld.doorwerking,
    ...(eerste && { vastgelegd: eerste.vastgelegd }),
    ...(lente.length > 0 && { veranderingen: vergelijkInEenheid(alsNota(lente), exact, EENHEDEN[eenheid]) }),
  };
}

function alsNota(rijen: readonly Vastgelegderegel[]): Nota {
  return sluitAf(rijen.map(({ regel }) => regel));
}

/** A nota as it is on the day it is frozen. */
export function alsVastgelegd(beeld: Notabeeld, vastgelegd: Dag): Notabeeld {
  return { ...beeld, vastgelegd };
}

/** The years that a nota can be about, the last one first. */
export function notajaren({ posten }: Begroting): number[] {
  return [...new Set(posten.map(({ jaar }) => jaar))].sort((a, b) => b - a);
}

/** The gemeenten that a nota can be for besides the region. */
export function notagemeenten({ begroting }: Notatabellen): string[] {
  return [...new Set(begroting.posten.flatMap(({ gemeente }) => gemeente ?? []))];
}
