import { vormVan } from '../bekostiging/betaling';
import type { Fout } from '../fouten';
import { groepeer } from '../groepeer';
import type { Instroom, Levering, Regel } from '../invoer';
import { deelVanJaar } from '../kalender';
import type { Termen } from '../termen';
import { reekssleutel, type Groeiherkomst, type Groeiwijze, type Leveringsreeks } from './groeiwijze';

/** What becomes of the clients in care during a period. */
export interface Clientverloop {
  /** The years that clients were in care, all of them together. */
  readonly clientjaren: number;
  readonly eindstand: number;
  readonly uitstroom: number;
}

/**
 * The clients in care over a period into which they flow evenly and from which each leaves after a stay that is
 * exponentially distributed: dN/dt = instroom − N ÷ verblijfsduur. It settles at instroom × verblijfsduur, as any
 * system does (J.D.C. Little, Operations Research 9, 1961); until then what was there at the start wears off.
 *
 * @param beginstand clients at the start of the period
 * @param instroom new clients in the whole period
 * @param verblijfsduur the mean stay, in years
 * @param duur the length of the period, in years
 */
export function clientverloop(beginstand: number, instroom: number, verblijfsduur: number, duur = 1): Clientverloop {
  const evenwicht = (instroom / duur) * verblijfsduur;
  const vertrokken = -Math.expm1(-duur / verblijfsduur);
  const eindstand = evenwicht + (beginstand - evenwicht) * (1 - vertrokken);
  return {
    clientjaren: evenwicht * duur + (beginstand - evenwicht) * verblijfsduur * vertrokken,
    eindstand,
    uitstroom: beginstand + instroom - eindstand,
  };
}

/** A year of inflow: what it began with, and what was delivered. */
interface Doorstroomjaar {
  readonly rij: Instroom;
  readonly beginstand: number;
  readonly levering: Levering;
}

/** Volume from clients at the start, inflow and length of stay, year after year. */
export class Doorstroom implements Groeiwijze {
  readonly laatste: number;
  private readonly regels: ReadonlySet<string>;
  private readonly verloop: ReadonlyMap<string, ReadonlyMap<number, Doorstroomjaar>>;

  constructor(regels: readonly Regel[], instroom: readonly Instroom[]) {
    this.laatste = instroom.reduce((laatste, { jaar }) => Math.max(laatste, jaar), -Infinity);
    this.regels = new Set(instroom.map(({ regel }) => regel));
    const perNaam = new Map(regels.map((regel) => [regel.regel, regel]));
    this.verloop = new Map(
      [...groepeer(instroom, reekssleutel)].flatMap(([sleutel, rijen]) => {
        const regel = perNaam.get(rijen[0]!.regel);
        return regel ? [[sleutel, verloopVolgens(rijen, regel)]] : [];
      }),
    );
  }

  gekozenVoor({ regel }: Regel): string | undefined {
    return this.regels.has(regel) ? 'tblInstroom' : undefined;
  }

  /** What inflow says nothing about, such as a score, is the year before's. */
  levering({ regel }: Regel, gemeente: string, jaar: number, reeks: Leveringsreeks): Levering {
    const vorige = reeks.get(jaar - 1);
    const berekend = this.verloop.get(reekssleutel({ regel, gemeente }))?.get(jaar)?.levering;
    const fout: Fout = { code: 'instroomOntbreekt', gegevens: { regel, gemeente, jaar } };
    if (!berekend) return { regel, gemeente, jaar, termen: {}, fout };
    return { ...berekend, termen: { ...vorige?.termen, ...berekend.termen } };
  }

  herkomst({ regel }: Regel, gemeente: string, jaar: number): Groeiherkomst | undefined {
    const gevonden = this.verloop.get(reekssleutel({ regel, gemeente }))?.get(jaar);
    return gevonden && { soort: 'doorstroom', rij: gevonden.rij, beginstand: gevonden.beginstand };
  }
}

/** Each year begins with the clients that the year before ended with, unless it says otherwise. */
function verloopVolgens(rijen: readonly Instroom[], regel: Regel): ReadonlyMap<number, Doorstroomjaar> {
  const jaren = new Map<number, Doorstroomjaar>();
  let stand: { jaar: number; eindstand: number; fout?: Fout | undefined } | undefined;
  for (const rij of [...rijen].sort((a, b) => a.jaar - b.jaar)) {
    const { gemeente, jaar, instroom, verblijfsduur, volumePerClient } = rij;
    const vorige = stand?.jaar === jaar - 1 ? stand : undefined;
    const beginstand = rij.beginstand ?? vorige?.eindstand;
    const fout = rij.fout ?? foutBijBegin(rij, regel, beginstand) ?? (rij.beginstand === undefined ? vorige?.fout : undefined);
    const deel = deelVanJaar(regel, jaar) || 1;
    const verloop = clientverloop(beginstand ?? 0, instroom, verblijfsduur, deel);
    stand = { jaar, eindstand: verloop.eindstand, fout };
    const termen: Termen = {
      volume: verloop.clientjaren * (volumePerClient ?? 1),
      clienten: verloop.clientjaren / deel,
      gestart: instroom,
      afgerond: verloop.uitstroom,
    };
    jaren.set(jaar, { rij, beginstand: beginstand ?? 0, levering: { regel: regel.regel, gemeente, jaar, termen, ...(fout && { fout }) } });
  }
  return jaren;
}

function foutBijBegin({ gemeente, jaar }: Instroom, regel: Regel, beginstand: number | undefined): Fout | undefined {
  const gegevens = { regel: regel.regel, gemeente, jaar };
  if (beginstand === undefined) return { code: 'beginstandOntbreekt', gegevens };
  const halverwege = vormVan(regel).volumeterm === 'gestart' && (regel.termen.tussendeel ?? 0) > 0;
  return halverwege ? { code: 'instroomZonderTussentijds', gegevens } : undefined;
}
