import type { Vormnaam } from '../../model/bekostiging/vorm';
import type { Term } from '../../model/termen';
import { celtekst, isLeeg, type Celwaarde } from '../celwaarde';
import type { Getypt } from './typ';
import type { Regeluitgang } from './uitgang';
import { veldenVoor, VOLUME_PER_EENHEID } from './velden';

/** What a design fills in, by column; `null` is not agreed. */
export type Veldwaarden = Readonly<Record<string, Getypt>>;

/** A corridor that begins at a twentieth on either side of what is expected. */
const BAND = { onder: 0.95, boven: 1.05 };
/** Half of what is more or less than agreed is settled. */
const VERREKENING = 0.5;
const RESULTAATDEEL = 0.2;
const DOEL = 0.8;

/**
 * Where a design begins: at values under which the line costs in its first year what the base pays, as far as the
 * vorm can. What the line has already for this vorm stays.
 */
export function beginwaarden(uitgang: Regeluitgang, vorm: Vormnaam): Veldwaarden {
  const afgeleid = uitgang.vorm === vorm ? {} : AFLEIDING[vorm](uitgang);
  return Object.fromEntries(
    veldenVoor(vorm, uitgang.aantallen).map(({ kolom, plek }) => {
      if (kolom in afgeleid) return [kolom, afgeleid[kolom] ?? null];
      if (plek === 'tblLeveringen') return [kolom, uitgang.aantallen[kolom as Term] ?? null];
      return [kolom, getypt(plek === 'tblContracten' ? uitgang.contract.waarden[kolom] : uitgang.afspraak(kolom))];
    }),
  );
}

const AFLEIDING: Readonly<Record<Vormnaam, (uitgang: Regeluitgang) => Veldwaarden>> = {
  inspanning: ({ vormbedrag, deel, volume, aantallen, vorm, afspraak }) => {
    const geleverd = aantallen.volume ?? volume;
    const normtarief = vorm === 'taakgericht' ? getypt(afspraak('normtarief')) : null;
    return { tarief: normtarief ?? prijs(vormbedrag, geleverd), ...(vorm !== 'taakgericht' && rond(geleverd / deel)) };
  },
  taakgericht: (uitgang) => ({ budget: jaarbedrag(uitgang), ...corridor(uitgang) }),
  output: (uitgang) => ({ ...perEenheid(uitgang, 'gestart'), startdeel: null, tussendeel: null }),
  outcome: (uitgang) => ({
    ...perEenheid(uitgang, 'clienten'),
    resultaatdeel: RESULTAATDEEL,
    ondergrens: null,
    doel: DOEL,
    bonus: null,
    score: uitgang.aantallen.score ?? DOEL,
  }),
  beschikbaarheid: (uitgang) => {
    const { contract, deel } = uitgang;
    const volume = uitgang.volume / deel;
    // A bed in use for a year is 365 etmalen; anything else stands ready in the unit it is counted in. What is not
    // counted is one whole.
    const plekken = (celtekst(contract.waarden['volume-eenheid']) === 'etmaal' ? Math.ceil(volume / 365) : volume) || 1;
    return { plekken, 'prijs per plek': prijs(jaarbedrag(uitgang), plekken), 'variabel tarief': null, plafond: null };
  },
  populatie: (uitgang) => ({
    normbedrag: prijs(jaarbedrag(uitgang), uitgang.aantallen.omvang ?? 0),
    zorgzwaarte: null,
    minimum: null,
    maximum: null,
    terugvordering: null,
    bijbetaling: null,
    plafond: null,
  }),
  blended: (uitgang) => ({
    budget: jaarbedrag(uitgang),
    tarief: prijs(uitgang.vormbedrag, uitgang.volume),
    'variabel deel': VERREKENING,
    'afgesproken volume': uitgang.volume / uitgang.deel || null,
    minimum: null,
    maximum: null,
  }),
};

/** What the vorm pays in a whole year. */
function jaarbedrag({ vormbedrag, deel }: Regeluitgang): number {
  return Math.round((vormbedrag / deel) * 100) / 100;
}

/** The lump sum is a limit of its own; what may be over or under it is the corridor. */
function corridor({ volume, deel, vorm, contract, vormbedrag, afspraak }: Regeluitgang): Veldwaarden {
  const eigen = vorm === 'inspanning';
  const band = rond(volume / deel);
  const normtarief = (eigen ? getypt(contract.waarden['tarief']) : null) ?? prijs(vormbedrag, volume);
  const verrekend = normtarief === null ? null : VERREKENING;
  return {
    minimum: (eigen ? getypt(afspraak('minimum')) : null) ?? band.minimum,
    maximum: (eigen ? getypt(afspraak('maximum')) : null) ?? band.maximum,
    normtarief,
    terugvordering: verrekend,
    bijbetaling: verrekend,
    plafond: null,
  };
}

/** Trajectories or clients in place of the unit until now; their number is known, or follows from the volume. */
function perEenheid({ vormbedrag, volume, aantallen }: Regeluitgang, term: 'gestart' | 'clienten'): Veldwaarden {
  const per = aantallen.clienten ? Number((volume / aantallen.clienten).toFixed(2)) || null : null;
  const aantal = aantallen[term] ?? (per === null ? 0 : volume / per);
  return { [VOLUME_PER_EENHEID]: per, tarief: prijs(vormbedrag, aantal), minimum: null, maximum: null };
}

/** Whole units, as they would be agreed. */
function rond(volume: number): { minimum: Getypt; maximum: Getypt } {
  return { minimum: Math.round(volume * BAND.onder) || null, maximum: Math.round(volume * BAND.boven) || null };
}

/** Six decimals are few enough to read and enough to give the amount back to the cent. */
function prijs(bedrag: number, aantal: number): Getypt {
  return aantal > 0 ? Number((bedrag / aantal).toFixed(6)) : null;
}

function getypt(waarde: Celwaarde | undefined): Getypt {
  if (isLeeg(waarde) || waarde === 0) return null;
  return typeof waarde === 'number' ? waarde : celtekst(waarde);
}
